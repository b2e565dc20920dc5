/** What stands around the form once somebody wrote: what is missing, a reminder, the card of care, and a preview. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import type { PromptActionEvent } from '../safety-prompt/prompt-action.ts';
import type { Sending } from './sending.ts';
import type { View } from './view.ts';

/** Every part of it is a link to its field, in the order of the form (A11). */
export function problems({ composer, level }: View, sending: Sending): TemplateResult | typeof nothing {
  if (composer.problems.length === 0) return nothing;
  const goTo = (event: Event, field: string): void => {
    event.preventDefault();
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector(`label[for="${field}"]`)?.scrollIntoView({ block: 'nearest' });
    root.getElementById(field)?.focus({ preventScroll: true });
  };
  return html`<div part="problems" tabindex="-1" aria-labelledby="problem">
    <div role="alert">
      ${heading(level + 1, sending.words.problem, { id: 'problem', part: 'problem-heading' })}
      <ul>
        ${composer.problems.map(
          ({ field }) =>
            html`<li>
              <a href="#${field}" @click=${(event: Event) => goTo(event, field)}>${sending.problem(field)}</a>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** Opens by itself, takes no focus, says nothing of why it is here, and stays beside the confirmation (E61). */
export function care({ composer, level }: View, { reminding }: Sending): TemplateResult | typeof nothing {
  if (composer.card !== 'open') return nothing;
  return html`<peer-safety-prompt
    part="care"
    kind="distress"
    heading-level=${level + 1}
    @prompt-action=${() => void reminding.choose('dismiss')}
    >${reminding.hasLines ? html`<peer-support-lines compact heading-level=${level + 2}></peer-support-lines>` : nothing}</peer-safety-prompt
  >`;
}

/** Between the words and the buttons: a preview, or a reminder in the place of the buttons. */
export function reminder(view: View, sending: Sending): TemplateResult {
  return html`${preview(view, sending)} ${prompt(view, sending)}
  ${sending.reported ? html`<peer-report .post=${sending.reported}></peer-report>` : nothing}`;
}

function prompt(view: View, { reminding, reportable }: Sending): TemplateResult | typeof nothing {
  const { composer, level, purpose, replyTo, settings, act } = view;
  const { step } = composer;
  if (step.name !== 'prompted') return nothing;
  const choose = ({ detail: { action } }: PromptActionEvent): void => {
    if (action === 'pause') act('close');
    else if (action === 'tell-moderator') act(action);
    else void reminding.choose(action);
  };
  return html`<peer-safety-prompt
    part="prompt"
    kind=${step.ask.kind}
    heading-level=${level + 1}
    .found=${reminding.found}
    .takenOut=${reminding.tookOut}
    .answering=${replyTo?.author?.name ?? null}
    .moderator=${reportable ? true : purpose === 'reply' ? (settings?.reportUrl ?? null) : null}
    @prompt-action=${choose}
  ></peer-safety-prompt>`;
}

function preview({ level }: View, { preview: { shown }, words }: Sending): TemplateResult | typeof nothing {
  if (shown === null) return nothing;
  return html`<section part="preview" aria-labelledby="preview">
    ${heading(level + 1, words.previewHeading, { id: 'preview', part: 'preview-heading' })}
    <div dir="auto">${shown}</div>
  </section>`;
}
