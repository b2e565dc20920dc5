/**
 * The forum of docs/adapters/postgraphile, run by the PostGraphile that is installed there, in a process of its own: over PGlite in
 * memory or, when PEER_FORUM_TEST_DATABASE_URL is set, over a database of its own on that PostgreSQL.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export const DATABASE_URL = process.env['PEER_FORUM_TEST_DATABASE_URL'] || undefined;
export const FOLDER = fileURLToPath(new URL('../../../docs/adapters/postgraphile/', import.meta.url));
export const SECRET = 'only for the tests';

/** The people of seed.sql. What Clover writes waits for a moderator. */
export type Person = 'Willow' | 'Bramble' | 'Clover' | 'Rowan';

export interface LiveForum {
  readonly url: string;
  readonly tokens: Readonly<Record<Person, string>>;
  /** Asks in GraphQL as this person, and gives everything that came back. */
  ask(person: Person | null, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What the server has written to its log so far. */
  log(): string;
  close(): Promise<void>;
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export async function startPostgraphile(): Promise<LiveForum> {
  const database = DATABASE_URL === undefined ? null : await newDatabase(DATABASE_URL);
  const child = spawn(process.execPath, ['try.mjs'], {
    cwd: FOLDER,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: database?.url, FORUM_TOKEN_SECRET: SECRET, GRAPHILE_ENV: 'production' },
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const close = async (): Promise<void> => {
    await stop(child);
    await database?.remove();
  };
  try {
    const { url, tokens } = JSON.parse(await firstLine(child)) as Pick<LiveForum, 'url' | 'tokens'>;
    const ask: LiveForum['ask'] = async (person, query, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(person && { authorization: `Bearer ${tokens[person]}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    };
    return { url, tokens, ask, log: () => log, close };
  } catch (problem) {
    await close();
    throw new Error(`PostGraphile did not start.\n${log}`, { cause: problem });
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  assert.ok(child.stdout);
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('The server ended before it was there.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

interface Database {
  readonly url: string;
  remove(): Promise<void>;
}

async function newDatabase(server: string): Promise<Database> {
  const name = `forum_${randomBytes(8).toString('hex')}`;
  await asOwner(server, (client) => client.query(`create database ${name}`));
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  return {
    url,
    remove: () =>
      asOwner(server, async (client) => {
        await client.query(`drop database ${name} with (force)`);
        const { rows } = await client.query<{ rolname: string }>(
          "select rolname from pg_roles where rolname ~ '^forum_server_'",
        );
        for (const { rolname } of rows) await client.query(`drop role ${rolname}`);
      }),
  };
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
