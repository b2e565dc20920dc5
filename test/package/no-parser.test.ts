/** A page never parses GraphQL: documents are cut by `document.ts`, and graphql-js would be 11 KB for nothing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** What only graphql-js's lexer says. */
const SIGN = '<SOF>';
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

test('no bundle of the script tag holds a GraphQL parser', () => {
  const graphql = dirname(createRequire(import.meta.url).resolve('graphql/package.json'));
  assert.ok(readFileSync(join(graphql, 'language/tokenKind.js'), 'utf8').includes(SIGN), 'graphql-js says it still');
  const chunks = readdirSync(join(dist, 'chunks')).map((name) => join('chunks', name));
  const files = ['peer-forum.js', 'peer-forum.single.js', ...chunks].filter((name) => name.endsWith('.js'));
  assert.ok(files.length > 5, `${files.length} files`);
  for (const file of files) assert.ok(!readFileSync(join(dist, file), 'utf8').includes(SIGN), file);
});
