import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { badInput, notFound } from '../errors.ts';
import { isId } from '../ids.ts';
import type { PostRow, ThreadRow } from '../loaders/rows.ts';
import type { Stretch } from '../loaders/stretches.ts';
import { seesPost } from '../visibility.ts';
import { pageInfo, pageSize } from './page-args.ts';
import type { Connection } from './page-args.ts';

interface PostListArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly around?: string | null;
}

type PostConnection = Connection<PostRow> & { readonly totalCount: () => Promise<number> };

/** The replies of a thread, oldest first, by their place in it: a place never changes, so pages stay put while people post. */
export async function postList(context: Context, thread: ThreadRow, args: PostListArgs): Promise<PostConnection> {
  const size = pageSize(args.first);
  if ([args.after, args.before, args.around].filter((arg) => arg != null).length > 1) {
    throw badInput('Give only one of after, before and around.');
  }
  context.spend(size);
  const page = await pageOf(context, thread, args, size);
  for (const row of page.nodes) context.loaders.post.prime(row.id, row);
  return {
    nodes: page.nodes,
    pageInfo: pageInfo(page.nodes, postCursor, page.more),
    totalCount: async () => thread.shown_count + (await context.loaders.unshown.load(thread.id)),
  };
}

export function postCursor(post: PostRow): string {
  return encodeCursor('post', post.position);
}

interface PostPage {
  readonly nodes: readonly PostRow[];
  readonly more: { readonly previous: boolean; readonly next: boolean };
}

async function pageOf(context: Context, thread: ThreadRow, args: PostListArgs, size: number): Promise<PostPage> {
  const stretch = (split: number, back: number, ahead: number): Promise<Stretch> =>
    context.loaders.stretch.load({ threadId: thread.id, split, back, ahead });

  if (args.before != null) {
    const { before, from } = await stretch(placeOf(args.before), size + 1, 1);
    return { nodes: before.slice(-size), more: { previous: before.length > size, next: from.length > 0 } };
  }
  if (args.around != null) {
    const { before, from } = await stretch(await positionOf(context, thread, args.around), size, size + 1);
    const behind = Math.max(Math.floor((size - 1) / 2), size - from.length);
    const nodes = [...before.slice(Math.max(0, before.length - behind)), ...from].slice(0, size);
    const taken = Math.min(behind, before.length);
    return { nodes, more: { previous: before.length > taken, next: taken + from.length > size } };
  }
  const { before, from } = await stretch(args.after == null ? 0 : placeOf(args.after) + 1, 1, size + 1);
  return { nodes: from.slice(0, size), more: { previous: before.length > 0, next: from.length > size } };
}

function placeOf(cursor: string): number {
  return Number(decodeCursor('post', cursor)[0]);
}

async function positionOf(context: Context, thread: ThreadRow, postId: string): Promise<number> {
  const post = isId(postId) ? await context.loaders.post.load(postId) : null;
  if (!post || post.thread_id !== thread.id || !seesPost(post, context.reader)) throw notFound('post');
  return post.position;
}
