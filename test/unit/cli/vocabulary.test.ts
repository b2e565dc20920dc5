/**
 * Holds the table of operations, aliases and variables to the engine. An answer is built from the table in which every key that
 * is asked for is written down: a key that the engine reads and the table does not know fails, one that the table has and the
 * engine never asks for fails, and so does a variable that is given and not told of, or told of and never given.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createGraphQLBackend } from '../../../src/graphql/index.ts';
import { WRAPPERS } from '../../../src/graphql/unwrap.ts';
import { operations, things, type Alias, type Operation, type Want } from '../../../src/graphql/vocabulary/index.ts';
import { isForumError, type ForumBackend } from '../../../src/model/index.ts';

const names = Object.keys(operations);

/** One call for each operation, and more where there are several ways to it. */
const CALLS: Readonly<Record<string, (on: ForumBackend) => unknown>> = {
  Start: (on) => on.start({ topicId: 'v' }),
  Viewer: (on) => on.start({}),
  Topics: (on) => on.start({}),
  Community: (on) => on.start({}),
  Threads: (on) => on.threads({ topicId: 'v' }),
  ThreadsByTopic: (on) => on.threads({ topicId: 'v' }),
  SearchThreads: (on) => on.searching?.search({ text: 'v', topicId: 'v' }),
  Thread: (on) => on.thread({ threadId: 'v', around: 'v' }),
  ThreadAround: (on) => on.thread({ threadId: 'v', around: 'v' }),
  CreateThread: (on) =>
    on.writing?.createThread({
      topicId: 'v',
      title: 'v',
      body: 'v',
      clientId: 'v',
      name: 'v',
      anonymous: true,
      replyWish: 'heard',
    }),
  Reply: (on) => on.writing?.reply(REPLY),
  ReplyToPost: (on) => on.writing?.reply(REPLY),
  EditPost: (on) => on.writing?.editPost?.({ postId: 'v', body: 'v', title: 'v' }),
  DeletePost: (on) => on.writing?.deletePost?.({ postId: 'v' }),
  RestorePost: (on) => on.writing?.restorePost?.({ postId: 'v' }),
  MarkHelped: (on) => on.helped?.mark({ postId: 'v' }),
  UnmarkHelped: (on) => on.helped?.unmark({ postId: 'v' }),
  Impact: (on) => on.helped?.impact?.(),
  MarkImpactSeen: (on) => on.helped?.markImpactSeen?.({ upTo: 'v' }),
  Acknowledge: (on) => on.acknowledging?.acknowledge({ postId: 'v', phraseId: 'v' }),
  WithdrawAcknowledgement: (on) => on.acknowledging?.withdraw({ postId: 'v', phraseId: 'v' }),
  Report: (on) => on.reporting?.report({ postId: 'v', reason: 'other', note: 'v', clientId: 'v' }),
};

const REPLY = {
  threadId: 'v',
  replyToId: 'v',
  body: 'v',
  clientId: 'v',
  name: 'v',
  anonymous: true,
} as const;

/** Without these an operation is not the one that is asked. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  Viewer: ['Start'],
  Topics: ['Start'],
  Community: ['Start'],
  ThreadsByTopic: ['Start', 'Threads'],
  Reply: ['ReplyToPost'],
  Thread: ['ThreadAround'],
};

type Header = (name: string) => string;

function backendWith(name: string, header: Header, extra: Partial<Parameters<typeof createGraphQLBackend>[0]>) {
  const without = ALONE[name] ?? [];
  const documents = names
    .filter((one) => !without.includes(one))
    .map(
      (one) =>
        `${operations[one]?.kind} ${one}${one === name || (name === 'Start' && one === 'Threads') ? header(one) : ''} { a }`,
    );
  const map = Object.fromEntries(names.map((one) => [one, () => sample(operations[one]?.aliases ?? [], WHOLE)]));
  const all = { ...map, ...extra.map };
  return createGraphQLBackend({
    endpoint: 'https://forum.example/',
    documents: documents.join('\n'),
    ...extra,
    map: all,
  });
}

const WHOLE = { flat: false, least: false, others: false };
/** So that an operation is the one that is asked for what its call wants. */
const HEADER: Header = () => '($topicId: ID $around: ID $threadId: ID)';

