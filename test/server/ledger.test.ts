import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { randomFrom } from '../../demo/server/seed/sentences.ts';
import { newClientId, startForum } from './helpers.ts';
import type { Person, TestForum } from './helpers.ts';

const PEOPLE: readonly Person[] = ['willow27', 'nightowl', 'newcomer', 'moderator'];
const POSTS = `thread(id: $id) { replyCount visibility locked opening { id }
  posts(first: 50) { totalCount nodes { id visibility } pageInfo { hasNextPage } } }`;

/** Refusals that a person may run into on their way; anything else is a mistake of the server's. */
const EXPECTED = new Set(['FORBIDDEN', 'CONFLICT', 'NOT_FOUND', 'BAD_USER_INPUT']);

describe('whatever people do at once', () => {
  let forum: TestForum;
  const random = randomFrom(7);
  const anyOf = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  before(async () => {
    forum = await startForum();
  });
  after(() => forum.close());

  const threadIds = async (): Promise<string[]> =>
    (await forum.ask('moderator', '{ threads(first: 50) { nodes { id } } }')).threads.nodes.map(({ id }) => id);

  /** Something that a person could do, to a post or thread that a moderator sees. */
  async function doSomething(threads: readonly string[]): Promise<void> {
    const person = anyOf(PEOPLE) ?? 'willow27';
    const id = anyOf(threads) ?? '1';
    const { thread } = await forum.ask('moderator', `query ($id: ID!) { ${POSTS} }`, { id });
    const postId = anyOf([thread.opening.id, ...thread.posts.nodes.map((post) => post.id)]);
    const name = person === 'newcomer' ? ', name: "Fern"' : '';
    const clientId = newClientId();
    const deed = anyOf([
      `reply(input: { threadId: "${id}", body: "Words", clientId: "${clientId}"${name} }) { state }`,
      `reply(input: { threadId: "${id}", body: "Words", clientId: "${clientId}"${name} }) { state }`,
      `createThread(input: { topicId: "1", title: "T", body: "Words", clientId: "${clientId}"${name} }) { state }`,
      `editPost(input: { postId: "${postId}", body: "Other words ${clientId}" }) { state }`,
      `deletePost(postId: "${postId}") { state }`,
      `restorePost(postId: "${postId}") { state }`,
      `moderatePost(input: { postId: "${postId}", action: APPROVE }) { state }`,
      `moderatePost(input: { postId: "${postId}", action: REMOVE, reason: "R" }) { state }`,
      `moderatePost(input: { postId: "${postId}", action: EDIT, body: "Changed ${clientId}" }) { state }`,
      `markHelped(postId: "${postId}") { state }`,
    ]);
    const { errors } = await forum.send(person, `mutation { ${deed} }`);
    for (const { extensions } of errors) assert.ok(EXPECTED.has(extensions.code ?? ''), `${extensions.code}: ${deed}`);
  }

  test('every count is what there is to see', async () => {
    for (let round = 0; round < 12; round += 1) {
      const threads = await threadIds();
      await Promise.all(Array.from({ length: 12 }, () => doSomething(threads)));
    }
    const all = await threadIds();
    for (const person of ['nobody', ...PEOPLE] as const) {
      const { threads } = await forum.ask(person, '{ threads(first: 50) { totalCount nodes { id } } }');
      assert.equal(threads.totalCount, threads.nodes.length, `threads of ${person}`);
      for (const id of all) {
        const { thread } = await forum.ask(person, `query ($id: ID!) { ${POSTS} }`, { id });
        assert.equal(thread !== null || !threads.nodes.some((node) => node.id === id), true);
        if (thread === null || thread.posts.pageInfo.hasNextPage) continue;
        const what = `thread ${id} as ${person} sees it`;
        assert.equal(thread.posts.totalCount, thread.posts.nodes.length, what);
        const published = thread.posts.nodes.filter((post) => post.visibility === 'PUBLISHED').length;
        assert.equal(thread.replyCount, published, what);
      }
    }
  });
});
