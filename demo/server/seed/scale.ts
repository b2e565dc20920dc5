import { sql } from 'kysely';
import type { Insertable } from 'kysely';
import type { Db } from '../db/open.ts';
import type { HelpedMarkTable, MemberTable } from '../db/tables.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Tx } from '../db/transaction.ts';
import { bulkInsert } from './bulk-insert.ts';
import { demoTopics } from './index.ts';
import { replyCounts, threadRows } from './scale-rows.ts';
import type { ScaleSource, ThreadRows } from './scale-rows.ts';
import { randomFrom, wordsFrom } from './sentences.ts';

export interface Scale {
  readonly threads: number;
  /** Opening posts counted in: at least as many as threads. */
  readonly posts: number;
}

/** Posts that one transaction writes. */
const BATCH = 10_000;
const SEED = 20_260_304;

/** Adds threads and posts to a forum that has topics. What it wrote stays, should it be stopped on its way. */
export async function scaleUp(
  db: Db,
  { threads, posts }: Scale,
  now: Date,
  say: (sentence: string) => void,
): Promise<void> {
  const random = randomFrom(SEED);
  const source: ScaleSource = {
    words: wordsFrom(demoTopics, random),
    random,
    topicIds: (await db.selectFrom('topics').select('id').orderBy('id').execute()).map(({ id }) => id),
    memberIds: await addMembers(db, Math.max(50, Math.round(threads / 10)), now),
    marks: new Map(),
    now: now.getTime(),
  };
  const counts = shuffled(replyCounts(threads, posts - threads), random);
  let written = 0;
  for (let at = 0; at < counts.length;) {
    const batch: number[] = [];
    let size = 0;
    for (; at < counts.length && (size === 0 || size + 1 + (counts[at] ?? 0) <= BATCH); at += 1) {
      batch.push(counts[at] ?? 0);
      size += 1 + (counts[at] ?? 0);
    }
    await inTransaction(db, (tx) => writeBatch(tx, source, batch));
    written += size;
    say(`${written.toLocaleString('en-GB')} of ${posts.toLocaleString('en-GB')} posts written.`);
  }
  await sql`analyze`.execute(db);
}

async function writeBatch(tx: Tx, source: ScaleSource, counts: readonly number[]): Promise<void> {
  const threadIds = await nextIds(tx, 'threads', counts.length);
  const postIds = await nextIds(
    tx,
    'posts',
    counts.reduce((sum, count) => sum + count + 1, 0),
  );
  let taken = 0;
  const written: ThreadRows[] = counts.map((count, i) => {
    const ids = postIds.slice(taken, (taken += count + 1));
    return threadRows(source, threadIds[i] ?? '', ids);
  });
  await bulkInsert(
    tx,
    'threads',
    written.map(({ thread }) => thread),
  );
  await bulkInsert(
    tx,
    'posts',
    written.flatMap(({ posts }) => posts),
  );
  await bulkInsert(
    tx,
    'helped_marks',
    written.flatMap(({ marks }) => marks),
  );
  await countMarks(
    tx,
    written.flatMap(({ marks }) => marks),
  );
  await sql`update topics set thread_count = thread_count + added.count
    from (select topic_id, count(*)::int as count from threads where id = any(${threadIds}::bigint[]) and listing = 'public'
      group by topic_id) as added
    where topics.id = added.topic_id`.execute(tx);
}

/** Every one of them counts as told: nobody is to be greeted with a thousand marks. */
async function countMarks(tx: Tx, marks: readonly Insertable<HelpedMarkTable>[]): Promise<void> {
  const authors = [...new Set(marks.map((mark) => mark.author_id))];
  await sql`update members set marks_received = latest.seq, marks_told = latest.seq
    from (select author_id, max(seq) as seq from helped_marks where author_id = any(${authors}::bigint[]) group by author_id)
      as latest
    where latest.author_id = members.id`.execute(tx);
}

/** Taken from the sequence, so that a server which runs meanwhile never gets one of them. */
async function nextIds(tx: Tx, table: 'threads' | 'posts' | 'members', count: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select nextval(pg_get_serial_sequence(${table}, 'id')) as id from generate_series(1, ${count}::int)`.execute(tx);
  return rows.map(({ id }) => id);
}

const FIRST = [
  'quiet',
  'blue',
  'early',
  'wandering',
  'small',
  'mossy',
  'kind',
  'windy',
  'amber',
  'paper',
  'silver',
  'slow',
];
const SECOND = [
  'heron',
  'kettle',
  'lantern',
  'pebble',
  'bramble',
  'otter',
  'teacup',
  'fern',
  'robin',
  'harbour',
  'acorn',
  'wren',
];

async function addMembers(db: Db, count: number, now: Date): Promise<string[]> {
  return inTransaction(db, async (tx) => {
    const ids = await nextIds(tx, 'members', count);
    const rows: (Insertable<MemberTable> & { id: string })[] = ids.map((id, i) => {
      const name = `${FIRST[i % FIRST.length]}_${SECOND[Math.floor(i / FIRST.length) % SECOND.length]}_${id}`;
      return {
        id,
        name,
        name_key: name.replaceAll('_', ''),
        is_moderator: false,
        demo_person: null,
        posted: true,
        reply_count: 3,
        published: true,
        marks_received: '0',
        marks_told: '0',
        created_at: now,
      };
    });
    await bulkInsert(tx, 'members', rows);
    return ids;
  });
}

function shuffled(values: readonly number[], random: () => number): number[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
