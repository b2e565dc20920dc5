import type { Context, Member } from '../context.ts';
import type { ReplyWish } from '../db/tables.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Tx } from '../db/transaction.ts';
import { badInput, conflict, forbidden, notFound } from '../errors.ts';
import { existingId } from '../ids.ts';
import { POST_COLUMNS } from '../loaders/rows.ts';
import type { PostRow, TopicRow } from '../loaders/rows.ts';
import { bodyText, clientIdText, titleText } from '../text-input.ts';
import { canReply, listingOf, readsPost, seesThread } from '../visibility.ts';
import { announce, countThread, lockMember, lockThread } from './ledger.ts';
import { settleName } from './names.ts';
import { hashOf, sentBefore } from './retry.ts';

export interface CreateThreadInput {
  readonly topicId: string;
  readonly title: string;
  readonly body: string;
  readonly clientId: string;
  readonly name?: string | null;
  readonly anonymous?: boolean | null;
}

export interface ReplyInput {
  readonly threadId: string;
  readonly replyToId?: string | null;
  readonly body: string;
  readonly clientId: string;
  readonly name?: string | null;
  readonly anonymous?: boolean | null;
}

/** A person's first replies come with tips; later ones are not counted. */
const FIRST_REPLIES = 3;

const FIRST_POST_REASON = 'A moderator reads first posts before they appear.';

/** Posts a thread once for its client id. Throws as the schema says. */
export async function createThread(
  context: Context,
  input: CreateThreadInput,
  replyWish: ReplyWish | null,
): Promise<PostRow> {
  const me = context.signedIn();
  const anonymous = input.anonymous === true;
  const clientId = clientIdText(input.clientId);
  const title = titleText(input.title);
  const body = bodyText(input.body);
  const topic = await topicOf(context, input.topicId, anonymous);
  const hash = hashOf('thread', topic.id, title, body, anonymous, replyWish);
  const { now } = context;

  return inTransaction(context.forum.db, async (tx) => {
    const member = await lockMember(tx, me.id);
    const sent = await sentBefore(tx, me.id, clientId, hash);
    if (sent) return sent;
    await settleName(tx, member, input.name, anonymous);

    const state = stateFor(context, member);
    const listing = listingOf({ state, published_at: state === 'PUBLISHED' ? now : null }, 0);
    const thread = await tx
      .insertInto('threads')
      .values({
        topic_id: topic.id,
        author_id: me.id,
        created_at: now,
        last_activity_at: now,
        listing,
        reply_wish: replyWish,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await countThread(tx, topic.id, null, listing);
    return insertPost(tx, member, state, now, {
      thread_id: thread.id,
      position: 0,
      title,
      body,
      anonymous,
      reply_to_id: null,
      client_id: clientId,
      client_hash: hash,
    });
  });
}

/** Posts a reply once for its client id, at the end of its thread. Throws as the schema says. */
export async function reply(context: Context, input: ReplyInput): Promise<PostRow> {
  const me = context.signedIn();
  const anonymous = input.anonymous === true;
  const clientId = clientIdText(input.clientId);
  const body = bodyText(input.body);
  const threadId = existingId(input.threadId, 'thread');
  const replyToId = input.replyToId == null ? null : existingId(input.replyToId, 'post');
  const hash = hashOf('reply', threadId, replyToId, body, anonymous);
  const { now } = context;

  return inTransaction(context.forum.db, async (tx) => {
    const member = await lockMember(tx, me.id);
    const sent = await sentBefore(tx, me.id, clientId, hash);
    if (sent) return sent;
    const thread = await lockThread(tx, threadId);
    if (!seesThread(thread, context.reader)) throw notFound('thread');
    if (!canReply(thread, context.reader)) throw noReply(thread.locked);
    if (anonymous) await topicOf(context, thread.topic_id, true, tx);
    if (replyToId) await answerable(tx, context, threadId, replyToId);
    await settleName(tx, member, input.name, anonymous);

    const state = stateFor(context, member);
    const position = thread.last_position + 1;
    const published = state === 'PUBLISHED' ? 1 : 0;
    await tx
      .updateTable('threads')
      .set({
        last_position: position,
        reply_count: thread.reply_count + published,
        shown_count: thread.shown_count + published,
        ...(published ? { last_activity_at: now } : {}),
      })
      .where('id', '=', threadId)
      .execute();
    return insertPost(tx, member, state, now, {
      thread_id: threadId,
      position,
      title: null,
      body,
      anonymous,
      reply_to_id: replyToId,
      client_id: clientId,
      client_hash: hash,
    });
  });
}

function stateFor(context: Context, member: Member): 'PUBLISHED' | 'HELD' {
  const isNew = !member.is_moderator && !member.published;
  return isNew && context.forum.settings.holdFirstPosts ? 'HELD' : 'PUBLISHED';
}

type NewPost = Pick<
  PostRow,
  'thread_id' | 'position' | 'title' | 'body' | 'anonymous' | 'reply_to_id' | 'client_id' | 'client_hash'
>;

async function insertPost(
  tx: Tx,
  member: Member,
  state: 'PUBLISHED' | 'HELD',
  now: Date,
  post: NewPost,
): Promise<PostRow> {
  const held = state === 'HELD';
  const row = await tx
    .insertInto('posts')
    .values({
      ...post,
      author_id: member.id,
      state,
      created_at: now,
      published_at: held ? null : now,
      notice_from: held ? 'AUTOMATIC' : null,
      notice_reason: held ? FIRST_POST_REASON : null,
    })
    .returning(POST_COLUMNS)
    .executeTakeFirstOrThrow();
  const published = member.published || !held;
  const replyCount = Math.min(member.reply_count + Number(post.position > 0), FIRST_REPLIES);
  if (!member.posted || published !== member.published || replyCount !== member.reply_count) {
    await tx
      .updateTable('members')
      .set({ posted: true, published, reply_count: replyCount })
      .where('id', '=', member.id)
      .execute();
  }
  if (!held) await announce(tx, post.thread_id, row.id);
  return row;
}

async function topicOf(context: Context, topicId: string, anonymous: boolean, tx?: Tx): Promise<TopicRow> {
  const topics = tx
    ? await tx.selectFrom('topics').selectAll().where('id', '=', topicId).execute()
    : await context.loaders.topics();
  const topic = topics.find(({ id }) => id === topicId);
  if (!topic) throw notFound('topic');
  if (anonymous && !topic.allows_anonymous) throw badInput('Posts in this topic need a name.');
  return topic;
}

async function answerable(tx: Tx, context: Context, threadId: string, postId: string): Promise<void> {
  const post = await tx.selectFrom('posts').select(POST_COLUMNS).where('id', '=', postId).executeTakeFirst();
  if (!post || post.thread_id !== threadId || !readsPost(post, context.reader)) throw notFound('post');
  if (post.state !== 'PUBLISHED') throw conflict('That post cannot be answered just now.');
}

function noReply(locked: boolean) {
  return locked
    ? forbidden('This thread is closed for new replies. You can still read it.')
    : conflict('This thread cannot be answered just now.');
}
