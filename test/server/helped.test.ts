import assert from 'node:assert/strict';
import { after, beforeEach, afterEach, before, describe, test } from 'node:test';
import { FIELDS, replyAs, startForum, startThreadAs } from './helpers.ts';
import type { Person, TestForum } from './helpers.ts';
import type { WireData, WirePost } from './wire.ts';

const POST = `post { ${FIELDS.post} }`;
const MARK = `mutation ($id: ID!) { markHelped(postId: $id) { ${POST} } }`;
const UNMARK = `mutation ($id: ID!) { unmarkHelped(postId: $id) { ${POST} } }`;
const IMPACT = '{ impact { people posts upTo items { postId thread { title } } } }';
const SEEN = 'mutation ($upTo: String!) { markImpactSeen(upTo: $upTo) { impact { people posts upTo } } }';

describe('this helped', () => {
  let forum: TestForum;
  let post: WirePost;
  let threadId: string;
  before(async () => {
    forum = await startForum();
  });
  beforeEach(async () => {
    const { thread } = await startThreadAs(forum, 'willow27', '1', { title: 'What helped me' });
    threadId = thread.id;
    ({ post } = await replyAs(forum, 'nightowl', threadId, 'Warm socks.'));
  });
  afterEach(async () => {
    const { impact } = await forum.ask('nightowl', IMPACT);
    if (impact.upTo !== null) await forum.ask('nightowl', SEEN, { upTo: impact.upTo });
  });
  after(() => forum.close());

  const helpedAs = async (person: Person): Promise<WirePost['helped']> => {
    const { thread } = await forum.ask(
      person,
      'query ($id: ID!) { thread(id: $id) { posts { nodes { helped { byMe people anyone } } } } }',
      {
        id: threadId,
      },
    );
    const [first] = thread.posts.nodes;
    assert.ok(first);
    return first.helped;
  };

  test('marking twice is marking once, and can be taken back', async () => {
    for (let i = 0; i < 3; i += 1) {
      const { markHelped } = await forum.ask('willow27', MARK, { id: post.id });
      assert.deepEqual(markHelped.post.helped, { byMe: true, people: null, anyone: null });
    }
    assert.deepEqual(await helpedAs('nightowl'), { byMe: false, people: 1, anyone: null });
    for (let i = 0; i < 2; i += 1) {
      const { unmarkHelped } = await forum.ask('willow27', UNMARK, { id: post.id });
      assert.equal(unmarkHelped.post.helped.byMe, false);
    }
    assert.deepEqual(await helpedAs('nightowl'), { byMe: false, people: 0, anyone: null });
  });

  test('marks that arrive at once are one mark a person', async () => {
    const people: readonly Person[] = ['willow27', 'newcomer', 'moderator'];
    await Promise.all([...people, ...people, ...people].map((person) => forum.ask(person, MARK, { id: post.id })));
    assert.equal((await helpedAs('nightowl')).people, 3);
    assert.equal((await forum.ask('nightowl', IMPACT)).impact.people, 3);
  });

  test('the number goes to the author and to nobody else', async () => {
    await forum.ask('willow27', MARK, { id: post.id });
    for (const person of ['nobody', 'willow27', 'newcomer', 'moderator'] as const) {
      assert.deepEqual(await helpedAs(person), { byMe: person === 'willow27', people: null, anyone: null });
    }
  });

  test('one cannot be helped by one’s own words, nor by those that are not there', async () => {
    await forum.refused('FORBIDDEN', 'nightowl', MARK, { id: post.id });
    await forum.ask('nightowl', 'mutation ($id: ID!) { deletePost(postId: $id) { state } }', { id: post.id });
    await forum.refused('CONFLICT', 'willow27', MARK, { id: post.id });
    await forum.refused('NOT_FOUND', 'willow27', MARK, { id: '999999' });
  });

  test('the author is told once of people and posts, not of marks', async () => {
    assert.deepEqual((await forum.ask('nightowl', IMPACT)).impact, { people: 0, posts: 0, upTo: null, items: [] });
    const { post: other } = await replyAs(forum, 'nightowl', threadId, 'And tea.');
    await forum.ask('willow27', MARK, { id: post.id });
    await forum.ask('willow27', MARK, { id: other.id });
    await forum.ask('newcomer', MARK, { id: other.id });
    const { impact } = await forum.ask('nightowl', IMPACT);
    assert.deepEqual([impact.people, impact.posts], [2, 2]);
    assert.deepEqual(
      impact.items.map((item) => [item.postId, item.thread.title]),
      [
        [other.id, 'What helped me'],
        [post.id, 'What helped me'],
      ],
    );

    await forum.ask('moderator', MARK, { id: post.id });
    const { markImpactSeen } = await forum.ask('nightowl', SEEN, { upTo: impact.upTo });
    assert.deepEqual([markImpactSeen.impact.people, markImpactSeen.impact.posts], [1, 1]);
    await forum.ask('nightowl', SEEN, { upTo: impact.upTo });
    assert.equal((await forum.ask('nightowl', IMPACT)).impact.people, 1);
  });

  test('taking a mark back and giving it again is not told twice', async () => {
    await forum.ask('willow27', MARK, { id: post.id });
    const { impact } = await forum.ask('nightowl', IMPACT);
    await forum.ask('nightowl', SEEN, { upTo: impact.upTo });
    await forum.ask('willow27', UNMARK, { id: post.id });
    await forum.ask('willow27', MARK, { id: post.id });
    assert.equal((await forum.ask('nightowl', IMPACT)).impact.people, 0);
  });

  test('a removed post is told no more', async () => {
    await forum.ask('willow27', MARK, { id: post.id });
    const remove = 'mutation ($id: ID!) { moderatePost(input: { postId: $id, action: REMOVE }) { state } }';
    await forum.ask('moderator', remove, { id: post.id });
    assert.deepEqual((await forum.ask('nightowl', IMPACT)).impact, { people: 0, posts: 0, upTo: null, items: [] });
  });

  test('is nobody’s when signed out, and nobody else’s to mark seen', async () => {
    assert.equal((await forum.ask('nobody', IMPACT)).impact, null);
    await forum.ask('willow27', MARK, { id: post.id });
    const { impact } = await forum.ask('nightowl', IMPACT);
    await forum.ask('willow27', SEEN, { upTo: impact.upTo });
    assert.equal((await forum.ask('nightowl', IMPACT)).impact.people, 1);
    for (const upTo of ['', 'x', 'aW1wYWN0OngK']) await forum.refused('BAD_USER_INPUT', 'nightowl', SEEN, { upTo });
    const far = Buffer.from('impact:999999999999999999').toString('base64url');
    await forum.ask('nightowl', SEEN, { upTo: far });
    await forum.ask('newcomer', MARK, { id: post.id });
    assert.equal((await forum.ask('nightowl', IMPACT)).impact.people, 1);
  });
});

