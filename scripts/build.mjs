/**
 * Builds dist/. `--pages` builds only what the demo's pages load, `--if-stale` only when a source has changed since the last
 * time. Every build begins from an empty place, so that nothing of an older one is left to be loaded. It also warns of help lines
 * that are due for another look; with `--today=2027-06-01`, of those that will be on that day.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameBuiltFiles } from './build/declarations.mjs';
import { sourcesHash } from './build/sources-hash.mjs';
import { staleSentences } from './build/stale-lines.mjs';
import { runChild } from './lib/child.mjs';
import { orSayWhy, Remedy, say } from './lib/say.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const stampFile = join(root, '.build', 'built.json');
const onlyPages = process.argv.includes('--pages');
const today =
  process.argv.find((each) => each.startsWith('--today='))?.slice(8) ?? new Date().toISOString().slice(0, 10);

await orSayWhy(async () => {
  // Lines grow old while no source changes, so this is said also when there is nothing to build.
  if (!onlyPages) staleSentences(today).forEach(say);
  const hash = sourcesHash(root);
  const built = readStamp();
  if (process.argv.includes('--if-stale') && (onlyPages ? built.pages : built.all) === hash) return;
  say(onlyPages ? 'Building the widget …' : 'Building dist/ …');
  rmSync(stampFile, { force: true });
  for (const old of onlyPages ? ['dist/chunks', 'dist/demo'] : ['dist']) {
    rmSync(join(root, old), { recursive: true, force: true });
  }
  await run('rollup/dist/bin/rollup', '--config', '--silent', ...(onlyPages ? ['--configPages'] : []));
  if (!onlyPages) {
    await run('typescript/bin/tsc', '--project', 'tsconfig.build.json');
    nameBuiltFiles(join(root, 'dist'));
    copyAdapters();
  }
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(onlyPages ? { pages: hash } : { pages: hash, all: hash }));
});

async function run(program, ...args) {
  const code = await runChild(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root });
  if (code !== 0) throw new Remedy('The build stopped. What it stumbled over stands above.');
}

/** The documents as people read and copy them, beside the modules made from them. */
function copyAdapters() {
  const from = join(root, 'src/graphql/adapters');
  for (const name of readdirSync(from).filter((file) => file.endsWith('.graphql'))) {
    cpSync(join(from, name), join(root, 'dist/graphql/adapters', name));
  }
}

function readStamp() {
  if (!existsSync(stampFile) || !existsSync(join(root, 'dist', 'peer-forum.js'))) return {};
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}
