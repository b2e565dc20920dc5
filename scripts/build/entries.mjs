/** What is built from what. An entry whose room does not exist yet is not built. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = [
  'src/index.ts',
  'src/define.ts',
  'src/graphql/index.ts',
  'src/memory/index.ts',
  'src/safety/index.ts',
  'src/testing/index.ts',
  'src/cli/peer-forum.ts',
];

/** The library's entries: the exports of package.json. */
export function libraryEntries(root) {
  return [
    ...LIBRARY.filter((file) => existsSync(join(root, file))),
    ...filesOf(root, 'src/graphql/adapters', /^[a-z0-9-]+\.ts$/),
    ...filesOf(root, 'src/locales', /^[a-z]{2}(-[A-Z]{2})?\.ts$/),
  ];
}

/** The scripts of the demo's own pages. */
export const demoEntries = (root) => filesOf(root, 'demo', /\.ts$/);

function filesOf(root, folder, pattern) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}
