/**
 * What is counted, kept true: every change of a post's state goes through here, with its thread's row locked. Locks are taken in
 * the order member, thread, topic, so that two writers rarely wait for each other in a ring.
 */
import { sql } from 'kysely';
import type { Updateable } from 'kysely';
import type { Tx } from '../db/transaction.ts';
import type { Listing, PostState, PostTable } from '../db/tables.ts';
import { notFound } from '../errors.ts';
import { POST_COLUMNS } from '../loaders/rows.ts';
import type { PostRow, ThreadRow } from '../loaders/rows.ts';
import { listingOf } from '../visibility.ts';
import type { Member } from '../context.ts';

export async function lockMember(tx: Tx, id: string): Promise<Member> {
  return tx.selectFrom('members').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow();
}

/** The thread's row, held until the transaction ends. Throws NOT_FOUND. */
export async function lockThread(tx: Tx, id: string): Promise<ThreadRow> {
  const thread = await tx.selectFrom('threads').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  if (!thread) throw notFound('thread');
  return thread;
}

export interface LockedPost {
  readonly post: PostRow;
  readonly thread: ThreadRow;
  readonly author: Member;
}

/** A post with its author's and its thread's rows held. Throws NOT_FOUND. */
export async function lockPost(tx: Tx, id: string): Promise<LockedPost> {
  const found = await tx.selectFrom('posts').select(['author_id', 'thread_id']).where('id', '=', id).executeTakeFirst();
  if (!found) throw notFound('post');
  const author = await lockMember(tx, found.author_id);
  const thread = await lockThread(tx, found.thread_id);
  const post = await tx.selectFrom('posts').select(POST_COLUMNS).where('id', '=', id).executeTakeFirstOrThrow();
  return { post, thread, author };
}

/** Counts a thread that has just been written into its topic. */
export async function countThread(tx: Tx, topicId: string, from: Listing | null, to: Listing): Promise<void> {
  const change = Number(to === 'public') - Number(from === 'public');
  if (change === 0) return;
  await sql`update topics set thread_count = thread_count + ${change} where id = ${topicId}`.execute(tx);
}

/** Something for people who read this thread just now; goes out when the transaction is done. */
export async function announce(tx: Tx, threadId: string, postId: string): Promise<void> {
  await tx.insertInto('events').values({ thread_id: threadId, post_id: postId }).execute();
  await sql`select pg_notify(current_schema() || '_events', '')`.execute(tx);
}

/** Moves a post to `state`, with whatever else changes of it, and keeps its thread's and its topic's counts. */
export async function changeState(
  tx: Tx,
  { post, thread }: Pick<LockedPost, 'post' | 'thread'>,
  state: PostState,
  also: Updateable<PostTable>,
  now: Date,
): Promise<void> {
  const appears = state === 'PUBLISHED' && post.published_at === null;
  const isReply = post.position > 0;
  const position = appears && isReply ? thread.last_position + 1 : post.position;
  const after = {
    state,
    position,
    published_at: appears ? now : post.published_at,
    ...(appears && isReply ? { created_at: now } : {}),
  };
  await tx
    .updateTable('posts')
    .set({ ...also, ...after })
    .where('id', '=', post.id)
    .execute();

  const replyCount =
    thread.reply_count + (isReply ? Number(state === 'PUBLISHED') - Number(post.state === 'PUBLISHED') : 0);
  const opening = isReply ? await openingOf(tx, thread.id) : after;
  const listing = listingOf(opening, replyCount);
  await tx
    .updateTable('threads')
    .set({
      reply_count: replyCount,
      shown_count: thread.shown_count + Number(appears && isReply),
      last_position: Math.max(thread.last_position, position),
      last_activity_at: appears ? now : thread.last_activity_at,
      listing,
    })
    .where('id', '=', thread.id)
    .execute();
  await countThread(tx, thread.topic_id, thread.listing, listing);
  if (!appears) return;
  await tx.updateTable('members').set({ published: true }).where('id', '=', post.author_id).execute();
  await announce(tx, thread.id, post.id);
}

function openingOf(tx: Tx, threadId: string): Promise<{ state: PostState; published_at: Date | null }> {
  return tx
    .selectFrom('posts')
    .select(['state', 'published_at'])
    .where('thread_id', '=', threadId)
    .where('position', '=', 0)
    .executeTakeFirstOrThrow();
}
