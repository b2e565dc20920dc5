/** Readable and stable names for lazy chunks: that of the element, the language or the room they begin with. */
import { basename, dirname } from 'node:path';

/** `…/elements/composer/composer.define.ts` is `composer`; `…/safety/rules/en/index.ts` is `rules-en`. */
export function chunkName(modulePath) {
  const file = basename(modulePath).replace(/(\.define)?\.m?[tj]s$/, '');
  const folder = basename(dirname(modulePath));
  if (file !== 'index') return /^[a-z]{2}(-[A-Z]{2})?$/.test(folder) ? `${folder}-${file}` : file;
  const above = basename(dirname(dirname(modulePath)));
  return /^[a-z]{2}(-[A-Z]{2})?$/.test(folder) ? `${above}-${folder}` : folder;
}

/** Rollup's `chunkFileNames`. */
export function chunkFileNames({ facadeModuleId, moduleIds, name }) {
  const own = facadeModuleId ?? (moduleIds.length === 1 ? moduleIds[0] : null);
  return `chunks/${own ? chunkName(own) : name.replace(/\.define$/, '')}-[hash].js`;
}
