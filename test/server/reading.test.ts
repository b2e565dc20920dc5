import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FIELDS, replyAs, startForum, startThreadAs, threadIdOf } from './helpers.ts';
import type { TestForum } from './helpers.ts';
import type { WireData, WireThread } from './wire.ts';

describe('reading', () => {
  let forum: TestForum;
  before(async () => {
    forum = await startForum({ clock: () => new Date('2026-03-04T10:00:00Z') });
  });
  after(() => forum.close());

  test('one request tells a newcomer everything for the first page', async () => {
    const start = await forum.ask(
      'nobody',
      `{ viewer { id } community { name description visibility moderators { hereNow backAt hours } usualReplyTime usualHoldTime
        rules acknowledgements { id label } } topics { id name description parentId canPost allowsAnonymous }
        threads(first: 3) { totalCount nodes { ${FIELDS.thread} } ${FIELDS.pageInfo} } }`,
    );
    assert.equal(start.viewer, null);
    assert.equal(start.community.moderators.hereNow, true);
    assert.equal(start.community.moderators.backAt, null);
    assert.equal(start.community.visibility, 'PUBLIC');
    assert.deepEqual(
      start.topics.map((topic) => [topic.name, topic.parentId === null, topic.canPost]),
      [
        ['Saying hello', true, false],
        ['From the team', true, false],
        ['Nights', false, false],
      ],
    );
    assert.equal(start.threads.totalCount, 5);
    assert.deepEqual(
      start.threads.nodes.map((thread) => thread.title),
      ['Three in the morning again', 'A walk that I liked', 'One small step each day'],
    );
    assert.equal(start.threads.pageInfo.hasNextPage, true);
  });

  test('pages of threads follow each other without a gap', async () => {
    const titles: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { threads }: WireData = await forum.ask(
        'nobody',
        `query ($after: String) { threads(first: 2, after: $after) { nodes { title } ${FIELDS.pageInfo} } }`,
        { after },
      );
      titles.push(...threads.nodes.map((node) => node.title));
      after = threads.pageInfo.endCursor;
      assert.equal(threads.pageInfo.hasNextPage, page < 2);
      assert.equal(threads.pageInfo.hasPreviousPage, page > 0);
    }
    assert.equal(new Set(titles).size, 5);
  });

  test('a topic shows its own threads and those of the topics under it', async () => {
    const { topics } = await forum.ask('nobody', '{ topics { id name } }');
    const idOf = (name: string): string | undefined => topics.find((topic) => topic.name === name)?.id;
    const list = `query ($topicId: ID) { threads(topicId: $topicId) { totalCount nodes { title } } }`;
    const parent = await forum.ask('nobody', list, { topicId: idOf('Saying hello') });
    assert.equal(parent.threads.totalCount, 3);
    assert.equal(parent.threads.nodes.length, 3);
    const child = await forum.ask('nobody', list, { topicId: idOf('Nights') });
    assert.deepEqual(
      child.threads.nodes.map((node) => node.title),
      ['Three in the morning again'],
    );
    await forum.refused('NOT_FOUND', 'nobody', list, { topicId: '999' });
    await forum.refused('NOT_FOUND', 'nobody', list, { topicId: 'x' });
  });

  test('the page around a post holds it, wherever it stands', async () => {
    const id = await threadIdOf(forum, 'One small step each day');
    const page = `query ($id: ID!, $first: Int, $after: String, $before: String, $around: ID) { thread(id: $id) {
      opening { id } posts(first: $first, after: $after, before: $before, around: $around) {
        totalCount nodes { id body } ${FIELDS.pageInfo} } } }`;
    const all = await forum.ask('nobody', page, { id, first: 50 });
    const ids: string[] = all.thread.posts.nodes.map((node) => node.id);
    assert.equal(ids.length, 45);
    assert.equal(all.thread.posts.totalCount, 45);
    for (const [i, around] of ids.entries()) {
      const { posts } = (await forum.ask('nobody', page, { id, first: 10, around })).thread;
      const found: string[] = posts.nodes.map((node) => node.id);
      assert.equal(found.length, 10);
      assert.ok(found.includes(around), `page around reply ${i}`);
      const at = ids.indexOf(found[0] ?? '');
      assert.deepEqual(found, ids.slice(at, at + 10));
      assert.equal(posts.pageInfo.hasPreviousPage, at > 0);
      assert.equal(posts.pageInfo.hasNextPage, at + 10 < 45);
    }
    const opening = await forum.ask('nobody', page, { id, first: 10, around: all.thread.opening.id });
    assert.deepEqual(
      opening.thread.posts.nodes.map((node) => node.id),
      ids.slice(0, 10),
    );
    await forum.refused('NOT_FOUND', 'nobody', page, { id, around: '99999' });
  });

  test('pages before and after a place meet', async () => {
    const id = await threadIdOf(forum, 'One small step each day');
    const page = `query ($id: ID!, $after: String, $before: String) { thread(id: $id) {
      posts(first: 7, after: $after, before: $before) { nodes { id } ${FIELDS.pageInfo} } } }`;
    const forward: string[] = [];
    let after: string | null = null;
    do {
      const { posts }: WireThread = (await forum.ask('nobody', page, { id, after })).thread;
      forward.push(...posts.nodes.map((node) => node.id));
      after = posts.pageInfo.hasNextPage ? posts.pageInfo.endCursor : null;
    } while (after !== null);
    assert.equal(new Set(forward).size, 45);

    const lastPage = (
      await forum.ask(
        'nobody',
        `query ($id: ID!, $around: ID) { thread(id: $id) { posts(first: 7, around: $around) {
        nodes { id } ${FIELDS.pageInfo} } } }`,
        { id, around: forward.at(-1) },
      )
    ).thread.posts;
    const backward: string[] = lastPage.nodes.map((node) => node.id);
    let previous: string | null = lastPage.pageInfo.startCursor;
    while (previous !== null) {
      const { posts }: WireThread = (await forum.ask('nobody', page, { id, before: previous })).thread;
      assert.equal(posts.pageInfo.hasNextPage, true);
      backward.unshift(...posts.nodes.map((node) => node.id));
      previous = posts.pageInfo.hasPreviousPage ? posts.pageInfo.startCursor : null;
    }
    assert.deepEqual(backward, forward);
    await forum.refused('BAD_USER_INPUT', 'nobody', page, { id, after: 'x', before: 'y' });
  });

  test('pages lose and repeat nothing while many people post', async () => {
    const { thread } = await startThreadAs(forum, 'willow27', '1', { title: 'A busy evening' });
    const posting = Array.from({ length: 40 }, (_, i) =>
      replyAs(forum, i % 2 ? 'willow27' : 'nightowl', thread.id, `Busy reply ${i}`),
    );
    const page = `query ($id: ID!, $after: String) { thread(id: $id) {
      posts(first: 3, after: $after) { nodes { id } ${FIELDS.pageInfo} } } }`;
    const read: string[] = [];
    let after: string | null = null;
    let done = false;
    void Promise.all(posting).then(() => (done = true));
    for (;;) {
      const wasDone = done;
      const { posts }: WireThread = (await forum.ask('nobody', page, { id: thread.id, after })).thread;
      read.push(...posts.nodes.map((node) => node.id));
      after = posts.pageInfo.endCursor ?? after;
      if (wasDone && !posts.pageInfo.hasNextPage) break;
    }
    const written = (await Promise.all(posting)).map((reply) => reply.post.id);
    assert.equal(read.length, 40);
    assert.deepEqual(new Set(read), new Set(written));
    const fresh = (await forum.ask('nobody', '{ threads(first: 1) { nodes { title replyCount } } }')).threads.nodes[0];
    assert.deepEqual(fresh, { title: 'A busy evening', replyCount: 40 });
  });

  test('threads that move up meanwhile are never shown twice on the way down', async () => {
    const first = (await forum.ask('nobody', `{ threads(first: 2) { nodes { id } ${FIELDS.pageInfo} } }`)).threads;
    const list = `query ($after: String) { threads(first: 50, after: $after) { nodes { id } } }`;
    const before = (await forum.ask('nobody', list, { after: first.pageInfo.endCursor })).threads.nodes;
    await startThreadAs(forum, 'nightowl', '1', { title: 'Newer than the page' });
    const rest = (await forum.ask('nobody', list, { after: first.pageInfo.endCursor })).threads.nodes;
    assert.deepEqual(rest, before);
  });

  test('what is not there is null, and a place that is not known is refused', async () => {
    for (const id of ['999999', '0', '-1', 'abc', '', '99999999999999999999999', '1 or 1=1', '\u0000']) {
      assert.equal((await forum.ask('nobody', 'query ($id: ID!) { thread(id: $id) { id } }', { id })).thread, null);
    }
    const list = 'query ($after: String) { threads(after: $after) { nodes { id } } }';
    for (const after of ['x', '', 'cG9zdDoy', Buffer.from('thread:1:2:3').toString('base64url'), 'A'.repeat(5000)]) {
      await forum.refused('BAD_USER_INPUT', 'nobody', list, { after });
    }
    for (const first of [0, -1, 51, 100000]) {
      await forum.refused(
        'BAD_USER_INPUT',
        'nobody',
        'query ($first: Int) { threads(first: $first) { nodes { id } } }',
        { first },
      );
    }
  });

  test('where only members read, nobody else does', async () => {
    const closed = await startForum({ settings: { visibility: 'MEMBERS' } });
    try {
      await closed.refused('UNAUTHENTICATED', 'nobody', '{ threads { nodes { id } } }');
      await closed.refused('UNAUTHENTICATED', 'nobody', '{ thread(id: "1") { id } }');
      await closed.refused('UNAUTHENTICATED', 'nobody', '{ search(text: "kettle") { nodes { snippet } } }');
      assert.equal((await closed.ask('nobody', '{ community { visibility } }')).community.visibility, 'MEMBERS');
      assert.ok((await closed.ask('willow27', '{ threads { nodes { id } } }')).threads.nodes.length > 0);
    } finally {
      await closed.close();
    }
  });
});
