import type { Selectable } from 'kysely';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { ReportTable } from '../db/tables.ts';
import { asModerator } from '../writes/moderating.ts';
import { asAuthor } from './authors.ts';
import { pageInfo, pageSize } from './page-args.ts';
import type { Connection } from './page-args.ts';

type ReportRow = Selectable<ReportTable>;

export const reportFields = {
  post: (report: ReportRow, _: unknown, context: Context) => context.loaders.post.load(report.post_id),
  reporter: async (report: ReportRow, _: unknown, context: Context) =>
    asAuthor(await context.loaders.member.load(report.reporter_id)),
  createdAt: (report: ReportRow) => report.created_at,
};

/** What waits, longest first. */
export async function reportList(
  context: Context,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Connection<ReportRow>> {
  asModerator(context);
  const size = pageSize(args.first);
  context.spend(size);
  const after = args.after == null ? null : decodeCursor('report', args.after);
  const rows = await context.forum.db
    .selectFrom('reports')
    .selectAll()
    .where('handled_at', 'is', null)
    .$if(after !== null, (query) => query.where('id', '>', after?.[0] ?? ''))
    .orderBy('id')
    .limit(size + 1)
    .execute();
  const nodes = rows.slice(0, size);
  const cursorOf = (report: ReportRow): string => encodeCursor('report', report.id);
  return { nodes, pageInfo: pageInfo(nodes, cursorOf, { previous: after !== null, next: rows.length > size }) };
}
