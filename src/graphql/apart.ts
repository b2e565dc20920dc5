/** For documents that do without `Start`, or whose `Threads` takes no topic: the parts are asked for by themselves. */
import type { CallOptions, Page, Start, Thread, ThreadQuery } from '../model/index.ts';
import { callList, overviewOf, readThreads, threadsOf, type Tools } from './lists.ts';
import { unfit } from './unfit.ts';

/** A forum of which single threads may be read, and no lists. */
const NO_LIST: Page<never> = { items: [], start: null, end: null, hasPrevious: false, hasNext: false, total: null };

export async function threadsApart(tools: Tools, query: ThreadQuery, options: CallOptions): Promise<Page<Thread>> {
  const { has } = tools.caller;
  if (query.topicId !== undefined && has('ThreadsByTopic')) {
    return threadsOf(tools, await callList(tools, 'ThreadsByTopic', query, options));
  }
  if (has('Threads')) throw unfit('Threads: $topicId');
  return NO_LIST;
}

export async function startApart(tools: Tools, query: ThreadQuery, options: CallOptions): Promise<Start> {
  const { caller, reader } = tools;
  const names = ['Viewer', 'Topics', 'Community'].filter(caller.has);
  const [threads, ...answers] = await Promise.all([
    readThreads(tools, query, options),
    ...names.map((name) => caller.call(name, {}, options.signal)),
  ]);
  for (const { name, data, error } of answers) {
    // Who is here is not known: that is not the same as nobody.
    if (name === 'Viewer' && data == null && error && error.kind !== 'unauthenticated') throw error;
  }
  return { ...overviewOf(reader, answers), threads };
}
