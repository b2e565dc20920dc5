import { html, type TemplateResult } from 'lit';
import type { FirstMessages, ListMessages } from '../locales/messages.ts';
import type { ForumErrorKind } from '../model/index.ts';

/** What went wrong, in our own words; without a network, that it is tried again by itself. */
export function problemWords(words: FirstMessages | ListMessages, kind: ForumErrorKind): string {
  if (!('problems' in words)) return words.notLoaded;
  return navigator.onLine ? words.problems[kind] : words.offline;
}

/** Says what went wrong and gives a way on. It can take the focus, for when it stands in the place of what was asked for (A8). */
export function problemBox(
  words: FirstMessages | ListMessages,
  kind: ForumErrorKind,
  again: () => void,
  way = words.tryAgain,
): TemplateResult {
  return html`<div part="problem" class="quiet-box" role="alert" tabindex="-1">
    <p>${problemWords(words, kind)}</p>
    <button type="button" @click=${again}>${way}</button>
  </div>`;
}
