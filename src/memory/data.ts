import type { Community, ReplyWish, ReportReason, Topic, Visibility } from '../model/index.ts';

/** A forum as it is kept, before anybody looks at it. What each viewer may see of it is decided in `views.ts`. */
export interface MemoryForum {
  community: Community | null;
  topics: Topic[];
  members: MemoryMember[];
  threads: MemoryThread[];
  reports: MemoryReport[];
}

export interface MemoryMember {
  readonly id: string;
  /** Null until they chose a pseudonym. */
  name: string | null;
  readonly isModerator: boolean;
}

export interface MemoryThread {
  readonly id: string;
  /** Null in a forum without topics. */
  readonly topicId: string | null;
  title: string;
  locked: boolean;
  /** What its author would like back. */
  readonly replyWish: ReplyWish | null;
  /** The first is the opening post; the others are replies in the order in which they came. None is ever taken out. */
  readonly posts: MemoryPost[];
}

export interface MemoryPost {
  readonly id: string;
  readonly threadId: string;
  readonly authorId: string;
  readonly anonymous: boolean;
  body: string;
  readonly createdAt: string;
  editedAt: string | null;
  editedBy: 'author' | 'moderator' | null;
  visibility: Visibility;
  /** What it was before its author deleted it, so that a restore gives that back. */
  visibilityBefore: Visibility;
  readonly replyToId: string | null;
  readonly clientId: string | null;
  /** Why it was held, changed or removed, and what stood there before. */
  notice: MemoryNotice | null;
  marks: MemoryMark[];
  acknowledgements: { readonly memberId: string; readonly phraseId: string }[];
}

export interface MemoryNotice {
  readonly reason: string | null;
  readonly from: 'person' | 'automatic' | null;
  readonly moderatorName: string | null;
  readonly before: string | null;
}

/** Somebody said that a post helped. `order` grows with each mark of a forum, so that "up to here" means something. */
export interface MemoryMark {
  readonly memberId: string;
  readonly order: number;
  seen: boolean;
}

export interface MemoryReport {
  readonly postId: string;
  readonly memberId: string;
  readonly reason: ReportReason;
  readonly note: string | null;
  readonly clientId: string;
}
