/**
 * The port over any GraphQL forum API. All that it knows of the API is one text of named operations whose aliases give the
 * results the names that the widget reads; an operation that is not there is a feature that is not shown. What the first
 * thread list does without is loaded when it is first called.
 */
import type { ForumBackend } from '../model/index.ts';
import { createCaller } from './caller.ts';
import { later } from './later.ts';
import { readStart, readThreads, type Tools } from './lists.ts';
import type { GraphQLBackendOptions } from './options.ts';
import { createReader } from './reader.ts';

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;
type Part = () => Promise<{ readonly groups: (tools: Tools) => object }>;

const threadPart = () => import('./thread.ts');
const searchPart = () => import('./search.ts');
const writingPart = () => import('./writing.ts');
const livePart: Part = () => import('./live.ts');

/** Each method of a group with the operation that it needs. Without those of its first two methods there is no group. */
const GROUPS: readonly (readonly [group: string, part: Part, methods: string])[] = [
  ['searching', searchPart, 'search SearchThreads'],
  [
    'writing',
    writingPart,
    'reply Reply createThread Reply editPost EditPost deletePost DeletePost restorePost RestorePost',
  ],
  ['helped', writingPart, 'mark MarkHelped unmark UnmarkHelped impact Impact markImpactSeen MarkImpactSeen'],
  ['acknowledging', writingPart, 'acknowledge Acknowledge withdraw WithdrawAcknowledgement'],
  ['reporting', writingPart, 'report Report'],
  ['live', livePart, 'watchThread ThreadActivity'],
];

/** @throws ForumError of kind `contract` when the documents or the endpoint are none; `where` names the place. */
export function createGraphQLBackend(options: GraphQLBackendOptions): ForumBackend {
  const caller = createCaller(options);
  const { has } = caller;
  // Nothing can be read without it, and it should not be a reader who finds out.
  caller.operation('Thread');
  const tools = { caller, reader: createReader(has, caller.keep, options.values), options };

  const backend: Record<string, unknown> & ForumBackend = {
    start: readStart.bind(null, tools),
    threads: readThreads.bind(null, tools),
    thread: async (query, call) => (await later(threadPart)).readThread(tools, query, call),
  };
  for (const [group, load, spec] of GROUPS) {
    const methods: Record<string, Methods[string] | boolean> = {};
    const pairs = [...spec.matchAll(/(\w+) (\w+)/g)];
    for (const [, method = '', operation = ''] of pairs) {
      if (!has(operation)) continue;
      methods[method] = async (...args) =>
        ((await later(load)).groups(tools) as Record<string, Methods>)[group]?.[method]?.(...args);
    }
    if (group === 'writing' && has('CreateThread'))
      methods['takesReplyWish'] = caller.operation('CreateThread').variables.has('replyWish');
    if (pairs.slice(0, 2).every(([, method = '']) => methods[method])) backend[group] = methods;
  }
  return backend;
}
