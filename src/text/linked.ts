/** Plain text with links where addresses stand in it. Loaded with the first text that may hold one. */
import { html, type TemplateResult } from 'lit';
import { LINK_REL, linkParts } from './links.ts';
import { paragraphs } from './plain.ts';

export const render = (text: string): readonly TemplateResult[] =>
  paragraphs(text).map((paragraph) => html`<p dir="auto">${withLinks(paragraph)}</p>`);

const withLinks = (paragraph: string): unknown =>
  linkParts(paragraph).map((part) =>
    part.href === undefined ? part.text : html`<a href=${part.href} rel=${LINK_REL}>${part.text}</a>`,
  );
