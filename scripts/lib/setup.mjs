/**
 * Installs the packages of the lock file when they are not there. Runs on Node 20 without any package, under `npm start` and
 * `npm test`. Does not know which command it serves.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Remedy, say } from './say.mjs';

/** A browser is looked for by scripts/lib/chromium.mjs; no package may fetch one by itself. */
const NO_DOWNLOADS = { PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };

/** What stands in `node_modules/.setup-stamp` when the packages of this lock file are there for this machine. */
export function stampOf(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex');
}

/** Puts the packages there; quick when they are. Throws a `Remedy` when they cannot be had. */
export async function ensurePackages(root) {
  const modules = join(root, 'node_modules');
  const stampFile = join(modules, '.setup-stamp');
  const stamp = stampOf(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  say('Installing the packages from the lock file. The first time this takes a minute or two …');
  if (!(await npmCi(root))) {
    // An install that was interrupted can leave a folder that npm itself cannot mend.
    say('That did not work. Trying once more from nothing …');
    rmSync(modules, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    if (!(await npmCi(root))) {
      throw new Remedy(
        'The packages could not be installed. Check that this machine reaches the npm registry and has 1 GB free, then run the command again.',
      );
    }
  }
  writeFileSync(stampFile, stamp);
}

function npmCi(root) {
  // The Node that runs npm, not one inside node_modules that `npm ci` is about to replace.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: environment() };
  const child = npm
    ? spawn(node, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    const stop = () => child.kill('SIGTERM');
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    let stopped = false;
    const onSignal = () => {
      stopped = true;
      stop();
    };
    for (const signal of signals) process.on(signal, onSignal);
    const done = (worked) => {
      for (const signal of signals) process.off(signal, onSignal);
      if (stopped) process.exit(130);
      resolve(worked);
    };
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });
}

/** Settings of the outer npm command, such as `--port`, are none of the inner one's; neither are flags that leave packages out. */
function environment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(config_(reset|port|data|only|omit|production)|package_|lifecycle_)/i.test(name),
  );
  return { ...Object.fromEntries(kept), NODE_ENV: 'development', ...NO_DOWNLOADS };
}
