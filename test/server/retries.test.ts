import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newClientId, startForum, threadIdOf } from './helpers.ts';
import type { TestForum } from './helpers.ts';

const CREATE =
  'mutation ($input: CreateThreadInput!) { createThread(input: $input) { state thread { id } post { id body } } }';
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { state post { id body } } }';
const REPORT = 'mutation ($input: ReportInput!) { report(input: $input) { received usualTime } }';
const TOTALS = '{ threads { totalCount } }';

describe('a request that is sent again', () => {
  let forum: TestForum;
  let threadId: string;
  before(async () => {
    forum = await startForum();
    threadId = await threadIdOf(forum, 'New here and a bit shy');
  });
  after(() => forum.close());

  const replies = async (): Promise<number> =>
    (await forum.ask('nobody', 'query ($id: ID!) { thread(id: $id) { posts { totalCount } } }', { id: threadId }))
      .thread.posts.totalCount;

  test('begins one thread, and answers the same', async () => {
    const input = { topicId: '1', title: 'Once', body: 'Only once.', clientId: newClientId() };
    const first = await forum.ask('willow27', CREATE, { input });
    const { totalCount } = (await forum.ask('nobody', TOTALS)).threads;
    assert.deepEqual(await forum.ask('willow27', CREATE, { input }), first);
    assert.deepEqual(await forum.ask('willow27', CREATE, { input: { ...input, title: ' Once ' } }), first);
    assert.equal((await forum.ask('nobody', TOTALS)).threads.totalCount, totalCount);
  });

  test('ten at once write one reply', async () => {
    const before = await replies();
    const input = { threadId, body: 'Pressed in a tunnel.', clientId: newClientId() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => forum.ask('nightowl', REPLY, { input })));
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
    assert.equal(await replies(), before + 1);
  });

  test('ten at once begin one thread', async () => {
    const { totalCount } = (await forum.ask('nobody', TOTALS)).threads;
    const input = { topicId: '1', title: 'Ten presses', body: 'One thread.', clientId: newClientId() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => forum.ask('willow27', CREATE, { input })));
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
    assert.equal((await forum.ask('nobody', TOTALS)).threads.totalCount, totalCount + 1);
  });

  test('ten at once give a newcomer one name and one held post', async () => {
    const input = { threadId, body: 'My first words.', clientId: newClientId(), name: 'Fern' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => forum.ask('newcomer', REPLY, { input })));
    assert.equal(new Set(answers.map((answer) => answer.reply.post.id)).size, 1);
    assert.equal(answers[0]?.reply.state, 'HELD');
  });

  test('says what became of the post meanwhile', async () => {
    const input = { threadId, body: 'To be edited.', clientId: newClientId() };
    const { reply } = await forum.ask('nightowl', REPLY, { input });
    const edit = 'mutation ($input: EditPostInput!) { editPost(input: $input) { state } }';
    await forum.ask('nightowl', edit, { input: { postId: reply.post.id, body: 'Edited.' } });
    const again = await forum.ask('nightowl', REPLY, { input });
    assert.deepEqual(again.reply.post, { id: reply.post.id, body: 'Edited.' });
  });

  test('with other words under the same id is refused, and changes nothing', async () => {
    const input = { threadId, body: 'These words.', clientId: newClientId() };
    await forum.ask('nightowl', REPLY, { input });
    const before = await replies();
    for (const other of [{ body: 'Those words.' }, { replyToId: '2' }]) {
      await forum.refused('CONFLICT', 'nightowl', REPLY, { input: { ...input, ...other } });
    }
    const thread = { topicId: '1', title: 'T', body: 'These words.', clientId: input.clientId };
    await forum.refused('CONFLICT', 'nightowl', CREATE, { input: thread });
    assert.equal(await replies(), before);
    assert.equal((await forum.ask('willow27', REPLY, { input })).reply.state, 'PUBLISHED');
  });

  test('reports once', async () => {
    const input = { postId: '2', reason: 'WORRIED', note: 'They sound very low.', clientId: newClientId() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => forum.ask('willow27', REPORT, { input })));
    assert.equal(answers[0]?.report.received, true);
    const { reports } = await forum.ask('moderator', '{ reports { nodes { note } } }');
    assert.equal(reports.nodes.filter((node) => node.note === input.note).length, 1);
    await forum.refused('CONFLICT', 'willow27', REPORT, { input: { ...input, note: 'Something else.' } });
  });

  test('moves nothing when the thread was locked meanwhile, and still answers for what was sent before', async () => {
    const { createThread } = await forum.ask('willow27', CREATE, {
      input: { topicId: '1', title: 'To be locked', body: 'Words', clientId: newClientId() },
    });
    const input = { threadId: createThread.thread.id, body: 'In time.', clientId: newClientId() };
    const first = await forum.ask('nightowl', REPLY, { input });
    await forum.ask('moderator', 'mutation ($id: ID!) { lockThread(threadId: $id, locked: true) { thread { id } } }', {
      id: createThread.thread.id,
    });
    assert.deepEqual(await forum.ask('nightowl', REPLY, { input }), first);
    await forum.refused('FORBIDDEN', 'nightowl', REPLY, { input: { ...input, clientId: newClientId() } });
  });
});
