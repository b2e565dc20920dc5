/** What a conversation looks like, from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Navigation } from '../../context/navigation.ts';
import type { Session } from '../../context/session.ts';
import type { Settings } from '../../context/settings.ts';
import type { ConversationController } from '../../controllers/conversation.ts';
import type { Direction } from '../../controllers/pager.ts';
import type { ListMessages, ThreadMessages } from '../../locales/messages.ts';
import type { ForumBackend, ForumErrorKind, Post, Thread, ThreadView } from '../../model/index.ts';
import { cleanName } from '../../text/clean.ts';
import { heading } from '../heading.ts';
import type { LazyTag } from '../lazy.ts';
import { placeLink } from '../place-link.ts';
import type { PostActions } from '../post/post-actions.ts';
import { composer, writePlace } from './write-place.ts';
import type { Writing } from './writing.ts';

export interface ThreadState {
  readonly words: ThreadMessages;
  readonly list: ListMessages;
  readonly threadId: string | null;
  readonly conversation: ConversationController;
  readonly session: Session | null;
  readonly settings: Settings | null;
  readonly navigation: Navigation | null;
  readonly backend: ForumBackend | null;
  readonly writing: Writing | null;
  readonly reporting: Post | null;
  readonly target: string | null;
  readonly missing: LazyTag | null;
  readonly hasNoSignIn: boolean;
  readonly actions: PostActions;
  readonly more: (direction: Direction) => void;
  readonly showNew: () => void;
  readonly retry: () => void;
  readonly write: (writing: Writing) => void;
  readonly written: (event: CustomEvent<{ readonly post: Post; readonly caring: boolean }>) => void;
  readonly closeComposer: () => void;
  readonly signIn: () => void;
}

export function threadView(state: ThreadState): TemplateResult {
  const { reporting } = state;
  const { view, state: query } = state.conversation;
  return html`${title(state)}
  ${view ? conversation(state, view) : query.name === 'failed' ? unreachable(state, query.kind) : skeleton()}
  ${reporting ? html`<peer-report .post=${reporting}></peer-report>` : nothing}`;
}

export const levelOf = ({ settings }: ThreadState): number => (settings?.headingLevel ?? 2) + 1;

/** The heading is there while the thread is still on its way, so that the focus has somewhere to go. */
function title(state: ThreadState): TemplateResult {
  const { list, words, session, threadId, navigation } = state;
  const { view } = state.conversation;
  const thread = view?.thread ?? session?.firstThreads?.page.items.find(({ id }) => id === threadId);
  const text = thread ? cleanName(thread.title) : '';
  const content = text
    ? html`<bdi>${text}</bdi>`
    : view
      ? list.noName
      : html`<span class="muted">${words.loading}</span>`;
  return html`<div class="title">
    ${heading(levelOf(state), content, { focusable: true })} ${thread ? topicLine(thread, navigation) : nothing}
  </div>`;
}

function topicLine({ topic }: Thread, navigation: Navigation | null): unknown {
  if (!topic) return nothing;
  const name = html`<bdi>${cleanName(topic.name)}</bdi>`;
  if (!navigation) return html`<p class="small muted">${name}</p>`;
  return html`<p class="topic-line">${placeLink(navigation, { view: 'threads', topicId: topic.id }, name)}</p>`;
}

