/** What a conversation looks like, from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationController } from '../../controllers/conversation.ts';
import type { Direction } from '../../controllers/pager.ts';
import { isSignedOut, viewLevel, type Around } from '../../controllers/surroundings.ts';
import type { ListMessages, ThreadMessages } from '../../locales/messages.ts';
import type { ForumErrorKind, Post, ThreadView } from '../../model/index.ts';
import { cleanName } from '../../text/clean.ts';
import { heading } from '../heading.ts';
import { placeLink } from '../place-link.ts';
import type { PostActions, PostFrame } from '../post/post-frame.ts';
import type { Writing } from './writing.ts';

export interface ThreadActions extends PostActions {
  /** Null: to the thread as a whole. */
  reply(post: Post | null): void;
  more(direction: Direction): void;
  showArrived(): void;
  retry(): void;
  signIn(): void;
  written(event: CustomEvent<{ readonly post: Post; readonly caring: boolean }>): void;
  cancelled(): void;
}

export interface ThreadState extends Around {
  readonly words: ThreadMessages;
  readonly list: ListMessages;
  readonly frame: PostFrame;
  readonly threadId: string | null | undefined;
  readonly conversation: ConversationController;
  readonly actions: ThreadActions;
  readonly writing: Writing | null;
  readonly reported: Post | null;
  readonly target: string | null;
  readonly obstacle: 'notLoaded' | 'noSignIn' | null;
}

export function threadView(state: ThreadState): TemplateResult {
  const { conversation, reported } = state;
  const { view, state: query } = conversation;
  return html`${title(state)}
  ${view ? posts(state, view) : query.name === 'failed' ? unreachable(state, query.kind) : skeleton()}
  ${reported ? html`<peer-report .post=${reported}></peer-report>` : nothing}`;
}

const box = (text: string): TemplateResult => html`<p class="quiet-box">${text}</p>`;

/** The heading is there while the thread is still on its way, so that the focus has somewhere to go. */
function title(state: ThreadState): TemplateResult {
  const { list, words, session, threadId, conversation, navigation } = state;
  const { view } = conversation;
  const thread = view?.thread ?? session?.firstThreads?.page.items.find(({ id }) => id === threadId);
  const content = thread ? html`<bdi>${cleanName(thread.title) || list.noName}</bdi>` : words.loading;
  const topic = thread?.topic;
  return html`<div class="title">
    ${heading(viewLevel(state), content, { focusable: true })}
    ${topic && navigation ? placeLink(navigation, { view: 'threads', topicId: topic.id }, cleanName(topic.name)) : nothing}
  </div>`;
}

function posts(state: ThreadState, { thread, opening }: ThreadView): TemplateResult {
  const { words, session, conversation, actions } = state;
  const { page, sent } = conversation.posts;
  const { count, more } = conversation.arrived;
  const level = viewLevel(state) + 1;
  const hasReplies = page.items.length > 0 || page.hasPrevious || sent.length > 0;
  const isAnswered = hasReplies || page.hasNext || count > 0;
  const entries = (some: readonly Post[]): unknown =>
    repeat(
      some,
      ({ id }) => id,
      (each) => html`<li part="post">${post(state, each, opening ? level + 1 : level)}</li>`,
    );
  return html`${conversation.isTargetMissing ? box(words.postNotFound) : nothing}
    ${thread.visibility === 'held' ? box(words.heldThread(session?.community?.usualHoldTime ?? null)) : nothing}
    ${opening ? html`<div part="opening">${post(state, opening, level, !isAnswered)}</div>` : nothing}
    ${opening && hasReplies ? heading(level, words.replies, { part: 'replies-heading' }) : nothing}
    ${pageButton(state, 'previous')}
    <ol part="posts" aria-label=${words.replies} aria-busy=${conversation.state.name === 'pending'}>
      ${entries(page.items)}
    </ol>
    ${pageButton(state, 'next')}
    ${
      sent.length
        ? html`<ol class="sent">
            ${entries(sent)}
          </ol>`
        : nothing
    }
    ${
      count
        ? html`<button type="button" part="new" class="more primary" @click=${actions.showArrived}>
            ${words.newReplies(count, more)}
          </button>`
        : nothing
    }
    ${thread.locked && !thread.can.reply ? box(words.lockedThread) : writePlace(state)}`;
}

