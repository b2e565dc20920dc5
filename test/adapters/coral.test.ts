import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema } from 'graphql';
import { adapter } from '../../src/graphql/adapters/coral.ts';
import { createGraphQLBackend } from '../../src/graphql/index.ts';
import { ENDPOINT, sharedSchema, testAdapter } from './support/adapter-tests.ts';
import { coralRoot, storyId } from './support/coral.ts';
import { ForumData, type Person } from './support/forum-data.ts';
import { typedServer } from './support/typed-server.ts';
import { unreachable } from './support/unreachable.ts';

const sdl = sharedSchema('coral-9.graphql');

const forum =
  (data: ForumData, schema = buildSchema(sdl ?? '', { assumeValid: true })) =>
  (person: Person | null) =>
    createGraphQLBackend({
      ...adapter,
      endpoint: ENDPOINT,
      fetch: typedServer({ schema, root: () => coralRoot(data, person) }),
    });

const storyOf = (data: ForumData) => data.begin(data.person(4), data.topic(0), 'A page of the site', '');

testAdapter({
  name: 'coral',
  adapter,
  sdl,
  makeSetup: (schema) => {
    const data = new ForumData(0);
    const as = forum(data, schema);
    return {
      nobody: as(null),
      member: as(data.person(0)),
      other: as(data.person(1)),
      held: { backend: as(data.person(2)) },
      unreachable: unreachable(adapter, { post_revision: '1' }),
      threadId: storyId(storyOf(data)),
    };
  },
  doesNotKeep: {
    'sending the same draft again posts once': 'Coral makes a comment of each request.',
    'one\u2019s own post cannot be marked as helpful':
      'Coral takes a reaction to one\u2019s own comment; the forum offers none.',
    'a held post is safe, and only its author sees it': 'Coral lists a held comment for nobody, not even its author.',
  },
  leavesOut: {
    'threads of one topic are of that topic': 'This forum has no topics.',
    'posts can be read backwards from a place': 'This backend does not go back.',
    'searching finds what was written, with the words around it': 'This backend does not search.',
    'a new thread is there for everybody, and first in the list': 'No thread can be begun.',
    'a deleted post has no words for others, and can come back': 'Posts cannot be deleted.',
    'what a writer would like back is told to everybody': 'Nobody is asked what they would like back.',
    'who watches a thread hears of a reply, until they stop': 'This backend has no live news.',
    'the author is told once that their words helped': 'Nobody is told what their words did.',
    'an acknowledgement is there once, and can be taken back': 'There are no acknowledgements.',
  },
});

const skip = sdl === null && 'PEER_FORUM_SHARED is not set, so its schema is not there.';

test('what answers a comment stands after it, and moderators are known', { skip }, async () => {
  const data = new ForumData(0);
  const thread = storyOf(data);
  const first = data.reply(data.person(0), thread, 'First.');
  data.reply(data.person(1), thread, 'Second.');
  const answer = data.reply(data.person(4), thread, 'To the first.', first);
  data.reply(data.person(0), thread, 'To the answer.', answer);
  const { posts, thread: shown } = await forum(data)(null).thread({ threadId: storyId(thread) });
  assert.deepEqual(
    posts.items.map(({ body, author, replyTo }) => [body?.text, author?.isModerator, replyTo?.authorName ?? null]),
    [
      ['First.', false, null],
      ['To the first.', true, 'Willow'],
      ['To the answer.', false, 'Moderator'],
      ['Second.', false, null],
    ],
  );
  assert.deepEqual([shown.title, shown.replyCount], ['A page of the site', 4]);
});

test('words go out as HTML that shows them unchanged, and a report says why in words', { skip }, async () => {
  const data = new ForumData(0);
  const thread = storyOf(data);
  const [mine, theirs] = [data.person(0), data.person(1)].map(forum(data));
  await Promise.all([mine?.start({ first: 1 }), theirs?.start({ first: 1 })]);
  const threadId = storyId(thread);
  const written = await mine?.writing?.reply({ threadId, body: 'I feel <3\n& more', clientId: 'one' });
  assert.equal(data.posts.at(-1)?.body, 'I feel &#60;3<br>&#38; more');
  assert.deepEqual([written?.post.can.edit, written?.post.body?.format], [true, 'html']);
  const postId = written?.post.id ?? '';
  await theirs?.thread({ threadId });
  await theirs?.reporting?.report({ postId, reason: 'self-harm', note: 'Please look.', clientId: 'two' });
  assert.deepEqual(
    data.reports.map(({ reason, note }) => [reason, note]),
    [['COMMENT_REPORTED_OTHER', 'self-harm Please look.']],
  );
  const answer = { threadId, replyToId: postId, body: 'Me too.', clientId: 'three' };
  assert.equal((await theirs?.writing?.reply(answer))?.post.replyTo?.postId, postId);
});

test('words that were held, rejected or deleted are told apart', { skip }, async () => {
  const data = new ForumData(0);
  const thread = storyOf(data);
  const held = await forum(data)(data.person(2)).writing?.reply({
    threadId: storyId(thread),
    body: 'I am new.',
    clientId: 'one',
  });
  assert.deepEqual([held?.state, held?.post.visibility], ['held', 'held']);
  const made = adapter.map?.['Reply'];
  const visibilityOf = (post: object) =>
    (made?.({ post }) as { readonly post: { readonly visibility: string } }).post.visibility;
  assert.equal(visibilityOf({ visibility: 'REJECTED', deleted: null }), 'removed');
  assert.equal(visibilityOf({ visibility: 'NONE', deleted: true }), 'deleted');
  assert.equal(visibilityOf({ visibility: 'APPROVED', deleted: false }), 'published');
});
