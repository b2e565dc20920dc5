import type { Context } from '../context.ts';
import { conflict, forbidden } from '../errors.ts';
import { findPost } from '../resolvers/posts.ts';
import { LIMITS, clientIdText, optionalText } from '../text-input.ts';
import { isAuthor } from '../visibility.ts';
import { hashOf, usedForOtherWords } from './retry.ts';

export interface ReportInput {
  readonly postId: string;
  readonly reason: string;
  readonly note?: string | null;
  readonly clientId: string;
}

/** Tells the moderators once for its client id. Of two requests at once the second waits, and finds the first. */
export async function report(context: Context, input: ReportInput): Promise<void> {
  const me = context.signedIn();
  const clientId = clientIdText(input.clientId);
  const note = optionalText(input.note, { name: 'a note', max: LIMITS.note });
  const hash = hashOf('report', input.postId, input.reason, note);
  const { db } = context.forum;

  const sent = await db
    .selectFrom('reports')
    .select('client_hash')
    .where('reporter_id', '=', me.id)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  if (sent) return same(sent.client_hash, hash);

  const { post } = await findPost(context, input.postId);
  if (isAuthor(post, context.reader)) throw forbidden('You can change or delete your own post instead.');
  if (post.state !== 'PUBLISHED') throw conflict('A moderator has this post already.');
  const inserted = await db
    .insertInto('reports')
    .values({
      post_id: post.id,
      reporter_id: me.id,
      reason: input.reason,
      note,
      created_at: context.now,
      client_id: clientId,
      client_hash: hash,
    })
    .onConflict((conflicting) => conflicting.columns(['reporter_id', 'client_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return;
  const first = await db
    .selectFrom('reports')
    .select('client_hash')
    .where('reporter_id', '=', me.id)
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow();
  same(first.client_hash, hash);
}

function same(sentHash: string, hash: string): void {
  if (sentHash !== hash) throw usedForOtherWords();
}
