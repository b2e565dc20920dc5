/** A draft is GraphQL that fits its schema, whatever the schema; what it does not ask about is what a person wrote. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { checkAdapter, NO_SETTINGS, type Settings } from '../../../src/cli/check/index.ts';
import { propose, type Proposal } from '../../../src/cli/propose/index.ts';
import { blockNamed } from '../../adapters/support/guide.ts';
import { askedFor, rootsOf } from './drafts.ts';
import { SDL } from './harbour.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function draftOf(sdl: string): Proposal {
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const draft = propose(schema, 'schema.graphql');
  assert.ok(draft, 'There is no draft.');
  assert.deepEqual(
    validate(schema, parse(draft.text)).map(({ message }) => message),
    [],
  );
  assert.equal(draft.questions, draft.text.match(/# DECIDE: /g)?.length ?? 0);
  return draft;
}

describe('the draft for the example of the guide', () => {
  const sdl = blockNamed('lantern-schema');
  const { text, operations } = draftOf(sdl);
  const draft = askedFor(text);
  const worked = askedFor(blockNamed('lantern-adapter'));
  const settings = JSON.parse(blockNamed('lantern-settings')) as Settings;

  for (const name of operations) {
    if (name === 'SearchThreads') continue;
    test(`asks for nothing in ${name} that the worked adapter does not`, () => {
      const written = worked.get(name) ?? worked.get('Start');
      assert.deepEqual(
        [...(draft.get(name) ?? [])].filter((line) => !written?.has(line)),
        [],
      );
    });
  }

  test('leaves out nothing of these but whether somebody moderates, which it asks about', () => {
    for (const name of operations.filter((one) => worked.has(one) && one !== 'SearchThreads')) {
      const left = [...(worked.get(name) ?? [])].filter((line) => !draft.get(name)?.has(line));
      assert.deepEqual(
        left.filter((line) => !line.endsWith('isModerator: is_guide()')),
        [],
        name,
      );
    }
    assert.match(text, /DECIDE: does “is_guide” say that they moderate\?/);
  });

  test('asks about what no name tells: a constant, and the language of the search', () => {
    assert.match(text, /DECIDE: what is `site` \(String!\)\?/);
    assert.match(text, /DECIDE: does `q` take words as people type them\?/);
    assert.equal(text.match(/# DECIDE: /g)?.length, 5);
  });

  test('has the value tables of the guide', () => {
    const json = text.split('\n').filter((line) => /^# (\{|\}| )/.test(line));
    const said = JSON.parse(json.map((line) => line.slice(2)).join('\n')) as Settings;
    assert.deepEqual(said.values, settings.values);
    assert.deepEqual(Object.keys(said.constants), ['site']);
  });

  test('works as it is, once its constant is given', () => {
    const { findings } = checkAdapter(text, buildSchema(sdl), {
      ...NO_SETTINGS,
      constants: { site: 'carers' },
      values: settings.values,
    });
    assert.deepEqual(findings, []);
  });
});

interface Known {
  readonly adapter: string;
  readonly schema: string;
  /** Operations that begin with the field that the adapter of this name begins with. */
  readonly right: readonly string[];
  /** And with another one. */
  readonly other: readonly string[];
}

const SHARED = process.env['PEER_FORUM_SHARED'];
const shared = (file: string): string => (SHARED === undefined ? '' : join(SHARED, 'sdl', file));
const READING = ['Viewer', 'Threads', 'SearchThreads', 'Thread'];
const CHANGING = ['EditPost', 'DeletePost', 'MarkHelped', 'UnmarkHelped', 'Report'];

const KNOWN: readonly Known[] = [
  {
    adapter: 'peer',
    schema: join(root, 'demo/server/schema.graphql'),
    right: ['Topics', ...READING, 'CreateThread', 'Reply', ...CHANGING],
    other: [],
  },
  {
    adapter: 'hasura',
    schema: shared('hasura-v2-forum.graphql'),
    right: ['Topics', 'Threads', 'Thread', 'Reply', 'DeletePost', 'MarkHelped', 'UnmarkHelped', 'Report'],
    other: ['CreateThread'],
  },
  {
    adapter: 'coral',
    schema: shared('coral-9.graphql'),
    right: ['Viewer', 'Thread', 'Reply', 'EditPost', 'MarkHelped', 'UnmarkHelped', 'Report'],
    other: [],
  },
  {
    adapter: 'wpgraphql',
    schema: shared('wpgraphql-2.20.graphql'),
    right: [...READING, 'CreateThread', ...CHANGING],
    other: [],
  },
  {
    adapter: 'github-discussions',
    schema: join(root, 'node_modules/@octokit/graphql-schema/schema.graphql'),
    right: ['Viewer', 'CreateThread', 'Reply', 'EditPost', 'DeletePost'],
    other: ['MarkHelped', 'UnmarkHelped'],
  },
];

