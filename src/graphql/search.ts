/** Threads found by searching: loaded with the first search. */
import type { CallOptions, Page, SearchGroup, SearchHit, SearchQuery } from '../model/index.ts';
import { callList, missing, type Tools } from './lists.ts';
import type { Reader } from './reader.ts';
import { find } from './unwrap.ts';

async function search(tools: Tools, query: SearchQuery, options: CallOptions = {}): Promise<Page<SearchHit>> {
  const { answer, pager } = await callList(tools, 'SearchThreads', query, options);
  const key = find(answer.data, 'hits') === undefined ? 'threads' : 'hits';
  const page = pager.read(answer.data, key, (value) => readHit(tools.reader, value));
  if (!page) throw missing(answer, 'hits');
  return page;
}

/** Of a list of hits, each with its thread, or of a list of the threads themselves. */
function readHit(reader: Reader, value: unknown): SearchHit | null {
  const of = reader.fields(value);
  const thread = reader.thread(of.raw('thread') ?? value);
  return thread && { thread, ...of.all({ postId: 'id', snippet: 'text' }) };
}

export const groups = (tools: Tools): { readonly searching: SearchGroup } => ({
  searching: { search: (query, options) => search(tools, query, options) },
});
