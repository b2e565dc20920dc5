import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { COOKIE } from '../../demo/server/auth/session.ts';
import { postJson, startForum } from './helpers.ts';
import type { TestForum } from './helpers.ts';

const VIEWER = { query: '{ viewer { id } }' };

describe('the doors', () => {
  const NOON = Date.parse('2026-03-04T12:00:00Z');
  let now = NOON;
  let forum: TestForum;
  before(async () => {
    forum = await startForum({ clock: () => new Date(now), allowedOrigins: ['https://charity.example'] });
  });
  after(() => forum.close());

  const graphql = (headers: Record<string, string>, body: unknown = VIEWER): Promise<Response> =>
    postJson(`${forum.url}/graphql`, body, headers);
  const viewerWith = async (cookie: string): Promise<unknown> =>
    ((await (await graphql({ cookie })).json()) as { data: { viewer: unknown } }).data.viewer;

  test('a page of our own, a script and an allowed origin may ask; other origins may not', async () => {
    const allowed: readonly Record<string, string>[] = [
      {},
      { origin: forum.url },
      { origin: 'https://charity.example' },
      { 'sec-fetch-site': 'same-origin' },
    ];
    for (const headers of allowed) assert.equal((await graphql(headers)).status, 200, JSON.stringify(headers));
    const refused: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'not an origin' },
    ];
    for (const headers of refused) {
      const response = await graphql({ ...headers, cookie: await forum.cookieOf('willow27') });
      assert.equal(response.status, 403, JSON.stringify(headers));
      assert.match(await response.text(), /"FORBIDDEN"/);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    }
  });

  test('only an allowed origin is told so by CORS', async () => {
    const preflight = (origin: string): Promise<Response> =>
      fetch(`${forum.url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
    const ours = await preflight('https://charity.example');
    assert.equal(ours.headers.get('access-control-allow-origin'), 'https://charity.example');
    assert.equal(ours.headers.get('access-control-allow-credentials'), 'true');
    assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-origin'), null);
  });

  test('what a form of another site can send is refused', async () => {
    const query = 'mutation { deletePost(postId: "2") { state } }';
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const headers = { 'content-type': type, cookie: await forum.cookieOf('nightowl') };
      const body = type.startsWith('application/x') ? `query=${encodeURIComponent(query)}` : JSON.stringify({ query });
      const response = await fetch(`${forum.url}/graphql`, { method: 'POST', headers, body });
      assert.ok(response.status >= 400, type);
    }
    const get = await fetch(`${forum.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { cookie: await forum.cookieOf('nightowl') },
    });
    assert.ok(get.status >= 400);
    const { thread } = await forum.ask('nobody', '{ thread(id: "1") { posts { nodes { id visibility } } } }');
    assert.equal(thread.posts.nodes[0]?.visibility, 'PUBLISHED');
  });

  test('a cookie that was changed, is old, or is nonsense means signed out', async () => {
    const cookie = await forum.cookieOf('willow27');
    assert.ok(await viewerWith(cookie));
    const [id, until, signature] = (cookie.split('=')[1] ?? '').split('.');
    for (const value of [
      `${Number(id) + 1}.${until}.${signature}`,
      `${id}.${Number(until) + 1}.${signature}`,
      `${id}.${until}.${(signature ?? '').slice(1)}`,
      `${id}.${until}.`,
      `${id}.${until}`,
      `${id}.${until}.${signature}.x`,
      '',
      '..',
      'x'.repeat(7_000),
      '%00',
      '"',
    ]) {
      assert.equal(await viewerWith(`${COOKIE}=${value}`), null, value);
    }
    assert.equal(await viewerWith(`other=1; ${COOKIE}; =; ;`), null);
    now = NOON + 31 * 24 * 3_600_000;
    assert.equal(await viewerWith(cookie), null);
    now = NOON;
    assert.ok(await viewerWith(`a=b; ${cookie}; c=d`));
  });

  test('signing in is choosing a person, from a page of ours, in JSON', async () => {
    const signIn = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
      postJson(`${forum.url}/demo/sign-in`, body, headers);
    const response = await signIn({ person: 'nightowl' });
    const cookie = response.headers.get('set-cookie') ?? '';
    assert.match(cookie, /; HttpOnly; SameSite=Lax/);
    assert.ok(await viewerWith(cookie.split(';')[0] ?? ''));

    const people = (await (await fetch(`${forum.url}/demo/people`, { headers: { cookie } })).json()) as {
      current: string;
      people: { person: string }[];
    };
    assert.equal(people.current, 'nightowl');
    assert.deepEqual(
      people.people.map(({ person }) => person),
      ['willow27', 'nightowl', 'newcomer', 'moderator'],
    );

    for (const body of [
      { person: 'root' },
      { person: null },
      {},
      null,
      [],
      'x',
      { person: { $ne: 1 } },
      { person: 'x'.repeat(9_000) },
    ]) {
      assert.equal((await signIn(body)).status, 400, JSON.stringify(body)?.slice(0, 40));
    }
    assert.equal((await signIn({ person: 'nightowl' }, { origin: 'https://evil.example' })).status, 403);
    assert.equal((await signIn({ person: 'nightowl' }, { 'content-type': 'text/plain' })).status, 400);
    assert.equal((await fetch(`${forum.url}/demo/sign-in`)).status, 405);
    const out = await postJson(`${forum.url}/demo/sign-out`, {}, { cookie });
    assert.match(out.headers.get('set-cookie') ?? '', /Max-Age=0/);
  });

  test('pages come with their policy and can be asked whether they changed', async () => {
    const page = await fetch(`${forum.url}/`);
    if (page.status === 200) {
      assert.match(
        page.headers.get('content-security-policy') ?? '',
        /default-src 'none'.*require-trusted-types-for 'script'/,
      );
      assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
      const again = await fetch(`${forum.url}/`, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
      assert.equal(again.status, 304);
    }
    assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
  });

  test('no path leads out of the two folders', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/dist/../package.json',
      '/dist/%2e%2e/%2e%2e/etc/passwd',
      '/server/main.ts',
      '/server/schema.graphql',
      '/%73erver/schema.graphql',
      '/./server/schema.graphql',
      '//server/schema.graphql',
      '/dist/../demo/server/schema.graphql',
      '/.git/config',
      '/..\\package.json',
      '/%00',
      '/%',
      '/%E0%A4%A',
    ]) {
      assert.equal(await statusOfRaw(forum.url, path), 404, path);
    }
  });

  test('it says whether it is well', async () => {
    const health = await fetch(`${forum.url}/healthz`);
    assert.deepEqual([health.status, await health.json()], [200, { ok: true }]);
  });
});

/** Without the tidying that fetch does to a path. */
function statusOfRaw(url: string, path: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method: 'GET' }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject);
    asking.end();
  });
}
