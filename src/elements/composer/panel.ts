/** What the composer says in the states in which the form is not enough: each with its words and a way on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SendingMessages } from '../../locales/messages.ts';
import { heading } from '../heading.ts';
import type { Refusal } from './composer-state.ts';
import type { Sending } from './sending.ts';
import type { View } from './view.ts';

export function panel(view: View, sending: Sending): TemplateResult | typeof nothing {
  const { step } = view.composer;
  const { words } = sending;
  switch (step.name) {
    case 'signing-in':
      return step.asking ? askToKeep(view, words) : signingIn(view, words, step.kept);
    case 'sent':
      return box(view, words.sent[view.purpose], nothing, done(view, sending));
    case 'held':
      return held(view, sending);
    case 'unsure':
      return unsure(view, words);
    case 'failed':
      return failed(view, words, step.refusal);
    default:
      return nothing;
  }
}

function box({ level, composer }: View, title: string, body: unknown, actions: unknown): TemplateResult {
  return html`<div part="panel" class=${composer.step.name}>
    ${heading(level + 1, title, { id: 'panel', part: 'panel-heading', focusable: true })} ${body}
    <div class="row">${actions}</div>
  </div>`;
}

function button(label: string, choose: () => void, look = ''): TemplateResult {
  return html`<button type="button" class=${look} @click=${choose}>${label}</button>`;
}

function askToKeep(view: View, words: SendingMessages): TemplateResult {
  const { happen } = view;
  return box(
    view,
    words.keepAsk,
    html`<p>${words.keepAskHint}</p>`,
    html`${button(words.keepYes, () => happen({ type: 'sign-in', keep: true }))}
    ${button(words.keepNo, () => happen({ type: 'sign-in', keep: false }))} ${goOn(view, words)}`,
  );
}

function signingIn(view: View, words: SendingMessages, kept: boolean): TemplateResult {
  const { happen } = view;
  const again = (): void => happen({ type: 'sign-in', keep: kept });
  const said = kept ? words.signInKept : words.signInNotKept;
  return box(view, words.signIn, html`<p>${said}</p>`, html`${button(words.signIn, again)} ${goOn(view, words)}`);
}

function held(view: View, sending: Sending): TemplateResult {
  const { words } = sending;
  const time = view.session?.community?.usualHoldTime;
  return box(
    view,
    words.held,
    html`<p>${words.heldBody} ${time ? words.heldTime(time) : nothing}</p>`,
    done(view, sending),
  );
}

function done({ purpose, words: { close }, act }: View, { words, canUndo }: Sending): TemplateResult {
  return html`${purpose === 'thread' ? button(words.seeThread, () => act('see')) : nothing}
  ${purpose === 'reply' ? button(words.writeAnother, () => act('again')) : nothing}
  ${canUndo ? button(words.undoEdit, () => act('undo-edit')) : nothing}
  ${purpose === 'thread' ? nothing : button(close, () => act('close'), 'quiet')}`;
}

function unsure(view: View, words: SendingMessages): TemplateResult {
  const { happen, act } = view;
  return box(
    view,
    words.unsure,
    html`<p>${words.unsureBody}</p>`,
    html`${button(words.sendAgain, () => happen({ type: 'retry' }))} ${button(words.rewrite, () => act('rewrite'))}
      <p class="muted small">${words.rewriteHint}</p>`,
  );
}

function failed(view: View, words: SendingMessages, refusal: Refusal): TemplateResult {
  const { composer, first } = view;
  const waits = refusal.kind === 'offline' && !composer.online;
  return box(
    view,
    words.failed,
    html`<p>${because(words, refusal, composer.online)}</p>
      ${
        refusal.sentence
          ? html`<p>${words.failedBecause.validationSays}</p>
              <blockquote dir="auto">${refusal.sentence}</blockquote>`
          : nothing
      }
      ${refusal.tryAt === null ? nothing : html`<p>${words.tryAt(timeOf(refusal.tryAt, view.lang))}</p>`}`,
    html`${waits ? nothing : html`<button type="submit" class="primary">${first.tryAgain}</button>`}
    ${goOn(view, words)}`,
  );
}

function because(words: SendingMessages, { kind }: Refusal, online: boolean): string {
  if (kind === 'offline' && online) return words.online;
  const reasons: Partial<Record<string, string>> = words.failedBecause;
  return `${reasons[kind] ?? words.failedBecause.other} ${words.safe}`;
}

const goOn = ({ happen }: View, words: SendingMessages): TemplateResult =>
  button(words.goOn, () => happen({ type: 'change' }), 'quiet');

/** A time of day; a full minute later, so that it is not too early. */
function timeOf(moment: number, lang: string): string {
  const minute = 60_000;
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(Math.ceil(moment / minute) * minute);
}
