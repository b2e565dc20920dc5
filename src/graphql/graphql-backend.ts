/**
 * The port over any GraphQL forum API. All that it knows of the API is one text of named operations whose aliases give the
 * results the names that the widget reads; an operation that is not there is a feature that is not shown. What the first
 * thread list does without is loaded when it is first called.
 */
import { ForumError, type ForumBackend } from '../model/index.ts';
import { createCaller } from './caller.ts';
import { later } from './later.ts';
import { readStart, readThreads, type Tools } from './lists.ts';
import type { GraphQLBackendOptions } from './options.ts';
import { Reader } from './reader.ts';

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;
type Part = () => Promise<{ readonly groups: (tools: Tools) => object }>;

const threadPart = () => import('./thread.ts');
const writingPart = () => import('./writing.ts');
const livePart: Part = () => import('./live.ts');

/** Each method of a group with the operation that it needs. Without those of its first two methods there is no group. */
const GROUPS: Readonly<Record<string, readonly [Part, Readonly<Record<string, string>>]>> = {
  searching: [threadPart, { search: 'SearchThreads' }],
  writing: [
    writingPart,
    {
      reply: 'Reply',
      createThread: 'Reply',
      editPost: 'EditPost',
      deletePost: 'DeletePost',
      restorePost: 'RestorePost',
    },
  ],
  helped: [
    writingPart,
    { mark: 'MarkHelped', unmark: 'UnmarkHelped', impact: 'Impact', markImpactSeen: 'MarkImpactSeen' },
  ],
  acknowledging: [writingPart, { acknowledge: 'Acknowledge', withdraw: 'WithdrawAcknowledgement' }],
  reporting: [writingPart, { report: 'Report' }],
  live: [livePart, { watchThread: 'ThreadActivity' }],
};

/** @throws ForumError of kind `contract` when the documents or the endpoint are none; `where` names the place. */
export function createGraphQLBackend(options: GraphQLBackendOptions): ForumBackend {
  const caller = createCaller(options);
  const { has } = caller;
  if (!has('Thread')) throw new ForumError('contract', { where: 'documents: Thread is not there' });
  const tools = { caller, reader: new Reader(has, options.values), options };

  const backend: Record<string, unknown> & ForumBackend = {
    start: (query, call) => readStart(tools, query, call),
    threads: (query, call) => readThreads(tools, query, call),
    thread: async (query, call) => (await later(threadPart)).readThread(tools, query, call),
  };
  for (const [group, [load, needs]] of Object.entries(GROUPS)) {
    const methods = Object.entries(needs);
    if (!methods.slice(0, 2).every(([, operation]) => has(operation))) continue;
    const call =
      (method: string) =>
      async (...args: unknown[]) =>
        ((await later(load)).groups(tools) as Record<string, Methods>)[group]?.[method]?.(...args);
    backend[group] = Object.fromEntries(
      methods.flatMap(([method, operation]) => (has(operation) ? [[method, call(method)]] : [])),
    );
  }
  return backend;
}
