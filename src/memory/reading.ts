import {
  ForumError,
  type Page,
  type SearchHit,
  type SearchQuery,
  type Start,
  type Thread,
  type ThreadQuery,
  type ThreadView,
  type ThreadViewQuery,
} from '../model/index.ts';
import type { MemoryPost, MemoryThread } from './data.ts';
import { pageOf } from './pages.ts';
import { findThread, type MemoryState } from './state.ts';
import {
  lastActivityAt,
  mayKnow,
  mayRead,
  maySeeThread,
  openingOf,
  toPost,
  toThread,
  toTopic,
  toViewer,
} from './views.ts';

const SNIPPET_BEFORE = 60;
const SNIPPET_AFTER = 140;
const MAX_SEARCH = 200;

const activityKey = (thread: MemoryThread): string => `${lastActivityAt(thread)} ${thread.id}`;

export function readStart(state: MemoryState, query: ThreadQuery): Start {
  return {
    viewer: toViewer(state.forum, state.reader),
    topics: state.forum.topics.map((topic) => toTopic(state.reader, topic)),
    threads: readThreads(state, query),
    community: state.forum.community,
  };
}

export function readThreads(state: MemoryState, query: ThreadQuery): Page<Thread> {
  return pageOf(visibleThreads(state, query.topicId), activityKey, { ...query, descending: true }, (thread) =>
    toThread(state.forum, state.reader, thread),
  );
}

function visibleThreads(state: MemoryState, topicId: string | undefined): MemoryThread[] {
  const children = state.forum.topics.filter((topic) => topic.parentId === topicId).map((topic) => topic.id);
  return state.forum.threads
    .filter((thread) => topicId === undefined || thread.topicId === topicId || children.includes(thread.topicId ?? ''))
    .filter((thread) => maySeeThread(state.reader, thread))
    .sort((a, b) => (activityKey(a) < activityKey(b) ? 1 : -1));
}

export function readThread(state: MemoryState, query: ThreadViewQuery): ThreadView {
  const thread = findThread(state, query.threadId);
  const keys = new Map(thread.posts.map((post, index) => [post.id, String(index).padStart(9, '0')]));
  const keyOf = (post: MemoryPost): string => keys.get(post.id) ?? '';
  if (query.around !== undefined && !keys.has(query.around)) throw new ForumError('not-found');
  const replies = thread.posts.slice(1).filter((post) => mayKnow(state.reader, post));
  const around = query.around === undefined ? undefined : keys.get(query.around);
  return {
    thread: toThread(state.forum, state.reader, thread),
    replyWish: mayRead(state.reader, openingOf(thread)) ? thread.replyWish : null,
    opening: toPost(state.forum, state.reader, thread, openingOf(thread)),
    posts: pageOf(replies, keyOf, { ...query, around }, (post) => toPost(state.forum, state.reader, thread, post)),
  };
}

export function searchThreads(state: MemoryState, query: SearchQuery): Page<SearchHit> {
  const text = query.text.trim().toLowerCase();
  if (text.length > MAX_SEARCH) throw new ForumError('validation');
  const found = new Map<MemoryThread, Omit<SearchHit, 'thread'>>();
  for (const thread of text ? visibleThreads(state, query.topicId) : []) {
    const post = thread.posts.find((one) => mayRead(state.reader, one) && one.body.toLowerCase().includes(text));
    const inTitle = thread.title.toLowerCase().includes(text);
    if (!post && !inTitle) continue;
    const isReply = !inTitle && post !== undefined && post !== openingOf(thread);
    found.set(thread, {
      postId: isReply ? post.id : null,
      snippet: snippetOf(post?.body ?? thread.title, text),
    });
  }
  return pageOf([...found.keys()], activityKey, { ...query, descending: true }, (thread) => ({
    thread: toThread(state.forum, state.reader, thread),
    postId: found.get(thread)?.postId ?? null,
    snippet: found.get(thread)?.snippet ?? null,
  }));
}

function snippetOf(body: string, text: string): string {
  const place = Math.max(0, body.toLowerCase().indexOf(text));
  const from = Math.max(0, place - SNIPPET_BEFORE);
  const to = Math.min(body.length, place + SNIPPET_AFTER);
  return `${from > 0 ? '…' : ''}${body.slice(from, to)}${to < body.length ? '…' : ''}`;
}
