import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database, OpenOptions } from './open.ts';
import { StartError } from './start-error.ts';
import type { Tables } from './tables.ts';

const DEFAULT_SCHEMA = 'peer_forum';
const OLDEST_VERSION = 15;
const CONNECT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 15_000;

const INT8 = Number(pg.types.builtins.INT8);

/** `bigint` as text, as PGlite gives it here. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    Number(oid) === INT8 ? (value: string) => value : (pg.types.getTypeParser(oid, format) as unknown),
};

export async function openPostgres(databaseUrl: string, options: OpenOptions): Promise<Database> {
  const { address, place } = readAddress(databaseUrl);
  const schema = options.schema ?? DEFAULT_SCHEMA;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new StartError('The name of the schema may hold a to z, 0 to 9 and _.');

  const settings: pg.PoolConfig = {
    connectionString: address,
    types,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: options.patient ? 0 : STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS * 4,
    application_name: `peer-forum ${schema}`,
    options: `-c search_path=${schema}`,
  };
  const pool = new pg.Pool(settings);
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: options.log });
  try {
    await checkVersion(db, place);
    await prepareSchema(db, schema, options.reset === true);
  } catch (error) {
    await db.destroy();
    throw inPlainWords(error, place);
  }
  return {
    db,
    description: `PostgreSQL at ${place}, schema ${schema}`,
    listen: (channel, heard) => listenOn(settings, channel, heard),
    close: () => db.destroy(),
  };
}

function readAddress(databaseUrl: string): { address: string; place: string } {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new StartError(
      'DATABASE_URL is not the address of a PostgreSQL database. It looks like postgres://user:password@host:5432/name.',
    );
  }
  return { address: databaseUrl, place: `${url.host || 'this machine'}${url.pathname}` };
}

async function checkVersion(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows } = await sql<{ version: number }>`select current_setting('server_version_num')::int as version`.execute(
    db,
  );
  const sentence = tooOld(rows[0]?.version ?? 0, place);
  if (sentence) throw new StartError(sentence);
}

/** What is wrong with the version, as in `server_version_num`; null when nothing is. */
export function tooOld(version: number, place: string): string | null {
  const major = Math.floor(version / 10_000);
  if (major >= OLDEST_VERSION) return null;
  return `The database at ${place} is PostgreSQL ${major}. This server needs ${OLDEST_VERSION} or newer.`;
}

/** Two processes that start together both find no schema: the second one's `create` is told that it is there. */
async function prepareSchema(db: Kysely<Tables>, schema: string, reset: boolean): Promise<void> {
  const name = sql.id(schema);
  if (reset) await sql`drop schema if exists ${name} cascade`.execute(db);
  const found = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(db);
  if (found.rows.length > 0) return;
  await sql`create schema if not exists ${name}`.execute(db).catch((error: unknown) => {
    if (codeOf(error) !== '23505' && codeOf(error) !== '42P06') throw error;
  });
}

function inPlainWords(error: unknown, place: string): unknown {
  if (error instanceof StartError) return error;
  const code = codeOf(error);
  const why = (sentence: string) => new StartError(sentence, { cause: error });
  if (code === '28P01' || code === '28000') return why(`The database at ${place} does not know this user or password.`);
  if (code === '3D000')
    return why(`There is no database of that name at ${place}. Make it first, for example with createdb.`);
  if (code === '42501')
    return why(`The user may not make a schema in the database at ${place}. Grant CREATE on it first.`);
  return why(`The database at ${place} could not be reached. Check DATABASE_URL, and whether the server is running.`);
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string } | null)?.code;
}

/** Listens on a connection of its own, and makes a new one whenever it breaks. */
async function listenOn(settings: pg.PoolConfig, channel: string, heard: () => void): Promise<() => Promise<void>> {
  const RETRY_MS = 5_000;
  let stopped = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  const begin = async (): Promise<void> => {
    const next = new pg.Client({ ...settings, statement_timeout: 0 });
    next.on('error', () => undefined);
    next.on('notification', () => heard());
    next.on('end', () => {
      if (!stopped && client === next) timer = setTimeout(() => void begin().catch(again), RETRY_MS);
    });
    await next.connect();
    client = next;
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    if (stopped) await next.end();
  };
  const again = (): void => {
    if (!stopped) timer = setTimeout(() => void begin().catch(again), RETRY_MS);
  };

  await begin().catch(again);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
