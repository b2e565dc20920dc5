/** What members do with posts of their own: edit, delete, and take a delete back. */
import type { Context } from '../context.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Tx } from '../db/transaction.ts';
import { badInput, conflict, forbidden, notFound } from '../errors.ts';
import { existingId } from '../ids.ts';
import { bodyText, titleText } from '../text-input.ts';
import { isAuthor, isRestorable, postRights, reachesPost } from '../visibility.ts';
import { changeState, lockPost } from './ledger.ts';
import type { LockedPost } from './ledger.ts';

export interface EditPostInput {
  readonly postId: string;
  readonly body: string;
  readonly title?: string | null;
}

const EDITED_AFTER_MODERATOR = 'A moderator had changed this post, so a moderator reads your new words first.';

/** An edit of a held post stays held. One of a post that a moderator had changed is held, so that the change is not undone unseen. */
export async function editPost(context: Context, input: EditPostInput): Promise<void> {
  const me = context.signedIn();
  const id = existingId(input.postId, 'post');
  const body = bodyText(input.body);
  const title = input.title == null ? null : titleText(input.title);
  await inTransaction(context.forum.db, async (tx) => {
    const locked = await ownPost(tx, context, id);
    const { post, thread } = locked;
    if (title !== null && post.position > 0) throw badInput('Only the first post of a thread has a title.');
    if (!postRights(post, thread, context.reader, context.now).edit) {
      throw thread.locked
        ? forbidden('This thread is closed, so its posts stay as they are.')
        : conflict('This post cannot be changed any more.');
    }
    const words = { body, title: title ?? post.title };
    if (words.body === post.body && words.title === post.title) return;
    const reread = post.edited_by === 'MODERATOR' && !me.is_moderator;
    await changeState(
      tx,
      locked,
      reread ? 'HELD' : post.state,
      {
        ...words,
        edited_at: context.now,
        edited_by: 'AUTHOR',
        ...(reread ? { notice_from: 'AUTOMATIC', notice_reason: EDITED_AFTER_MODERATOR, notice_by: null } : {}),
      },
      context.now,
    );
  });
}

/** The words are gone for others at once, the place stays. Deleting twice is deleting once. */
export async function deletePost(context: Context, postId: string): Promise<void> {
  context.signedIn();
  const id = existingId(postId, 'post');
  await inTransaction(context.forum.db, async (tx) => {
    const locked = await ownPost(tx, context, id);
    const { post, thread } = locked;
    if (post.state === 'DELETED') return;
    if (!postRights(post, thread, context.reader, context.now).delete)
      throw conflict('A moderator removed this post already.');
    await changeState(tx, locked, 'DELETED', { deleted_at: context.now, state_before_delete: post.state }, context.now);
  });
}

/** Within a day; restoring twice is restoring once. */
export async function restorePost(context: Context, postId: string): Promise<void> {
  context.signedIn();
  const id = existingId(postId, 'post');
  await inTransaction(context.forum.db, async (tx) => {
    const locked = await ownPost(tx, context, id);
    const { post } = locked;
    if (post.state !== 'DELETED') return;
    if (!isRestorable(post, context.now))
      throw conflict('This was deleted more than a day ago, so its words are gone.');
    await changeState(
      tx,
      locked,
      post.state_before_delete ?? 'HELD',
      { deleted_at: null, state_before_delete: null },
      context.now,
    );
  });
}

async function ownPost(tx: Tx, context: Context, id: string): Promise<LockedPost> {
  const locked = await lockPost(tx, id);
  const { post, thread } = locked;
  if (!reachesPost(post, thread, context.reader)) throw notFound('post');
  if (!isAuthor(post, context.reader)) throw forbidden('Only its author can do this with a post.');
  return locked;
}
