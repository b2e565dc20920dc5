/** Files that programs write: written afresh, or with `--check` only held against what would be written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Remedy, say } from './say.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Throws a `Remedy` when the file is stale and `--check` was given. */
export function writeOrCheck(file, content, checking = process.argv.includes('--check')) {
  const name = relative(root, file);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  if (checking) throw new Remedy(`${name} is not what the code says. Run "npm run generate" and commit it.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  say(`Wrote ${name}.`);
}
