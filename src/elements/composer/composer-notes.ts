/** What stands around the box: whom it answers, the charity's rules, what will happen next, and where the words are kept. */
import { html, nothing, type TemplateResult } from 'lit';
import { isEmpty, isOpen } from './composer-steps.ts';
import type { View } from './view.ts';

const QUOTE = 160;

export function answering({ words, replyTo }: View): TemplateResult | typeof nothing {
  if (!replyTo) return nothing;
  const name = replyTo.author?.name;
  const body = replyTo.body?.format === 'html' ? '' : (replyTo.body?.text ?? '');
  const quote =
    body.length > QUOTE ? `${body.slice(0, QUOTE).replace(/\s*\S*$/u, '') || body.slice(0, QUOTE / 2)}…` : body;
  return html`<div part="answering">
    ${name ? html`<p class="small"><bdi>${words.answering(name)}</bdi></p>` : nothing}
    ${quote ? html`<blockquote dir="auto" class="small muted">${quote}</blockquote>` : nothing}
  </div>`;
}

/** Said before anything is written: nobody should find out at the end that they have to sign in. */
export function signInNote({ words, session, composer }: View): TemplateResult | typeof nothing {
  if (session?.status !== 'ready' || session.viewer) return nothing;
  return html`<p part="sign-in-note">${composer.keeps ? words.signInLater : words.signInLaterAsks}</p>`;
}

export function rules({ words, session, settings, purpose }: View): TemplateResult | typeof nothing {
  const list = session?.community?.rules.slice(0, 4) ?? [];
  const link = settings?.termsUrl ?? settings?.policyUrl ?? null;
  if (purpose === 'edit' || (list.length === 0 && !link)) return nothing;
  return html`<aside part="rules" aria-labelledby="rules">
    <p id="rules" class="label">${words.rules}</p>
    <ul>
      ${list.map((rule) => html`<li>${rule}</li>`)}
    </ul>
    ${link ? html`<p><a href=${link} target="_blank" rel="noopener">${words.allRules}</a></p>` : nothing}
  </aside>`;
}

/** Who can read it, whether somebody reads it first, and when an answer may come (E17). Nothing is said that is not known. */
export function whatNext({ words, session, purpose }: View): TemplateResult | typeof nothing {
  const community = session?.community;
  if (!community || purpose === 'edit') return nothing;
  const { visibility, usualHoldTime, usualReplyTime } = community;
  const lines = [
    visibility && (visibility === 'public' ? words.nextPublic : words.nextMembers),
    usualHoldTime && (session.viewer?.isNew ? words.nextFirst(usualHoldTime) : words.nextHeld(usualHoldTime)),
    purpose === 'thread' && usualReplyTime && words.nextReply(usualReplyTime),
  ].filter((line) => typeof line === 'string' && line !== '');
  if (lines.length === 0) return nothing;
  return html`<div part="next">
    <p class="label">${words.next}</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** Where the words are, and the way to be rid of them, side by side. */
export function keptLine(view: View): TemplateResult | typeof nothing {
  const { words, composer, mode, settings, act } = view;
  const { draft, discarded, step } = composer;
  if (discarded && isEmpty(draft))
    return html`<p part="kept">
      <button type="button" class="quiet" part="bring-back" @click=${() => view.happen({ type: 'undo-discard' })}>
        ${words.bringBack}
      </button>
    </p>`;
  if (isEmpty(draft) || !(isOpen(composer) || step.name === 'unsure')) return nothing;
  const broken = mode === null || (mode === 'memory' && settings?.drafts !== 'memory');
  const offersDevice = mode === 'tab' && settings?.drafts === 'device';
  return html`<div part="kept" class="small">
    <p class="muted">${words.kept[broken ? 'broken' : mode]}</p>
    <button type="button" class="quiet" part="discard" @click=${() => act('discard')}>${words.discard}</button>
    ${
      mode === 'memory' && !broken
        ? html`<button type="button" class="quiet" part="keep" @click=${() => act('keep-tab')}>
            ${words.keepInTab}
          </button>`
        : nothing
    }
    ${
      offersDevice
        ? html`<button
              type="button"
              class="quiet"
              part="keep"
              aria-describedby="device"
              @click=${() => act('keep-device')}
            >
              ${words.keepOnDevice}</button
            ><span id="device" class="muted">${words.deviceWarning}</span>`
        : nothing
    }
  </div>`;
}
