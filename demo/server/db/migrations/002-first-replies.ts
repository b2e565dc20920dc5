import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** How many of their first replies somebody has written; those who wrote before this was counted are counted now. */
const STATEMENTS = [
  `alter table members add column reply_count smallint not null default 0 check (reply_count between 0 and 3)`,
  `update members set reply_count = replies.written
    from (select author_id, least(count(*), 3) as written from posts where position > 0 group by author_id) as replies
    where replies.author_id = members.id`,
];

export async function up(db: Kysely<Tables>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
