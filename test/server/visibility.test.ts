import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '../../demo/server/db/open.ts';
import type { Database } from '../../demo/server/db/open.ts';
import type { Listing, PostState } from '../../demo/server/db/tables.ts';
import {
  ANONYMOUS_NAME,
  RESTORE_MS,
  authorFor,
  canReply,
  helpedFor,
  listingOf,
  postRights,
  readsPost,
  readsPostSql,
  seesNotice,
  seesPost,
  seesPostSql,
  seesThread,
  seesThreadSql,
  titleFor,
} from '../../demo/server/visibility.ts';
import type { PostFacts, Reader, ThreadFacts } from '../../demo/server/visibility.ts';
import { newPlace } from './helpers.ts';

const NOW = new Date('2026-03-04T10:00:00Z');
const STATES: readonly PostState[] = ['PUBLISHED', 'HELD', 'REMOVED', 'DELETED'];
const READERS: Readonly<Record<string, Reader>> = {
  nobody: null,
  author: { id: '1', isModerator: false },
  other: { id: '2', isModerator: false },
  moderator: { id: '3', isModerator: true },
};

const post = (state: PostState, everShown = state !== 'HELD', more: Partial<PostFacts> = {}): PostFacts => ({
  author_id: '1',
  anonymous: false,
  position: 1,
  state,
  published_at: everShown ? NOW : null,
  deleted_at: state === 'DELETED' ? new Date(NOW.getTime() - 60_000) : null,
  ...more,
});

const thread = (more: Partial<ThreadFacts> = {}): ThreadFacts => ({
  author_id: '9',
  listing: 'public',
  locked: false,
  ...more,
});

/** For each reader, of the states in their order, what holds: `x` yes, `.` no. */
function table(holds: (state: PostState, reader: Reader) => boolean): Record<string, string> {
  const line = (reader: Reader): string => STATES.map((state) => (holds(state, reader) ? 'x' : '.')).join('');
  return Object.fromEntries(Object.entries(READERS).map(([name, reader]) => [name, line(reader)]));
}

describe('who may see what', () => {
  test('words: everybody the published, the author their own, moderators all but the deleted', () => {
    assert.deepEqual(
      table((state, reader) => readsPost(post(state), reader)),
      {
        nobody: 'x...',
        author: 'xxxx',
        other: 'x...',
        moderator: 'xxx.',
      },
    );
  });

  test('places: what was once shown keeps its place, what never was has one for its author and moderators', () => {
    const ever = table((state, reader) => seesPost(post(state, true), reader));
    assert.deepEqual(ever, { nobody: 'xxxx', author: 'xxxx', other: 'xxxx', moderator: 'xxxx' });
    const never = table((state, reader) => seesPost(post(state, false), reader));
    assert.deepEqual(never, { nobody: '....', author: 'xxxx', other: '....', moderator: 'xxxx' });
  });

  test('authors: nobody of a deleted post, and no more than the words otherwise', () => {
    assert.deepEqual(
      table((state, reader) => authorFor(post(state), reader) === 'member'),
      {
        nobody: 'x...',
        author: 'xxx.',
        other: 'x...',
        moderator: 'xxx.',
      },
    );
  });

  test('a post without a name has none for anybody, its author and moderators included', () => {
    for (const reader of Object.values(READERS)) {
      for (const state of STATES) assert.notEqual(authorFor(post(state, true, { anonymous: true }), reader), 'member');
    }
    assert.equal(ANONYMOUS_NAME, 'Someone');
  });

  test('notices: the author and moderators', () => {
    assert.deepEqual(
      table((state, reader) => seesNotice(post(state), reader)),
      {
        nobody: '....',
        author: 'xxx.',
        other: '....',
        moderator: 'xxx.',
      },
    );
  });

  test('the number of people helped: the author alone', () => {
    for (const setting of ['author', 'words'] as const) {
      assert.deepEqual(
        table((state, reader) => helpedFor(post(state), reader, 3, setting).people !== null),
        {
          nobody: '....',
          author: 'xxx.',
          other: '....',
          moderator: '....',
        },
      );
    }
  });

  test('whether it helped anybody: only in words, only of a published post, and the same at 1 and at 100', () => {
    for (const reader of Object.values(READERS)) {
      assert.equal(helpedFor(post('PUBLISHED'), reader, 3, 'author').anyone, null);
      assert.equal(helpedFor(post('REMOVED'), reader, 3, 'words').anyone, null);
      assert.equal(helpedFor(post('PUBLISHED'), reader, 0, 'words').anyone, false);
      assert.equal(helpedFor(post('PUBLISHED'), reader, 1, 'words').anyone, true);
      assert.equal(helpedFor(post('PUBLISHED'), reader, 100, 'words').anyone, true);
    }
  });

  test('titles go with the opening post', () => {
    for (const state of ['HELD', 'REMOVED', 'DELETED'] as const) {
      assert.equal(titleFor('My own words', post(state), READERS['author'] ?? null), 'My own words');
      assert.doesNotMatch(titleFor('My own words', post(state), null), /own words/);
    }
    assert.equal(titleFor('My own words', post('PUBLISHED'), null), 'My own words');
  });
});

