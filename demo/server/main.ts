/** The command behind `npm start`: reads options, says what it does, stops cleanly. */
import { parseArgs } from 'node:util';
import { StartError } from './db/start-error.ts';
import { startServer } from './start-server.ts';
import type { StartOptions } from './start-server.ts';

const DEFAULT_PORT = 8123;
const PORTS_TO_TRY = 20;

function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): StartOptions {
  const { port, reset, data } = readArgs(args);
  return {
    ...readPort(port ?? env['PORT']),
    host: env['HOST'],
    reset,
    dataDir: data,
    databaseUrl: env['DATABASE_URL'] || undefined,
    schema: env['DATABASE_SCHEMA'] || undefined,
    allowedOrigins: (env['ALLOWED_ORIGINS'] ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
    trustProxy: env['TRUST_PROXY'] === '1',
  };
}

function readArgs(args: readonly string[]) {
  try {
    const options = { port: { type: 'string' }, reset: { type: 'boolean' }, data: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new StartError('The options are --port=NUMBER, --reset and --data=FOLDER.', { cause: error });
  }
}

function readPort(text: string | undefined): Pick<StartOptions, 'port' | 'tryPorts'> {
  if (text === undefined) return { port: DEFAULT_PORT, tryPorts: PORTS_TO_TRY };
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new StartError('The port has to be a number from 0 to 65535.');
  return { port, tryPorts: port === 0 ? 0 : Math.min(PORTS_TO_TRY, 65_535 - port) };
}

async function main(): Promise<void> {
  const say = (sentence: string): void => console.log(sentence);
  const options = readOptions(process.argv.slice(2), process.env);
  say(options.reset ? 'Starting the forum, with everything from before erased.' : 'Starting the forum.');
  const starting = startServer({ ...options, say });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say('Stopping …');
    starting
      .then((server) => server.close())
      .then(
        () => say('Stopped. Nothing was lost.'),
        () => undefined,
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const { url } = await starting;
  if (!stopping) say(`\nReady. Open ${url}/ in a browser. Ctrl-C stops it.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
