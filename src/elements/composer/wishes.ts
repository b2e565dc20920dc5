/**
 * What somebody would like back (E14): people who write are often answered with what they did not want. Asked below the words of a new
 * conversation, with nothing chosen, and told to whoever answers it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeMessages } from '../../locales/messages.ts';
import type { ReplyWish } from '../../model/index.ts';
import { cleanName } from '../../text/clean.ts';
import type { PeerComposer } from './composer.ts';
import type { View } from './view.ts';
import { isOpen } from './writing-steps.ts';

type Words = NoticeMessages['wish'];

const WISHES: readonly ReplyWish[] = ['heard', 'ideas', 'been-there'];

/** For the form of a new thread. */
export function wishChoice({ composer, purpose, happen }: View, words: Words): TemplateResult | typeof nothing {
  if (purpose !== 'thread') return nothing;
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    happen({ type: 'wrote', change: { replyWish: WISHES.find((wish) => wish === value) ?? null } });
  };
  const option = (wish: ReplyWish): TemplateResult =>
    html`<option value=${wish} .selected=${wish === composer.draft.replyWish}>${words.choices[wish]}</option>`;
  return html`<div class="field" part="field">
    <label for="wish">${words.label}</label>
    <p id="hint-wish" class="hint small">${words.hint}</p>
    <select id="wish" part="wish" aria-describedby="hint-wish" ?disabled=${!isOpen(composer)} @change=${choose}>
      <option value="">${words.none}</option>
      ${WISHES.map(option)}
    </select>
  </div>`;
}

/** For whoever answers the thread as a whole, or the post that began it. */
export function wishSaid(
  { purpose, wish, replyTo, about, thread }: PeerComposer,
  words: Words,
): TemplateResult | typeof nothing {
  if (purpose !== 'reply' || !wish || (replyTo && replyTo.id !== about?.id)) return nothing;
  return html`<p part="wish" class="quiet-box">
    <bdi>${words.said(cleanName(thread?.author?.name ?? ''), wish)}</bdi>
  </p>`;
}