describe('who may do what', () => {
  const rights = (right: 'edit' | 'delete' | 'restore' | 'markHelped' | 'acknowledge' | 'report', in_ = thread()) =>
    table((state, reader) => postRights(post(state), in_, reader, NOW)[right]);
  const nobodyCan = { nobody: '....', author: '....', other: '....', moderator: '....' };

  test('one’s own posts', () => {
    assert.deepEqual(rights('edit'), { ...nobodyCan, author: 'xx..' });
    assert.deepEqual(rights('delete'), { ...nobodyCan, author: 'xx..' });
    assert.deepEqual(rights('restore'), { ...nobodyCan, author: '...x' });
  });

  test('other people’s posts', () => {
    for (const right of ['markHelped', 'acknowledge', 'report'] as const) {
      assert.deepEqual(rights(right), { ...nobodyCan, other: 'x...', moderator: 'x...' });
    }
  });

  test('a locked thread keeps its words, and lets go of one’s own', () => {
    const locked = thread({ locked: true });
    assert.deepEqual(rights('edit', locked), nobodyCan);
    assert.deepEqual(rights('delete', locked), { ...nobodyCan, author: 'xx..' });
    assert.deepEqual(
      Object.values(READERS).map((reader) => canReply(locked, reader)),
      [false, false, false, true],
    );
    assert.deepEqual(
      Object.values(READERS).map((reader) => canReply(thread(), reader)),
      [false, true, true, true],
    );
    for (const listing of ['private', 'gone'] as const) {
      for (const reader of Object.values(READERS)) assert.equal(canReply(thread({ listing }), reader), false);
    }
  });

  test('a delete can be taken back for a day', () => {
    const author = READERS['author'] ?? null;
    const deletedAgo = (ms: number) => post('DELETED', true, { deleted_at: new Date(NOW.getTime() - ms) });
    assert.equal(postRights(deletedAgo(RESTORE_MS - 1), thread(), author, NOW).restore, true);
    assert.equal(postRights(deletedAgo(RESTORE_MS), thread(), author, NOW).restore, false);
  });

  test('where a thread is listed', () => {
    const listed = (state: PostState, shown: boolean, replies: number): Listing =>
      listingOf({ state, published_at: shown ? NOW : null }, replies);
    assert.equal(listed('PUBLISHED', true, 0), 'public');
    assert.equal(listed('HELD', false, 0), 'private');
    assert.equal(listed('REMOVED', false, 0), 'private');
    assert.equal(listed('REMOVED', true, 0), 'private');
    assert.equal(listed('DELETED', true, 0), 'gone');
    for (const state of STATES) assert.equal(listed(state, true, 1), 'public');
  });
});

describe('the same in SQL', () => {
  const place = newPlace();
  let database: Database;
  before(async () => {
    database = await openDatabase({ ...place.options, dataDir: null });
  });
  after(async () => {
    await database.close();
    await place.remove();
  });

  test('posts', async () => {
    for (const reader of Object.values(READERS)) {
      for (const state of STATES) {
        for (const shown of [true, false]) {
          for (const author_id of ['1', '2', '3', '4']) {
            const facts = post(state, shown, { author_id });
            const { rows } = await sql<{ sees: boolean; reads: boolean }>`
              select ${seesPostSql(reader, 'posts')} as sees, ${readsPostSql(reader, 'posts')} as reads
              from (select ${author_id}::bigint as author_id, ${state}::text as state,
                ${facts.published_at}::timestamptz as published_at) as posts`.execute(database.db);
            const expected = { sees: seesPost(facts, reader), reads: readsPost(facts, reader) };
            assert.deepEqual(rows[0], expected, JSON.stringify({ reader, facts }));
          }
        }
      }
    }
  });

  test('threads', async () => {
    for (const reader of Object.values(READERS)) {
      for (const listing of ['public', 'private', 'gone'] as const) {
        for (const author_id of ['1', '2']) {
          const { rows } = await sql<{ sees: boolean }>`
            select ${seesThreadSql(reader, 'threads')} as sees
            from (select ${author_id}::bigint as author_id, ${listing}::text as listing) as threads`.execute(
            database.db,
          );
          assert.equal(rows[0]?.sees, seesThread(thread({ listing, author_id }), reader));
        }
      }
    }
  });
});
