import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chunkName } from '../../scripts/build/names.mjs';

describe('the names of lazy chunks', () => {
  for (const [path, name] of [
    ['/x/src/elements/composer/composer.define.ts', 'composer'],
    ['/x/src/safety/rules/en/index.ts', 'rules-en'],
    ['/x/src/locales/en/thread.ts', 'en-thread'],
    ['/x/src/locales/pt-BR/thread.ts', 'pt-BR-thread'],
    ['/x/src/safety/index.ts', 'safety'],
    ['/x/src/text/markdown.ts', 'markdown'],
  ] as const) {
    test(`${path} is ${name}`, () => assert.equal(chunkName(path), name));
  }
});
