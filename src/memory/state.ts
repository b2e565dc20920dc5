/** What the operations of a memory backend share: the forum, who is looking, the clock, and who is listening. */
import { ForumError } from '../model/index.ts';
import type { MemoryForum, MemoryMember, MemoryPost, MemoryThread } from './data.ts';
import { mayKnow, maySeeThread, type Reader } from './views.ts';

export interface MemoryState {
  readonly forum: MemoryForum;
  reader: Reader;
  readonly now: () => Date;
  /** Whether a moderator reads a new post before it is published. */
  readonly holds: (body: string) => boolean;
  readonly watchers: Set<(threadId: string) => void>;
}

export interface Found {
  readonly thread: MemoryThread;
  readonly post: MemoryPost;
}

export function signedIn(state: MemoryState): MemoryMember {
  if (!state.reader) throw new ForumError('unauthenticated');
  return state.reader;
}

export function findThread(state: MemoryState, threadId: string): MemoryThread {
  const thread = state.forum.threads.find((one) => one.id === threadId);
  if (!thread || !maySeeThread(state.reader, thread)) throw new ForumError('not-found');
  return thread;
}

export function findPost(state: MemoryState, postId: string): Found {
  for (const thread of state.forum.threads) {
    const post = thread.posts.find((one) => one.id === postId);
    if (post && maySeeThread(state.reader, thread) && mayKnow(state.reader, post)) return { thread, post };
  }
  throw new ForumError('not-found');
}
