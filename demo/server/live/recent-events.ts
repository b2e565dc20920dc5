import { sql } from 'kysely';
import type { Db } from '../db/open.ts';
import type { PostRow } from '../loaders/rows.ts';

export interface Activity {
  readonly threadId: string;
  readonly postId: string;
}

type Facts = Pick<PostRow, 'author_id' | 'anonymous' | 'position' | 'state' | 'published_at' | 'deleted_at'>;

export type RecentEvent = Activity & Facts & { readonly id: string };

/** Transactions commit out of the order of their events' ids, so each look goes back this far, and its reader skips what it knows. */
const LOOK_BACK = '30 seconds';

/** The events of the last half minute, with what decides who may hear of them. */
export async function recentEvents(db: Db): Promise<RecentEvent[]> {
  const { rows } = await sql<RecentEvent>`
    select events.id, events.thread_id as "threadId", events.post_id as "postId", posts.author_id, posts.anonymous,
      posts.position, posts.state, posts.published_at, posts.deleted_at
    from events join posts on posts.id = events.post_id
    where events.created_at > clock_timestamp() - ${LOOK_BACK}::interval order by events.id`.execute(db);
  return rows;
}
