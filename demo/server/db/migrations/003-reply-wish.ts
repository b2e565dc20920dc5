import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** What whoever began a thread would like back. Nobody had been asked before. */
const STATEMENT = `alter table threads add column reply_wish text check (reply_wish in ('HEARD', 'IDEAS', 'BEEN_THERE'))`;

export async function up(db: Kysely<Tables>): Promise<void> {
  await sql.raw(STATEMENT).execute(db);
}
