/** A live PostGraphile 5 over its own forum tables: the adapter keeps the contract, and the tables keep their secrets. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, type IntrospectionQuery } from 'graphql';
import { checkAdapter, NO_SETTINGS } from '../../src/cli/check/index.ts';
import { adapter } from '../../src/graphql/adapters/postgraphile.ts';
import { createGraphQLBackend } from '../../src/graphql/index.ts';
import type { ForumBackend } from '../../src/model/index.ts';
import { contractTests, type ContractSetup } from '../../src/testing/index.ts';
import {
  DATABASE_URL,
  FOLDER,
  SECRET,
  startPostgraphile,
  type LiveForum,
  type Person,
} from './support/postgraphile.ts';
import { printBare } from './support/print-bare.ts';

describe(`PostGraphile 5 on ${DATABASE_URL ? 'PostgreSQL' : 'PGlite'}`, () => {
  let forum: LiveForum;

  before(async () => {
    forum = await startPostgraphile();
  });

  after(() => forum.close());

  const withToken = (token: string | null): ForumBackend =>
    createGraphQLBackend({
      ...adapter,
      endpoint: forum.url,
      ...(token !== null && { headers: () => ({ authorization: `Bearer ${token}` }) }),
    });
  const as = (person: Person): ForumBackend => withToken(forum.tokens[person]);

  const makeSetup = (): ContractSetup => ({
    nobody: withToken(null),
    member: as('Willow'),
    other: as('Bramble'),
    held: { backend: as('Clover') },
    unreachable: createGraphQLBackend({ ...adapter, endpoint: 'http://localhost:1/graphql' }),
  });

  const leftOut: Record<string, string> = {};
  for (const { name, run } of contractTests(makeSetup)) {
    test(name, async (t) => {
      const sentence = await run();
      if (sentence === undefined) return;
      leftOut[name] = sentence;
      t.diagnostic(sentence);
    });
  }

  test('leaves out what it is known to leave out, and nothing else', () => {
    assert.deepEqual(leftOut, {
      'what a writer would like back is told to everybody': 'Nobody is asked what they would like back.',
      'who watches a thread hears of a reply, until they stop': 'This backend has no live news.',
    });
  });

  test('check-adapter has nothing to correct, beside the schema that this server has', async () => {
    const { data } = await forum.ask(null, getIntrospectionQuery());
    const schema = lexicographicSortSchema(buildClientSchema(data as unknown as IntrospectionQuery));
    assert.deepEqual(
      checkAdapter(adapter.documents, schema, NO_SETTINGS).findings.filter(({ severity }) => severity !== 'note'),
      [],
    );
    const bare = printBare(schema);
    // `PEER_FORUM_WRITE_SCHEMA=1` writes it anew, after the SQL has changed.
    if (process.env['PEER_FORUM_WRITE_SCHEMA']) writeFileSync(join(FOLDER, 'schema.graphql'), bare);
    assert.equal(readFileSync(join(FOLDER, 'schema.graphql'), 'utf8'), bare);
  });

  test('a session that has ended is told apart from nobody', async () => {
    for (const token of [tokenOf({ sub: '1', exp: 1 }), tokenOf({ sub: '1', aud: 'another' }), 'no-token']) {
      await assert.rejects(withToken(token).start({}), { kind: 'unauthenticated' });
    }
    const { viewer } = await withToken(tokenOf({ sub: '1' })).start({});
    assert.equal(viewer?.name, 'Willow');
    assert.equal((await withToken(null).start({})).viewer, null);
  });

  test('the same draft from two pages at once is posted once', async () => {
    const threadId = await begin(as('Willow'));
    const draft = { threadId, body: 'Sent by two pages.', clientId: 'two-pages' };
    const { writing } = as('Bramble');
    assert.ok(writing);
    const sent = await Promise.all(Array.from({ length: 6 }, () => writing.reply(draft)));
    assert.equal(new Set(sent.map((one) => one.post.id)).size, 1);
    assert.equal((await as('Willow').thread({ threadId })).posts.items.length, 1);
    // Another person's draft of the same name is another post.
    const theirs = await as('Willow').writing?.reply(draft);
    assert.ok(theirs);
    assert.notEqual(theirs.post.id, sent[0]?.post.id);
  });

  test('marks from several people at once are told once, also when one is taken back and made again', async () => {
    const author = as('Rowan');
    const threadId = await begin(author);
    const { opening } = await author.thread({ threadId });
    const postId = opening?.id ?? '';
    const people: readonly Person[] = ['Willow', 'Bramble', 'Clover'];
    const marking = people.flatMap((person) => [as(person).helped, as(person).helped]);
    await Promise.all(marking.flatMap((helped) => (helped ? [helped.mark({ postId })] : [])));
    const news = await author.helped?.impact?.();
    assert.equal(news?.people, 3);
    assert.equal(news?.posts, 1);
    assert.deepEqual(
      news?.items.map((item) => [item.postId, item.threadId]),
      [[postId, threadId]],
    );
    await author.helped?.markImpactSeen?.({ upTo: news?.upTo ?? '' });
    await as('Willow').helped?.unmark({ postId });
    await as('Willow').helped?.mark({ postId });
    assert.equal((await author.helped?.impact?.())?.people, 0);
    assert.equal((await author.thread({ threadId })).opening?.helped?.people, 3);
    assert.equal(
      (await as('Willow').helped?.impact?.())?.items.some((item) => item.postId === postId),
      false,
    );
  });

  test('words that wait for a moderator are nowhere for others, and still wait after they were deleted and restored', async () => {
    const words = 'Words that nobody has read yet';
    const clover = as('Clover');
    const threadId = await begin(clover, words);
    const postId = (await clover.thread({ threadId })).opening?.id ?? '';
    const everywhere = `{
      allPosts { nodes { body } }
      allThreads { nodes { title excerpt replyCount postsByThreadId { nodes { body } } } }
      personByName(name: "Clover") { postsByAuthorId { nodes { body } } threadsByAuthorId { nodes { title } } }
      searchThreads(words: "waits") { nodes { title } }
      threadByRowId(rowId: ${threadId}) { title opening { body } }
      postByRowId(rowId: ${postId}) { body }
    }`;
    const hidden = async (): Promise<void> => {
      for (const person of [null, 'Willow', 'Rowan'] as const) {
        const answer = await forum.ask(person, everywhere);
        assert.equal(answer.errors, undefined);
        assert.ok(!JSON.stringify(answer).includes(words), person ?? 'nobody');
      }
      assert.ok(JSON.stringify(await forum.ask('Clover', everywhere)).includes(words));
    };
    await hidden();
    assert.equal((await clover.writing?.deletePost?.({ postId }))?.visibility, 'deleted');
    await hidden();
    assert.equal((await clover.writing?.restorePost?.({ postId }))?.visibility, 'held');
    await hidden();
    const { writing, helped, reporting } = as('Willow');
    assert.ok(writing && helped && reporting);
    const refused = { kind: 'not-found' };
    await assert.rejects(writing.reply({ threadId, body: 'To nobody.', clientId: 'to-nobody' }), refused);
    await assert.rejects(helped.mark({ postId }), refused);
    await assert.rejects(reporting.report({ postId, reason: 'other', clientId: 'of-nothing' }), refused);
  });

  test('what went wrong inside stays inside, and nobody’s words come into the log', async () => {
    const threadId = await begin(as('Willow'));
    const { errors } = await forum.ask(
      'Bramble',
      'mutation ($id: Int!) { report(input: { postId: $id, reason: "nonsense", note: "Words for a moderator" }) { result } }',
      { id: Number((await as('Willow').thread({ threadId })).opening?.id) },
    );
    assert.deepEqual(
      errors?.map(({ message, extensions }) => [message, extensions?.code]),
      [['Something went wrong.', 'INTERNAL_SERVER_ERROR']],
    );
    await until(() => forum.log().includes('report_reason_check'));
    assert.doesNotMatch(forum.log(), /nonsense|Words for a moderator|insert into/);
    const short = await forum.ask(
      'Bramble',
      'mutation { reply(input: { threadId: 1, body: " " }) { result { body } } }',
    );
    assert.deepEqual(short.errors?.[0]?.extensions, { code: 'VALIDATION' });
    assert.equal(short.errors?.[0]?.message, 'Please write a few words first.');
  });
});

/** Waits until it holds; fails after ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + 10_000;
  while (!holds()) {
    assert.ok(Date.now() < limit, 'it never happened');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

let drafts = 0;

/** Begins a conversation; resolves to its id. */
async function begin(writer: ForumBackend, title = 'A quiet question'): Promise<string> {
  const { topics } = await writer.start({});
  const written = await writer.writing?.createThread({
    topicId: topics[0]?.id ?? null,
    title,
    body: `${title} waits here.`,
    clientId: `live-${(drafts += 1)}`,
  });
  assert.ok(written);
  return written.thread.id;
}

/** What a charity's site would sign. */
function tokenOf(claims: object): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ aud: 'forum', exp: now + 60, ...claims })}`;
  return `${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`;
}
