/** What everybody sees first: the overview, and pages of threads. */
import {
  ForumError,
  type CallOptions,
  type Page,
  type PageRequest,
  type Start,
  type Thread,
  type ThreadQuery,
} from '../model/index.ts';
import type { Answer, Caller } from './caller.ts';
import { pagerFor, type Pager } from './page.ts';
import type { Reader } from './reader.ts';
import type { TransportOptions } from './transport.ts';
import { find, list } from './unwrap.ts';
import type { Offers } from './variables.ts';

export interface Tools {
  readonly caller: Caller;
  readonly reader: Reader;
  readonly options: TransportOptions;
}

/** A forum of which single threads may be read, and no lists. */
const NO_LIST: Page<never> = { items: [], start: null, end: null, hasPrevious: false, hasNext: false, total: null };

export const idOf = ({ id }: { readonly id: string }): string => id;

/** Why a part of an answer is not there: the server's own complaint, else that it does not fit. */
export const missing = ({ name, error }: Answer, key: string): ForumError =>
  error ?? new ForumError('contract', { where: `${name}: ${key}` });

interface Places {
  readonly topicId?: string | null;
  readonly threadId?: string;
  readonly postId?: string;
}

/** What an operation may be sent: what was asked, and what was carried along from the things that it is about. */
export function offersOf({ reader: { carried, viewerNow } }: Tools, asked: object): Offers {
  const { topicId, threadId, postId }: Places = asked;
  return {
    ...carried.of('topic', topicId),
    ...carried.of('thread', threadId),
    ...carried.of('post', postId),
    ...carried.of('viewer', viewerNow?.id),
    ...asked,
  };
}

export async function readThreads(tools: Tools, query: ThreadQuery, options: CallOptions = {}): Promise<Page<Thread>> {
  const { caller } = tools;
  const name = query.topicId !== undefined && caller.has('ThreadsByTopic') ? 'ThreadsByTopic' : 'Threads';
  if (!caller.has(name)) return NO_LIST;
  if (!takesTopic(caller, name, query)) throw new ForumError('contract', { where: `${name}: $topicId` });
  return threadsOf(tools, await callList(tools, name, query, options));
}

/** An operation that would answer with every topic's threads must not be asked for one topic's. */
const takesTopic = (caller: Caller, name: string, { topicId }: ThreadQuery): boolean =>
  topicId === undefined || caller.operation(name).variables.has('topicId');

/** Calls an operation whose answer holds a page of something. */
export async function callList(
  tools: Tools,
  name: string,
  query: PageRequest,
  { signal }: CallOptions,
): Promise<{ readonly answer: Answer; readonly pager: Pager }> {
  const pager = await pagerFor(tools.caller.operation(name), query);
  const answer = await tools.caller.call(name, { ...offersOf(tools, query), ...pager.offers }, signal);
  return { answer, pager };
}

function threadsOf({ reader }: Tools, { answer, pager }: Awaited<ReturnType<typeof callList>>): Page<Thread> {
  const page = pager.read(answer.data, 'threads', reader.thread, idOf);
  if (!page) throw missing(answer, 'threads');
  return page;
}

export async function readStart(tools: Tools, query: ThreadQuery, options: CallOptions = {}): Promise<Start> {
  const { caller, reader } = tools;
  if (caller.has('Start') && takesTopic(caller, 'Start', query)) {
    const called = await callList(tools, 'Start', query, options);
    return { ...overviewOf(reader, [called.answer]), threads: threadsOf(tools, called) };
  }
  const names = ['Viewer', 'Topics', 'Community'].filter(caller.has);
  const [threads, ...answers] = await Promise.all([
    readThreads(tools, query, options),
    ...names.map((name) => caller.call(name, {}, options.signal)),
  ]);
  return { ...overviewOf(reader, answers), threads };
}

function overviewOf(reader: Reader, answers: readonly Answer[]): Omit<Start, 'threads'> {
  const part = (key: string): unknown => answers.map(({ data }) => find(data, key)).find((value) => value != null);
  const topics = new Map<string, Start['topics'][number]>();
  const viewer = reader.viewer(part('viewer'));
  for (const raw of list(part('topics')) ?? []) {
    const topic = reader.topic(raw);
    if (topic) topics.set(topic.id, topic);
  }
  return { viewer, topics: [...topics.values()], community: reader.community(part('community')) };
}
