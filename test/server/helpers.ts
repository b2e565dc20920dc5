/**
 * A whole server for a test file, over PGlite in memory or, when PEER_FORUM_TEST_DATABASE_URL is set, in a schema of its own on
 * that PostgreSQL; asked over HTTP, like a page would.
 */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { OpenOptions } from '../../demo/server/db/open.ts';
import type { Rates } from '../../demo/server/settings.ts';
import { startServer } from '../../demo/server/start-server.ts';
import type { StartOptions } from '../../demo/server/start-server.ts';
import type { WireData } from './wire.ts';

export const TEST_DATABASE_URL = process.env['PEER_FORUM_TEST_DATABASE_URL'] || undefined;

export type Person = 'willow27' | 'nightowl' | 'newcomer' | 'moderator' | 'nobody';

export interface ErrorJson {
  readonly message: string;
  readonly extensions: { readonly code?: string; readonly retryAfter?: number };
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: WireData;
  readonly errors: readonly ErrorJson[];
}

export interface TestForum {
  readonly url: string;
  /** Asks as this person; fails on errors. */
  ask(person: Person, query: string, variables?: Record<string, unknown>): Promise<WireData>;
  /** Asks as this person, and gives everything that came back. */
  send(person: Person, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks as this person; fails unless there is an error of this code, which it gives. */
  refused(code: string, person: Person, query: string, variables?: Record<string, unknown>): Promise<ErrorJson>;
  cookieOf(person: Person): Promise<string>;
  close(): Promise<void>;
}

const UNLIMITED: Rates = {
  read: { burst: Infinity, perMinute: 1 },
  search: { burst: Infinity, perMinute: 1 },
  write: { burst: Infinity, perMinute: 1 },
  mark: { burst: Infinity, perMinute: 1 },
  signIn: { burst: Infinity, perMinute: 1 },
};

/** Where a test's data is kept: hand it to several servers, and they share it. */
export interface Place {
  readonly options: Pick<OpenOptions, 'databaseUrl' | 'schema'> & { readonly memory?: boolean };
  remove(): Promise<void>;
}

export function newPlace(): Place {
  if (!TEST_DATABASE_URL) return { options: { memory: true }, remove: () => Promise.resolve() };
  const schema = `test_${randomBytes(8).toString('hex')}`;
  return {
    options: { databaseUrl: TEST_DATABASE_URL, schema },
    async remove() {
      const client = new pg.Client({ connectionString: TEST_DATABASE_URL });
      await client.connect();
      await client.query(`drop schema if exists ${schema} cascade`);
      await client.end();
    },
  };
}

/** A forum with the small seed and without rate limits, unless the options say otherwise. */
export async function startForum(options: StartOptions = {}, place: Place = newPlace()): Promise<TestForum> {
  const server = await startServer({
    seed: 'small',
    ...place.options,
    ...options,
    settings: { rates: UNLIMITED, ...options.settings },
  });
  const cookies = new Map<Person, Promise<string>>();

  const cookieOf = (person: Person): Promise<string> => {
    const known = cookies.get(person) ?? (person === 'nobody' ? Promise.resolve('') : signIn(server.url, person));
    cookies.set(person, known);
    return known;
  };

  const send: TestForum['send'] = async (person, query, variables) => {
    const response = await postJson(`${server.url}/graphql`, { query, variables }, { cookie: await cookieOf(person) });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as { data: WireData; errors?: ErrorJson[] };
    return { status: response.status, text, data, errors };
  };

  return {
    url: server.url,
    cookieOf,
    send,
    async ask(person, query, variables) {
      const answer = await send(person, query, variables);
      assert.deepEqual(answer.errors, []);
      return answer.data;
    },
    async refused(code, person, query, variables) {
      const { errors } = await send(person, query, variables);
      const error = errors.find(({ extensions }) => extensions.code === code);
      assert.ok(error, `expected ${code}, got ${JSON.stringify(errors)}`);
      return error;
    },
    async close() {
      await server.close();
      await place.remove();
    },
  };
}

export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function signIn(url: string, person: Person): Promise<string> {
  const response = await postJson(`${url}/demo/sign-in`, { person });
  assert.equal(response.status, 200);
  return (response.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
}

let made = 0;

/** A client id as a draft would make it. */
export function newClientId(): string {
  made += 1;
  return `test-${process.pid}-${made}`;
}

const POST = `id threadId body isMine createdAt editedAt editedBy visibility author { id name isModerator }
  replyTo { postId authorName } helped { byMe people anyone } acknowledged notice { reason from moderatorName before }
  can { edit delete restore markHelped acknowledge report }`;

const THREAD = `id title topic { id name } author { id name isModerator } createdAt lastActivityAt replyCount excerpt visibility
  locked can { reply }`;

/** Selections with every field, for the queries of tests. */
export const FIELDS = {
  post: POST,
  thread: THREAD,
  pageInfo: 'pageInfo { startCursor endCursor hasPreviousPage hasNextPage }',
};

/** The id of the thread with this title, as this person sees it. */
export async function threadIdOf(forum: TestForum, title: string, person: Person = 'moderator'): Promise<string> {
  const { threads } = await forum.ask(person, '{ threads(first: 50) { nodes { id title } } }');
  const thread = threads.nodes.find((node) => node.title === title);
  assert.ok(thread, `no thread called ${title}`);
  return thread.id;
}

export async function replyAs(
  forum: TestForum,
  person: Person,
  threadId: string,
  body: string,
  more: object = {},
): Promise<WireData['reply']> {
  const input = { threadId, body, clientId: newClientId(), ...more };
  const { reply } = await forum.ask(
    person,
    `mutation ($input: ReplyInput!) { reply(input: $input) { state post { ${POST} } } }`,
    { input },
  );
  return reply;
}

export async function startThreadAs(
  forum: TestForum,
  person: Person,
  topicId: string,
  more: object = {},
): Promise<WireData['createThread']> {
  const input = {
    topicId,
    title: 'A quiet question',
    body: 'Some words to begin with.',
    clientId: newClientId(),
    ...more,
  };
  const { createThread } = await forum.ask(
    person,
    `mutation ($input: CreateThreadInput!) { createThread(input: $input) { state thread { ${THREAD} } post { ${POST} } } }`,
    { input },
  );
  return createThread;
}

/** Waits until `look` gives something true, looking again and again; fails after ten seconds. */
export async function until<T>(look: () => Promise<T> | T): Promise<NonNullable<T>> {
  const limit = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    assert.ok(Date.now() < limit, 'it never happened');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
