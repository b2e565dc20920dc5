/** Every row that a request reads by id comes through here, gathered: the number of statements does not grow with a list. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Db } from '../db/open.ts';
import { seesPostSql } from '../visibility.ts';
import type { Reader } from '../visibility.ts';
import { createStretchLoader } from './stretches.ts';
import { POST_COLUMNS } from './rows.ts';
import type { AuthorRow, PostRow, ThreadRow, TopicRow } from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export interface HelpedCount {
  readonly people: number;
  readonly byMe: boolean;
}

export function createLoaders(db: Db, reader: Reader) {
  const me = reader?.id ?? null;
  let topics: Promise<TopicRow[]> | undefined;

  const loaders = {
    member: new DataLoader<string, AuthorRow | null>(async (ids) =>
      inOrder(
        ids,
        await db.selectFrom('members').select(['id', 'name', 'is_moderator']).where('id', 'in', ids).execute(),
      ),
    ),

    thread: new DataLoader<string, ThreadRow | null>(async (ids) =>
      inOrder(ids, await db.selectFrom('threads').selectAll().where('id', 'in', ids).execute()),
    ),

    post: new DataLoader<string, PostRow | null>(async (ids) =>
      inOrder(ids, await db.selectFrom('posts').select(POST_COLUMNS).where('id', 'in', ids).execute()),
    ),

    /** By the thread's id. */
    opening: new DataLoader<string, PostRow>(async (threadIds) => {
      const rows = await db
        .selectFrom('posts')
        .select(POST_COLUMNS)
        .where('thread_id', 'in', threadIds)
        .where('position', '=', 0)
        .execute();
      const byThread = new Map(rows.map((row) => [row.thread_id, row]));
      return threadIds.map((id) => byThread.get(id) ?? new Error('A thread without an opening post'));
    }),

    helped: new DataLoader<string, HelpedCount>(async (postIds) => {
      const rows = await db
        .selectFrom('helped_marks')
        .select([
          'post_id',
          sql<number>`count(*)::int`.as('people'),
          sql<boolean>`bool_or(member_id = ${me})`.as('by_me'),
        ])
        .where('post_id', 'in', postIds)
        .where('withdrawn', '=', false)
        .groupBy('post_id')
        .execute();
      const byPost = new Map(rows.map((row) => [row.post_id, { people: row.people, byMe: row.by_me === true }]));
      return postIds.map((id) => byPost.get(id) ?? { people: 0, byMe: false });
    }),

    acknowledged: new DataLoader<string, string[]>(async (postIds) => {
      if (me === null) return postIds.map(() => []);
      const rows = await db
        .selectFrom('acknowledgements')
        .select(['post_id', 'phrase_id'])
        .where('post_id', 'in', postIds)
        .where('member_id', '=', me)
        .orderBy('phrase_id')
        .execute();
      return postIds.map((id) => rows.filter((row) => row.post_id === id).map((row) => row.phrase_id));
    }),

    /** By the thread's id: replies that only this reader and few others have in their list. */
    unshown: new DataLoader<string, number>(async (threadIds) => {
      if (me === null) return threadIds.map(() => 0);
      const rows = await db
        .selectFrom('posts')
        .select(['thread_id', sql<number>`count(*)::int`.as('count')])
        .where('thread_id', 'in', threadIds)
        .where('published_at', 'is', null)
        .where('position', '>', 0)
        .where(seesPostSql(reader, 'posts'))
        .groupBy('thread_id')
        .execute();
      const byThread = new Map(rows.map((row) => [row.thread_id, row.count]));
      return threadIds.map((id) => byThread.get(id) ?? 0);
    }),

    stretch: createStretchLoader(db, reader),
  };

  return {
    ...loaders,
    topics: () => (topics ??= db.selectFrom('topics').selectAll().orderBy('rank').execute()),
    /** Something was written: what was read before it no longer counts. */
    forget(): void {
      topics = undefined;
      for (const loader of Object.values(loaders)) loader.clearAll();
    },
  };
}

function inOrder<T extends { readonly id: string }>(ids: readonly string[], rows: readonly T[]): (T | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
