import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema } from 'graphql';
import { adapter } from '../../src/graphql/adapters/github-discussions.ts';
import { createGraphQLBackend } from '../../src/graphql/index.ts';
import { isForumError } from '../../src/model/index.ts';
import { ENDPOINT, testAdapter } from './support/adapter-tests.ts';
import { ForumData, type Person } from './support/forum-data.ts';
import { gitHubRoot } from './support/github.ts';
import { typedServer } from './support/typed-server.ts';
import { unreachable } from './support/unreachable.ts';

const sdl = readFileSync(new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema')), 'utf8');
const HERE = { owner: 'a-charity', repo: 'forum' };

testAdapter({
  name: 'github-discussions',
  adapter,
  sdl,
  makeSetup: (schema) => {
    const data = new ForumData();
    const as = (person: Person | null) =>
      createGraphQLBackend({
        ...adapter,
        endpoint: ENDPOINT,
        constants: { ...adapter.constants, ...HERE },
        fetch: typedServer({ schema, root: () => gitHubRoot(data, person) }),
      });
    const constants = { ...HERE, topic_repository: 'R_1' };
    return {
      nobody: as(null),
      member: as(data.person(0)),
      other: as(data.person(1)),
      unreachable: unreachable(adapter, constants),
    };
  },
  doesNotKeep: {
    'sending the same draft again posts once': 'GitHub makes a comment of each request.',
    'one\u2019s own post cannot be marked as helpful':
      'GitHub takes a heart on one\u2019s own comment; the forum offers none.',
  },
  leavesOut: {
    'a held post is safe, and only its author sees it': 'Nothing is held here.',
    'what a writer would like back is told to everybody': 'Nobody is asked what they would like back.',
    'who watches a thread hears of a reply, until they stop': 'This backend has no live news.',
    'the author is told once that their words helped': 'Nobody is told what their words did.',
    'an acknowledgement is there once, and can be taken back': 'There are no acknowledgements.',
    'a report is taken': 'Nothing can be reported.',
  },
});

const schema = buildSchema(sdl, { assumeValid: true });

function backendOver(data: ForumData, person: Person | null, constants: object = HERE) {
  return createGraphQLBackend({
    ...adapter,
    endpoint: ENDPOINT,
    constants: { ...adapter.constants, ...constants },
    fetch: typedServer({ schema, root: () => gitHubRoot(data, person) }),
  });
}

test('a discussion of another repository is not shown, neither by its id nor by a search', async () => {
  const data = new ForumData();
  const [thread] = (await backendOver(data, null).threads({ first: 1 })).items;
  const elsewhere = backendOver(data, null, { owner: 'a-charity', repo: 'another' });
  await assert.rejects(
    elsewhere.thread({ threadId: thread?.id ?? '' }),
    (error) => isForumError(error) && error.kind === 'not-found',
  );
  assert.deepEqual((await elsewhere.searching?.search({ text: 'Thread' }))?.items, []);
});

test('replies to a comment stand after it, a hidden comment keeps its words, and moderators are known', async () => {
  const data = new ForumData(0);
  const thread = data.begin(data.person(0), data.topic(0), 'Nested', 'The beginning.');
  const comment = data.reply(data.person(4), thread, 'From a moderator.');
  data.reply(data.person(1), thread, 'Nested.', comment);
  const hidden = data.reply(data.person(1), thread, 'Hidden.');
  hidden.isHeld = true;
  const { posts, opening } = await backendOver(data, data.person(1)).thread({ threadId: `D_${thread.id}` });
  assert.equal(opening?.body?.format, 'markdown');
  assert.deepEqual(
    posts.items.map(({ body, visibility, author, replyTo }) => [
      body?.text ?? null,
      visibility,
      author?.isModerator,
      replyTo?.authorName ?? null,
    ]),
    [
      ['From a moderator.', 'published', true, null],
      ['Nested.', 'published', false, 'Moderator'],
      [null, 'removed', false, null],
    ],
  );
});