function conversation(state: ThreadState, view: ThreadView): TemplateResult {
  const { words, session, showNew } = state;
  const { posts, live, isTargetMissing, state: query } = state.conversation;
  const { thread, opening } = view;
  const items = posts.items;
  const level = levelOf(state) + 1;
  const hasReplies = items.length > 0 || posts.page?.hasPrevious === true || posts.sent.length > 0;
  const box = (text: string): TemplateResult => html`<p class="quiet-box">${text}</p>`;
  return html`${isTargetMissing ? box(words.postNotFound) : nothing}
    ${thread.visibility === 'held' ? box(words.heldThread(session?.community?.usualHoldTime ?? null)) : nothing}
    ${opening ? html`<div part="opening">${post(state, opening, level)}</div>` : nothing}
    ${opening && hasReplies ? heading(level, words.replies, { part: 'replies-heading' }) : nothing}
    ${pageButton(state, 'previous')}
    <ol part="posts" aria-busy=${query.name === 'pending'}>
      ${repeat(
        items,
        ({ id }) => id,
        (each) => html`<li part="post">${post(state, each, opening ? level + 1 : level)}</li>`,
      )}
    </ol>
    ${pageButton(state, 'next')}
    ${
      posts.sent.length
        ? html`<ol class="sent">
            ${repeat(
              posts.sent,
              ({ id }) => id,
              (each) => html`<li part="post">${post(state, each, opening ? level + 1 : level)}</li>`,
            )}
          </ol>`
        : nothing
    }
    ${
      live.count
        ? html`<button type="button" part="new" class="more new" @click=${showNew}>
            ${words.newReplies(live.count, live.arrived?.hasNext ?? false)}
          </button>`
        : nothing
    }
    ${opening?.isMine && !hasReplies ? waiting(state) : nothing} ${writePlace(state, thread)}`;
}

function post(state: ThreadState, one: Post, level: number): TemplateResult {
  const { writing, actions, target, session, conversation } = state;
  const thread = conversation.view?.thread;
  const isSignedOut = session?.status === 'ready' && !session.viewer;
  const canReply = thread?.can.reply || (isSignedOut && thread?.locked === false);
  const isEdited = writing?.purpose === 'edit' && writing.post.id === one.id;
  const isAnswered = writing?.purpose === 'reply' && writing.replyTo?.id === one.id;
  return html`<peer-post
      data-id=${one.id}
      .post=${one}
      .level=${level}
      .actions=${actions}
      .canReply=${canReply}
      .editing=${isEdited && !writing.isDone}
      .target=${target === one.id}
    ></peer-post>
    ${isEdited || isAnswered ? composer(state) : nothing}`;
}

function pageButton(state: ThreadState, direction: Direction): unknown {
  const { words, list, more } = state;
  const { page, loading, problem } = state.conversation.posts;
  if (problem?.direction === direction) return problemBox(list, problem.kind, () => more(direction));
  const isNext = direction === 'next';
  if (!(isNext ? page?.hasNext : page?.hasPrevious)) return nothing;
  return html`<button
    type="button"
    part=${isNext ? 'more' : 'earlier'}
    class="more"
    aria-disabled=${loading !== null}
    @click=${() => more(direction)}
  >
    ${loading === direction ? list.loadingMore : isNext ? words.showMore : words.showEarlier}
  </button>`;
}

/** Until a first reply comes, its writer is told what to expect, and nobody sees that there is none (E30). */
function waiting({ words, list, session, navigation }: ThreadState): TemplateResult {
  const community = session?.community;
  const usual = community?.usualReplyTime;
  const hours = community?.moderators?.hours;
  return html`<div class="quiet-box care">
    <p><strong>${words.waiting.heading}</strong></p>
    <p>${usual ? words.waiting.usually(usual) : words.waiting.unknownTime}</p>
    ${hours ? html`<p>${list.moderatorsHours(hours)}</p>` : nothing}
    ${navigation ? placeLink(navigation, { view: 'help' }, words.waiting.help) : nothing}
  </div>`;
}

function unreachable(state: ThreadState, kind: ForumErrorKind): TemplateResult {
  const { words, list, navigation, retry } = state;
  if (kind !== 'not-found') return problemBox(list, kind, retry);
  return html`<div part="problem" class="quiet-box" role="alert">
    <p>${words.notFound}</p>
    ${navigation ? placeLink(navigation, { view: 'threads' }, words.backToList) : nothing}
  </div>`;
}

function problemBox(list: ListMessages, kind: ForumErrorKind, again: () => void): TemplateResult {
  return html`<div part="problem" class="quiet-box" role="alert">
    <p>${navigator.onLine ? '' : `${list.offline} `}${list.problems[kind]}</p>
    <button type="button" @click=${again}>${list.tryAgain}</button>
  </div>`;
}

/** Holds the place of the first posts, so that nothing jumps when they come. */
function skeleton(): TemplateResult {
  return html`<div aria-busy="true">${[0, 1, 2].map(() => html`<div class="bone"></div>`)}</div>`;
}
