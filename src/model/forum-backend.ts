import type { Community } from './community.ts';
import type { Impact } from './impact.ts';
import type { Page, PageRequest } from './page.ts';
import type { Post } from './post.ts';
import type { ReportReason, ReportReceipt } from './report.ts';
import type { ReplyWish, SearchHit, Thread, ThreadView } from './thread.ts';
import type { Topic } from './topic.ts';
import type { Viewer } from './viewer.ts';

/**
 * The port: all that the widget knows of a backend. A core that every backend has, and groups that it may leave out.
 *
 * A group that is absent is a feature that is not shown, and that is the only meaning of absence. Every call rejects with a
 * `ForumError` and nothing else, and with kind `aborted` when its signal is aborted.
 */
export interface ForumBackend {
  /** Viewer, topics, community and the first page of threads, in one request where the backend can. */
  start(query: ThreadQuery, options?: CallOptions): Promise<Start>;
  /** Threads by recent activity, newest first. */
  threads(query: ThreadQuery, options?: CallOptions): Promise<Page<Thread>>;
  /** A thread with a page of its posts: the first page, the page after or before a cursor, or the page around a post. */
  thread(query: ThreadViewQuery, options?: CallOptions): Promise<ThreadView>;

  readonly searching?: SearchGroup;
  readonly writing?: WritingGroup;
  readonly helped?: HelpedGroup;
  readonly acknowledging?: AcknowledgingGroup;
  readonly reporting?: ReportingGroup;
  readonly live?: LiveGroup;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface Start {
  /** Null: nobody is signed in. */
  readonly viewer: Viewer | null;
  /** Empty: this forum has no topics. */
  readonly topics: readonly Topic[];
  readonly threads: Page<Thread>;
  readonly community: Community | null;
  /** What to tell a writer, when the backend can say it with the first request. Null: nothing. Left out: ask `helped.impact`. */
  readonly impact?: Impact | null;
}

export interface ThreadQuery extends PageRequest {
  readonly topicId?: string;
}

export interface ThreadViewQuery extends PageRequest {
  readonly threadId: string;
  /** A post that the page must hold. Goes without `after` and `before`. */
  readonly around?: string;
}

export interface SearchGroup {
  search(query: SearchQuery, options?: CallOptions): Promise<Page<SearchHit>>;
}

export interface SearchQuery extends PageRequest {
  readonly text: string;
  readonly topicId?: string;
}

export interface WritingGroup {
  /** Whether a new thread may carry a `replyWish`. Left out: nobody is asked. */
  readonly takesReplyWish?: boolean;
  createThread(input: NewThread, options?: CallOptions): Promise<Written & { readonly thread: Thread }>;
  reply(input: NewReply, options?: CallOptions): Promise<Written>;
  editPost?(input: PostEdit, options?: CallOptions): Promise<Written>;
  /** Resolves to the post as it is now, or to null when the backend only says that it was done. */
  deletePost?(input: { readonly postId: string }, options?: CallOptions): Promise<Post | null>;
  /** Takes a delete back. Absent: deleting asks first instead. */
  restorePost?(input: { readonly postId: string }, options?: CallOptions): Promise<Post | null>;
}

/** Held is an outcome, not an error: the post is safe, and a moderator reads it first. */
export interface Written {
  readonly post: Post;
  readonly state: 'published' | 'held';
}

export interface NewThread {
  readonly topicId: string | null;
  readonly title: string;
  readonly body: string;
  /** Made once per draft: a backend that gets it twice posts once. */
  readonly clientId: string;
  /** The pseudonym to post under, from someone who has none yet. */
  readonly name?: string;
  readonly anonymous?: boolean;
  /** Only where the backend takes it. */
  readonly replyWish?: ReplyWish;
}

export interface NewReply {
  readonly threadId: string;
  /** The post that is answered; absent when the thread is. */
  readonly replyToId?: string;
  readonly body: string;
  readonly clientId: string;
  readonly name?: string;
  readonly anonymous?: boolean;
}

export interface PostEdit {
  readonly postId: string;
  readonly body: string;
  /** Of the thread, when the post began it and its title changes too. */
  readonly title?: string;
}

export interface HelpedGroup {
  /** Idempotent: marking twice is marking once. Resolves to the post as it is now, or to null when only told that it was done. */
  mark(input: { readonly postId: string }, options?: CallOptions): Promise<Post | null>;
  unmark(input: { readonly postId: string }, options?: CallOptions): Promise<Post | null>;
  impact?(options?: CallOptions): Promise<Impact>;
  markImpactSeen?(input: { readonly upTo: string }, options?: CallOptions): Promise<void>;
}

export interface AcknowledgingGroup {
  acknowledge(input: Acknowledgement, options?: CallOptions): Promise<Post | null>;
  withdraw(input: Acknowledgement, options?: CallOptions): Promise<Post | null>;
}

export interface Acknowledgement {
  readonly postId: string;
  readonly phraseId: string;
}

export interface ReportingGroup {
  report(input: NewReport, options?: CallOptions): Promise<ReportReceipt>;
}

export interface NewReport {
  readonly postId: string;
  readonly reason: ReportReason;
  readonly note?: string;
  readonly clientId: string;
}

export interface LiveGroup {
  /**
   * Calls `notify` each time something was posted in the thread, until the signal is aborted. Carries no text: the reader
   * asks for the posts when the person wants them. Resolves when it ended; rejects when it broke.
   */
  watchThread(threadId: string, notify: () => void, options: { readonly signal: AbortSignal }): Promise<void>;
}
