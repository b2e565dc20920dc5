/** What everybody sees first: the overview, and pages of threads. */
import {
  type ForumError,
  type CallOptions,
  type Page,
  type PageRequest,
  type Start,
  type Thread,
  type ThreadQuery,
} from '../model/index.ts';
import type { Answer, Caller } from './caller.ts';
import { later } from './later.ts';
import { itemsOf, pagerFor, type Pager } from './page.ts';
import type { Reader } from './reader.ts';
import type { TransportOptions } from './transport.ts';
import { unfit } from './unfit.ts';
import { find, list } from './unwrap.ts';

const apart = () => import('./apart.ts');

export interface Tools {
  readonly caller: Caller;
  readonly reader: Reader;
  readonly options: TransportOptions;
}

export const idOf = ({ id }: { readonly id: string }): string => id;

/** Why a part of an answer is not there: the server's own complaint, else that it does not fit. */
export const missing = ({ name, error }: Answer, key: string): ForumError => error ?? unfit(`${name}: ${key}`);

export async function readThreads(tools: Tools, query: ThreadQuery, options: CallOptions = {}): Promise<Page<Thread>> {
  if (takes(tools, 'Threads', query)) return threadsOf(tools, await callList(tools, 'Threads', query, options));
  return (await later(apart)).threadsApart(tools, query, options);
}

/** An operation that would answer with every topic's threads must not be asked for one topic's. */
const takes = ({ caller }: Tools, name: string, { topicId }: ThreadQuery): boolean =>
  caller.has(name) && (topicId === undefined || caller.operation(name).variables.has('topicId'));

/** Calls an operation whose answer holds a page of something. */
export async function callList(
  tools: Tools,
  name: string,
  query: PageRequest,
  { signal }: CallOptions,
): Promise<{ readonly answer: Answer; readonly pager: Pager }> {
  const { caller } = tools;
  // What follows the first page is asked of `Threads`, so its header says how.
  const onward = caller.operation(name === 'Start' && caller.has('Threads') ? 'Threads' : name);
  const pager = await pagerFor(onward, query);
  const answer = await caller.call(name, { ...query, ...pager.offers }, signal);
  return { answer, pager };
}

export function threadsOf({ reader }: Tools, { answer, pager }: Awaited<ReturnType<typeof callList>>): Page<Thread> {
  const page = pager.read(answer.data, 'threads', reader.thread, idOf);
  if (!page) throw missing(answer, 'threads');
  return page;
}

export async function readStart(tools: Tools, query: ThreadQuery, options: CallOptions = {}): Promise<Start> {
  if (!takes(tools, 'Start', query)) return (await later(apart)).startApart(tools, query, options);
  const called = await callList(tools, 'Start', query, options);
  return { ...overviewOf(tools.reader, [called.answer]), threads: threadsOf(tools, called) };
}

export function overviewOf(reader: Reader, answers: readonly Answer[]): Omit<Start, 'threads'> {
  const part = (key: string): unknown => answers.map(({ data }) => find(data, key)).find((value) => value != null);
  return {
    viewer: reader.viewer(part('viewer')),
    topics: itemsOf(list(part('topics')) ?? [], reader.topic, idOf),
    community: reader.community(part('community')),
  };
}