describe('the draft for a schema that has an adapter', () => {
  for (const { adapter, schema, right, other } of KNOWN) {
    const skip = existsSync(schema) ? false : 'its schema is not here (PEER_FORUM_SHARED)';
    test(adapter, { skip }, () => {
      const draft = askedFor(draftOf(readFileSync(schema, 'utf8')).text);
      const written = askedFor(readFileSync(join(root, `src/graphql/adapters/${adapter}.graphql`), 'utf8'));
      const isInStart = (name: string): boolean => ['Viewer', 'Topics'].includes(name) && written.has('Start');
      const both = [...draft.keys()].filter((name) => written.has(name) || isInStart(name));
      const agrees = (name: string): boolean => {
        const theirs = [...rootsOf(written.get(name)), ...(isInStart(name) ? rootsOf(written.get('Start')) : [])];
        return rootsOf(draft.get(name)).some((field) => theirs.includes(field));
      };
      const sorted = (names: readonly string[]): readonly string[] => [...names].sort();
      assert.deepEqual(sorted(both.filter(agrees)), sorted(right));
      assert.deepEqual(sorted(both.filter((name) => !agrees(name))), sorted(other));
    });
  }
});

describe('a draft for any schema', () => {
  test('with names of its own', () => {
    const { text, operations } = draftOf(SDL);
    assert.ok(
      ['Viewer', 'Thread', 'Threads'].every((name) => operations.includes(name)),
      operations.join(),
    );
    assert.match(text, /DECIDE: are the words of a post in “content”, or in “html”, “markdown”/);
    assert.match(text, /^ {2}bodyHtml: content$/m);
    assert.match(text, /begin\(room: \$topicId, subject: \$title, words: \$body\)/);
  });

  test('whose keys are called uid, whose people have nicks, and where one answers a talk', () => {
    const { text, operations } = draftOf(`
      type Query { me: Member talks(page: Int, perPage: Int): TalkPage! talk(uid: ID!): Talk }
      type Member { uid: ID! nick: String! }
      type TalkPage { rows: [Talk!]! count: Int! hasMore: Boolean! }
      type Talk { uid: ID! headline: String! by: Member startedOn: String answers(page: Int, perPage: Int): AnswerPage! }
      type AnswerPage { rows: [Answer!]! count: Int! hasMore: Boolean! }
      type Answer { uid: ID! text: String! by: Member heartedByMe: Boolean }
      type Mutation {
        answerTalk(talkUid: ID!, text: String!): Answer!
        heart(answerUid: ID!): Answer!
        unheart(answerUid: ID!): Answer!
      }`);
    assert.deepEqual(operations, ['Viewer', 'Threads', 'Thread', 'Reply', 'MarkHelped', 'UnmarkHelped']);
    for (const line of [
      'name: nick',
      'talk(uid: $threadId)',
      'answerTalk(talkUid: $threadId',
      'helpedByMe: heartedByMe',
    ])
      assert.ok(text.includes(line), line);
  });

  test('with little in it asks for the rest', () => {
    const { text, operations } = draftOf(`
      type Query { question(id: ID!): Question }
      type Question { id: ID! title: String! answers: [Answer!]! }
      type Answer { id: ID! text: String! user: User }
      type User { id: ID! login: String! }
    `);
    assert.deepEqual(operations, ['Thread']);
    for (const name of ['Viewer', 'Threads', 'Reply', 'CreateThread', 'Report']) {
      assert.match(text, new RegExp(`^# DECIDE: (${name}:|no field lists|.*\`query ${name})`, 'm'), name);
    }
  });

  test('whose posts are asked for beside the conversation', () => {
    const { text } = draftOf(`
      type Query {
        discussion(id: ID!): Discussion
        discussions(limit: Int, page: Int): [Discussion!]!
        replies(discussionId: ID!, limit: Int, offset: Int): [Reply!]!
      }
      type Discussion { id: ID! subject: String! createdAt: String! }
      type Reply { id: ID! message: String! author: Person createdAt: String! }
      type Person { id: ID! nickname: String! }
    `);
    assert.match(text, /^query Thread\(\$threadId: ID!, \$first: Int, \$offset: Int\) \{$/m);
    assert.match(text, /^ {2}posts: replies\(discussionId: \$threadId, limit: \$first, offset: \$offset\) \{$/m);
    assert.match(text, /threads: discussions\(limit: \$first, page: \$page\)/);
  });

  test('is none where nothing looks like a conversation', () => {
    assert.equal(propose(buildSchema('type Query { weather: Weather } type Weather { id: ID! rain: Int }'), 'x'), null);
    assert.equal(propose(buildSchema('type Query { a: A } type A { b: [A] text: String title: String }'), 'x'), null);
    assert.equal(propose(buildSchema('type Mutation { a: ID }'), 'x'), null);
  });
});

test('nothing that a page loads knows of drafts', () => {
  for (const room of ['graphql', 'connect', 'elements', 'controllers', 'model']) {
    const folder = join(root, 'src', room);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.ts'),
    )) {
      assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /from '[^']*\/cli\//, file);
    }
  }
});
