/** Running text with links where addresses stand in it. Loaded with the first text that may hold one. */
import { html } from 'lit';
import { LINK_REL, linkParts } from './links.ts';

export function renderLinked(text: string): unknown {
  return linkParts(text).map((part) =>
    part.href === undefined ? part.text : html`<a href=${part.href} rel=${LINK_REL}>${part.text}</a>`,
  );
}
