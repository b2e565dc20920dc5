import type { Db } from '../db/open.ts';
import { oneAtATime } from '../db/transaction.ts';
import type { Tx } from '../db/transaction.ts';
import { advanceIds, bulkInsert } from './bulk-insert.ts';
import { contentRows } from './content-rows.ts';
import { members } from './content/members.ts';
import { topicsA } from './content/topics-a.ts';
import { topicsB } from './content/topics-b.ts';
import type { SeedTopic } from './content/types.ts';
import { smallTopics } from './small.ts';

/** `demo`: the written content. `small`: a few threads for tests. `none`: nobody and nothing. */
export type SeedName = 'demo' | 'small' | 'none';

export const demoTopics: readonly SeedTopic[] = [...topicsA, ...topicsB];

const CONTENT: Record<Exclude<SeedName, 'none'>, readonly SeedTopic[]> = { demo: demoTopics, small: smallTopics };

/** Writes the seed, in one transaction, unless there is something already. Of two processes at once, the second finds it there. */
export async function seedWhenEmpty(db: Db, seed: SeedName, now: Date, say: (sentence: string) => void): Promise<void> {
  if (seed === 'none' || !(await isEmpty(db))) return;
  const rows = contentRows(CONTENT[seed], members, now);
  const wrote = await oneAtATime(db, 'seed', async (tx) => {
    if (!(await isEmpty(tx))) return false;
    await bulkInsert(tx, 'members', rows.members);
    await bulkInsert(tx, 'topics', rows.topics);
    await bulkInsert(tx, 'threads', rows.threads);
    await bulkInsert(tx, 'posts', rows.posts);
    await bulkInsert(tx, 'helped_marks', rows.helped_marks);
    await advanceIds(tx, ['members', 'topics', 'threads', 'posts']);
    return true;
  });
  if (wrote) say(`Wrote ${rows.threads.length} threads and ${rows.posts.length} posts into an empty forum.`);
}

async function isEmpty(db: Db | Tx): Promise<boolean> {
  return (await db.selectFrom('topics').select('id').limit(1).executeTakeFirst()) === undefined;
}
