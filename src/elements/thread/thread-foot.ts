/** What stands at the end of a conversation: replies that arrived, and the place where one is written. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { NoticeMessages } from '../../locales/messages.ts';
import type { Post, ReplyWish, Thread } from '../../model/index.ts';
import { cleanName } from '../../text/clean.ts';
import { canReply, isSignedOut } from '../post/reader.ts';
import { problemWords } from '../problem-box.ts';
import { box, type ThreadState } from './thread-view.ts';

export const footStyles = css`
  [part='write'] {
    border-block-start: 1px solid var(--_border);
    margin-block-start: 1rem;
    padding-block-start: 1.5rem;
  }
  [part='write'] p {
    margin-block-end: 0.75rem;
  }
  peer-composer {
    margin-block-start: 1rem;
    max-inline-size: 44rem;
  }
  [part='write'] peer-composer {
    margin-block-start: 0;
  }
  @media print {
    .more,
    [part='write'] {
      display: none;
    }
  }
`;

export interface Foot {
  readonly words: NoticeMessages;
  readonly thread: Thread;
  /** What its author would like back. */
  readonly wish: ReplyWish | null;
  /** How many replies arrived, and whether there are further ones. */
  readonly arrived: { readonly count: number; readonly more: boolean };
  readonly showArrived: () => void;
  readonly composer: unknown;
  readonly obstacle: 'network' | 'noSignIn' | null;
  readonly reported: Post | null;
}

export function threadFoot(state: ThreadState, foot: Foot): TemplateResult {
  const { words, thread, arrived, showArrived, obstacle, reported } = foot;
  return html`${
    arrived.count
      ? html`<button type="button" part="new" class="more primary" @click=${showArrived}>
          ${words.newReplies(arrived.count, arrived.more)}
        </button>`
      : nothing
  }
  ${thread.locked && !thread.can.reply ? box(words.lockedThread) : writePlace(state, foot)}
  ${obstacle ? html`<p role="alert">${obstacle === 'noSignIn' ? words.noSignIn : problemWords(state.list, 'network')}</p>` : nothing}
  ${reported ? html`<peer-report .post=${reported}></peer-report>` : nothing}`;
}

function writePlace(state: ThreadState, { words, composer, wish, thread }: Foot): unknown {
  const { list, frame, actions } = state;
  if (!canReply(frame)) return nothing;
  if (composer !== nothing) return html`<div part="write">${composer}</div>`;
  const isOut = isSignedOut(state);
  return html`<div part="write">
    ${wish ? html`<p part="wish"><bdi>${words.wish.said(cleanName(thread.author?.name ?? ''), wish)}</bdi></p>` : nothing}
    ${isOut ? html`<p class="muted">${list.readingIsFine} ${words.writeFirst}</p>` : nothing}
    <button type="button" class="primary" data-write @click=${() => actions.act('reply', null)}>
      ${words.writeReply}
    </button>
    ${
      isOut
        ? html`<button type="button" class="quiet" @click=${() => actions.act('sign-in', null)}>
            ${words.signInToWrite}
          </button>`
        : nothing
    }
  </div>`;
}
