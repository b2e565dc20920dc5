import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Db } from '../db/open.ts';
import { seesPostSql } from '../visibility.ts';
import type { Reader } from '../visibility.ts';
import { POST_COLUMNS } from './rows.ts';
import type { PostRow } from './rows.ts';

/** Replies of one thread on both sides of a place: `back` before it, `ahead` from it on. */
export interface StretchKey {
  readonly threadId: string;
  readonly split: number;
  readonly back: number;
  readonly ahead: number;
}

export interface Stretch {
  /** Both in reading order. */
  readonly before: readonly PostRow[];
  readonly from: readonly PostRow[];
}

/** One statement for all threads of a list: each side walks the index on (thread, position), and no further than it needs. */
export function createStretchLoader(db: Db, reader: Reader): DataLoader<StretchKey, Stretch, string> {
  return new DataLoader(
    async (keys) => {
      const [first] = keys;
      if (!first) return [];
      const same = keys.every((key) => key.back === first.back && key.ahead === first.ahead);
      const groups = same ? [keys] : keys.map((key) => [key]);
      return (await Promise.all(groups.map((group) => load(db, reader, group)))).flat();
    },
    { cacheKeyFn: ({ threadId, split, back, ahead }) => [threadId, split, back, ahead].join(':') },
  );
}

async function load(db: Db, reader: Reader, keys: readonly StretchKey[]): Promise<Stretch[]> {
  const { back, ahead } = keys[0] ?? { back: 0, ahead: 0 };
  const seen = seesPostSql(reader, 'posts');
  const columns = sql.join(POST_COLUMNS.map((column) => sql.ref(`posts.${column}`)));
  const { rows } = await sql<PostRow & { key_ix: string; ahead: boolean }>`
    select key.ix as key_ix, found.*
    from unnest(${keys.map((key) => key.threadId)}::bigint[], ${keys.map((key) => key.split)}::int[])
      with ordinality as key (thread_id, split, ix)
    cross join lateral (
      (select false as ahead, ${columns} from posts
        where posts.thread_id = key.thread_id and posts.position > 0 and posts.position < key.split and ${seen}
        order by posts.position desc limit ${back})
      union all
      (select true as ahead, ${columns} from posts
        where posts.thread_id = key.thread_id and posts.position >= greatest(key.split, 1) and ${seen}
        order by posts.position limit ${ahead})
    ) as found
    order by key.ix, found.position`.execute(db);

  return keys.map((_, i) => {
    const mine = rows.filter((row) => Number(row.key_ix) === i + 1);
    return { before: mine.filter((row) => !row.ahead), from: mine.filter((row) => row.ahead) };
  });
}
