/** The table of adapters is made without their schemas: a document alone has to say the same of itself as it does beside one. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { checkAdapter, featuresOfText, NO_SETTINGS } from '../../../src/cli/check/index.ts';
import { shippedAdapters } from '../../../src/cli/inputs/adapter.ts';
import type { Adapter } from '../../../src/graphql/index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const SHARED = process.env['PEER_FORUM_SHARED'];
const shared = (file: string): string => (SHARED === undefined ? '' : join(SHARED, 'sdl', file));

const SCHEMAS: Readonly<Record<string, string>> = {
  peer: join(root, 'demo/server/schema.graphql'),
  'github-discussions': join(root, 'node_modules/@octokit/graphql-schema/schema.graphql'),
  postgraphile: join(root, 'docs/adapters/postgraphile/schema.graphql'),
  hasura: shared('hasura-v2-forum.graphql'),
  wpgraphql: shared('wpgraphql-2.20.graphql'),
  coral: shared('coral-9.graphql'),
};

for (const name of shippedAdapters()) {
  const path = SCHEMAS[name] ?? '';
  const why = existsSync(path) ? false : `its schema is not here (PEER_FORUM_SHARED)`;
  test(`the document of ${name} tells alone what it tells beside its schema`, { skip: why }, async () => {
    const folder = join(root, 'src/graphql/adapters');
    const text = readFileSync(join(folder, `${name}.graphql`), 'utf8');
    const { adapter } = (await import(join(folder, `${name}.ts`))) as { readonly adapter: Adapter };
    const settings = { ...NO_SETTINGS, constants: adapter.constants ?? {}, values: adapter.values ?? {} };
    const schema = buildSchema(readFileSync(path, 'utf8'), { assumeValid: true });
    assert.deepEqual(featuresOfText(text, settings), checkAdapter(text, schema, settings).features);
  });
}

test('a document without anything tells of nothing', () => {
  assert.ok(featuresOfText('query Nothing { nothing }').every(({ isOn, turnOn }) => !isOn && turnOn !== null));
});
