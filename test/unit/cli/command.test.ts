/** The command at its doors: what is printed, how it ends, and one clear sentence for everything that cannot be used. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSchema, graphqlSync, parse, type IntrospectionQuery } from 'graphql';
import type { Feature, Finding } from '../../../src/cli/check/index.ts';
import { run } from '../../../src/cli/run.ts';
import { ADAPTER, SDL, SETTINGS } from './harbour.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { constants, values, termsUrl, policyUrl, complaintsUrl } = SETTINGS;
const CONFIG = JSON.stringify({ constants, values, termsUrl, policyUrl, complaintsUrl });

let folder = '';
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-adapter-'));
  file('good.graphql', ADAPTER);
  file('schema.graphql', SDL);
});
after(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

const never: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));

async function end(args: readonly string[], fetching: typeof fetch = never): Promise<Ended> {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await run(args, {
    print: (text) => said.push(text),
    complain: (text) => complained.push(text),
    fetch: fetching,
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const checking = (...args: readonly string[]): Promise<Ended> =>
  end(['check-adapter', join(folder, 'good.graphql'), ...args]);
const against = (...args: readonly string[]): Promise<Ended> =>
  checking('--schema', join(folder, 'schema.graphql'), '--config', CONFIG, ...args);

describe('an adapter that works', () => {
  test('ends with 0, and says what people get and what not', async () => {
    const { code, said, complained } = await against();
    assert.deepEqual([code, complained], [0, '']);
    assert.match(said, /✓ saying “This helped”/);
    assert.match(said, /– deleting one’s own post: `mutation DeletePost`/);
    assert.match(said, /works: nothing to correct\.$/);
  });

  test('says the same as JSON', async () => {
    const { code, said } = await against('--json');
    const result = JSON.parse(said) as { ok: boolean; errors: number; findings: Finding[]; features: Feature[] };
    assert.deepEqual([code, result.ok, result.errors, result.findings], [0, true, 0, []]);
    assert.ok(result.features.find(({ name }) => name === 'searching')?.isOn);
    const off = result.features.filter(({ isOn }) => !isOn);
    assert.ok(off.length > 3 && off.every(({ turnOn }) => turnOn));
  });

  test('takes the schema from an introspection, by file or by address, with a header', async () => {
    const schema = buildSchema(SDL);
    const asked: RequestInit[] = [];
    const answer: typeof fetch = (_url, init = {}) => {
      asked.push(init);
      const { query } = JSON.parse(init.body as string) as { query: string };
      return Promise.resolve(Response.json(graphqlSync({ schema, source: query })));
    };
    const args = ['check-adapter', join(folder, 'good.graphql'), '--config', CONFIG];
    const byUrl = await end([...args, '--schema', 'https://forum.example/graphql', '--header', 'X-Key: a: b'], answer);
    assert.equal(byUrl.code, 0);
    assert.equal(new Headers(asked[0]?.headers).get('x-key'), 'a: b');
    const answered = (await (await answer('', asked[0])).json()) as { data: IntrospectionQuery };
    for (const body of [answered, answered.data]) {
      const byFile = await checking('--schema', file('schema.json', JSON.stringify(body)), '--config', CONFIG);
      assert.equal(byFile.code, 0);
    }
    const config = JSON.stringify({ ...(JSON.parse(CONFIG) as object), endpoint: 'https://forum.example/graphql' });
    const byConfig = await end(['check-adapter', join(folder, 'good.graphql'), '--config', config], answer);
    assert.equal(byConfig.code, 0);
  });

  test('may be one that comes with the package', async () => {
    const { code, said } = await end(['check-adapter', 'peer', '--schema', join(root, 'demo/server/schema.graphql')]);
    assert.deepEqual([code, said.includes('peer.graphql works')], [0, true]);
  });

  test('may have functions of its own, whose answers are not looked into', async () => {
    const functions = file('functions.mjs', 'export const adapter = { map: { Topics: (data) => data } };');
    const adapter = file('mapped.graphql', ADAPTER.replace('topics: rooms', 'rooms: rooms'));
    const args = ['check-adapter', adapter, '--schema', join(folder, 'schema.graphql'), '--config', CONFIG];
    assert.equal((await end(args)).code, 1);
    assert.equal((await end([...args, '--functions', functions])).code, 0);
  });
});

test('a fault ends with 1, and names file, line and column', async () => {
  const adapter = file('bad.graphql', ADAPTER.replace('title: subject\n', 'title: subjekt\n'));
  const args = ['check-adapter', adapter, '--schema', join(folder, 'schema.graphql'), '--config', CONFIG];
  const { code, said } = await end(args);
  const line = ADAPTER.split('\n').findIndex((one) => one === '  title: subject') + 1;
  assert.equal(code, 1);
  assert.ok(said.includes(`bad.graphql:${line}:3  ✗ error (unknown-field)`), said);
  assert.match(said, /does not work yet: 1 error\.$/);
});

test('a warning ends with 0, and with 1 when that is asked for', async () => {
  const config = JSON.stringify({ ...(JSON.parse(CONFIG) as object), termsUrl: undefined });
  const args = ['--schema', join(folder, 'schema.graphql'), '--config', config];
  assert.equal((await checking(...args)).code, 0);
  assert.equal((await checking(...args, '--strict')).code, 1);
});

describe('help', () => {
  for (const args of [
    ['--help'],
    ['help'],
    ['check-adapter', '--help'],
    ['help', 'check-adapter'],
    ['nonsense', '-h'],
  ]) {
    test(args.join(' '), async () => {
      const { code, said, complained } = await end(args);
      assert.deepEqual([code, complained], [0, '']);
      assert.match(said, /check-adapter FILE/);
    });
  }

  test('is shown, and not a success, when nothing is said', async () => {
    assert.deepEqual((({ code, said }) => [code, said.includes('check-adapter')])(await end([])), [2, true]);
  });

  test('the version', async () => assert.match((await end(['--version'])).said, /^\d+\.\d+\.\d+$/));
});

describe('what cannot be used gets one clear sentence, and ends with 2', () => {
  const reply =
    (status: number, body: string): typeof fetch =>
    () =>
      Promise.resolve(new Response(body, { status }));
  const schema = (): string[] => ['--schema', join(folder, 'schema.graphql')];
  const good = (): string => join(folder, 'good.graphql');
  const url = (): string[] => ['check-adapter', good(), '--schema', 'https://forum.example/graphql'];

  const cases: readonly (readonly [string, () => readonly string[], RegExp, typeof fetch?])[] = [
    ['a misspelt command', () => ['chek-adapter'], /no command "chek-adapter".*Did you mean `check-adapter`/],
    ['the name of something every object has', () => ['constructor'], /no command "constructor"/],
    ['a misspelt option', () => ['check-adapter', good(), '--shema', 'a'], /no option --shema.*--schema/],
    ['an option without its value', () => ['check-adapter', good(), '--schema'], /--schema.*Usage/],
    ['no file', () => ['check-adapter'], /Name the \.graphql file/],
    ['two files', () => ['check-adapter', good(), good()], /One file at a time/],
    ['a file that is not there', () => ['check-adapter', './nowhere.graphql', ...schema()], /no file \.\/nowhere/],
    ['an adapter that is not there', () => ['check-adapter', 'pear', ...schema()], /Did you mean `peer`/],
    ['a folder', () => ['check-adapter', folder, ...schema()], /is a folder/],
    ['an empty file', () => ['check-adapter', file('empty.graphql', ' \n'), ...schema()], /is empty/],
    [
      'a file that is no text',
      () => ['check-adapter', file('image.graphql', new Uint8Array([0xff, 0xd8, 0xff])), ...schema()],
      /no text in UTF-8/,
    ],
    ['no schema', () => ['check-adapter', good()], /where the schema of your API is/],
    [
      'a schema that does not parse',
      () => ['check-adapter', good(), '--schema', file('s.graphql', 'type {')],
      /s\.graphql:1:6 is no GraphQL schema/,
    ],
    [
      'a schema that does not hold together',
      () => ['check-adapter', good(), '--schema', file('t.graphql', 'type Query { a: B }')],
      /no GraphQL schema: Unknown type/,
    ],
    ['an adapter in place of a schema', () => ['check-adapter', good(), '--schema', good()], /no GraphQL schema/],
    [
      'JSON that is no introspection',
      () => ['check-adapter', good(), '--schema', file('i.json', '{"a":1}')],
      /no answer to an introspection/,
    ],
    [
      'an address of another kind',
      () => ['check-adapter', good(), '--schema', 'ftp://forum.example'],
      /no http or https/,
    ],
    ['an address that does not answer', url, /does not answer/],
    ['an address that lets nobody in', url, /does not let you ask \(HTTP 401\).*--header/, reply(401, '{}')],
    ['an address with a page', url, /something else than GraphQL/, reply(200, '<!doctype html>')],
    [
      'introspection that is switched off',
      url,
      /“Introspection is disabled”.*as a file/,
      reply(400, '{"errors":[{"message":"Introspection is disabled"}]}'),
    ],
    ['an answer that is half a schema', url, /no answer to an introspection/, reply(200, '{"data":{"__schema":{}}}')],
    [
      'a header that is none',
      () => [...url(), '--header', 'secret-token'],
      /^Write a header as --header "Name: value"\.$/,
    ],
    ['JSON that does not parse', () => ['check-adapter', good(), ...schema(), '--constants', '{board: 1}'], /no JSON/],
    ['JSON that is a list', () => ['check-adapter', good(), ...schema(), '--constants', '[1]'], /an object, in/],
    [
      'a configuration that is not there',
      () => ['check-adapter', good(), ...schema(), '--config', 'no.json'],
      /no file no\.json/,
    ],
    [
      'constants that are none',
      () => ['check-adapter', good(), ...schema(), '--config', '{"constants":3}'],
      /"constants".*object/,
    ],
    [
      'a value table that is none',
      () => ['check-adapter', good(), ...schema(), '--values', '{"state":"held"}'],
      /value table "state"/,
    ],
    [
      'functions that are not there',
      () => ['check-adapter', good(), ...schema(), '--functions', 'no.mjs'],
      /no file no\.mjs/,
    ],
    [
      'functions that do not load',
      () => ['check-adapter', good(), ...schema(), '--functions', file('bad.mjs', 'export {')],
      /could not be loaded/,
    ],
    [
      'functions without an adapter',
      () => ['check-adapter', good(), ...schema(), '--functions', file('none.mjs', 'export const a = 1;')],
      /exports no `adapter`/,
    ],
  ];
  for (const [title, args, sentence, fetching] of cases) {
    test(title, async () => {
      const { code, said, complained } = await end(args(), fetching);
      assert.deepEqual([code, said], [2, '']);
      assert.match(complained, sentence);
      assert.ok(complained.length < 600 && !/\n {4}at /.test(complained), complained);
    });
  }
});

/** With the shared schemas where they are, and the one that is ours. */
describe('the adapters that come with the package are met with silence', () => {
  const shared = process.env['PEER_FORUM_SHARED'];
  const SCHEMAS: Readonly<Record<string, string>> = {
    peer: join(root, 'demo/server/schema.graphql'),
    postgraphile: join(root, 'docs/adapters/postgraphile/schema.graphql'),
    ...(shared && {
      wpgraphql: join(shared, 'sdl/wpgraphql-2.20.graphql'),
      hasura: join(shared, 'sdl/hasura-v2-forum.graphql'),
      coral: join(shared, 'sdl/coral-9.graphql'),
    }),
  };
  const adapters = join(root, 'src/graphql/adapters');
  for (const name of readdirSync(adapters)
    .filter((one) => one.endsWith('.graphql'))
    .map((one) => basename(one, '.graphql'))) {
    const schema = SCHEMAS[name];
    test(name, { skip: schema === undefined && 'there is no schema of it here (PEER_FORUM_SHARED)' }, async () => {
      const links = '{"reportUrl":"/report","termsUrl":"/terms","policyUrl":"/policy","complaintsUrl":"/complaints"}';
      const { code, said } = await end(['check-adapter', name, '--schema', schema ?? '', '--config', links, '--json']);
      const { findings } = JSON.parse(said) as { findings: Finding[] };
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'note'),
        [],
      );
      assert.equal(code, 0);
    });
  }
});

