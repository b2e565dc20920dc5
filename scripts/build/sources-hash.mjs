/** One value for everything that a build is made from, to know whether there is something to build. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'scripts/build.mjs',
  'scripts/build',
  'src',
  'tsconfig.build.json',
  'tsconfig.json',
];

export function sourcesHash(root) {
  const hash = createHash('sha256');
  for (const file of [...SOURCES.flatMap((source) => filesUnder(root, source)), ...demoScripts(root)]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesUnder(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}

/** What the pages of the demo are built from; its server is not built. */
function demoScripts(root) {
  if (!existsSync(join(root, 'demo'))) return [];
  return readdirSync(join(root, 'demo'))
    .filter((name) => name !== 'server')
    .sort()
    .flatMap((name) => filesUnder(root, `demo/${name}`))
    .filter((file) => file.endsWith('.ts'));
}
