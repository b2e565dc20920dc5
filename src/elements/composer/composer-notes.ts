/** What stands around the box from the beginning: whom it answers, the charity's rules, and what will happen next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.ts';

const QUOTE = 160;

export function answering({ words, replyTo }: View): TemplateResult | typeof nothing {
  if (!replyTo) return nothing;
  const { author, body } = replyTo;
  const name = author?.name;
  const text = body && body.format !== 'html' ? body.text : '';
  const quote = text.length > QUOTE ? `${text.slice(0, QUOTE).replace(/\s+\S*$/, '')}…` : text;
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
  const link = settings?.termsUrl ?? settings?.policyUrl;
  if (purpose === 'edit' || !(list.length || link)) return nothing;
  return html`<aside part="rules" aria-labelledby="rules">
    ${listed('rules', words.rules, list)}
    ${link ? html`<p><a href=${link} target="_blank" rel="noopener">${words.allRules}</a></p>` : nothing}
  </aside>`;
}

/** Who can read it, whether somebody reads it first, and when an answer may come (E17). Nothing is said that is not known. */
export function whatNext({ words, first, session, purpose }: View): TemplateResult | typeof nothing {
  const community = session?.community;
  if (!community || purpose === 'edit') return nothing;
  const { visibility, usualHoldTime, usualReplyTime } = community;
  const lines = [
    visibility && (visibility === 'public' ? first.publicForum : first.membersForum),
    usualHoldTime && (session.viewer?.isNew ? words.nextFirst : words.nextHeld)(usualHoldTime),
    purpose === 'thread' && usualReplyTime && first.usualReply(usualReplyTime),
  ].filter(Boolean);
  return lines.length ? html`<div part="next">${listed('next', words.next, lines)}</div>` : nothing;
}

function listed(id: string, title: string, lines: readonly unknown[]): TemplateResult {
  return html`<p id=${id} class="label">${title}</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
