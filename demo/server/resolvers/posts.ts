import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { existingId } from '../ids.ts';
import type { PostRow, ThreadRow } from '../loaders/rows.ts';
import { helpedFor, isAuthor, postRights, reachesPost, readsPost, seesNotice, seesPost } from '../visibility.ts';
import { authorOf } from './authors.ts';

export const postFields = {
  threadId: (post: PostRow) => post.thread_id,
  body: (post: PostRow, _: unknown, context: Context) => (readsPost(post, context.reader) ? post.body : null),
  author: (post: PostRow, _: unknown, context: Context) => authorOf(post, context),
  isMine: (post: PostRow, _: unknown, context: Context) => isAuthor(post, context.reader),
  createdAt: (post: PostRow) => post.created_at,
  editedAt: (post: PostRow) => post.edited_at,
  editedBy: (post: PostRow) => post.edited_by,
  visibility: (post: PostRow) => post.state,
  replyTo: (post: PostRow, _: unknown, context: Context) => replyTo(post, context),
  helped: async (post: PostRow, _: unknown, context: Context) => {
    const { people, byMe } = await context.loaders.helped.load(post.id);
    return { byMe, ...helpedFor(post, context.reader, people, context.forum.settings.helpedVisibility) };
  },
  acknowledged: (post: PostRow, _: unknown, context: Context) => context.loaders.acknowledged.load(post.id),
  notice: (post: PostRow, _: unknown, context: Context) => noticeOf(post, context),
  can: async (post: PostRow, _: unknown, context: Context) => {
    const thread = await context.loaders.thread.load(post.thread_id);
    if (!thread) throw notFound('thread');
    return postRights(post, thread, context.reader, context.now);
  },
};

async function replyTo(post: PostRow, context: Context): Promise<{ postId: string; authorName: string | null } | null> {
  const target =
    post.reply_to_id && readsPost(post, context.reader) ? await context.loaders.post.load(post.reply_to_id) : null;
  if (!target || !seesPost(target, context.reader)) return null;
  return { postId: target.id, authorName: (await authorOf(target, context))?.name ?? null };
}

function noticeOf(post: PostRow, context: Context) {
  if (post.notice_from === null || !seesNotice(post, context.reader)) return null;
  return { reason: post.notice_reason, from: post.notice_from, moderatorName: post.notice_by, before: post.before };
}

/** A post that the reader sees, with its thread. Throws NOT_FOUND. */
export async function findPost(
  context: Context,
  id: string,
): Promise<{ readonly post: PostRow; readonly thread: ThreadRow }> {
  const post = await context.loaders.post.load(existingId(id, 'post'));
  const thread = post && (await context.loaders.thread.load(post.thread_id));
  if (!post || !thread || !reachesPost(post, thread, context.reader)) throw notFound('post');
  return { post, thread };
}
