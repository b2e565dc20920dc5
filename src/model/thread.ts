import type { Author } from './viewer.ts';
import type { Page } from './page.ts';
import type { Post, Visibility } from './post.ts';
import type { TopicRef } from './topic.ts';

export interface Thread {
  readonly id: string;
  readonly title: string;
  readonly topic: TopicRef | null;
  readonly author: Author | null;
  /** ISO 8601 in UTC. */
  readonly createdAt: string | null;
  readonly lastActivityAt: string | null;
  /** Null when unknown. A thread without replies is never shown with a zero (E30). */
  readonly replyCount: number | null;
  /** The first words of the opening post, as plain text. */
  readonly excerpt: string | null;
  readonly visibility: Visibility;
  /** Nobody but a moderator can write here any more. */
  readonly locked: boolean;
  readonly can: ThreadRights;
}

/** What whoever begins a thread may say that they would like back (E14): to be heard, ideas, or somebody who has been there. */
export type ReplyWish = 'heard' | 'ideas' | 'been-there';

export interface ThreadRights {
  readonly reply: boolean;
}

/** A thread with one stretch of what was written in it. */
export interface ThreadView {
  readonly thread: Thread;
  /** The post that began the thread. Null when the backend has it among the posts, or when this viewer may not know it. */
  readonly opening: Post | null;
  /** What its author would like back. Null or left out: they did not say, or the backend does not know. */
  readonly replyWish?: ReplyWish | null;
  /** The replies, oldest first. */
  readonly posts: Page<Post>;
}

/** A thread found by searching, with the words around the match. */
export interface SearchHit {
  readonly thread: Thread;
  /** The post that matched, when it was not the title or the opening post. */
  readonly postId: string | null;
  /** Plain text around the match; null when the backend gives none. */
  readonly snippet: string | null;
}