const answering: typeof fetch = () => Promise.resolve(new Response('{"data":{"a":1}}'));

const quietly = async (work: unknown): Promise<void> => {
  await Promise.resolve(work).catch((error: unknown) => assert.ok(isForumError(error), String(error)));
};

const VALUES: Readonly<Record<Want, unknown>> = {
  text: 'v',
  id: 'v',
  number: 1,
  date: '2026-03-01T10:00:00Z',
  yes: true,
  word: 'v',
  markdown: 'v',
  html: 'v',
};

/** `flat`: parts are written as `authorName`. `least`: what may be left out is. `others`: it is somebody else's. */
function sample(
  aliases: readonly Alias[],
  way: { readonly flat: boolean; readonly least: boolean; readonly others: boolean },
): Record<string, unknown> {
  const all: [string, unknown][] = aliases.flatMap((alias): [string, unknown][] => {
    if (way.least && alias.need !== 'required') return [];
    if (alias.is === 'part' && way.flat) {
      const inner = Object.entries(sample(things[alias.of].aliases, way));
      return inner.map(([key, value]) => [alias.name + key.charAt(0).toUpperCase() + key.slice(1), value]);
    }
    if (alias.is === 'thing' || alias.is === 'part') return [[alias.name, sample(things[alias.of].aliases, way)]];
    if (alias.is === 'list' || alias.is === 'page') {
      const item = alias.of in things ? sample(things[alias.of as keyof typeof things].aliases, way) : 'v';
      return [[alias.name, { nodes: [item] }]];
    }
    // A post that is somebody else's has other rights than one's own.
    if (alias.is === 'yes') return [[alias.name, !way.others]];
    return [[alias.name, ('words' in alias && alias.words?.[0]) || VALUES[alias.is]]];
  });
  return Object.fromEntries(all);
}

