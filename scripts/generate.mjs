/** Writes everything that is made from the code: adapters, points and names packed, custom-elements.json, tables of the documentation. */
import { fileURLToPath } from 'node:url';
import { runChild } from './lib/child.mjs';

const GENERATORS = ['generate-adapters.mjs', 'generate-safety.mjs', 'generate-manifest.mjs', 'generate-docs.mjs'];

for (const generator of GENERATORS) {
  const path = fileURLToPath(new URL(generator, import.meta.url));
  const code = await runChild(process.execPath, [path, ...process.argv.slice(2)]);
  if (code !== 0) process.exitCode = code;
}
