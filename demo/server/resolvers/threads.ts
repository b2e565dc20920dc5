import type { Context } from '../context.ts';
import { isId } from '../ids.ts';
import type { PostRow, ThreadRow } from '../loaders/rows.ts';
import { excerptOf } from '../text-input.ts';
import { canReply, readsPost, seesThread, titleFor } from '../visibility.ts';
import { authorOf } from './authors.ts';
import { postList } from './post-list.ts';

const EXCERPT_LENGTH = 200;

const opening = (thread: ThreadRow, context: Context): Promise<PostRow> => context.loaders.opening.load(thread.id);

export const threadFields = {
  title: async (thread: ThreadRow, _: unknown, context: Context) => {
    const post = await opening(thread, context);
    return titleFor(post.title ?? '', post, context.reader);
  },
  topic: async (thread: ThreadRow, _: unknown, context: Context) =>
    (await context.loaders.topics()).find((topic) => topic.id === thread.topic_id),
  author: async (thread: ThreadRow, _: unknown, context: Context) => authorOf(await opening(thread, context), context),
  createdAt: (thread: ThreadRow) => thread.created_at,
  lastActivityAt: (thread: ThreadRow) => thread.last_activity_at,
  replyCount: (thread: ThreadRow) => thread.reply_count,
  excerpt: async (thread: ThreadRow, _: unknown, context: Context) => {
    const post = await opening(thread, context);
    return readsPost(post, context.reader) ? excerptOf(post.body, EXCERPT_LENGTH) : null;
  },
  replyWish: async (thread: ThreadRow, _: unknown, context: Context) =>
    readsPost(await opening(thread, context), context.reader) ? thread.reply_wish : null,
  visibility: async (thread: ThreadRow, _: unknown, context: Context) => (await opening(thread, context)).state,
  can: (thread: ThreadRow, _: unknown, context: Context) => ({ reply: canReply(thread, context.reader) }),
  opening: (thread: ThreadRow, _: unknown, context: Context) => opening(thread, context),
  posts: (thread: ThreadRow, args: Parameters<typeof postList>[2], context: Context) => postList(context, thread, args),
};

/** The thread, or null when there is none that this reader may see. */
export async function findThread(context: Context, id: string): Promise<ThreadRow | null> {
  if (!isId(id)) return null;
  const thread = await context.loaders.thread.load(id);
  return thread && seesThread(thread, context.reader) ? thread : null;
}
