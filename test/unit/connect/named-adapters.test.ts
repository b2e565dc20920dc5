import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { namedAdapter } from '../../../src/connect/named-adapters.ts';
import { createGraphQLBackend } from '../../../src/graphql/index.ts';
import { isForumError } from '../../../src/model/index.ts';

const shipped = readdirSync(new URL('../../../src/graphql/adapters/', import.meta.url))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

test('every adapter that is shipped can be named, and makes a backend', async () => {
  // The native one is in the page already, and is not asked for here.
  for (const name of shipped.filter((one) => one !== 'peer')) {
    const backend = createGraphQLBackend({ ...(await namedAdapter(name)), endpoint: 'https://forum.example/graphql' });
    assert.ok(backend.writing, name);
  }
});

test('a name that there is none of is refused, whatever every object has under it', async () => {
  for (const name of ['wordpress', 'constructor', '__proto__', '']) {
    await assert.rejects(namedAdapter(name), (error) => isForumError(error) && error.kind === 'contract', name);
  }
});
