/**
 * Threads by recent activity. Everybody's list and the reader's own threads that others do not see are two walks over two
 * indexes, merged: no page costs more than the first, whatever is hidden from whom.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { ThreadRow } from '../loaders/rows.ts';
import type { Reader } from '../visibility.ts';
import { pageInfo, pageSize } from './page-args.ts';
import type { Connection } from './page-args.ts';
import { topicWithChildren } from './topics.ts';

interface ThreadListArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly topicId?: string | null;
}

export async function threadList(
  context: Context,
  args: ThreadListArgs,
): Promise<Connection<ThreadRow> & { totalCount: () => Promise<number> }> {
  context.mayRead();
  const size = pageSize(args.first);
  context.spend(size);
  const after = args.after == null ? null : decodeCursor('thread', args.after);
  const topics = await topicWithChildren(context, args.topicId);
  const topicIds = topics?.map((topic) => topic.id) ?? null;

  const walks = walksFor(context.reader, topicIds).map((where) => walk(where, after, size + 1));
  const { rows } = await sql<ThreadRow>`
    select * from (${sql.join(walks, sql` union all `)}) as found
    order by last_activity_at desc, id desc limit ${size + 1}`.execute(context.forum.db);

  const nodes = rows.slice(0, size);
  for (const row of nodes) context.loaders.thread.prime(row.id, row);
  return {
    nodes,
    pageInfo: pageInfo(nodes, threadCursor, { previous: after !== null, next: rows.length > size }),
    totalCount: () => countThreads(context, topicIds),
  };
}

export function threadCursor(thread: ThreadRow): string {
  return encodeCursor('thread', thread.last_activity_at.getTime(), thread.id);
}

/** One condition for each index that is walked. */
function walksFor(reader: Reader, topicIds: readonly string[] | null): RawBuilder<boolean>[] {
  const open = topicIds
    ? topicIds.map((id) => sql<boolean>`listing = 'public' and topic_id = ${id}`)
    : [sql<boolean>`listing = 'public'`];
  const hidden = hiddenFor(reader, topicIds);
  return hidden ? [...open, hidden] : open;
}

/** Threads in this reader's lists, but not in everybody's. */
function hiddenFor(reader: Reader, topicIds: readonly string[] | null): RawBuilder<boolean> | null {
  if (!reader) return null;
  const whose = reader.isModerator
    ? sql<boolean>`listing = 'private'`
    : sql<boolean>`listing = 'private' and author_id = ${reader.id}`;
  return topicIds ? sql<boolean>`${whose} and topic_id = any(${topicIds}::bigint[])` : whose;
}

function walk(where: RawBuilder<boolean>, after: readonly string[] | null, limit: number): RawBuilder<ThreadRow> {
  const [at, id] = after ?? [];
  const further = after
    ? sql`and (last_activity_at, id) < (${new Date(Number(at))}::timestamptz(3), ${id}::bigint)`
    : sql``;
  return sql<ThreadRow>`(select * from threads where ${where} ${further} order by last_activity_at desc, id desc limit ${limit})`;
}

/** Topics keep the count of what everybody sees; what only this reader sees is counted, and is little. */
async function countThreads(context: Context, topicIds: readonly string[] | null): Promise<number> {
  const topics = await context.loaders.topics();
  const open = topics
    .filter((topic) => topicIds === null || topicIds.includes(topic.id))
    .reduce((sum, topic) => sum + topic.thread_count, 0);
  const hidden = hiddenFor(context.reader, topicIds);
  if (!hidden) return open;
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from threads where ${hidden}`.execute(
    context.forum.db,
  );
  return open + (rows[0]?.count ?? 0);
}
