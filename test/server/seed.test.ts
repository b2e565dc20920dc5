import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { openDatabase } from '../../demo/server/db/open.ts';
import type { Database } from '../../demo/server/db/open.ts';
import { tidy } from '../../demo/server/maintenance.ts';
import { contentRows } from '../../demo/server/seed/content-rows.ts';
import { members } from '../../demo/server/seed/content/members.ts';
import { demoTopics, seedWhenEmpty } from '../../demo/server/seed/index.ts';
import { replyCounts } from '../../demo/server/seed/scale-rows.ts';
import { scaleUp } from '../../demo/server/seed/scale.ts';
import { newPlace } from './helpers.ts';

const NOW = new Date('2026-03-04T10:00:00Z');
const quiet = (): void => undefined;

/** Each is empty when everything that is counted is counted right. */
const WRONG_COUNTS = {
  threads: `select t.id from threads t where (t.reply_count, t.shown_count) <> (
    select count(*) filter (where state = 'PUBLISHED')::int, count(published_at)::int
    from posts p where p.thread_id = t.id and p.position > 0)`,
  positions: `select thread_id from posts group by thread_id
    having count(*) <> max(position) + 1 or max(position) <> (select last_position from threads where id = thread_id)`,
  listings: `select t.id from threads t join posts p on p.thread_id = t.id and p.position = 0 where t.listing <> case
    when p.published_at is not null and (p.state = 'PUBLISHED' or t.reply_count > 0) then 'public'
    when p.state = 'DELETED' then 'gone' else 'private' end`,
  topics: `select id from topics where thread_count <> (
    select count(*) from threads where topic_id = topics.id and listing = 'public')`,
  marks: `select id from members where marks_received <> (
    select coalesce(max(seq), 0) from helped_marks where author_id = members.id)`,
  times: `select p.id from posts p join posts q on q.thread_id = p.thread_id and q.position = p.position + 1
    where q.created_at < p.created_at or p.created_at > '${NOW.toISOString()}'`,
};

describe('the seed', () => {
  const place = newPlace();
  let database: Database;
  before(async () => {
    database = await openDatabase({ ...place.options, dataDir: null });
    await seedWhenEmpty(database.db, 'demo', NOW, quiet);
  });
  after(async () => {
    await database.close();
    await place.remove();
  });

  async function assertCounts(): Promise<void> {
    for (const [what, query] of Object.entries(WRONG_COUNTS)) {
      const { rows } = await sql.raw(query).execute(database.db);
      assert.deepEqual(rows, [], what);
    }
  }

  test('is as large as promised, and the same each time', () => {
    const rows = contentRows(demoTopics, members, NOW);
    assert.ok(rows.topics.length >= 8);
    assert.ok(rows.threads.length >= 60);
    assert.ok(rows.posts.length >= 500);
    assert.ok(new Set(rows.posts.map((post) => post.author_id)).size >= 40);
    for (const state of ['PUBLISHED', 'HELD', 'REMOVED', 'DELETED'])
      assert.ok(
        rows.posts.some((post) => post.state === state),
        state,
      );
    assert.ok(rows.threads.some((thread) => thread.reply_count === 0 && thread.listing === 'public'));
    assert.deepEqual(contentRows(demoTopics, members, NOW), rows);
  });

  test('counts what it wrote', assertCounts);

  test('is written once', async () => {
    const count = async (): Promise<unknown> => (await sql`select count(*) from posts`.execute(database.db)).rows;
    const before = await count();
    await seedWhenEmpty(database.db, 'demo', NOW, quiet);
    assert.deepEqual(await count(), before);
  });

  test('grows to the size that is asked for, and counts that too', async () => {
    const size = async (): Promise<{ threads: number; posts: number }> => {
      const { rows } = await sql<{ threads: number; posts: number }>`
        select (select count(*)::int from threads) as threads, (select count(*)::int from posts) as posts`.execute(
        database.db,
      );
      return rows[0] ?? { threads: 0, posts: 0 };
    };
    const before = await size();
    await scaleUp(database.db, { threads: 100, posts: 1_000 }, NOW, quiet);
    assert.deepEqual(await size(), { threads: before.threads + 100, posts: before.posts + 1_000 });
    await assertCounts();
    await scaleUp(database.db, { threads: 3, posts: 3 }, NOW, quiet);
    assert.equal((await size()).threads, before.threads + 103);
    await assertCounts();
  });

  test('deleted words are erased after a day, and not before', async () => {
    const post = await database.db
      .updateTable('posts')
      .set({ state: 'DELETED', deleted_at: NOW, state_before_delete: 'PUBLISHED', body: 'Please forget this' })
      .where('id', '=', sql<string>`(select min(id) from posts where position = 0)`)
      .returning('id')
      .executeTakeFirstOrThrow();
    const words = async (): Promise<unknown> =>
      database.db.selectFrom('posts').select(['body', 'title']).where('id', '=', post.id).executeTakeFirst();
    await tidy(database.db, new Date(NOW.getTime() + 23 * 3_600_000));
    assert.notDeepEqual(await words(), { body: '', title: '' });
    await tidy(database.db, new Date(NOW.getTime() + 25 * 3_600_000));
    assert.deepEqual(await words(), { body: '', title: '' });
  });

  test('replies are shared out without one too many', () => {
    for (const [threads, replies] of [
      [1, 0],
      [1, 50],
      [10, 3],
      [100, 12_345],
    ] as const) {
      const counts = replyCounts(threads, replies);
      assert.equal(counts.length, threads);
      assert.equal(
        counts.reduce((sum, count) => sum + count, 0),
        replies,
      );
    }
  });
});

test('options that make no sense get a sentence and touch nothing', async () => {
  const main = fileURLToPath(new URL('../../demo/server/seed/main.ts', import.meta.url));
  const run = (args: readonly string[]): Promise<string> =>
    new Promise((resolve) =>
      execFile(process.execPath, [main, ...args], (error, stdout, stderr) =>
        resolve(`${error?.code} ${stdout}${stderr}`),
      ),
    );
  for (const [args, sentence] of [
    [['--threads', '5'], /together/],
    [['--threads', '10', '--posts', '5'], /begins with a post/],
    [['--threads', '1.5', '--posts', '5'], /whole number from 1 to 1,000,000/],
    [['--threads', '0', '--posts', '5'], /whole number/],
    [['--threads', '1', '--posts', '99999999999'], /whole number from 1 to 10,000,000/],
    [['--treads', '1'], /The options are/],
  ] as const) {
    const output = await run(args);
    assert.match(output, sentence);
    assert.match(output, /^1 /);
    assert.doesNotMatch(output, /\n\s+at |Database:/);
  }
});
