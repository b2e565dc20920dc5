/** What a server does now and then for the database. Several may do it at once: each statement is harmless twice. */
import { sql } from 'kysely';
import type { Db } from './db/open.ts';
import { RESTORE_MS } from './visibility.ts';

const EVERY_MS = 10 * 60_000;

export async function tidy(db: Db, now: Date): Promise<void> {
  await sql`delete from events where created_at < clock_timestamp() - interval '1 hour'`.execute(db);
  await sql`delete from rate_buckets where filled_at < ${new Date(now.getTime() - 24 * 3_600_000)}`.execute(db);
  await eraseDeletedWords(db, now);
}

/** A deleted post keeps its place and loses its words, once its author can no longer want them back. */
async function eraseDeletedWords(db: Db, now: Date): Promise<void> {
  await sql`
    update posts set body = '', before = null, notice_reason = null, title = case when title is null then null else '' end
    where state = 'DELETED' and deleted_at < ${new Date(now.getTime() - RESTORE_MS)} and body <> ''`.execute(db);
}

export function tidyRegularly(db: Db, clock: () => Date): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = tidy(db, clock()).catch(() => undefined);
  }, EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
