import { html, type TemplateResult } from 'lit';
import type { Navigation, Place } from '../context/navigation.ts';

/**
 * A way to a place in the forum: a real link where places have addresses, so that it can be opened in a new tab, and a button
 * that looks like one where the charity wants no trace in the address.
 */
export function placeLink(
  navigation: Navigation | null | undefined,
  place: Place,
  content: unknown,
  options: { readonly part?: string; readonly current?: boolean; readonly key?: string } = {},
): TemplateResult {
  const href = navigation?.href(place) ?? null;
  const part = options.part ?? 'link';
  const current = options.current ? 'page' : 'false';
  const key = options.key ?? '';
  const go = (event: MouseEvent): void => {
    if (href !== null && (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    navigation?.go(place);
  };
  return href === null
    ? html`<button type="button" class="link" part=${part} aria-current=${current} data-key=${key} @click=${go}>
        ${content}
      </button>`
    : html`<a href=${href} part=${part} aria-current=${current} data-key=${key} @click=${go}>${content}</a>`;
}
