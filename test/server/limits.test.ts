import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { MAX_BODY_BYTES } from '../../demo/server/http/graphql.ts';
import { DEMO_SETTINGS } from '../../demo/server/settings.ts';
import { newClientId, newPlace, postJson, startForum } from './helpers.ts';
import type { TestForum } from './helpers.ts';

const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { post { id } } }';

describe('what one request may ask for', () => {
  let forum: TestForum;
  before(async () => {
    forum = await startForum();
  });
  after(() => forum.close());

  test('not too deep, too wide, too long, or too much of it', async () => {
    const deep = `{ threads { nodes { ${'opening { replyTo { postId } author { id } } posts { nodes { '.repeat(1)} ${'__typename '.repeat(3)} } } } } }`;
    assert.equal((await forum.send('nobody', deep)).errors.length, 0);
    const tooMuch: Record<string, string> = {
      depth: `{ __type(name: "Query") { fields { type { ${'ofType { '.repeat(20)} name ${'}'.repeat(20)} } } } }`,
      aliases: `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`,
      tokens: `{ ${'viewer { id } '.repeat(1_000)} }`,
      directives: `{ viewer { ${Array.from({ length: 30 }, () => 'id @include(if: true)').join(' ')} } }`,
      cost: `{ threads(first: 50) { nodes { posts(first: 50) { nodes { body author { name } helped { people } } } } } }`,
    };
    for (const [what, query] of Object.entries(tooMuch)) {
      const { errors } = await forum.send('nobody', query);
      assert.equal(errors[0]?.extensions.code, 'TOO_COMPLEX', what);
    }
  });

  test('a fragment in a ring is no way round', async () => {
    const { errors } = await forum.send(
      'nobody',
      '{ threads { nodes { ...a } } } fragment a on Thread { id ...b } fragment b on Thread { id ...a }',
    );
    assert.equal(errors[0]?.extensions.code, 'BAD_QUERY');
  });

  test('rows are counted whatever the variables say', async () => {
    const query = 'query ($n: Int) { threads(first: $n) { nodes { posts(first: $n) { nodes { id } } } } }';
    assert.ok((await forum.ask('nobody', query, { n: 20 })).threads.nodes.length > 0);
    const wide =
      'query ($n: Int) { a: threads(first: $n) { ...l } b: threads(first: $n) { ...l } c: threads(first: $n) { ...l } d: threads(first: $n) { ...l } } fragment l on ThreadConnection { nodes { posts(first: $n) { nodes { id } } } }';
    await forum.refused('TOO_COMPLEX', 'nobody', wide, { n: 50 });
  });

  test('a body that is too large is refused before it is read, and while it is read', async () => {
    const body = JSON.stringify({ query: '{ viewer { id } }', variables: { x: 'x'.repeat(MAX_BODY_BYTES) } });
    const whole = await fetch(`${forum.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    assert.equal(whole.status, 413);
    assert.match(await whole.text(), /"PAYLOAD_TOO_LARGE"/);
    const chunked = await fetch(`${forum.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    assert.equal(chunked.status, 413);
    assert.match(await chunked.text(), /"PAYLOAD_TOO_LARGE"/);
  });

  test('the longest post fits, escaped at its longest', async () => {
    const input = { threadId: '1', body: '\u{1F642}'.repeat(20_000), clientId: newClientId() };
    const escaped = JSON.stringify({ query: REPLY, variables: { input } }).replace(
      /[\uD800-\uDFFF]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
    );
    const response = await fetch(`${forum.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: await forum.cookieOf('willow27') },
      body: escaped,
    });
    assert.match(await response.text(), /"reply":\{"post"/);
    await forum.refused('BAD_USER_INPUT', 'willow27', REPLY, {
      input: { ...input, body: `${input.body}x`, clientId: newClientId() },
    });
  });

  test('several queries in one body are not taken', async () => {
    const response = await postJson(`${forum.url}/graphql`, [
      { query: '{ viewer { id } }' },
      { query: '{ viewer { id } }' },
    ]);
    assert.ok(response.status >= 400);
  });
});

describe('how often one person may ask', () => {
  let now = Date.parse('2026-03-04T12:00:00Z');
  const rates = {
    ...DEMO_SETTINGS.rates,
    read: { burst: 6, perMinute: 60 },
    write: { burst: 2, perMinute: 6 },
    signIn: { burst: 10, perMinute: 10 },
  };
  const place = newPlace();
  let forum: TestForum;
  before(async () => {
    forum = await startForum({ clock: () => new Date(now), settings: { rates } }, place);
  });
  after(() => forum.close());

  const replyInput = () => ({ input: { threadId: '1', body: 'Quick words.', clientId: newClientId() } });

  test('writing too quickly is told how long to wait, and loses nothing', async () => {
    await forum.ask('willow27', REPLY, replyInput());
    await forum.ask('willow27', REPLY, replyInput());
    const third = replyInput();
    const error = await forum.refused('RATE_LIMITED', 'willow27', REPLY, third);
    assert.equal(error.extensions.retryAfter, 10);
    now += 4_000;
    assert.equal((await forum.refused('RATE_LIMITED', 'willow27', REPLY, third)).extensions.retryAfter, 6);
    await forum.ask('nightowl', REPLY, replyInput());
    now += 6_000;
    await forum.ask('willow27', REPLY, third);
    await forum.refused('RATE_LIMITED', 'willow27', REPLY, replyInput());
  });

  test('reading too quickly, too, by person and by address', async () => {
    now += 60_000;
    const viewer = '{ viewer { id } }';
    for (let i = 0; i < 6; i += 1) await forum.ask('nobody', viewer);
    const error = await forum.refused('RATE_LIMITED', 'nobody', viewer);
    assert.equal(error.extensions.retryAfter, 1);
    await forum.ask('willow27', viewer);
    now += 1_000;
    await forum.ask('nobody', viewer);
  });

  test('many at once cannot take more than there is', async () => {
    now += 3_600_000;
    const answers = await Promise.all(Array.from({ length: 20 }, () => forum.send('nobody', '{ viewer { id } }')));
    assert.equal(answers.filter((answer) => answer.errors.length === 0).length, 6);
  });

  test('a sign-in that is tried too often is refused with a time', async () => {
    now += 3_600_000;
    const tried = await Promise.all(
      Array.from({ length: 12 }, () => postJson(`${forum.url}/demo/sign-in`, { person: 'willow27' })),
    );
    const refused = tried.filter((response) => response.status === 429);
    assert.equal(refused.length, 2);
    assert.ok(Number(refused[0]?.headers.get('retry-after')) > 0);
  });
});
