/**
 * Writes src/graphql/adapters/<name>.generated.ts from <name>.graphql: the same document without comments and spare white space,
 * as a module that Node, the browser tests and the bundler can all import. `--check` only says whether they are fresh.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stripIgnoredCharacters } from 'graphql';
import { Remedy, orSayWhy } from './lib/say.mjs';
import { writeOrCheck } from './lib/generated.mjs';

const folder = fileURLToPath(new URL('../src/graphql/adapters/', import.meta.url));

await orSayWhy(() => {
  const sources = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.graphql')) : [];
  for (const source of sources) {
    const name = basename(source, '.graphql');
    writeOrCheck(join(folder, `${name}.generated.ts`), moduleOf(source));
  }
});

function moduleOf(source) {
  const text = readFileSync(join(folder, source), 'utf8');
  try {
    parse(text);
  } catch (problem) {
    throw new Remedy(`src/graphql/adapters/${source} is no GraphQL document: ${problem.message}`);
  }
  const document = stripIgnoredCharacters(text).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return [
    `// Made from ${source} by scripts/generate-adapters.mjs. Change that file, not this one.`,
    `export const documents =\n  '${document}';\n`,
  ].join('\n');
}