function post(state: ThreadState, one: Post, level: number, isFirst = false): TemplateResult {
  const { writing, frame, target } = state;
  const isEdited = writing?.purpose === 'edit' && writing.post.id === one.id;
  const isAnswered = writing?.purpose === 'reply' && writing.replyTo?.id === one.id;
  return html`<peer-post
      data-id=${one.id}
      .post=${one}
      .level=${level}
      .frame=${frame}
      .isEdited=${isEdited && !writing.isDone}
      .isWaiting=${isFirst && one.visibility === 'published'}
      .target=${target === one.id}
    ></peer-post>
    ${isEdited || isAnswered ? composer(state, writing) : nothing}`;
}

/** The place at the end where a reply is written. */
function writePlace(state: ThreadState): unknown {
  const { words, list, frame, actions, obstacle, writing } = state;
  if (!frame.canReply) return nothing;
  if (writing?.purpose === 'reply' && !writing.replyTo) {
    return html`<div part="write" class="write">${composer(state, writing)}</div>`;
  }
  const isOut = isSignedOut(state);
  return html`<div part="write" class="write">
    ${isOut ? html`<p class="muted">${list.readingIsFine} ${words.writeFirst}</p>` : nothing}
    <div class="choices">
      <button type="button" class="primary" data-write @click=${() => actions.reply(null)}>${words.writeReply}</button>
      ${isOut ? html`<button type="button" class="quiet" @click=${actions.signIn}>${words.signInToWrite}</button>` : nothing}
    </div>
    ${obstacle ? html`<p role="alert">${words[obstacle]}</p>` : nothing}
  </div>`;
}

function composer({ conversation, actions }: ThreadState, writing: Writing): TemplateResult {
  return html`<peer-composer
    purpose=${writing.purpose}
    .thread=${conversation.view?.thread ?? null}
    .replyTo=${'replyTo' in writing ? writing.replyTo : null}
    .post=${'post' in writing ? writing.post : null}
    @composer-done=${actions.written}
    @composer-cancel=${actions.cancelled}
  ></peer-composer>`;
}

function pageButton(state: ThreadState, direction: Direction): unknown {
  const { words, list, actions, conversation } = state;
  const { page, loading, problem } = conversation.posts;
  const load = (): void => actions.more(direction);
  if (problem?.direction === direction) return problemBox(list, list.problems[problem.kind], load);
  const isNext = direction === 'next';
  if (!page[isNext ? 'hasNext' : 'hasPrevious']) return nothing;
  return html`<button
    type="button"
    part=${isNext ? 'more' : 'earlier'}
    class="more"
    aria-disabled=${loading !== null}
    @click=${load}
  >
    ${loading === direction ? list.loadingMore : isNext ? words.showMore : words.showEarlier}
  </button>`;
}

function unreachable({ words, list, actions, navigation }: ThreadState, kind: ForumErrorKind): TemplateResult {
  if (kind !== 'not-found') return problemBox(list, list.problems[kind], actions.retry);
  return html`<div part="problem" class="quiet-box" role="alert">
    <p>${words.notFound}</p>
    ${navigation ? placeLink(navigation, { view: 'threads' }, words.backToList) : nothing}
  </div>`;
}

function problemBox(list: ListMessages, text: string, again: () => void): TemplateResult {
  return html`<div part="problem" class="quiet-box" role="alert">
    <p>${navigator.onLine ? '' : list.offline} ${text}</p>
    <button type="button" @click=${again}>${list.tryAgain}</button>
  </div>`;
}

/** Holds the place of the first posts, so that nothing jumps when they come. */
function skeleton(): TemplateResult {
  return html`<div aria-busy="true">${[0, 1, 2].map(() => html`<div class="bone"></div>`)}</div>`;
}
