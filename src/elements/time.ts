import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/messages.ts';
import { momentOf } from '../locales/moment.ts';

/** One formatter serves a whole page; making one is slow. */
let last: { readonly lang: string; readonly format: Intl.DateTimeFormat } | undefined;

/**
 * A moment, said relative to now, with the full local date as its title. Static: nothing on the page ticks (A22). `iso`: ISO 8601.
 * Null when it is not a date: an unknown moment is not shown.
 */
export function time(
  iso: string | null,
  { lang, first, list }: Words,
  now: number = Date.now(),
): TemplateResult | null {
  const at = iso === null ? NaN : Date.parse(iso);
  if (iso === null || Number.isNaN(at)) return null;
  const words = first.moment(momentOf(at, now));
  // The first formatter of a page holds a phone up for a tenth of a second: the first list does not wait for it.
  if (!list) return html`<time datetime=${iso}>${words}</time>`;
  if (last?.lang !== lang)
    last = { lang, format: new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }) };
  return html`<time datetime=${iso} title=${last.format.format(at)}>${words}</time>`;
}