/** Writes down each key that is asked for, whether it is there or not. */
function recording(value: unknown, asked: Set<string>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return Array.isArray(value) ? value.map((one) => recording(one, asked)) : value;
  }
  const inside = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, recording(inner, asked)]));
  return new Proxy(inside, {
    getOwnPropertyDescriptor(target, key) {
      if (typeof key === 'string') asked.add(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}

/** Asked of any value, whatever its alias: how lists go on and how values are unwrapped. */
const ANYWHERE = new Set<string>([
  ...Object.values(WRAPPERS).flat(),
  ...['hasNextPage', 'hasMore', 'hasPreviousPage', 'startCursor', 'endCursor', 'cursor', 'id'],
  ...['threadsTotal', 'postsTotal', 'hitsTotal'],
]);

function known(aliases: readonly Alias[], into = new Set<string>(), seen = new Set<string>()): Set<string> {
  for (const alias of aliases) {
    into.add(alias.name);
    const of = 'of' in alias && alias.of in things ? things[alias.of as keyof typeof things] : null;
    if (!of || seen.has(alias.name + of.called)) continue;
    seen.add(alias.name + of.called);
    known(of.aliases, into, seen);
    for (const inner of alias.is === 'part' ? of.aliases : []) {
      into.add(alias.name + inner.name.charAt(0).toUpperCase() + inner.name.slice(1));
    }
  }
  return into;
}

describe('the table says all that the engine reads, and nothing that it does not', () => {
  for (const name of names.filter((one) => one in CALLS)) {
    test(name, async () => {
      const { aliases } = operations[name] as Operation;
      const asked = new Set<string>();
      for (const way of [
        { flat: false, least: false, others: false },
        { flat: true, least: false, others: false },
        { flat: false, least: false, others: true },
        { flat: false, least: true, others: false },
      ]) {
        const map = { [name]: () => recording(sample(aliases, way), asked) };
        const backend = backendWith(name, HEADER, { fetch: answering, map });
        await quietly(backend.start({}));
        await quietly(CALLS[name]?.(backend));
      }
      const told = known(aliases);
      // What a payload says of its failure is read of every mutation, under keys of its own.
      const unknown = [...asked].filter((key) => !told.has(key) && !ANYWHERE.has(key) && !STARTED.has(key));
      assert.deepEqual(unknown, [], 'the engine reads these, and the table does not have them');
      const unread = [...told].filter((key) => !asked.has(key));
      assert.deepEqual(unread, [], 'the table has these, and the engine does not read them');
    });
  }
});

/** `start` is called first, so that there is a viewer: what it reads is the business of its own test. */
const STARTED = known((operations['Start'] as Operation).aliases);

describe('an alias that is required is one', () => {
  const PAGES = ['Threads', 'ThreadsByTopic', 'SearchThreads', 'Thread', 'ThreadAround', 'Start'];
  for (const name of [...PAGES, 'Reply', 'CreateThread', 'ReplyToPost']) {
    test(name, async () => {
      const { aliases, oneOf = [] } = operations[name] as Operation;
      const whole = sample(aliases, { flat: false, least: false, others: false });
      const without = aliases.filter(({ need }) => need === 'required').map((one) => [one.name]);
      for (const group of [...without, ...oneOf]) {
        const answer = Object.fromEntries(Object.entries(whole).filter(([key]) => !group.includes(key)));
        const map = { [name]: () => answer };
        const backend = backendWith(name, HEADER, { fetch: answering, map });
        await assert.rejects(Promise.resolve(CALLS[name]?.(backend)), isForumError, `without ${group.join()}`);
      }
    });
  }
});

describe('the table says all that the engine gives, and nothing that it does not', () => {
  const everything = new Set(names.flatMap((name) => operations[name]?.variables.map((one) => one.name) ?? []));
  /** Only one kind of paging is used at a time, and only some requests go back. */
  const WAYS = [['after'], ['before', 'last'], ['offset'], ['page'], ['pageIndex']];
  const isPaging = (name: string): boolean => WAYS.flat().includes(name);

  for (const name of names.filter((one) => one in CALLS)) {
    test(name, async () => {
      const given = new Set<string>();
      for (const way of WAYS) {
        const declared = [...everything].filter((one) => !isPaging(one) || way.includes(one));
        const header: Header = () => `(${declared.map((one) => `$${one}: Any`).join(' ')})`;
        const backend = backendWith(name, header, {
          fetch: (_input, init) => {
            const sent = JSON.parse(init?.body as string) as { operationName: string; variables?: object };
            if (sent.operationName === name) for (const key of Object.keys(sent.variables ?? {})) given.add(key);
            return answering('');
          },
        });
        await quietly(callOf(name, backend, way));
      }
      const told = new Set((operations[name] as Operation).variables.map((one) => one.name));
      assert.deepEqual(
        [...given].filter((one) => !told.has(one)),
        [],
        'given and not told of',
      );
      assert.deepEqual(
        [...told].filter((one) => !given.has(one)),
        [],
        'told of and never given',
      );
    });
  }
});

function callOf(name: string, on: ForumBackend, way: readonly string[]): unknown {
  const page = way.includes('before') ? { before: '40' } : { after: '40' };
  const { aliases } = operations[name] as Operation;
  if (!aliases.some(({ is }) => is === 'page')) return CALLS[name]?.(on);
  if (name.startsWith('Thread') && !name.startsWith('Threads'))
    return on.thread({ threadId: 'v', around: 'v', ...page });
  if (name === 'SearchThreads') return on.searching?.search({ text: 'v', topicId: 'v', ...page });
  return name === 'Start' ? on.start({ topicId: 'v', ...page }) : on.threads({ topicId: 'v', ...page });
}

test('every operation has a call here, but the one that is a subscription', () => {
  const left = names.filter((name) => !(name in CALLS));
  assert.deepEqual(left, ['ThreadActivity']);
});
