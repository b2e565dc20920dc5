/** A thread with a page of its posts, and threads found by searching: loaded with the first of either. */
import {
  ForumError,
  type CallOptions,
  type Page,
  type Post,
  type ReplyWish,
  type SearchGroup,
  type SearchHit,
  type SearchQuery,
  type ThreadView,
  type ThreadViewQuery,
} from '../model/index.ts';
import { callList, idOf, missing, type Tools } from './lists.ts';
import { readHit, readPost } from './post-reader.ts';
import { entity, find } from './unwrap.ts';

/** How many pages are read on the way to a post, where the backend cannot go to it at once. */
const MAX_PAGES_TO_POST = 20;

export async function readThread(tools: Tools, query: ThreadViewQuery, options: CallOptions = {}): Promise<ThreadView> {
  const { caller } = tools;
  const { around, ...rest } = query;
  if (around === undefined) return pageOfThread(tools, 'Thread', query, options);
  if (caller.has('ThreadAround')) return pageOfThread(tools, 'ThreadAround', query, options);
  if (caller.operation('Thread').variables.has('around')) return pageOfThread(tools, 'Thread', query, options);

  const first = await pageOfThread(tools, 'Thread', rest, options);
  let at = first;
  for (let pages = 1; pages < MAX_PAGES_TO_POST; pages++) {
    if (at.opening?.id === around || at.posts.items.some((post) => post.id === around)) return at;
    if (!at.posts.hasNext || at.posts.end === null) break;
    at = await pageOfThread(tools, 'Thread', { ...rest, after: at.posts.end }, options);
  }
  return first;
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

async function search(tools: Tools, query: SearchQuery, options: CallOptions = {}): Promise<Page<SearchHit>> {
  const { answer, pager } = await callList(tools, 'SearchThreads', query, options);
  const key = find(answer.data, 'hits') === undefined ? 'threads' : 'hits';
  const page = pager.read(answer.data, key, (value) => readHit(tools.reader, value));
  if (!page) throw missing(answer, 'hits');
  return page;
}

export const groups = (tools: Tools): { readonly searching: SearchGroup } => ({
  searching: { search: (query, options) => search(tools, query, options) },
});
