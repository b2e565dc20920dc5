/** A thread with a page of its posts: loaded with the first one that is opened. */
import {
  ForumError,
  type CallOptions,
  type Post,
  type ReplyWish,
  type ThreadView,
  type ThreadViewQuery,
} from '../model/index.ts';
import { later } from './later.ts';
import { callList, idOf, missing, type Tools } from './lists.ts';
import { readPost } from './post-reader.ts';
import { entity, find } from './unwrap.ts';

export async function readThread(tools: Tools, query: ThreadViewQuery, options: CallOptions = {}): Promise<ThreadView> {
  const { caller } = tools;
  const { around, ...rest } = query;
  const page = (asked: ThreadViewQuery, name = 'Thread'): Promise<ThreadView> =>
    pageOfThread(tools, name, asked, options);
  if (around === undefined) return page(query);
  if (caller.has('ThreadAround')) return page(query, 'ThreadAround');
  if (caller.operation('Thread').variables.has('around')) return page(query);
  return (await later(() => import('./walk.ts'))).walkTo(around, (at) => page({ ...rest, ...at }));
}

async function pageOfThread(
  tools: Tools,
  name: string,
  query: ThreadViewQuery,
  options: CallOptions,
): Promise<ThreadView> {
  const { reader } = tools;
  const { answer, pager } = await callList(tools, name, query, options);
  // A mark or a reply must not wait for its file, nor be lost with the page meanwhile.
  import('./writing.ts').catch(() => undefined);
  const raw = find(answer.data, 'thread');
  if (raw === null && !answer.error) throw new ForumError('not-found');
  const thread = reader.thread(raw);
  if (!thread) throw missing(answer, 'thread');
  const inThread = entity(raw);
  const read = (value: unknown): Post | null => readPost(reader, value, thread.id);
  const posts = pager.read(inThread, 'posts', read, idOf) ?? pager.read(answer.data, 'posts', read, idOf);
  if (!posts) throw missing(answer, 'posts');
  return {
    thread,
    opening: read(find(inThread, 'opening') ?? find(answer.data, 'opening')),
    replyWish: reader.fields(inThread).word<ReplyWish>('replyWish', ['heard', 'ideas', 'been-there']),
    posts,
  };
}
