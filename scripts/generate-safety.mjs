/**
 * Writes what the safety rules of a language load packed, from lists that a person can read and change: points.generated.ts from
 * points.txt, and details/names.generated.ts from lists of names. `--check` only says whether they are fresh.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOrCheck } from './lib/generated.mjs';
import { orSayWhy, Remedy } from './lib/say.mjs';
import { packList } from './safety/numbers.ts';
import { pack } from './safety/table.ts';

const folder = fileURLToPath(new URL('../src/safety/rules/', import.meta.url));

await orSayWhy(() => {
  for (const language of readdirSync(folder)) {
    writeOrCheck(join(folder, language, 'points.generated.ts'), points(join(folder, language)));
    writeOrCheck(join(folder, language, 'details', 'names.generated.ts'), names(join(folder, language, 'details')));
  }
});

/** What `make` makes of a file's lines; a line that is wrong is named with its file. */
function from(file, make) {
  try {
    return make(readFileSync(file, 'utf8'));
  } catch (problem) {
    throw new Remedy(`${file}: ${problem.message}`);
  }
}

/** A list of words, a line each, of which only is asked whether it holds one. */
function packedList(folder, name) {
  return from(join(folder, name), (lines) => packList(lines.trim().split('\n')));
}

function points(folder) {
  const { kinds, signs, worth } = from(join(folder, 'points.txt'), pack);
  return [
    '/** Made from points.txt and harsh-words.txt by scripts/generate-safety.mjs. Change those, not this one. */',
    "import type { PointKind } from '../../engine/rule-types.ts';",
    `export const kinds: readonly PointKind[] = ${JSON.stringify(kinds)};`,
    `export const signs =\n  '${signs}';`,
    `export const worth =\n  '${worth}';`,
    `export const harshWords =\n  '${packedList(folder, 'harsh-words.txt')}';\n`,
  ].join('\n');
}

function names(details) {
  return [
    '/** Made from the lists beside it by scripts/generate-safety.mjs. Change those, not this one. */',
    `export const otherFirstNames =\n  '${packedList(details, 'other-first-names.txt')}';`,
    `export const famousNames =\n  '${packedList(details, 'famous-names.txt')}';\n`,
  ].join('\n');
}
