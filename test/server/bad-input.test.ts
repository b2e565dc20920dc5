import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newClientId, postJson, startForum } from './helpers.ts';
import type { Person, TestForum } from './helpers.ts';

const CANARY = 'purple-giraffe-secret';

const STRINGS = [
  '',
  ' ',
  '\u0000',
  `a\u0000${CANARY}`,
  '\uD800',
  '\uDFFFx',
  '\u200B\u200B',
  '\u202E\u202Dgnol',
  'e' + '\u0301'.repeat(5_000),
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  "'; drop table posts; --",
  '" or ""="',
  '${process.exit()}',
  '__proto__',
  'x'.repeat(100_000),
  '-1',
  '0',
  '1e9',
  'NaN',
  '9223372036854775808',
  '🙂'.repeat(2_000),
  '\n\n\n',
  '\\',
  '%00',
  '{"a":1}',
];

const ODD: readonly unknown[] = [
  ...STRINGS,
  null,
  0,
  -1,
  1.5,
  2 ** 31,
  1e308,
  true,
  [],
  {},
  [[]],
  { id: '1' },
  ['1', '2'],
];

/** Each operation with variables that are right, of which one at a time is then made wrong. */
const OPERATIONS: readonly { readonly query: string; readonly variables: Record<string, unknown> }[] = [
  {
    query:
      'query ($first: Int, $after: String, $topicId: ID) { threads(first: $first, after: $after, topicId: $topicId) { nodes { id title } totalCount } }',
    variables: { first: 5, after: null, topicId: '1' },
  },
  {
    query:
      'query ($text: String!, $first: Int, $after: String, $topicId: ID) { search(text: $text, first: $first, after: $after, topicId: $topicId) { nodes { snippet } } }',
    variables: { text: 'kettle', first: 5, after: null, topicId: '1' },
  },
  {
    query:
      'query ($id: ID!, $first: Int, $after: String, $before: String, $around: ID) { thread(id: $id) { title posts(first: $first, after: $after, before: $before, around: $around) { nodes { id body } } } }',
    variables: { id: '1', first: 5, after: null, before: null, around: null },
  },
  {
    query: 'query ($first: Int, $after: String) { reports(first: $first, after: $after) { nodes { id } } }',
    variables: { first: 5, after: null },
  },
  {
    query:
      'mutation ($topicId: ID!, $title: String!, $body: String!, $clientId: String!, $name: String, $anonymous: Boolean) { createThread(input: { topicId: $topicId, title: $title, body: $body, clientId: $clientId, name: $name, anonymous: $anonymous }) { thread { id title } post { body } } }',
    variables: { topicId: '1', title: 'T', body: 'B', clientId: 'c', name: null, anonymous: false },
  },
  {
    query:
      'mutation ($threadId: ID!, $replyToId: ID, $body: String!, $clientId: String!, $name: String, $anonymous: Boolean) { reply(input: { threadId: $threadId, replyToId: $replyToId, body: $body, clientId: $clientId, name: $name, anonymous: $anonymous }) { post { id body } } }',
    variables: { threadId: '1', replyToId: null, body: 'B', clientId: 'c', name: null, anonymous: false },
  },
  {
    query:
      'mutation ($postId: ID!, $body: String!, $title: String) { editPost(input: { postId: $postId, body: $body, title: $title }) { post { id } } }',
    variables: { postId: '1', body: 'B', title: null },
  },
  { query: 'mutation ($postId: ID!) { deletePost(postId: $postId) { post { id } } }', variables: { postId: '999999' } },
  {
    query: 'mutation ($postId: ID!) { restorePost(postId: $postId) { post { id } } }',
    variables: { postId: '999999' },
  },
  { query: 'mutation ($postId: ID!) { markHelped(postId: $postId) { post { id } } }', variables: { postId: '2' } },
  { query: 'mutation ($postId: ID!) { unmarkHelped(postId: $postId) { post { id } } }', variables: { postId: '2' } },
  {
    query: 'mutation ($upTo: String!) { markImpactSeen(upTo: $upTo) { impact { people } } }',
    variables: { upTo: 'x' },
  },
  {
    query:
      'mutation ($postId: ID!, $phraseId: ID!) { acknowledge(postId: $postId, phraseId: $phraseId) { post { id } } }',
    variables: { postId: '2', phraseId: 'me-too' },
  },
  {
    query:
      'mutation ($postId: ID!, $phraseId: ID!) { withdrawAcknowledgement(postId: $postId, phraseId: $phraseId) { post { id } } }',
    variables: { postId: '2', phraseId: 'me-too' },
  },
  {
    query:
      'mutation ($postId: ID!, $reason: ReportReason!, $note: String, $clientId: String!) { report(input: { postId: $postId, reason: $reason, note: $note, clientId: $clientId }) { received } }',
    variables: { postId: '2', reason: 'OTHER', note: 'N', clientId: 'c' },
  },
  {
    query:
      'mutation ($postId: ID!, $action: ModerationAction!, $reason: String, $body: String) { moderatePost(input: { postId: $postId, action: $action, reason: $reason, body: $body }) { post { id } } }',
    variables: { postId: '2', action: 'APPROVE', reason: null, body: null },
  },
  {
    query:
      'mutation ($threadId: ID!, $locked: Boolean!) { lockThread(threadId: $threadId, locked: $locked) { thread { id } } }',
    variables: { threadId: '2', locked: false },
  },
];

const CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_QUERY',
  'TOO_COMPLEX',
  'PAYLOAD_TOO_LARGE',
]);
const TELLTALE = /select |insert |update |syntax error|pg_|kysely|\bat \w+ \(|node_modules|\.ts:|stack|originalError/i;

describe('bad input', () => {
  let forum: TestForum;
  before(async () => {
    forum = await startForum();
  });
  after(() => forum.close());

  for (const person of ['willow27', 'moderator'] as const) {
    test(`at every variable of every operation gets a clear sentence, asked by ${person}`, async () => {
      for (const { query, variables } of OPERATIONS) {
        for (const name of Object.keys(variables)) {
          await Promise.all(ODD.map((odd) => isAnsweredWell(forum, person, query, variables, name, odd)));
        }
      }
      assert.equal((await forum.ask('nobody', '{ threads { totalCount } }')).threads.totalCount > 0, true);
    });
  }

  test('what is kept is what was written, but for what cannot be kept', async () => {
    const reply = async (body: string): Promise<string | null> => {
      const input = { threadId: '1', body, clientId: newClientId() };
      return (
        await forum.ask('willow27', 'mutation ($input: ReplyInput!) { reply(input: $input) { post { body } } }', {
          input,
        })
      ).reply.post.body;
    };
    assert.equal(await reply('a\u0000b\u0007c'), 'abc');
    assert.equal(await reply('a\uD800b'), 'a\uFFFDb');
    assert.equal(await reply('line\r\nline\rline'), 'line\nline\nline');
    assert.equal(await reply('👩‍👩‍👧 नमस्ते ไทย שלום'), '👩‍👩‍👧 नमस्ते ไทย שלום');
    assert.equal(await reply('<b>& "quotes"'), '<b>& "quotes"');
    assert.equal(await reply(`Z${'\u0301'.repeat(400)}algo`), `Z${'\u0301'.repeat(16)}algo`);
  });

  test('a body that is no query, or no JSON, repeats nothing of it', async () => {
    const bodies = [
      `{"query": "${CANARY}`,
      CANARY,
      '',
      'null',
      '1',
      '[]',
      '{}',
      '{"query": 5}',
      `{"query":"{ ${CANARY.replaceAll('-', '_')} }"}`,
      '{"query":"{ viewer { id } }","variables":"x"}',
      `{"query":"{ thread(id: \\"${CANARY}\\", nope: 1) { id } }"}`,
      '{"query":"{ thread(id: {a: 1}) { id } }"}',
      '{"query":"query A { viewer { id } } query B { viewer { id } }"}',
    ];
    for (const body of bodies) {
      const response = await fetch(`${forum.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const text = await response.text();
      assert.ok(response.status < 500, `${body}: ${response.status} ${text}`);
      assert.doesNotMatch(text, new RegExp(CANARY), body);
      assert.doesNotMatch(text, /"stack"|node_modules|originalError/, body);
      if (text.startsWith('{')) assert.match(text, /"code":"[A-Z_]+"/, body);
    }
  });

  test('polluting keys change nothing', async () => {
    await postJson(
      `${forum.url}/graphql`,
      JSON.parse(
        '{"query":"{ viewer { id } }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
      ),
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});

async function isAnsweredWell(
  forum: TestForum,
  person: Person,
  query: string,
  variables: Record<string, unknown>,
  name: string,
  odd: unknown,
): Promise<void> {
  const sent: Record<string, unknown> = { ...variables, [name]: odd };
  if (sent['clientId'] === 'c') sent['clientId'] = newClientId();
  const { status, text, errors } = await forum.send(person, query, sent);
  const what = `${query.slice(0, 60)} ${name}=${JSON.stringify(odd)?.slice(0, 40)}: ${text.slice(0, 200)}`;
  assert.ok(status < 500, what);
  for (const error of errors) {
    assert.ok(CODES.has(error.extensions.code ?? ''), what);
    assert.doesNotMatch(error.message, TELLTALE, what);
    assert.ok(error.message.length < 220, what);
    assert.doesNotMatch(JSON.stringify(error), new RegExp(CANARY), what);
  }
}
