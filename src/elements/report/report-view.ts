/** What the report dialog looks like, from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Navigation } from '../../context/navigation.ts';
import type { Settings } from '../../context/settings.ts';
import type { FirstMessages, ListMessages } from '../../locales/messages.ts';
import type { NoticeMessages, ReportMessages } from '../../locales/messages/notices.ts';
import type { ReportReason } from '../../model/index.ts';
import { heading } from '../heading.ts';
import { placeLink } from '../place-link.ts';
import { problemWords } from '../problem-box.ts';
import type { ReportStep } from './report.ts';

export interface ReportState {
  readonly notices: NoticeMessages;
  readonly words: ReportMessages;
  readonly list: FirstMessages | ListMessages;
  readonly level: number;
  readonly settings: Settings | null;
  readonly navigation: Navigation | null;
  readonly step: ReportStep;
  readonly reason: ReportReason | null;
  readonly note: string;
  readonly choose: (reason: ReportReason) => void;
  readonly write: (note: string) => void;
  readonly submit: (event: Event) => void;
  readonly close: () => void;
}

/** Worry about a person comes first (E52). */
const REASONS: readonly ReportReason[] = ['worried', 'self-harm', 'unkind', 'private-details', 'illegal', 'other'];

export function reportView(state: ReportState): TemplateResult {
  const { step } = state;
  if (step.name === 'sent') return sent(state, step.usualTime);
  return fields(state);
}

function fields(state: ReportState): TemplateResult {
  const { notices, words, list, level, step, submit, note, write, close, navigation } = state;
  const isBusy = step.name === 'sending' || step.name === 'waiting';
  return html`<form novalidate @submit=${submit}>
    ${heading(level, notices.tellModerator, { id: 'heading' })} ${reasons(state)}
    ${
      state.reason === 'worried' || state.reason === 'self-harm'
        ? html`<div class="care">
            <p>${words.worried}</p>
            <p>${words.danger}</p>
            ${navigation ? html`<p>${placeLink(navigation, { view: 'help' }, list.getHelp)}</p>` : nothing}
          </div>`
        : nothing
    }
    <div>
      <label for="note">${words.note}</label>
      <p class="hint small" id="note-hint">${words.noteHint} ${words.confidential}</p>
      <textarea
        id="note"
        part="note"
        aria-describedby="note-hint"
        dir="auto"
        ?readonly=${isBusy}
        .value=${note}
        @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    ${outcome(state)}
    <div class="choices">
      ${
        step.name === 'waiting'
          ? nothing
          : html`<button class="primary" aria-disabled=${isBusy}>
              ${step.name === 'sending' ? words.sending : step.name === 'failed' ? words.again : words.send}
            </button>`
      }
      <button type="button" @click=${close}>${step.name === 'waiting' ? notices.close : words.cancel}</button>
    </div>
    ${links(state)}
  </form>`;
}

function reasons({ words, step, reason, choose }: ReportState): TemplateResult {
  const needsReason = step.name === 'writing' && step.needsReason;
  return html`<fieldset aria-describedby=${needsReason ? 'need' : nothing}>
    <legend>${words.intro}</legend>
    ${needsReason ? html`<p class="problem" id="need" role="alert">${words.chooseReason}</p>` : nothing}
    ${REASONS.map(
      (each) =>
        html`<label part="reason">
          <input type="radio" name="reason" value=${each} .checked=${reason === each} @change=${() => choose(each)} />
          <span>${words.reasons[each]}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** What became of it, in a place that is there before it is needed. */
function outcome({ step, words, list }: ReportState): TemplateResult {
  const text =
    step.name === 'failed'
      ? `${problemWords(list, step.kind)} ${words.kept}`
      : step.name === 'waiting'
        ? words.waiting
        : '';
  return html`<p role="status" tabindex="-1" ?data-outcome=${text !== ''} ?hidden=${text === ''}>${text}</p>`;
}

function sent({ notices, words, level, reason, close }: ReportState, usualTime: string | null): TemplateResult {
  const isWorried = reason === 'worried' || reason === 'self-harm';
  return html`<div class="done" tabindex="-1" data-outcome>
    ${heading(level, words.sentHeading, { id: 'heading' })}
    <p>${usualTime ? words.sentUsually(usualTime) : ''} ${words.sent}</p>
    ${isWorried ? html`<p class="care">${words.sentWorried}</p>` : nothing}
    <p class="muted">${words.confidential}</p>
    <div class="choices"><button type="button" class="primary" @click=${close}>${notices.close}</button></div>
  </div>`;
}

function links({ list, settings }: ReportState): unknown {
  const all = [
    [settings?.policyUrl, list.policy],
    [settings?.termsUrl, list.terms],
    [settings?.complaintsUrl, list.complaints],
  ] as const;
  if (!all.some(([address]) => address)) return nothing;
  return html`<p class="links small">
    ${all.map(([address, text]) => (address ? html`<a href=${address}>${text}</a>` : nothing))}
  </p>`;
}
