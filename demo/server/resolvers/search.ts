/**
 * Full-text search over what this reader may read, best match first, one hit a thread. Only the newest of very many matches are
 * ranked, and words around the match are cut only for the page that is shown, so the cost has a roof.
 */
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { ThreadRow } from '../loaders/rows.ts';
import { searchText } from '../text-input.ts';
import { readsPostSql, seesThreadSql } from '../visibility.ts';
import { pageInfo, pageSize } from './page-args.ts';
import type { Connection } from './page-args.ts';
import { topicWithChildren } from './topics.ts';

const MAX_RANKED = 1_000;
/** Weights of D, C, B (bodies) and A (titles). */
const WEIGHTS = '{0, 0, 0.4, 1}';
const SNIPPET = 'MaxFragments=1, MaxWords=30, MinWords=12, StartSel="", StopSel=""';

interface SearchArgs {
  readonly text: string;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly topicId?: string | null;
}

interface HitRow {
  readonly id: string;
  readonly thread_id: string;
  readonly position: number;
  readonly rank: string;
  readonly snippet: string;
}

interface Hit {
  readonly row: HitRow;
  readonly thread: ThreadRow | null;
  readonly postId: string | null;
  readonly snippet: string;
}

export async function search(context: Context, args: SearchArgs): Promise<Connection<Hit>> {
  context.mayRead();
  const size = pageSize(args.first);
  context.spend(size);
  const text = searchText(args.text);
  const after = args.after == null ? null : decodeCursor('hit', args.after);
  const topics = await topicWithChildren(context, args.topicId);
  const rows =
    text === '' ? [] : await findHits(context, text, topics?.map((topic) => topic.id) ?? null, after, size + 1);

  const threads = await context.loaders.thread.loadMany(rows.map((row) => row.thread_id));
  const hits = rows.slice(0, size).map((row, i) => {
    const thread = threads[i];
    return {
      row,
      thread: thread instanceof Error || !thread ? null : thread,
      postId: row.position === 0 ? null : row.id,
      snippet: row.snippet,
    };
  });
  return { nodes: hits, pageInfo: pageInfo(hits, hitCursor, { previous: after !== null, next: rows.length > size }) };
}

function hitCursor({ row }: Hit): string {
  return encodeCursor('hit', row.rank, row.id);
}

/** A query of nothing but stop words, or of nothing but exclusions, asks for no word at all: it finds nothing. */
async function findHits(
  context: Context,
  text: string,
  topicIds: readonly string[] | null,
  after: readonly string[] | null,
  limit: number,
): Promise<HitRow[]> {
  const { db } = context.forum;
  const query = sql`websearch_to_tsquery('english', ${text})`;
  const inTopic = topicIds ? sql`and threads.topic_id = any(${topicIds}::bigint[])` : sql``;
  const [rank, id] = after ?? [];
  const further = after ? sql`and (rank, id) < (${rank}::float4, ${id}::bigint)` : sql``;
  const { rows } = await sql<HitRow>`
    with matched as materialized (
      select posts.id, posts.thread_id, posts.position, posts.words
      from posts join threads on threads.id = posts.thread_id
      where posts.words @@ ${query} and querytree(${query}) not in ('', 'T') and ${readsPostSql(context.reader, 'posts')} and ${seesThreadSql(context.reader, 'threads')} ${inTopic}
      order by posts.id desc limit ${MAX_RANKED}
    ), ranked as (
      select id, thread_id, position, ts_rank(${WEIGHTS}::float4[], words, ${query}) as rank from matched
    ), best as (
      select distinct on (thread_id) id, thread_id, position, rank from ranked order by thread_id, rank desc, id desc
    ), page as (
      select * from best where true ${further} order by rank desc, id desc limit ${limit}
    )
    select page.id, page.thread_id, page.position, page.rank::text as rank,
      ts_headline('english', posts.body, ${query}, ${SNIPPET}) as snippet
    from page join posts on posts.id = page.id order by page.rank desc, page.id desc`.execute(db);
  return rows;
}
