import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { StartError } from '../../demo/server/db/start-error.ts';
import { startServer } from '../../demo/server/start-server.ts';
import { TEST_DATABASE_URL, newPlace, postJson, startForum } from './helpers.ts';

const MAIN = fileURLToPath(new URL('../../demo/server/main.ts', import.meta.url));

interface Command {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** The address once it is ready; rejects when it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<number | null>;
}

function run(args: readonly string[], env: Record<string, string> = {}): Command {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, DATABASE_URL: '', ...env } });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /Open (http:\S+)\//.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    void ended.then(() => reject(new Error(output)));
  });
  ready.catch(() => undefined);
  return { process: child, output: () => output, ready, ended };
}

async function signedIn(url: string, person: string): Promise<string> {
  const response = await postJson(`${url}/demo/sign-in`, { person });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function ask(
  url: string,
  query: string,
  cookie = '',
): Promise<{ data: Record<string, never>; errors?: unknown }> {
  return (await (await postJson(`${url}/graphql`, { query }, { cookie })).json()) as { data: Record<string, never> };
}

describe('the command', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'forum-start-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('starts, keeps what was written, tells a second one apart, and begins anew when asked', async () => {
    const data = join(folder, 'deep', 'er', 'data');
    const first = run(['--port=0', `--data=${data}`]);
    const url = await first.ready;
    assert.match(first.output(), /Wrote \d+ threads and \d+ posts/);
    const cookie = await signedIn(url, 'willow27');
    const write =
      'mutation { createThread(input: { topicId: "1", title: "Kept", body: "Words", clientId: "kept" }) { state } }';
    assert.deepEqual((await ask(url, write, cookie)).data, { createThread: { state: 'PUBLISHED' } });

    const second = run(['--port=0', `--data=${data}`]);
    assert.equal(await second.ended, 1);
    assert.match(second.output(), /Another process is using the data/);
    assert.doesNotMatch(second.output(), /\bat \w/);

    first.process.kill('SIGTERM');
    first.process.kill('SIGTERM');
    assert.equal(await first.ended, 0);
    assert.match(first.output(), /Stopped\. Nothing was lost\./);

    const again = run(['--port=0', `--data=${data}`]);
    const newest = '{ viewer { name } threads(first: 1) { nodes { title } } }';
    const kept = await ask(await again.ready, newest, cookie);
    assert.deepEqual(kept.data, { viewer: { name: 'Willow27' }, threads: { nodes: [{ title: 'Kept' }] } });
    again.process.kill('SIGKILL');
    await again.ended;

    const anew = run(['--port=0', `--data=${data}`, '--reset']);
    const fresh = await ask(await anew.ready, newest, cookie);
    assert.equal(fresh.data['viewer'], null);
    assert.doesNotMatch(JSON.stringify(fresh), /Kept/);
    anew.process.kill('SIGINT');
    assert.equal(await anew.ended, 0);
  });

  test('takes the next free port when its own is taken', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, 'localhost', resolve));
    const { port } = blocker.address() as AddressInfo;
    const server = await startServer({ memory: true, seed: 'none', port, tryPorts: 5 });
    assert.notEqual(new URL(server.url).port, String(port));
    await server.close();
    await assert.rejects(startServer({ memory: true, seed: 'none', port }), StartError);
    blocker.close();
  });

  test('what cannot be understood gets one sentence that helps', async () => {
    await writeFile(join(folder, 'file'), '');
    const port = String(await freePort());
    const cases: readonly (readonly [readonly string[], Record<string, string>, RegExp])[] = [
      [['--port=abc'], {}, /port has to be a number/],
      [['--port=70000'], {}, /port has to be a number/],
      [['--prot=1'], {}, /The options are/],
      [['extra'], {}, /The options are/],
      [[`--data=${join(folder, 'file')}`], {}, /could not be made|could not be opened/],
      [[], { DATABASE_URL: 'mysql://localhost/x' }, /not the address of a PostgreSQL database/],
      [[], { DATABASE_URL: 'nonsense' }, /not the address of a PostgreSQL database/],
      [[], { DATABASE_URL: `postgres://someone:s3cret@127.0.0.1:${port}/forum` }, /could not be reached/],
    ];
    for (const [args, env, sentence] of cases) {
      const command = run(args, env);
      assert.equal(await command.ended, 1, args.join(' '));
      assert.match(command.output(), sentence);
      assert.doesNotMatch(command.output(), /s3cret|\n\s+at |node_modules/);
    }
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('closing twice is closing once', async () => {
  const server = await startServer({ memory: true, seed: 'none' });
  await Promise.all([server.close(), server.close()]);
  await server.close();
});

describe('on a real PostgreSQL', { skip: TEST_DATABASE_URL ? false : 'needs PEER_FORUM_TEST_DATABASE_URL' }, () => {
  const url = TEST_DATABASE_URL ?? '';
  const schema = `test_${randomBytes(8).toString('hex')}`;
  after(async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`drop schema if exists ${schema} cascade`);
    await client.end();
  });

  test('a missing database or user gets one sentence', async () => {
    const elsewhere = new URL(url);
    elsewhere.pathname = '/no_such_database';
    await assert.rejects(startServer({ databaseUrl: elsewhere.href }), (error: Error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, /There is no database of that name/);
      return true;
    });
  });

  test('two processes serve one conversation, and one hears the other', async () => {
    const env = { DATABASE_URL: url, DATABASE_SCHEMA: schema };
    const [one, two] = [run(['--port=0'], env), run(['--port=0'], env)];
    const [first, second] = [await one.ready, await two.ready];
    const cookie = await signedIn(first, 'willow27');
    const leaving = new AbortController();
    const live = await fetch(`${second}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie },
      body: JSON.stringify({ query: 'subscription { threadActivity(threadId: "2") { postId } }' }),
      signal: leaving.signal,
    });
    const write = 'mutation { reply(input: { threadId: "2", body: "Across", clientId: "across" }) { post { id } } }';
    const { data } = await ask(first, write, cookie);
    const { id } = (data['reply'] as unknown as { post: { id: string } }).post;
    let heard = '';
    for await (const chunk of (live.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      heard += chunk;
      if (heard.includes(`"postId":"${id}"`)) break;
    }
    leaving.abort();
    one.process.kill('SIGTERM');
    two.process.kill('SIGTERM');
    assert.deepEqual([await one.ended, await two.ended], [0, 0]);
  });

  test('a database that goes away is told as such, and served again when it is back', async () => {
    const place = newPlace();
    const forum = await startForum({}, place);
    try {
      await endConnections(url, place.options.schema ?? '');
      const answers = await Promise.all(Array.from({ length: 5 }, () => forum.send('nobody', '{ topics { id } }')));
      for (const { errors } of answers) for (const error of errors) assert.equal(error.extensions.code, 'UNAVAILABLE');
      assert.equal((await forum.ask('nobody', '{ topics { id } }')).topics.length, 3);
    } finally {
      await forum.close();
    }
  });
});

async function endConnections(url: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1',
    [`peer-forum ${schema}`],
  );
  assert.ok(rowCount);
  await client.end();
}
