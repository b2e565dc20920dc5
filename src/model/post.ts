import type { Author } from './viewer.ts';

/** `held`: waits for a moderator. `removed`: by a moderator. `deleted`: by its author. */
export type Visibility = 'published' | 'held' | 'removed' | 'deleted';

export type BodyFormat = 'text' | 'markdown' | 'html';

export interface Body {
  readonly format: BodyFormat;
  readonly text: string;
}

export interface Post {
  readonly id: string;
  readonly threadId: string | null;
  /** Null where this viewer may not read it (held, removed or deleted): a placeholder keeps its place (E49). */
  readonly body: Body | null;
  readonly author: Author | null;
  readonly isMine: boolean;
  /** ISO 8601 in UTC. */
  readonly createdAt: string | null;
  readonly editedAt: string | null;
  readonly editedBy: 'author' | 'moderator' | null;
  readonly visibility: Visibility;
  readonly replyTo: ReplyTo | null;
  readonly helped: PostHelped | null;
  /** The ids of the phrases with which this viewer acknowledged the post. */
  readonly acknowledged: readonly string[];
  /** Only for the author and moderators: why it was held, changed or removed (E46). */
  readonly notice: ModerationNotice | null;
  readonly can: PostRights;
}

export interface ReplyTo {
  readonly postId: string;
  readonly authorName: string | null;
}

export interface PostHelped {
  /** Whether this viewer said that it helped. */
  readonly byMe: boolean;
  /** How many people it helped. Only its author is ever given a number (E38); null for everybody else. */
  readonly people: number | null;
  /** Whether it helped anybody at all, where the charity shows that in words (E40); null when not told. */
  readonly anyone: boolean | null;
}

export interface ModerationNotice {
  /** In plain words, ready to show. */
  readonly reason: string | null;
  readonly from: 'person' | 'automatic' | null;
  readonly moderatorName: string | null;
  /** What the author wrote, before a moderator changed it (E47). Private to the author and moderators. */
  readonly before: string | null;
}

/** What this viewer may do with a post, so that no button fails for lack of a right. */
export interface PostRights {
  readonly edit: boolean;
  readonly delete: boolean;
  readonly restore: boolean;
  readonly markHelped: boolean;
  readonly acknowledge: boolean;
  readonly report: boolean;
}
