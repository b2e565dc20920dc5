/**
 * `npm start` and `npm test`: the only set-up that a fresh clone needs. Installs what is missing, then hands over to the pinned
 * Node. Runs on Node 20 with nothing installed, so it and what it imports may import nothing but Node.
 */
import { fileURLToPath } from 'node:url';
import { runChild } from './lib/child.mjs';
import { findNode24, requireInstallableNode } from './lib/node24.mjs';
import { readOptions } from './lib/options.mjs';
import { orSayWhy, say } from './lib/say.mjs';
import { ensurePackages } from './lib/setup.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const PROGRAMS = {
  start: [['scripts/build.mjs', '--if-stale', '--pages'], ['demo/server/main.ts']],
  test: [['scripts/verify.mjs']],
};

await orSayWhy(async () => {
  const [command, ...rest] = process.argv.slice(2);
  const { help, args } = readOptions(command, rest);
  if (help) return say(help);
  requireInstallableNode();
  await ensurePackages(root);
  const node = findNode24(root);
  const programs = PROGRAMS[command];
  for (const program of programs) {
    const isLast = program === programs.at(-1);
    const code = await runChild(node, ['--disable-warning=ExperimentalWarning', ...program, ...(isLast ? args : [])], {
      cwd: root,
    });
    process.exitCode = code;
    if (code !== 0) return;
  }
});
