/** The command behind `npm run seed`: the written content where there is none, and as many threads and posts more as asked for. */
import { parseArgs } from 'node:util';
import { openDatabase } from '../db/open.ts';
import { StartError } from '../db/start-error.ts';
import { seedWhenEmpty } from './index.ts';
import { scaleUp } from './scale.ts';
import type { Scale } from './scale.ts';

const USAGE = 'The options are --threads NUMBER, --posts NUMBER, --data FOLDER and --reset.';
const MAX_THREADS = 1_000_000;
const MAX_POSTS = 10_000_000;

interface SeedOptions {
  readonly scale: Scale | null;
  readonly dataDir: string;
  readonly reset: boolean;
}

function readOptions(args: readonly string[]): SeedOptions {
  const { threads, posts, data, reset } = readArgs(args);
  return { scale: readScale(threads, posts), dataDir: data ?? '.data', reset: reset === true };
}

function readArgs(args: readonly string[]) {
  const options = {
    threads: { type: 'string' },
    posts: { type: 'string' },
    data: { type: 'string' },
    reset: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new StartError(USAGE, { cause: error });
  }
}

function readScale(threads: string | undefined, posts: string | undefined): Scale | null {
  if (threads === undefined && posts === undefined) return null;
  if (threads === undefined || posts === undefined) throw new StartError('Give --threads and --posts together.');
  const scale = { threads: readNumber('threads', threads, MAX_THREADS), posts: readNumber('posts', posts, MAX_POSTS) };
  if (scale.posts < scale.threads)
    throw new StartError('Each thread begins with a post: --posts cannot be less than --threads.');
  return scale;
}

function readNumber(name: string, text: string, max: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > max) {
    throw new StartError(`--${name} has to be a whole number from 1 to ${max.toLocaleString('en-GB')}.`);
  }
  return value;
}

async function main(): Promise<void> {
  const say = (sentence: string): void => console.log(sentence);
  const { scale, dataDir, reset } = readOptions(process.argv.slice(2));
  const database = await openDatabase({
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    schema: process.env['DATABASE_SCHEMA'] || undefined,
    dataDir,
    reset,
    patient: true,
  });
  try {
    say(`Database: ${database.description}.`);
    const now = new Date();
    await seedWhenEmpty(database.db, 'demo', now, say);
    if (scale) await scaleUp(database.db, scale, now, say);
    say('Done.');
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
