/** The doors that also open in plain Node, by the package's own name, as they are published. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

interface Package {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
}
const { version, exports } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Package;

const load = (name: string): Promise<Record<string, unknown>> => import(name) as Promise<Record<string, unknown>>;

describe('in plain Node', () => {
  for (const [door, name] of [
    ['peer-forum/graphql', 'createGraphQLBackend'],
    ['peer-forum/adapters/peer', 'adapter'],
    ['peer-forum/memory', 'createMemoryBackend'],
    ['peer-forum/safety', 'loadChecker'],
    ['peer-forum/testing', 'contractTests'],
    ['peer-forum/locales/en', 'en'],
  ] as const) {
    test(`${door} gives ${name}`, async () => assert.ok((await load(door))[name]));
  }

  test('peer-forum/safety checks a text', async () => {
    const { loadChecker } = (await load('peer-forum/safety')) as typeof import('../../src/safety/index.ts');
    const check = await loadChecker({ lang: 'en', region: 'GB' });
    const findings = check('You can ring me on 07700 900123 any time', { purpose: 'reply' });
    assert.ok(findings.some(({ label }) => label === 'phone'));
  });

  test('the version in the code is that of the package', async () => {
    const { VERSION } = await import('../../src/version.ts');
    assert.equal(VERSION, version);
  });

  test('every door of package.json without a star leads to a file', () => {
    const targets = Object.entries(exports)
      .filter(([door]) => !door.includes('*'))
      .flatMap(([, to]) => (typeof to === 'string' ? [to] : Object.values(to as Record<string, string>)));
    for (const target of targets) assert.doesNotThrow(() => readFileSync(new URL(`../../${target}`, import.meta.url)));
  });
});
