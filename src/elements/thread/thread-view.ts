/** What a conversation looks like, from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationController } from '../../controllers/conversation.ts';
import { hasMore, type Direction } from '../../controllers/stretch.ts';
import { viewLevel, type Around } from '../../controllers/surroundings.ts';
import type { FirstMessages, ListMessages, ThreadMessages } from '../../locales/messages.ts';
import type { ForumErrorKind, Post, ThreadView } from '../../model/index.ts';
import { cleanName } from '../../text/clean.ts';
import { heading } from '../heading.ts';
import { placeLink } from '../place-link.ts';
import type { PostActions, PostFrame } from '../post/post-frame.ts';
import { problemBox } from '../problem-box.ts';
import type { ThreadDesk } from './thread-desk.ts';

export interface ThreadActions extends PostActions {
  more(direction: Direction): void;
  retry(): void;
}

export interface ThreadState extends Omit<Around, 'words' | 'list'> {
  readonly words: ThreadMessages;
  readonly list: FirstMessages | ListMessages;
  readonly frame: PostFrame;
  readonly threadId: string | null | undefined;
  readonly conversation: ConversationController;
  readonly actions: ThreadActions;
  readonly target: string | null;
  /** The post of a link that is not there: the thread's beginning is shown instead. */
  readonly missing: string | null;
  /** Null until it has come. */
  readonly desk: ThreadDesk | null;
}

export function threadView(state: ThreadState): TemplateResult {
  const { view, state: query } = state.conversation;
  return html`${title(state)}
  ${view ? posts(state, view) : query.name === 'failed' ? unreachable(state, query.kind) : skeleton()}`;
}

/** The heading is there while the thread is still on its way, so that the focus has somewhere to go. */
function title(state: ThreadState): TemplateResult {
  const { list, words, session, threadId, conversation, navigation } = state;
  const thread = conversation.view?.thread ?? session?.firstThreads?.page.items.find(({ id }) => id === threadId);
  const text = thread ? html`<bdi>${cleanName(thread.title) || list.untitled}</bdi>` : words.loading;
  const topic = thread?.topic;
  return html`<div class="title">
    ${heading(viewLevel(state), text, { focusable: true })}
    ${topic && navigation ? placeLink(navigation, { view: 'threads', topicId: topic.id }, cleanName(topic.name)) : nothing}
  </div>`;
}

function posts(state: ThreadState, { thread, opening }: ThreadView): TemplateResult {
  const { words, conversation, desk, missing } = state;
  const { stretch } = conversation;
  const { pages, began, sent } = stretch;
  const level = viewLevel(state) + 1;
  const hasReplies = pages.some(({ items }) => items.length) || sent.length > 0 || hasMore(stretch, 'previous');
  const list = (some: readonly Post[]): unknown =>
    some.length
      ? html`<ol part="posts">
          ${some.map((each) => html`<li part="post">${post(state, each, opening ? level + 1 : level)}</li>`)}
        </ol>`
      : nothing;
  // Each page holds the next one, outwards from the first that came: what is added at an end leaves all others where they are.
  const before = (place: number): unknown =>
    pages[place] ? html`${before(place - 1)}${list(pages[place].items)}` : nothing;
  const from = (place: number): unknown =>
    pages[place] ? html`${list(pages[place].items)}${from(place + 1)}` : nothing;
  return html`${missing ? box(words.postNotFound) : nothing}
  ${opening ? html`<div part="opening">${post(state, opening, level, !hasReplies)}</div>` : nothing}
  ${opening && hasReplies ? heading(level, words.replies, { part: 'replies-heading' }) : nothing}
  ${pageButton(state, 'previous')} ${before(began - 1)}${from(began)} ${pageButton(state, 'next')} ${list(sent)}
  ${desk?.foot(state, thread) ?? nothing}`;
}

function post(state: ThreadState, one: Post, level: number, isFirst = false): TemplateResult {
  const { frame, target, desk } = state;
  return html`<peer-post
      data-id=${one.id}
      .post=${one}
      .level=${level}
      .frame=${frame}
      .isEdited=${desk?.isEdited(one) ?? false}
      .isWaiting=${isFirst && one.visibility === 'published'}
      .target=${target === one.id}
    ></peer-post>
    ${desk?.composer(one) ?? nothing}`;
}

function pageButton(state: ThreadState, direction: Direction): unknown {
  const { words, list, actions, conversation, desk } = state;
  const query = desk?.growing(direction);
  const load = (): void => actions.more(direction);
  if (query?.name === 'failed') return problemBox(list, query.kind, load);
  if (!hasMore(conversation.stretch, direction)) return nothing;
  const isNext = direction === 'next';
  const isLoading = query?.name === 'pending';
  return html`<button
    type="button"
    part=${isNext ? 'more' : 'earlier'}
    class="more"
    aria-disabled=${isLoading}
    @click=${load}
  >
    ${isLoading ? list.loadingMore : isNext ? words.showMore : words.showEarlier}
  </button>`;
}

function unreachable({ words, list, actions, navigation }: ThreadState, kind: ForumErrorKind): TemplateResult {
  if (kind !== 'not-found' || !navigation) return problemBox(list, kind, actions.retry);
  return problemBox(list, kind, () => navigation.go({ view: 'threads' }), words.backToList);
}

export const box = (text: string): TemplateResult => html`<p class="quiet-box">${text}</p>`;

/** Holds the place of the first posts, so that nothing jumps when they come. */
const skeleton = (): TemplateResult =>
  html`<div aria-busy="true">${[0, 1, 2].map(() => html`<div class="bone"></div>`)}</div>`;
