import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Tables } from '../tables.ts';
import * as begin from './001-begin.ts';
import * as firstReplies from './002-first-replies.ts';
import * as replyWish from './003-reply-wish.ts';

const MIGRATIONS = { '001-begin': begin, '002-first-replies': firstReplies, '003-reply-wish': replyWish };

/** What two processes that start at once run into while both make the migrator's own tables. */
const MADE_MEANWHILE = ['23505', '42P07'];

/**
 * Brings the database to the newest shape. Several processes may do it at once. The schema is named, because the migrator would
 * otherwise take another forum's tables in the same database for this one's.
 */
export async function migrate(db: Kysely<Tables>, attempts = 5): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
    migrationTableSchema: rows[0]?.schema,
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  if (attempts > 1 && MADE_MEANWHILE.includes(String((error as { code?: unknown }).code)))
    return migrate(db, attempts - 1);
  throw error instanceof Error ? error : new Error('The migration did not go through', { cause: error });
}
