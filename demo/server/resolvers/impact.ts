import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { findThread } from './threads.ts';

const MAX_ITEMS = 3;

/** What was marked since the author was last told: people and posts counted once each; posts that are not there to read count for nothing (E44). */
export async function impactOf(context: Context) {
  const me = context.viewer;
  if (!me) return null;
  const { db } = context.forum;
  const news = sql`from helped_marks mark join posts on posts.id = mark.post_id
    where mark.author_id = ${me.id} and not mark.withdrawn and posts.state = 'PUBLISHED'
      and mark.seq > (select marks_told from members where id = ${me.id})`;
  const sums = await sql<{ people: number; posts: number; up_to: string | null }>`
    select count(distinct mark.member_id)::int as people, count(distinct mark.post_id)::int as posts, max(mark.seq) as up_to
    ${news}`.execute(db);
  const items = await sql<{ post_id: string; thread_id: string }>`
    select mark.post_id, posts.thread_id ${news}
    group by mark.post_id, posts.thread_id order by max(mark.seq) desc limit ${MAX_ITEMS}`.execute(db);

  const { people, posts, up_to: upTo } = sums.rows[0] ?? { people: 0, posts: 0, up_to: null };
  return {
    people,
    posts,
    items: items.rows.map((row) => ({ postId: row.post_id, thread: () => findThread(context, row.thread_id) })),
    upTo: upTo === null ? null : encodeCursor('impact', upTo),
  };
}

export async function markImpactSeen(context: Context, upTo: string) {
  const me = context.signedIn();
  const [seq] = decodeCursor('impact', upTo);
  await context.forum.db
    .updateTable('members')
    .set({ marks_told: sql`greatest(marks_told, least(${seq}::bigint, marks_received))` })
    .where('id', '=', me.id)
    .execute();
  return { impact: () => impactOf(context) };
}
