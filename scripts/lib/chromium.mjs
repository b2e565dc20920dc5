/**
 * Finds a Chromium for the browser tests, and installs one where that is possible without asking. Runs on Node 20 before any
 * package is installed, so it may import nothing but Node. Does not know what the browser is used for.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const WINDOWS_NAMES = ['chrome.exe', 'chromium.exe'];
const PLAYWRIGHT_FILES = {
  linux: [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
  ],
  darwin: [
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ],
  win32: [
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ],
};

export class ChromiumError extends Error {}

/** Flags that a Chromium in a container or under root needs. */
export const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/** The path of a Chromium or Chrome; null when there is none. A `CHROME_PATH` that names nothing is said, not passed over. */
export function findChromium(env = process.env, platform = process.platform) {
  const named = env.CHROME_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new ChromiumError('CHROME_PATH does not name a program that can be run. Correct it, or unset it.');
  }
  return onPath(env, platform) ?? installedApp(env, platform) ?? fromPlaywright(env, platform);
}

/** As `findChromium`, but installs Debian's package where that is possible. Throws a sentence that names the remedy. */
export function ensureChromium(say, env = process.env) {
  const found = findChromium(env);
  if (found) return found;
  if (canInstall()) {
    say('There is no Chromium here. Installing the chromium package for the browser tests …');
    if (!aptGet(['install', '-y', '--no-install-recommends', 'chromium'])) {
      aptGet(['update']);
      aptGet(['install', '-y', '--no-install-recommends', 'chromium']);
    }
    const installed = findChromium(env);
    if (installed) return installed;
  }
  throw new ChromiumError(
    'The browser tests need Chromium or Chrome. Install one, or set CHROME_PATH to the program, and run the command again.',
  );
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptGet(args) {
  const done = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return done.status === 0;
}

function onPath(env, platform) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const names = platform === 'win32' ? WINDOWS_NAMES : NAMES;
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

function installedApp(env, platform) {
  const places = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  };
  return (places[platform] ?? []).find(isProgram) ?? null;
}

function fromPlaywright(env, platform) {
  const cache = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  }[platform];
  const folder = env.PLAYWRIGHT_BROWSERS_PATH || cache;
  if (!folder || !existsSync(folder)) return null;
  const newestFirst = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return (
    newestFirst
      .flatMap((name) => (PLAYWRIGHT_FILES[platform] ?? []).map((parts) => join(folder, name, ...parts)))
      .find(isProgram) ?? null
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
