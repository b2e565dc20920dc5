import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FIELDS, replyAs, startForum, startThreadAs } from './helpers.ts';
import type { TestForum } from './helpers.ts';

/** Whatever a list holds, it costs as many statements: 5 rows and 50. */
describe('statements per operation', () => {
  let statements: string[] = [];
  let forum: TestForum;
  let longThread = '';
  before(async () => {
    forum = await startForum({ logSql: (event) => statements.push(event.query.sql) });
    for (let i = 0; i < 50; i += 1) {
      const { thread } = await startThreadAs(forum, i % 2 ? 'willow27' : 'nightowl', i % 3 ? '1' : '2', {
        title: `Lighthouse ${i}`,
        anonymous: i % 6 === 0,
      });
      longThread = thread.id;
    }
    let replyToId: string | undefined;
    for (let i = 0; i < 50; i += 1) {
      const { post } = await replyAs(forum, i % 2 ? 'willow27' : 'nightowl', longThread, `Reply ${i}`, { replyToId });
      replyToId = post.id;
      const report = 'mutation ($input: ReportInput!) { report(input: $input) { received } }';
      const input = { postId: post.id, reason: 'OTHER', clientId: `r${i}` };
      await forum.ask(i % 2 ? 'nightowl' : 'willow27', report, { input });
    }
  });
  after(() => forum.close());

  const count = async (person: 'nobody' | 'willow27' | 'moderator', query: string, first: number): Promise<number> => {
    await forum.cookieOf(person);
    statements = [];
    const answer = await forum.send(person, query, { first, id: longThread });
    assert.deepEqual(answer.errors, []);
    const found: unknown[] = Object.values(
      answer.data as unknown as Record<string, { nodes?: unknown[]; posts?: { nodes: unknown[] } }>,
    ).flatMap((part) => part.nodes ?? part.posts?.nodes ?? []);
    assert.equal(found.length, first, 'the page is full');
    return statements.length;
  };

  const thread = `${FIELDS.thread} opening { ${FIELDS.post} }`;
  const operations: Readonly<
    Record<string, { readonly query: string; readonly atMost: number; readonly by?: 'moderator' }>
  > = {
    threads: {
      query: `query ($first: Int) { threads(first: $first) { totalCount nodes { ${thread} } ${FIELDS.pageInfo} } }`,
      atMost: 10,
    },
    'threads with replies': {
      query: `query ($first: Int) { threads(first: $first) { nodes { id posts(first: 2) { totalCount nodes { ${FIELDS.post} } ${FIELDS.pageInfo} } } } }`,
      atMost: 10,
    },
    thread: {
      query: `query ($id: ID!, $first: Int) { thread(id: $id) { ${thread} posts(first: $first) { totalCount nodes { ${FIELDS.post} } ${FIELDS.pageInfo} } } }`,
      atMost: 12,
    },
    search: {
      query: `query ($first: Int) { search(text: "lighthouse", first: $first) { nodes { postId snippet thread { ${thread} } } } }`,
      atMost: 12,
    },
    reports: {
      query: `query ($first: Int) { reports(first: $first) { nodes { reporter { name } post { ${FIELDS.post} } } } }`,
      atMost: 10,
      by: 'moderator',
    },
  };

  for (const [name, { query, atMost, by }] of Object.entries(operations)) {
    for (const person of by ? [by] : (['nobody', 'willow27', 'moderator'] as const)) {
      test(`${name}, asked by ${person}`, async () => {
        const few = await count(person, query, 5);
        const many = await count(person, query, 50);
        // Two lists of one query may come in time for one gathered statement or need one each: never one a row.
        assert.ok(many - few <= 2, `${few} statements for 5 rows, ${many} for 50`);
        assert.ok(many <= atMost, `${many} statements`);
      });
    }
  }
});
