/**
 * Which lazy modules share a file beyond what rollup joins by itself. What is always wanted together packs better in one file
 * than in eight, and is one request.
 */
import { join } from 'node:path';
import { AT_DESK, TO_THREAD } from './loads.mjs';

/** The files, by the modules that each begins with. */
const FILES = { thread: TO_THREAD, desk: AT_DESK };

/** These are wanted without a thread, too, and must not bring one with them. */
const APART = ['src/elements/composer/composer.define.ts', 'src/elements/support-lines/support-lines.define.ts'];

/** Rollup's `manualChunks`, for a build that begins with `entry`. */
export function sharedFiles(root, entry) {
  const chosen = new Map();
  return (id, { getModuleInfo }) => {
    if (chosen.size === 0) {
      const needed = (paths) =>
        closureOf(
          paths.map((path) => join(root, path)),
          getModuleInfo,
        );
      const others = needed([entry, ...APART]);
      for (const [name, begins] of Object.entries(FILES)) {
        for (const module of needed(begins)) if (!others.has(module) && !chosen.has(module)) chosen.set(module, name);
      }
    }
    return chosen.get(id);
  };
}

/** The modules and all that they import statically. */
function closureOf(ids, getModuleInfo) {
  const all = new Set(ids);
  for (const id of all) for (const imported of getModuleInfo(id)?.importedIds ?? []) all.add(imported);
  return all;
}
