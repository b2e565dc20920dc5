import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { openDatabase } from '../../demo/server/db/open.ts';
import { openFeed } from '../../demo/server/live/feed.ts';
import type { Activity } from '../../demo/server/live/recent-events.ts';
import { seedWhenEmpty } from '../../demo/server/seed/index.ts';
import { DEMO_SETTINGS } from '../../demo/server/settings.ts';
import { TEST_DATABASE_URL, newPlace, replyAs, startForum, startThreadAs, threadIdOf, until } from './helpers.ts';
import type { ErrorJson, Person, TestForum } from './helpers.ts';

const WATCH = 'subscription ($id: ID!) { threadActivity(threadId: $id) { threadId postId } }';

/** A connection as a page holds it open. */
interface Watching {
  readonly heard: string[];
  readonly errors: ErrorJson[];
  /** Whether the server ended it, as it should: with `complete`. */
  readonly completed: boolean;
  stop(): void;
}

const open: Watching[] = [];

/** Resolves when the server has answered, so that whatever follows is heard. */
async function watch(forum: TestForum, person: Person, id: string): Promise<Watching> {
  const leaving = new AbortController();
  const response = await fetch(`${forum.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie: await forum.cookieOf(person) },
    body: JSON.stringify({ query: WATCH, variables: { id } }),
    signal: leaving.signal,
  });
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
  const watching = { heard: [] as string[], errors: [] as ErrorJson[], completed: false, stop: () => leaving.abort() };
  open.push(watching);
  void readEvents(response, (event, data) => {
    if (event === 'complete') watching.completed = true;
    if (event !== 'next') return;
    const { data: result, errors } = JSON.parse(data) as {
      data?: { threadActivity: { postId: string } };
      errors?: ErrorJson[];
    };
    if (errors) watching.errors.push(...errors);
    if (result) watching.heard.push(result.threadActivity.postId);
  });
  return watching;
}

async function readEvents(response: Response, take: (event: string, data: string) => void): Promise<void> {
  let text = '';
  try {
    for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        take(/^event: (.*)$/m.exec(block)?.[1] ?? '', /^data: ?(.*)$/m.exec(block)?.[1] ?? '');
      }
    }
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
}

/** With a poll this rare, only the database's hint can be in time. */
const BY_HINT = { pollMs: 3_600_000 };
const BY_POLL = { pollMs: 50 };

describe('what is posted while one reads', () => {
  let forum: TestForum;
  let threadId: string;
  before(async () => {
    forum = await startForum(BY_HINT);
    threadId = await threadIdOf(forum, 'New here and a bit shy');
  });
  afterEach(() => {
    for (const watching of open.splice(0)) watching.stop();
  });
  after(() => forum.close());

  test('is told to everybody who watches the thread, and to nobody who watches another', async () => {
    const here = await watch(forum, 'willow27', threadId);
    const there = await watch(forum, 'willow27', await threadIdOf(forum, 'One small step each day'));
    const { post } = await replyAs(forum, 'nightowl', threadId, 'Hello again');
    await until(() => here.heard.includes(post.id));
    const { post: next } = await replyAs(forum, 'nightowl', threadId, 'And again');
    await until(() => here.heard.includes(next.id));
    assert.deepEqual(here.heard, [post.id, next.id]);
    assert.deepEqual(there.heard, []);
  });

  test('is not told before others may read it, and then once', async () => {
    const reader = await watch(forum, 'willow27', threadId);
    const { post: held } = await replyAs(forum, 'newcomer', threadId, 'May I?', { name: 'Fern' });
    const { post } = await replyAs(forum, 'nightowl', threadId, 'Later');
    await until(() => reader.heard.includes(post.id));
    assert.deepEqual(reader.heard, [post.id]);
    const approve = 'mutation ($id: ID!) { moderatePost(input: { postId: $id, action: APPROVE }) { state } }';
    await forum.ask('moderator', approve, { id: held.id });
    await until(() => reader.heard.includes(held.id));
    await forum.ask('moderator', approve, { id: held.id });
    const { post: last } = await replyAs(forum, 'nightowl', threadId, 'Last');
    await until(() => reader.heard.includes(last.id));
    assert.deepEqual(reader.heard, [post.id, held.id, last.id]);
  });

  test('is for people who are signed in, in threads that they see', async () => {
    const mine = await threadIdOf(forum, 'My first thread');
    for (const [person, id, code] of [
      ['nobody', threadId, 'UNAUTHENTICATED'],
      ['nightowl', mine, 'NOT_FOUND'],
      ['nightowl', '999999', 'NOT_FOUND'],
      ['nightowl', '\u0000', 'NOT_FOUND'],
    ] as const) {
      const { errors } = await watch(forum, person, id);
      await until(() => errors.length > 0);
      assert.equal(errors[0]?.extensions.code, code);
    }
  });

  test('a person has so many connections, and gets them back', async () => {
    const six = await Promise.all(Array.from({ length: 6 }, () => watch(forum, 'nightowl', threadId)));
    const { errors } = await watch(forum, 'nightowl', threadId);
    await until(() => errors.length > 0);
    assert.deepEqual([errors[0]?.extensions.code, errors[0]?.extensions.retryAfter], ['RATE_LIMITED', 60]);
    await watch(forum, 'willow27', threadId);
    for (const watching of six) watching.stop();
    await until(async () => {
      const again = await watch(forum, 'nightowl', threadId);
      const { post } = await replyAs(forum, 'willow27', threadId, 'Are you there?');
      await until(() => again.errors.length > 0 || again.heard.includes(post.id));
      again.stop();
      return again.errors.length === 0;
    });
  });

  test('connections that come and go at once leave nothing behind', async () => {
    for (let round = 0; round < 5; round += 1) {
      const some = await Promise.all(Array.from({ length: 4 }, () => watch(forum, 'moderator', threadId)));
      for (const watching of some) watching.stop();
      await until(async () => {
        const again = await watch(forum, 'moderator', threadId);
        again.stop();
        return again.errors.length === 0;
      });
    }
  });
});

describe('without the database’s hint', () => {
  test('a look now and then finds it too', async () => {
    const forum = await startForum(BY_POLL);
    try {
      const { thread } = await startThreadAs(forum, 'willow27', '1');
      const watching = await watch(forum, 'willow27', thread.id);
      const { post } = await replyAs(forum, 'nightowl', thread.id, 'Found');
      await until(() => watching.heard.includes(post.id));
    } finally {
      await forum.close();
    }
  });
});

describe('what was taken away before anybody looked', () => {
  test('is not told to those who may not read it any more', async () => {
    const place = newPlace();
    const database = await openDatabase({ ...place.options, dataDir: null });
    await seedWhenEmpty(database.db, 'small', new Date(), () => undefined);
    let hint = (): void => undefined;
    const listen: typeof database.listen = (_, heard) => {
      hint = heard;
      return Promise.resolve(() => Promise.resolve());
    };
    const feed = await openFeed({ ...database, listen }, DEMO_SETTINGS, BY_HINT.pollMs);
    const { db } = database;
    try {
      const published = await db
        .selectFrom('posts')
        .select(['id', 'author_id'])
        .where('thread_id', '=', '1')
        .where('state', '=', 'PUBLISHED')
        .orderBy('position')
        .execute();
      const [removed, kept] = published;
      assert.ok(removed && kept);
      const watch = (id: string): Promise<AsyncIterableIterator<Activity>> =>
        feed.watch('1', { id, isModerator: false });
      const [other, author] = [await watch('999'), await watch(removed.author_id)];
      await db.updateTable('posts').set({ state: 'REMOVED' }).where('id', '=', removed.id).execute();
      for (const { id } of [removed, kept])
        await db.insertInto('events').values({ thread_id: '1', post_id: id }).execute();
      hint();
      assert.deepEqual(await other.next(), { done: false, value: { threadId: '1', postId: kept.id } });
      assert.deepEqual(await author.next(), { done: false, value: { threadId: '1', postId: removed.id } });
    } finally {
      await feed.close();
      await database.close();
      await place.remove();
    }
  });
});

describe('when the server stops', () => {
  test('connections are completed, not cut', async () => {
    const forum = await startForum(BY_HINT);
    const watching = await watch(forum, 'willow27', '1');
    await forum.close();
    await until(() => watching.completed);
    await assert.rejects(fetch(`${forum.url}/healthz`));
  });
});

describe(
  'two servers on one database',
  { skip: TEST_DATABASE_URL ? false : 'needs PEER_FORUM_TEST_DATABASE_URL' },
  () => {
    for (const [how, options] of Object.entries({ 'by its hint': BY_HINT, 'by looking': BY_POLL })) {
      test(`what is posted through one is heard through the other, ${how}`, async () => {
        const place = newPlace();
        const one = await startForum(options, { ...place, remove: () => Promise.resolve() });
        const two = await startForum(options, place);
        try {
          const watching = await watch(two, 'willow27', '1');
          const { post } = await replyAs(one, 'nightowl', '1', 'From over there');
          await until(() => watching.heard.includes(post.id));
          const { thread } = await two.ask(
            'willow27',
            'query ($id: ID!) { thread(id: "1") { posts(around: $id) { nodes { id } } } }',
            { id: post.id },
          );
          assert.ok(thread.posts.nodes.some((node) => node.id === post.id));
        } finally {
          await one.close();
          await two.close();
        }
      });
    }

    test('a cookie of one is good at the other', async () => {
      const place = newPlace();
      const one = await startForum({}, { ...place, remove: () => Promise.resolve() });
      const two = await startForum({}, place);
      try {
        const response = await fetch(`${two.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: await one.cookieOf('willow27') },
          body: JSON.stringify({ query: '{ viewer { name } }' }),
        });
        assert.deepEqual(await response.json(), { data: { viewer: { name: 'Willow27' } } });
      } finally {
        await one.close();
        await two.close();
      }
    });
  },
);
