/**
 * One data layer over two kinds of PostgreSQL: PGlite in this process, or a server named by an address. What is opened here is
 * all that the rest knows; nothing else asks which of the two it is.
 */
import type { Kysely, LogEvent } from 'kysely';
import { migrate } from './migrations/index.ts';
import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

export interface Database {
  readonly db: Db;
  /** For the person at the terminal; holds no password. */
  readonly description: string;
  /** Calls `heard` when another process or connection said something on the channel. A hint, which may be missed. */
  listen(channel: string, heard: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** A `postgres://` address. Without it PGlite is used. */
  readonly databaseUrl?: string;
  /** Where tables live in a real server; made when missing. */
  readonly schema?: string;
  /** PGlite's folder, made when missing; null keeps everything in memory. */
  readonly dataDir?: string | null;
  readonly log?: (event: LogEvent) => void;
  /** Begin anew: what is there is erased first. */
  readonly reset?: boolean;
  /** Connections to a real server. */
  readonly poolSize?: number;
  /** For scripts that write a lot: no statement is ended for taking long. */
  readonly patient?: boolean;
}

export async function openDatabase(options: OpenOptions): Promise<Database> {
  const database =
    options.databaseUrl === undefined ? await openPglite(options) : await openPostgres(options.databaseUrl, options);
  try {
    await migrate(database.db);
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
  return database;
}
