/** The composer as a whole: the form, and where what comes after writing stands in it. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import { bodyField, nameField, titleField, topicField } from './composer-fields.ts';
import { answering, rules, signInNote, whatNext } from './composer-notes.ts';
import type { View } from './view.ts';

export function composerView(view: View): TemplateResult {
  const { composer, words, purpose, level, more } = view;
  const { name } = composer.step;
  return html`<section part="composer" aria-labelledby="heading">
    ${heading(level, words.heading[purpose], { id: 'heading', focusable: true })}
    ${name === 'sent' || name === 'held' ? more?.panel(view) : writing(view)} ${more?.care(view)}
  </section>`;
}

/** What comes by itself while somebody writes stands under the buttons, so that none moves under a finger. */
function writing(view: View): TemplateResult {
  const { composer, act, more, guide, isLate } = view;
  const { name } = composer.step;
  const send = (event: Event): void => {
    event.preventDefault();
    act('post');
  };
  const asks = name === 'writing' || name === 'checking' || name === 'sending';
  const helping = guide?.beside(view) ?? [];
  const choice = guide?.choice(view) ?? nothing;
  const beside = [rules(view), ...(isLate ? [] : helping)].filter((one) => one !== nothing);
  return html`${answering(view)} ${signInNote(view)} ${more?.problems(view)}
    <div class="sheet">
      ${beside.length ? html`<div class="beside">${beside}</div>` : nothing}
      <form novalidate @submit=${send} aria-busy=${name === 'sending'}>
        ${topicField(view)} ${titleField(view)} ${bodyField(view)} ${isLate ? nothing : choice} ${more?.reminder(view)}
        ${asks || name === 'failed' ? nameField(view) : nothing} ${more?.panel(view)}
        ${asks ? html`${whatNext(view)} ${actions(view)}` : nothing}
        <p part="note" class="small">${note(view)}</p>
        ${more?.kept(view)} ${isLate ? html`${choice} ${helping}` : nothing}
      </form>
    </div>`;
}

function actions({ composer, words, purpose, wait, more, act }: View): TemplateResult {
  const isBusy = composer.step.name !== 'writing' || wait === 'waiting';
  return html`<div part="actions" class="row">
    <button type="submit" class="primary" part="post" aria-disabled=${isBusy}>
      ${isBusy ? words.sending : words.post[purpose]}
    </button>
    <button
      type="button"
      part="preview-button"
      aria-expanded=${more?.previewed === true}
      @click=${() => act('preview')}
    >
      ${words.preview}
    </button>
    <button type="button" class="quiet" part="close" @click=${() => act('close')}>${words.close}</button>
  </div>`;
}

/** One quiet line; the composer says it aloud when it changes. */
export function note({ composer: { step, online }, words, wait, more }: View): string {
  if (!online) return words.offline;
  return (wait === 'failed' ? words.notReady : more?.said(step)) ?? '';
}
