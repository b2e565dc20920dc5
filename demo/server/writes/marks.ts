/** «This helped» and the phrases of acknowledgement: set or not set, never counted in public. */
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/transaction.ts';
import { badInput, conflict, forbidden } from '../errors.ts';
import { findPost } from '../resolvers/posts.ts';
import { isAuthor } from '../visibility.ts';

/**
 * Marks are numbered by the author's row, which is locked while one is written: they commit in the order of their numbers, so
 * «told up to this one» can miss none. A mark taken back and given again keeps its number, and is not told twice.
 */
export async function markHelped(context: Context, postId: string): Promise<void> {
  const me = context.signedIn();
  const { post } = await markable(context, postId, 'Only other people can say that your words helped them.');
  await inTransaction(context.forum.db, async (tx) => {
    const again = await tx
      .updateTable('helped_marks')
      .set({ withdrawn: false })
      .where('post_id', '=', post.id)
      .where('member_id', '=', me.id)
      .returning('post_id')
      .executeTakeFirst();
    if (again) return;
    const { marks_received: seq } = await tx
      .updateTable('members')
      .set({ marks_received: sql`marks_received + 1` })
      .where('id', '=', post.author_id)
      .returning('marks_received')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('helped_marks')
      .values({ post_id: post.id, member_id: me.id, author_id: post.author_id, seq, created_at: context.now })
      .onConflict((mark) => mark.columns(['post_id', 'member_id']).doUpdateSet({ withdrawn: false }))
      .execute();
  });
}

export async function unmarkHelped(context: Context, postId: string): Promise<void> {
  const me = context.signedIn();
  const { post } = await findPost(context, postId);
  await context.forum.db
    .updateTable('helped_marks')
    .set({ withdrawn: true })
    .where('post_id', '=', post.id)
    .where('member_id', '=', me.id)
    .execute();
}

export async function acknowledge(context: Context, postId: string, phraseId: string): Promise<void> {
  const me = context.signedIn();
  offered(context, phraseId);
  const { post } = await markable(context, postId, 'These phrases are for other people’s posts.');
  await context.forum.db
    .insertInto('acknowledgements')
    .values({ post_id: post.id, member_id: me.id, phrase_id: phraseId, created_at: context.now })
    .onConflict((conflicting) => conflicting.doNothing())
    .execute();
}

export async function withdrawAcknowledgement(context: Context, postId: string, phraseId: string): Promise<void> {
  const me = context.signedIn();
  offered(context, phraseId);
  const { post } = await findPost(context, postId);
  await context.forum.db
    .deleteFrom('acknowledgements')
    .where('post_id', '=', post.id)
    .where('member_id', '=', me.id)
    .where('phrase_id', '=', phraseId)
    .execute();
}

function offered(context: Context, phraseId: string): void {
  if (context.forum.settings.acknowledgements.some((phrase) => phrase.id === phraseId)) return;
  throw badInput('This phrase is not one of those offered here.');
}

async function markable(context: Context, postId: string, forOwn: string) {
  const found = await findPost(context, postId);
  if (isAuthor(found.post, context.reader)) throw forbidden(forOwn);
  if (found.post.state !== 'PUBLISHED') throw conflict('This post is not here to read just now.');
  return found;
}
