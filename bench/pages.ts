/**
 * Whether a large forum answers like a small one: the widget's own operations, over HTTP, on PostgreSQL, with the written content
 * and with 10,000 threads and 200,000 posts. Prints a table of medians and what they are compared with; fails past a limit.
 *
 * Run: `DATABASE_URL=postgres://… node bench/pages.ts`. It makes the schemas bench_small and bench_large, and uses them again the
 * next time; `--reset` makes them anew.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDatabase } from '../demo/server/db/open.ts';
import { seedWhenEmpty } from '../demo/server/seed/index.ts';
import { scaleUp } from '../demo/server/seed/scale.ts';
import type { Scale } from '../demo/server/seed/scale.ts';
import type { Rates } from '../demo/server/settings.ts';
import { startServer } from '../demo/server/start-server.ts';

const LARGE: Scale = { threads: 10_000, posts: 200_000 };
const PAGE_SIZE = 20;
const FAR_PAGE = 400;
const MOST_MATCHES = 200;
const WARM_UP = 30;
const RUNS = 200;

const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('Give the address of a PostgreSQL database in DATABASE_URL.');
const { reset } = parseArgs({ options: { reset: { type: 'boolean' } } }).values;

const document = readFileSync(new URL('../src/graphql/adapters/peer.graphql', import.meta.url), 'utf8');
/** Never used up, but counted: what it costs is part of every answer. */
const none = { burst: 1_000_000_000, perMinute: 1 };
const rates: Rates = { read: none, search: none, write: none, mark: none, signIn: none };

interface Forum {
  ask(operationName: string, variables: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

interface Answer {
  readonly threads: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string };
  };
  readonly hits: { readonly nodes: readonly unknown[] };
}

async function openForum(schema: string, scale: Scale | null): Promise<Forum> {
  const database = await openDatabase({ databaseUrl, schema, reset, patient: true });
  await seedWhenEmpty(database.db, 'demo', new Date(), console.log);
  const { count } = await database.db
    .selectFrom('posts')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  if (scale && Number(count) < scale.posts) await scaleUp(database.db, scale, new Date(), console.log);
  await database.close();

  const server = await startServer({ databaseUrl, schema, settings: { rates } });
  return {
    async ask(operationName, variables) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, operationName, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
      if (errors) throw new Error(`${operationName}: ${JSON.stringify(errors)}`);
      return data;
    },
    close: () => server.close(),
  };
}

/** The cursor at the end of the page before `page`. */
async function cursorBefore(forum: Forum, page: number): Promise<string> {
  let after: string | undefined;
  for (let i = 1; i < page; i += 1) {
    after = (await forum.ask('Threads', { first: PAGE_SIZE, after })).threads.pageInfo.endCursor;
  }
  return after ?? '';
}

/** Words of the content that together are in about as many posts as the limit speaks of, and not in more. */
async function wordsWithMatches(schema: string): Promise<{ text: string; matches: number }> {
  const database = await openDatabase({ databaseUrl, schema, patient: true });
  const { sql } = await import('kysely');
  const { rows } = await sql<{ word: string; matches: number }>`
    select word, ndoc as matches from ts_stat(${`select words from ${schema}.posts where id % 10 = 0`})
    where ndoc between 5 and 400 and length(word) between 4 and 10 and word ~ '^[a-z]+$' order by word limit 400`.execute(
    database.db,
  );
  let best = { text: '', matches: 0 };
  for (const [i, { word }] of rows.entries()) {
    for (const text of [word, `${word} ${rows[(i * 7 + 3) % rows.length]?.word ?? ''}`]) {
      const found = await sql<{ n: number }>`
        select count(*)::int as n from posts where words @@ websearch_to_tsquery('english', ${text})`.execute(
        database.db,
      );
      const matches = found.rows[0]?.n ?? 0;
      if (matches <= MOST_MATCHES && matches > best.matches) best = { text, matches };
    }
    if (best.matches > MOST_MATCHES * 0.9) break;
  }
  await database.close();
  return best;
}

async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

const small = await openForum('bench_small', null);
const large = await openForum('bench_large', LARGE);
try {
  const after = await cursorBefore(large, FAR_PAGE);
  const { text, matches } = await wordsWithMatches('bench_large');
  const threadId = (await large.ask('Threads', { first: 1, after })).threads.nodes[0]?.id;
  const smallThreadId = (await small.ask('Threads', { first: 1 })).threads.nodes[0]?.id;
  const first = { first: PAGE_SIZE };
  const works: Record<string, () => Promise<unknown>> = {
    'first page, small forum': () => small.ask('Start', first),
    'first page': () => large.ask('Start', first),
    'threads, 1st page': () => large.ask('Threads', first),
    [`threads, ${FAR_PAGE}th page`]: () => large.ask('Threads', { ...first, after }),
    [`search, ${matches} matching posts`]: () => large.ask('SearchThreads', { ...first, text }),
    'a thread, small forum': () => small.ask('Thread', { ...first, threadId: smallThreadId }),
    'a thread': () => large.ask('Thread', { ...first, threadId }),
  };
  for (const work of Object.values(works)) await median(WARM_UP, work);

  // Each in turn, several times over, so that a busy moment of the machine falls on all of them.
  const rounds: Record<string, number[]> = {};
  for (let round = 0; round < 5; round += 1) {
    for (const [name, work] of Object.entries(works)) (rounds[name] ??= []).push(await median(RUNS / 5, work));
  }
  const times = Object.fromEntries(
    Object.entries(rounds).map(([name, medians]) => [name, medians.sort((a, b) => a - b)[2] ?? NaN]),
  );
  const names = Object.keys(works);
  const timeOf = (i: number): number => times[names[i] ?? ''] ?? NaN;
  const comparisons = [
    { what: 'first page, large to small', ratio: timeOf(1) / timeOf(0), limit: 3 },
    { what: `${FAR_PAGE}th page to 1st`, ratio: timeOf(3) / timeOf(2), limit: 3 },
    { what: 'search to first page', ratio: timeOf(4) / timeOf(1), limit: 3 },
    { what: 'a thread, large to small', ratio: timeOf(6) / timeOf(5), limit: 3 },
  ];
  console.table(Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, { 'median ms': ms.toFixed(1) }])));
  console.table(
    comparisons.map(({ what, ratio, limit }) => ({
      what,
      ratio: ratio.toFixed(2),
      'at most': limit,
      ok: ratio <= limit,
    })),
  );
  if (comparisons.some(({ ratio, limit }) => !(ratio <= limit))) process.exitCode = 1;
} finally {
  await small.close();
  await large.close();
}