describe('acknowledgements and reports', () => {
  let forum: TestForum;
  before(async () => {
    forum = await startForum();
  });
  after(() => forum.close());

  const acknowledge = (verb: string): string =>
    `mutation ($id: ID!, $phrase: ID!) { ${verb}(postId: $id, phraseId: $phrase) { ${POST} } }`;
  const report = 'mutation ($input: ReportInput!) { report(input: $input) { received usualTime } }';

  test('a phrase is kept once and seen by whoever gave it', async () => {
    const { post } = await startThreadAs(forum, 'willow27', '1');
    const [give, withdraw] = [acknowledge('acknowledge'), acknowledge('withdrawAcknowledgement')];
    await forum.ask('nightowl', give, { id: post.id, phrase: 'me-too' });
    const { acknowledge: given } = await forum.ask('nightowl', give, { id: post.id, phrase: 'me-too' });
    assert.deepEqual(given.post.acknowledged, ['me-too']);
    const { thread } = await forum.ask(
      'willow27',
      'query ($id: ID!) { thread(id: $id) { opening { acknowledged } } }',
      { id: post.threadId },
    );
    assert.deepEqual(thread.opening.acknowledged, []);
    const { withdrawAcknowledgement: taken } = await forum.ask('nightowl', withdraw, { id: post.id, phrase: 'me-too' });
    assert.deepEqual(taken.post.acknowledged, []);
    await forum.refused('BAD_USER_INPUT', 'nightowl', give, { id: post.id, phrase: 'you are wrong' });
    await forum.refused('FORBIDDEN', 'willow27', give, { id: post.id, phrase: 'me-too' });
  });

  test('who reported what is for moderators alone', async () => {
    const { post } = await startThreadAs(forum, 'willow27', '1', { body: 'A hard evening.' });
    const input = { postId: post.id, reason: 'WORRIED', note: 'I worry about Willow.', clientId: 'report-1' };
    const answer = await forum.ask('nightowl', report, { input });
    assert.equal(answer.report.received, true);
    assert.match(answer.report.usualTime, /hours/);
    const list =
      '{ reports { nodes { id reason note createdAt reporter { name } post { body } } pageInfo { hasNextPage } } }';
    for (const person of ['nobody', 'willow27', 'nightowl', 'newcomer'] as const)
      await forum.refused('FORBIDDEN', person, list);
    const { reports } = await forum.ask('moderator', list);
    assert.deepEqual(
      reports.nodes.map((node) => [node.reason, node.note, node.reporter?.name, node.post.body]),
      [['WORRIED', 'I worry about Willow.', 'NightOwl', 'A hard evening.']],
    );
    await forum.refused('FORBIDDEN', 'willow27', report, { input: { ...input, clientId: 'report-2' } });

    const approve = 'mutation ($id: ID!) { moderatePost(input: { postId: $id, action: APPROVE }) { state } }';
    await forum.ask('moderator', approve, { id: post.id });
    assert.deepEqual((await forum.ask('moderator', list)).reports.nodes, []);
  });

  test('reports come in pages, longest waiting first', async () => {
    const { post } = await startThreadAs(forum, 'willow27', '1');
    for (let i = 0; i < 5; i += 1) {
      await forum.ask('nightowl', report, {
        input: { postId: post.id, reason: 'OTHER', note: `Note ${i}`, clientId: `page-${i}` },
      });
    }
    const list = `query ($after: String) { reports(first: 2, after: $after) { nodes { note } ${FIELDS.pageInfo} } }`;
    const notes: (string | null)[] = [];
    let after: string | null = null;
    do {
      const { reports }: WireData = await forum.ask('moderator', list, { after });
      notes.push(...reports.nodes.map((node) => node.note));
      after = reports.pageInfo.hasNextPage ? reports.pageInfo.endCursor : null;
    } while (after !== null);
    assert.deepEqual(notes, ['Note 0', 'Note 1', 'Note 2', 'Note 3', 'Note 4']);
  });
});
