import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema } from 'graphql';
import { adapter } from '../../src/graphql/adapters/wpgraphql.ts';
import { createGraphQLBackend } from '../../src/graphql/index.ts';
import { ENDPOINT, sharedSchema, testAdapter } from './support/adapter-tests.ts';
import { ForumData, type Person } from './support/forum-data.ts';
import { typedServer } from './support/typed-server.ts';
import { unreachable } from './support/unreachable.ts';
import { wpGraphqlRoot, type Drafts } from './support/wpgraphql.ts';

const sdl = sharedSchema('wpgraphql-2.20.graphql');

/** The same forum for everybody who asks. */
function forum(data: ForumData, schema = buildSchema(sdl ?? '', { assumeValid: true })) {
  const drafts: Drafts = new Map();
  return (person: Person | null) =>
    createGraphQLBackend({
      ...adapter,
      endpoint: ENDPOINT,
      fetch: typedServer({ schema, root: () => wpGraphqlRoot(data, person, drafts) }),
    });
}

testAdapter({
  name: 'wpgraphql',
  adapter,
  sdl,
  makeSetup: (schema) => {
    const data = new ForumData();
    const as = forum(data, schema);
    return {
      nobody: as(null),
      member: as(data.person(0)),
      other: as(data.person(1)),
      held: { backend: as(data.person(2)) },
      unreachable: unreachable(adapter, { post_number: 1 }),
    };
  },
  leavesOut: {
    'what a writer would like back is told to everybody': 'Nobody is asked what they would like back.',
    'who watches a thread hears of a reply, until they stop': 'This backend has no live news.',
    'an acknowledgement is there once, and can be taken back': 'There are no acknowledgements.',
  },
});

const skip = sdl === null && 'PEER_FORUM_SHARED is not set, so its schema is not there.';

test('an opening can be changed and reported, and neither marked nor deleted', { skip }, async () => {
  const data = new ForumData(0);
  const thread = data.begin(data.person(0), data.topic(0), 'Tea & toast', 'The beginning.');
  // A reply with the same number as the thread, which no mutation about the opening may touch.
  const namesake = Object.assign(data.reply(data.person(0), thread, 'Untouched.'), { id: thread.id });
  const [mine, theirs] = [data.person(0), data.person(1)].map(forum(data));
  const threadId = String(thread.id);
  // As in a page: who is looking is read first.
  await Promise.all([mine?.start({ first: 1 }), theirs?.start({ first: 1 })]);
  const { opening, thread: shown } = (await mine?.thread({ threadId })) ?? {};
  assert.equal(shown?.title, 'Tea & toast');
  assert.deepEqual(
    [opening?.can.edit, opening?.can.delete, opening?.can.markHelped, opening?.body?.format],
    [true, false, false, 'html'],
  );
  const edited = await mine?.writing?.editPost?.({ postId: opening?.id ?? '', body: 'It began otherwise.' });
  assert.equal(edited?.post.body?.text.trim(), '<p>It began otherwise.</p>');
  assert.equal(namesake.body, 'Untouched.');
  const seen = (await theirs?.thread({ threadId }))?.opening;
  assert.deepEqual([seen?.can.report, seen?.can.edit, seen?.can.markHelped], [true, false, false]);
  await theirs?.reporting?.report({ postId: seen?.id ?? '', reason: 'self-harm', note: 'Please look.', clientId: 'r' });
  assert.deepEqual(
    data.reports.map(({ post, reason }) => [post.isOpening, reason]),
    [[true, 'Self-harm or suicide. Please look.']],
  );
});

test('a moderator is known, and a list shows the first words as plain text', { skip }, async () => {
  const data = new ForumData(0);
  data.begin(data.person(0), data.topic(0), 'Plain', "It's <3 & more");
  const { viewer, threads } = await forum(data)(data.person(4)).start({ first: 5 });
  assert.deepEqual([viewer?.isModerator, threads.items[0]?.excerpt], [true, 'It\u2019s <3 & more']);
  assert.equal((await forum(data)(data.person(1)).start({ first: 5 })).viewer?.isModerator, false);
});
