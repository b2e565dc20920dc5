import type { Context } from '../context.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Tx } from '../db/transaction.ts';
import { badInput, conflict, forbidden } from '../errors.ts';
import { existingId } from '../ids.ts';
import { LIMITS, bodyText, optionalText } from '../text-input.ts';
import { changeState, lockPost, lockThread } from './ledger.ts';
import type { LockedPost } from './ledger.ts';

export interface ModeratePostInput {
  readonly postId: string;
  readonly action: 'APPROVE' | 'REMOVE' | 'EDIT';
  readonly reason?: string | null;
  readonly body?: string | null;
}

/** Approves, removes or changes a post, tells its author why, and settles the reports about it. */
export async function moderatePost(context: Context, input: ModeratePostInput): Promise<void> {
  const moderator = asModerator(context);
  const id = existingId(input.postId, 'post');
  const reason = optionalText(input.reason, { name: 'a reason', max: LIMITS.reason });
  if (input.action !== 'EDIT' && input.body != null) throw badInput('Give a body only to change the words of a post.');
  const body = input.action === 'EDIT' ? bodyText(input.body ?? '') : null;
  const notice = { notice_from: 'PERSON', notice_by: moderator.name, notice_reason: reason } as const;

  await inTransaction(context.forum.db, async (tx) => {
    const locked = await lockPost(tx, id);
    if (locked.post.state === 'DELETED') throw conflict('Its author deleted this post.');
    if (input.action === 'REMOVE') await changeState(tx, locked, 'REMOVED', notice, context.now);
    else if (body === null) await approve(tx, locked, context.now);
    else await changeWords(tx, locked, body, notice, context.now);
    await tx
      .updateTable('reports')
      .set({ handled_at: context.now })
      .where('post_id', '=', id)
      .where('handled_at', 'is', null)
      .execute();
  });
}

/** What a moderator changed earlier stays told; why it was held or removed is over. */
async function approve(tx: Tx, locked: LockedPost, now: Date): Promise<void> {
  const { post } = locked;
  if (post.state === 'PUBLISHED') return;
  const settled =
    post.edited_by === 'MODERATOR' ? {} : { notice_from: null, notice_by: null, notice_reason: null, before: null };
  await changeState(tx, locked, 'PUBLISHED', settled, now);
}

async function changeWords(
  tx: Tx,
  locked: LockedPost,
  body: string,
  notice: { readonly notice_from: 'PERSON'; readonly notice_by: string | null; readonly notice_reason: string | null },
  now: Date,
): Promise<void> {
  const { post } = locked;
  if (post.state === 'REMOVED') throw conflict('Approve this post first, then change its words.');
  if (body === post.body) return;
  const before = post.edited_by === 'MODERATOR' ? post.before : post.body;
  await changeState(tx, locked, post.state, { ...notice, body, before, edited_at: now, edited_by: 'MODERATOR' }, now);
}

export async function lockThreadFor(context: Context, threadId: string, locked: boolean): Promise<string> {
  asModerator(context);
  const id = existingId(threadId, 'thread');
  await inTransaction(context.forum.db, async (tx) => {
    await lockThread(tx, id);
    await tx.updateTable('threads').set({ locked }).where('id', '=', id).execute();
  });
  return id;
}

export function asModerator(context: Context) {
  const viewer = context.viewer;
  if (!viewer?.is_moderator) throw forbidden('Only moderators can do this.');
  return viewer;
}
