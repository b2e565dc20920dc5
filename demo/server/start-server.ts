import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LogEvent } from 'kysely';
import { ensureDemoPeople } from './auth/people.ts';
import { serverSecret } from './auth/secret.ts';
import { openDatabase } from './db/open.ts';
import { StartError } from './db/start-error.ts';
import { createHttpServer } from './http/server.ts';
import { openFeed } from './live/feed.ts';
import { tidy, tidyRegularly } from './maintenance.ts';
import { seedWhenEmpty } from './seed/index.ts';
import type { SeedName } from './seed/index.ts';
import { DEMO_SETTINGS } from './settings.ts';
import type { ForumSettings } from './settings.ts';

export interface StartOptions {
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** How many ports after `port` may be tried when it is taken. Default 0. */
  readonly tryPorts?: number;
  readonly host?: string;
  /** A `postgres://` address. Without it PGlite is used. */
  readonly databaseUrl?: string;
  /** Where the tables live in a real server. Default `peer_forum`. */
  readonly schema?: string;
  /** PGlite's folder. Default `.data`. */
  readonly dataDir?: string;
  /** PGlite without a folder: gone when it closes. */
  readonly memory?: boolean;
  readonly reset?: boolean;
  /** What an empty database begins with. Default `demo`. */
  readonly seed?: SeedName;
  readonly clock?: () => Date;
  readonly settings?: Partial<ForumSettings>;
  /** Other origins whose pages may use the API, as in `https://example.org`. */
  readonly allowedOrigins?: readonly string[];
  readonly trustProxy?: boolean;
  /** How often live events are looked for when no hint comes. */
  readonly pollMs?: number;
  /** Every SQL statement, for tests that count. */
  readonly logSql?: (event: LogEvent) => void;
  readonly say?: (sentence: string) => void;
}

export interface RunningServer {
  /** As in `http://localhost:8123`. */
  readonly url: string;
  /** Ends live connections, lets requests finish, closes the database. Twice is once. */
  close(): Promise<void>;
}

/** Starts the reference forum API with the demo's pages. Throws a StartError whose message is for the person at the terminal. */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const say = options.say ?? (() => undefined);
  const clock = options.clock ?? (() => new Date());
  const settings = { ...DEMO_SETTINGS, ...options.settings };
  const database = await openDatabase({
    databaseUrl: options.databaseUrl,
    schema: options.schema,
    dataDir: options.memory ? null : (options.dataDir ?? '.data'),
    reset: options.reset,
    log: options.logSql,
  });
  say(`Database: ${database.description}.`);
  try {
    await seedWhenEmpty(database.db, options.seed ?? 'demo', clock(), say);
    await ensureDemoPeople(database.db, clock());
    await tidy(database.db, clock());
    const secret = await serverSecret(database.db);
    const feed = await openFeed(database, settings, options.pollMs);
    const forum = { db: database.db, settings, clock, secret, feed };
    const server = createHttpServer(forum, {
      allowedOrigins: options.allowedOrigins ?? [],
      trustProxy: options.trustProxy ?? false,
      onError: say,
    });
    const port = await listen(server, options);
    const stopTidying = tidyRegularly(database.db, clock);

    let closing: Promise<void> | null = null;
    const shut = async (): Promise<void> => {
      await feed.close();
      await stopTidying();
      await closeServer(server);
      await database.close();
    };
    return { url: `http://localhost:${port}`, close: () => (closing ??= shut()) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const GRACE_MS = 3_000;

/** Waits for requests that are being answered, and not for connections that only stay open. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(grace);
}

async function listen(server: Server, { port = 0, tryPorts = 0, host = 'localhost' }: StartOptions): Promise<number> {
  for (let tried = port; tried <= port + tryPorts; tried += 1) {
    if (await tryListen(server, tried, host)) return (server.address() as AddressInfo).port;
  }
  throw new StartError(`Port ${port} is taken. Give another one with --port=NUMBER.`);
}

function tryListen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