test('a path with spaces and a folder above work as they are', async () => {
  mkdirSync(join(folder, 'my forum'), { recursive: true });
  const adapter = file('my forum/an adapter.graphql', readFileSync(join(folder, 'good.graphql'), 'utf8'));
  const { code } = await end([
    'check-adapter',
    adapter,
    '--schema',
    join(folder, 'my forum/../schema.graphql'),
    '--config',
    CONFIG,
  ]);
  assert.equal(code, 0);
});

describe('a draft', () => {
  const drafting = (...args: readonly string[]): Promise<Ended> => end(['propose-adapter', ...args]);

  test('is printed alone, and what to do with it beside it', async () => {
    const { code, said, complained } = await drafting('--schema', join(folder, 'schema.graphql'));
    assert.equal(code, 0);
    assert.doesNotThrow(() => parse(said));
    assert.match(complained, /operations are drafted: Viewer, .* questions are left to you, each marked with DECIDE/);
    assert.match(complained, /npx peer-forum check-adapter FILE --schema /);
  });

  test('is had from an address too', async () => {
    const schema = buildSchema(SDL);
    const answer: typeof fetch = (_url, init = {}) => {
      const { query } = JSON.parse(init.body as string) as { query: string };
      return Promise.resolve(Response.json(graphqlSync({ schema, source: query })));
    };
    const { code, said } = await end(['propose-adapter', '--schema', 'https://forum.example/graphql'], answer);
    assert.deepEqual([code, /^# A first draft for https:\/\/forum\.example\/graphql/.test(said)], [0, true]);
  });

  test('has help of its own', async () => {
    const { code, said } = await drafting('--help');
    assert.deepEqual(
      [code, /guessed from the names/.test(said), /Exit codes: 0 there is a draft/.test(said)],
      [0, true, true],
    );
  });

  test('is none where nothing looks like a forum, which is told and ends with 1', async () => {
    const schema = file('weather.graphql', 'type Query { rain: Int }');
    const { code, said, complained } = await drafting('--schema', schema);
    assert.deepEqual([code, said], [1, '']);
    assert.match(complained, /Nothing in this schema looks like conversations with posts/);
  });

  for (const [title, args, says] of [
    ['no schema', [], /Say where the schema of your API is/],
    ['a file and no option', ['schema.graphql'], /takes no file but the schema: --schema schema\.graphql/],
    ['a file that is not there', ['--schema', 'nowhere.graphql'], /There is no file nowhere\.graphql/],
    ['an address that does not answer', ['--schema', 'https://forum.example/graphql'], /does not answer/],
    ['another command’s option', ['--schema', 'x', '--strict'], /There is no option --strict/],
    ['a header that is none', ['--schema', 'https://forum.example/graphql', '--header', 'x'], /Write a header as/],
  ] as const) {
    test(`with ${title} ends with 2 and a sentence`, async () => {
      const { code, said, complained } = await drafting(...args);
      assert.deepEqual([code, said], [2, '']);
      assert.match(complained, says);
    });
  }

  test('is had from a published schema that names a field twice', async () => {
    const { code } = await drafting('--schema', file('twice.graphql', `${SDL}\nextend type Talk { subject: String! }`));
    assert.equal(code, 0);
  });
});
