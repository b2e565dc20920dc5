/** Writes what the script-tag build put into which file to .build/, for scripts/check-sizes.mjs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function bundleReport(root) {
  return {
    name: 'bundle-report',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map(({ fileName, isEntry, facadeModuleId, imports, dynamicImports, moduleIds }) => ({
          fileName,
          isEntry,
          begins: relativeTo(root, facadeModuleId),
          imports,
          dynamicImports,
          modules: moduleIds.map((id) => relativeTo(root, id)),
        }));
      mkdirSync(join(root, '.build'), { recursive: true });
      writeFileSync(join(root, '.build', 'bundle.json'), `${JSON.stringify(chunks, null, 2)}\n`);
    },
  };
}

const relativeTo = (root, id) => id && id.replace(root, '').replaceAll('\\', '/');
