/**
 * Writes what the documentation says of adapters from the code: docs/operations.md, docs/adapters/README.md, and the table of wrapper
 * keys in docs/connect-a-backend.md. `--check` only says whether they are fresh.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { featuresOfText, NO_SETTINGS } from '../src/cli/check/index.ts';
import { operations, things } from '../src/graphql/vocabulary/index.ts';
import { WRAPPERS } from '../src/graphql/unwrap.ts';
import { adaptersPage } from './docs/adapters-page.mjs';
import { operationsPage } from './docs/operations-page.mjs';
import { wrappersTable } from './docs/wrappers-table.mjs';
import { writeOrCheck } from './lib/generated.mjs';
import { orSayWhy } from './lib/say.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'src/graphql/adapters');
const docs = join(root, 'docs');

await orSayWhy(async () => {
  writeOrCheck(join(docs, 'operations.md'), operationsPage({ operations, things }));
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const adapters = await Promise.all(names.map((name) => described(basename(name, '.graphql'))));
  writeOrCheck(join(docs, 'adapters/README.md'), adaptersPage(adapters.sort(nativeFirst), operations));
  const guide = join(docs, 'connect-a-backend.md');
  writeOrCheck(guide, wrappersTable(readFileSync(guide, 'utf8'), WRAPPERS));
});

async function described(name) {
  const text = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const module = join(folder, `${name}.ts`);
  const { adapter } = await import(pathToFileURL(module).href);
  const { constants = {}, values = {}, map } = adapter;
  return {
    name,
    about: firstSentence(text),
    hasNotes: existsSync(join(docs, `adapters/${name}.md`)),
    features: featuresOfText(text, { ...NO_SETTINGS, constants, values }),
    functions: map ? readFileSync(module, 'utf8') : '',
  };
}

/** Of the comment with which the document begins. */
function firstSentence(text) {
  const [comment = ''] = /^(#.*\n)+/.exec(text) ?? [];
  const [sentence = ''] = comment.replace(/^# ?/gm, '').split(/(?<=\.)\s|\n\n/);
  return sentence.replaceAll('\n', ' ').trim();
}

function nativeFirst(a, b) {
  return Number(b.name === 'peer') - Number(a.name === 'peer') || (a.name < b.name ? -1 : 1);
}
