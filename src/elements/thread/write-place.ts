/** The place at the end of a thread where a reply is written, and the composer wherever it is open. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Thread } from '../../model/index.ts';
import type { ThreadState } from './thread-view.ts';

export function writePlace(state: ThreadState, thread: Thread): unknown {
  const { words, list, session, backend, missing, hasNoSignIn, write, signIn, writing } = state;
  if (thread.locked && !thread.can.reply) return html`<p class="quiet-box">${words.lockedThread}</p>`;
  if (!backend?.writing) return nothing;
  const isSignedOut = session?.status === 'ready' && !session.viewer;
  if (!thread.can.reply && !isSignedOut) return nothing;
  if (writing?.purpose === 'reply' && !writing.replyTo)
    return html`<div part="write" class="write">${composer(state)}</div>`;
  return html`<div part="write" class="write">
    ${isSignedOut ? html`<p class="muted">${list.signedOut} ${list.readingIsFine} ${words.writeFirst}</p>` : nothing}
    <div class="choices">
      <button type="button" class="primary" data-write @click=${() => write({ purpose: 'reply', replyTo: null })}>
        ${words.writeReply}
      </button>
      ${isSignedOut ? html`<button type="button" class="quiet" @click=${signIn}>${words.signInToWrite}</button>` : nothing}
    </div>
    ${missing ? html`<p role="alert">${words.notLoaded}</p>` : nothing}
    ${hasNoSignIn ? html`<p role="alert">${words.noSignIn}</p>` : nothing}
  </div>`;
}

export function composer({
  writing,
  conversation,
  written,
  closeComposer,
}: ThreadState): TemplateResult | typeof nothing {
  if (!writing) return nothing;
  return html`<peer-composer
    purpose=${writing.purpose}
    .thread=${conversation.view?.thread ?? null}
    .replyTo=${writing.purpose === 'reply' ? writing.replyTo : null}
    .post=${writing.purpose === 'edit' ? writing.post : null}
    @composer-done=${written}
    @composer-cancel=${closeComposer}
  ></peer-composer>`;
}
