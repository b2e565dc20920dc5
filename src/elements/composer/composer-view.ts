/** The composer as a whole: the form, and what stands around it in each state. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import type { PromptActionEvent } from '../safety-prompt/prompt-action.ts';
import { bodyField, nameField, problemWords, titleField, topicField } from './composer-fields.ts';
import { answering, keptLine, rules, signInNote, whatNext } from './composer-notes.ts';
import { panel } from './composer-panel.ts';
import type { View } from './view.ts';

export function composerView(view: View): TemplateResult {
  const { composer, words, purpose, level, counted } = view;
  const done = composer.step.name === 'sent' || composer.step.name === 'held';
  return html`<section part="composer" aria-labelledby="heading">
    ${heading(level, words.heading[purpose], { id: 'heading', focusable: true })}
    ${done ? html`${panel(view)} ${care(view)}` : writing(view)}
    <p class="hide-visually" role="status">${spoken(view)}</p>
    <p class="hide-visually" role="status" part="counted">${counted}</p>
  </section>`;
}

function writing(view: View): TemplateResult {
  const { composer, submit } = view;
  const { name } = composer.step;
  const send = (event: Event): void => {
    event.preventDefault();
    submit();
  };
  const asks = name === 'writing' || name === 'checking' || name === 'sending';
  return html`${answering(view)} ${signInNote(view)} ${problems(view)}
    <div class="sheet">
      ${rules(view)}
      <form novalidate @submit=${send} aria-busy=${name === 'sending'}>
        ${topicField(view)} ${titleField(view)} ${bodyField(view)} ${note(view)} ${care(view)} ${preview(view)}
        ${prompt(view)} ${asks || name === 'failed' ? nameField(view) : nothing} ${panel(view)}
        ${asks ? html`${whatNext(view)} ${actions(view)}` : nothing} ${keptLine(view)}
      </form>
    </div>`;
}

/** Every part of it is a link to its field, in the order of the form (A11). */
function problems(view: View): TemplateResult | typeof nothing {
  const { composer, words, level } = view;
  if (composer.problems.length === 0) return nothing;
  const goTo = (event: Event, field: string): void => {
    event.preventDefault();
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector(`label[for="${field}"]`)?.scrollIntoView({ block: 'nearest' });
    root.getElementById(field)?.focus({ preventScroll: true });
  };
  return html`<div part="problems" tabindex="-1" aria-labelledby="problem">
    <div role="alert">
      ${heading(level + 1, words.problem, { id: 'problem', part: 'problem-heading' })}
      <ul>
        ${composer.problems.map(
          (problem) =>
            html`<li>
              <a href="#${problem.field}" @click=${(event: Event) => goTo(event, problem.field)}
                >${problemWords(view, problem)}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** One quiet line under the box. Always there, so that a screen reader hears it change. */
function note({ composer, words }: View): TemplateResult {
  const { step, online } = composer;
  const said = {
    restored: words.restored,
    'signed-in': words.signedIn,
    discarded: words.discarded,
    'taken-care': words.takenCare,
  };
  const text = step.name === 'writing' && step.note !== 'none' ? said[step.note] : '';
  return html`<p part="note" class="small" role="status">${online ? text : words.offline}</p>`;
}

/** Opens by itself, takes no focus, says nothing of why it is here, and stays beside the confirmation (E61). */
function care({ composer, words, level, cardReady, choose }: View): TemplateResult | typeof nothing {
  if (composer.card !== 'open' || !words) return nothing;
  return html`<peer-safety-prompt
    part="care"
    kind="distress"
    heading-level=${level + 1}
    @prompt-action=${(event: PromptActionEvent) => choose(event.detail.action)}
    >${cardReady ? html`<peer-support-lines compact heading-level=${level + 2}></peer-support-lines>` : nothing}</peer-safety-prompt
  >`;
}

function prompt({ composer, level, replyTo, found, takenOut, choose }: View): TemplateResult | typeof nothing {
  const { step } = composer;
  if (step.name !== 'prompted') return nothing;
  return html`<peer-safety-prompt
    part="prompt"
    kind=${step.ask.kind}
    heading-level=${level + 1}
    .found=${found}
    .takenOut=${takenOut}
    .answering=${replyTo?.author?.name ?? null}
    @prompt-action=${(event: PromptActionEvent) => choose(event.detail.action)}
  ></peer-safety-prompt>`;
}

function preview({ words, preview: shown, level }: View): TemplateResult | typeof nothing {
  if (shown === null) return nothing;
  return html`<section part="preview" aria-labelledby="preview">
    ${heading(level + 1, words.previewHeading, { id: 'preview', part: 'preview-heading' })}
    <div dir="auto">${shown}</div>
  </section>`;
}

function actions({ composer, words, purpose, preview: shown, act }: View): TemplateResult {
  const busy = composer.step.name !== 'writing';
  return html`<div part="actions" class="row">
    <button type="submit" class="primary" part="post" aria-disabled=${busy}>
      ${busy ? words.sending : words.post[purpose]}
    </button>
    <button type="button" part="preview-button" aria-expanded=${shown !== null} @click=${() => act('preview')}>
      ${shown === null ? words.preview : words.hidePreview}
    </button>
    <button type="button" class="quiet" part="close" @click=${() => act('close')}>${words.close}</button>
  </div>`;
}

/** What a screen reader is told without the focus moving. */
function spoken({ composer, words }: View): string {
  if (composer.step.name === 'sending') return words.sending;
  return composer.card === 'open' ? `${words.prompts.distress.heading}. ${words.prompts.distress.body}` : '';
}
