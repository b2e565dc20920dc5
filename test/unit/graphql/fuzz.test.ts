/**
 * A thousand answers of no sense for each operation. Whatever comes: a value of the model or a ForumError, no prototype that
 * is changed, and nothing on the screen that is a leaked value. The same seed gives the same answers.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documents } from '../../../src/graphql/adapters/peer.generated.ts';
import { isForumError, type ForumBackend } from '../../../src/model/index.ts';
import { checkPage, checkPost, checkStart, checkValues, checkView } from '../../../src/testing/shape.ts';
import { backendThatAnswers } from './fake-server.ts';

const ROUNDS = 1_000;

const KEYS = [...documents.matchAll(/\b[a-z]\w+/g)]
  .map(([word]) => word)
  .concat(
    'edges',
    'items',
    'docs',
    'node',
    'cursor',
    'errors',
    'userErrors',
    'ok',
    '_x',
    '__proto__',
    'constructor',
    'bodyHtml',
  );

function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const ODD: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1e308,
  0.5,
  '',
  ' ',
  'a',
  '7',
  '2026-01-01T00:00:00Z',
  '١٢',
  '\u0000',
  'x'.repeat(500),
  '<img src=x onerror=alert(1)>',
  '__proto__',
  1_700_000_000,
  [],
  {},
  [[]],
  [null],
  { id: 'a' },
  { nodes: null },
];

/** As JSON text, since only so may a key be `__proto__` as it comes over the wire. `budget` bounds how much of it there is. */
function randomJson(random: Random, depth: number, budget = { left: 200 }): string {
  const kind = random();
  budget.left -= 1;
  if (depth <= 0 || budget.left <= 0 || kind < 0.25) return JSON.stringify(pick(random, ODD));
  const inner = (): string => randomJson(random, depth - 1, budget);
  const size = Math.floor(random() * 8);
  if (kind < 0.4) return `[${Array.from({ length: size }, inner).join()}]`;
  const members = Array.from({ length: size }, () => `${JSON.stringify(pick(random, KEYS))}:${inner()}`);
  if (random() < 0.6) members.push(`"id":${JSON.stringify(pick(random, ['1', 2, 'b', null, {}]))}`);
  return `{${members.join()}}`;
}

/** A conversation without its replies is none: every other one has something there, so that answers to `Thread` are read, too. */
function underKey(random: Random, key: string): string {
  const json = randomJson(random, 6);
  if (key !== 'thread' || json.length < 3 || !json.startsWith('{') || random() < 0.5) return json;
  return `{"posts":${randomJson(random, 5)},${json.slice(1)}`;
}

/** Something that is nearly right: an answer of the right keys, with one place spoilt. */
function randomAnswer(random: Random, keys: readonly string[]): string {
  const roll = random();
  if (roll < 0.05) return randomJson(random, 3);
  if (roll < 0.08) return pick(random, ['', '{', 'null', '[]', '"text"', '<html>', '{"data":', '[[[['.repeat(2_000)]);
  if (roll < 0.1) return `{"data":${'{"thread":'.repeat(400)}1${'}'.repeat(400)}}`;
  const errors = roll < 0.2 ? `,"errors":${randomJson(random, 3)}` : '';
  return `{"data":{${keys.map((key) => `"${key}":${underKey(random, key)}`).join()}}${errors}}`;
}

const post = { postId: '1' };
const draft = { body: 'Words', clientId: 'c' };

type Case = readonly [keys: readonly string[], run: (backend: ForumBackend) => Promise<unknown>];

const CASES: Readonly<Record<string, Case>> = {
  Start: [['viewer', 'topics', 'threads', 'community'], async (on) => checkStart(await on.start({}))],
  Threads: [['threads'], async (on) => checkPage(await on.threads({}), 'threads')],
  SearchThreads: [['hits'], async (on) => checkPage(await on.searching!.search({ text: 'a' }), 'hits')],
  Thread: [['thread'], async (on) => checkView(await on.thread({ threadId: '1' }))],
  CreateThread: [
    ['thread', 'post', 'state'],
    async (on) => {
      const { thread, post: made } = await on.writing!.createThread({ topicId: '1', title: 'One', ...draft });
      checkValues(thread, 'thread');
      checkPost(made, 'post');
    },
  ],
  Reply: [
    ['post', 'state'],
    async (on) => checkPost((await on.writing!.reply({ threadId: '1', ...draft })).post, 'post'),
  ],
  EditPost: [['post'], async (on) => checkValues(await on.writing!.editPost!({ ...post, body: 'Words' }), 'written')],
  DeletePost: [['post'], async (on) => checkValues(await on.writing!.deletePost!(post), 'post')],
  RestorePost: [['post'], async (on) => checkValues(await on.writing!.restorePost!(post), 'post')],
  MarkHelped: [['post'], async (on) => checkValues(await on.helped!.mark(post), 'post')],
  UnmarkHelped: [['post'], async (on) => checkValues(await on.helped!.unmark(post), 'post')],
  Impact: [['impact'], async (on) => checkValues(await on.helped!.impact!(), 'impact')],
  MarkImpactSeen: [['impact'], async (on) => on.helped!.markImpactSeen!({ upTo: '1' })],
  Acknowledge: [
    ['post'],
    async (on) => checkValues(await on.acknowledging!.acknowledge({ ...post, phraseId: '1' }), 'post'),
  ],
  WithdrawAcknowledgement: [
    ['post'],
    async (on) => checkValues(await on.acknowledging!.withdraw({ ...post, phraseId: '1' }), 'post'),
  ],
  Report: [
    ['received', 'usualTime'],
    async (on) => checkValues(await on.reporting!.report({ ...post, reason: 'other', clientId: 'c' }), 'receipt'),
  ],
};

for (const [name, [keys, run]] of Object.entries(CASES)) {
  test(`${ROUNDS} random answers to ${name}`, async () => {
    const random = randomness(name.length * 7_919);
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    let answer = '';
    const { backend } = backendThatAnswers(() => answer, { documents: `${documents} query Q { _x: a }` });
    let read = 0;
    for (let round = 0; round < ROUNDS; round++) {
      answer = randomAnswer(random, keys);
      try {
        await run(backend);
        read += 1;
      } catch (error) {
        assert.ok(isForumError(error), `${String(error)}, of ${answer.slice(0, 2_000)}`);
      }
    }
    assert.ok(read > 0, 'not one of them was read: this test tries nothing');
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
    assert.equal(({} as Record<string, unknown>)['id'], undefined);
  });
}
