/**
 * Who may see what, and who may do what: all of it is decided here, and nowhere else. Pure: rows and a reader in, answers out.
 * The two SQL conditions at the end say the same as the functions of their name, for lists; a test holds them together.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Listing, PostState } from './db/tables.ts';

/** Whoever asks. Null: nobody is signed in. */
export type Reader = { readonly id: string; readonly isModerator: boolean } | null;

export interface PostFacts {
  readonly author_id: string;
  readonly anonymous: boolean;
  readonly position: number;
  readonly state: PostState;
  readonly published_at: Date | null;
  readonly deleted_at: Date | null;
}

export interface ThreadFacts {
  readonly author_id: string;
  readonly listing: Listing;
  readonly locked: boolean;
}

/** For how long an author can take a delete back; after it the words are erased. */
export const RESTORE_MS = 24 * 3_600_000;

export const ANONYMOUS_NAME = 'Someone';

const TITLE_INSTEAD: Record<PostState, string> = {
  PUBLISHED: '',
  HELD: 'A thread that waits for a moderator',
  REMOVED: 'A thread whose first post was removed',
  DELETED: 'A thread whose first post was deleted',
};

export function isAuthor(post: { readonly author_id: string }, reader: Reader): boolean {
  return reader !== null && reader.id === post.author_id;
}

/** Whether its place in the thread is shown at all. What others once could see keeps its place; what they never could has none. */
export function seesPost(post: PostFacts, reader: Reader): boolean {
  return post.published_at !== null || isAuthor(post, reader) || reader?.isModerator === true;
}

/** Whether its words may be read. A deleted post's only by its author, who may want it back. */
export function readsPost(post: PostFacts, reader: Reader): boolean {
  if (post.state === 'PUBLISHED' || isAuthor(post, reader)) return true;
  return post.state !== 'DELETED' && reader?.isModerator === true;
}

export function seesThread(thread: ThreadFacts, reader: Reader): boolean {
  return thread.listing === 'public' || isAuthor(thread, reader) || reader?.isModerator === true;
}

/** Whether the post may be asked for by its id. One's own always: its delete can be taken back where the thread went with it. */
export function reachesPost(post: PostFacts, thread: ThreadFacts, reader: Reader): boolean {
  return isAuthor(post, reader) || (seesPost(post, reader) && seesThread(thread, reader));
}

/** The title belongs to the opening post, and goes with it. */
export function titleFor(title: string, opening: PostFacts, reader: Reader): string {
  return readsPost(opening, reader) ? title : TITLE_INSTEAD[opening.state];
}

/** What is told of whoever wrote it: nobody, someone without a name, or the member. */
export function authorFor(post: PostFacts, reader: Reader): 'nobody' | 'anonymous' | 'member' {
  if (post.state === 'DELETED' || !readsPost(post, reader)) return 'nobody';
  return post.anonymous ? 'anonymous' : 'member';
}

export function seesNotice(post: PostFacts, reader: Reader): boolean {
  return (
    readsPost(post, reader) && post.state !== 'DELETED' && (isAuthor(post, reader) || reader?.isModerator === true)
  );
}

/** A number is for the author alone (E38); words for readers only where the charity wants them (E40), never on a removed post (E44). */
export function helpedFor(
  post: PostFacts,
  reader: Reader,
  people: number,
  visibility: 'author' | 'words',
): { readonly people: number | null; readonly anyone: boolean | null } {
  return {
    people: isAuthor(post, reader) && post.state !== 'DELETED' ? people : null,
    anyone: visibility === 'words' && post.state === 'PUBLISHED' ? people > 0 : null,
  };
}

export interface PostRights {
  readonly edit: boolean;
  readonly delete: boolean;
  readonly restore: boolean;
  readonly markHelped: boolean;
  readonly acknowledge: boolean;
  readonly report: boolean;
}

export function postRights(post: PostFacts, thread: ThreadFacts, reader: Reader, now: Date): PostRights {
  const mine = isAuthor(post, reader);
  const live = post.state === 'PUBLISHED' || post.state === 'HELD';
  const forOthers = reader !== null && !mine && post.state === 'PUBLISHED' && seesThread(thread, reader);
  return {
    edit: mine && live && (!thread.locked || reader?.isModerator === true),
    delete: mine && live,
    restore: mine && isRestorable(post, now),
    markHelped: forOthers,
    acknowledge: forOthers,
    report: forOthers,
  };
}

export function isRestorable(post: PostFacts, now: Date): boolean {
  return post.state === 'DELETED' && post.deleted_at !== null && now.getTime() - post.deleted_at.getTime() < RESTORE_MS;
}

/** A locked thread takes words from moderators only; one that others cannot see yet takes none. */
export function canReply(thread: ThreadFacts, reader: Reader): boolean {
  return reader !== null && thread.listing === 'public' && (!thread.locked || reader.isModerator);
}

/** Where a thread is listed, from its opening post and its published replies. */
export function listingOf(opening: Pick<PostFacts, 'state' | 'published_at'>, replyCount: number): Listing {
  const everShown = opening.published_at !== null;
  if (everShown && (opening.state === 'PUBLISHED' || replyCount > 0)) return 'public';
  return opening.state === 'DELETED' ? 'gone' : 'private';
}

/** `seesPost` for rows of `posts` under the name `alias`. */
export function seesPostSql(reader: Reader, alias: string): RawBuilder<boolean> {
  const post = sql.ref(alias);
  if (reader === null) return sql<boolean>`${post}.published_at is not null`;
  if (reader.isModerator) return sql<boolean>`true`;
  return sql<boolean>`(${post}.published_at is not null or ${post}.author_id = ${reader.id})`;
}

/** `readsPost` for rows of `posts` under the name `alias`. */
export function readsPostSql(reader: Reader, alias: string): RawBuilder<boolean> {
  const post = sql.ref(alias);
  if (reader === null) return sql<boolean>`${post}.state = 'PUBLISHED'`;
  if (reader.isModerator) return sql<boolean>`(${post}.state <> 'DELETED' or ${post}.author_id = ${reader.id})`;
  return sql<boolean>`(${post}.state = 'PUBLISHED' or ${post}.author_id = ${reader.id})`;
}

/** `seesThread` for rows of `threads` under the name `alias`. */
export function seesThreadSql(reader: Reader, alias: string): RawBuilder<boolean> {
  const thread = sql.ref(alias);
  if (reader === null) return sql<boolean>`${thread}.listing = 'public'`;
  if (reader.isModerator) return sql<boolean>`true`;
  return sql<boolean>`(${thread}.listing = 'public' or ${thread}.author_id = ${reader.id})`;
}
