/** Runs one group of tests and says how many passed. A runner that dies, or that finds no test, is a failure. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../lib/child.mjs';

/** A limit against hanging. Nothing is measured by it. */
const LIMIT_MS = 300_000;

/** `{passed, failed, skipped, left, problem?}`; `left` names the tests that were left out and why. */
export async function runTests(root, run, env) {
  const nothing = { passed: 0, failed: 1, skipped: 0, left: [] };
  if (run.problem) return { ...nothing, problem: run.problem };
  const files = testFiles(join(root, 'test', run.folder), `test/${run.folder}`);
  if (files.length === 0) return { ...nothing, problem: `There is no test in test/${run.folder}/.` };

  const countsFile = join(root, '.build', 'counts.json');
  mkdirSync(join(root, '.build'), { recursive: true });
  rmSync(countsFile, { force: true });
  const code = await runChild(process.execPath, run.runner === 'web' ? webArgs(root) : nodeArgs(files), {
    cwd: root,
    env: { ...process.env, ...env, ...run.env, PEER_FORUM_COUNTS: countsFile },
  });
  if (!existsSync(countsFile))
    return { ...nothing, problem: `The runner ended with code ${code} before it could count.` };
  const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
  if (counts.passed + counts.failed + counts.skipped === 0) return { ...nothing, problem: 'The runner found no test.' };
  if (code !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, problem: `The runner ended with code ${code}.` };
  return counts;
}

const nodeArgs = (files) => [
  '--disable-warning=ExperimentalWarning',
  '--test',
  `--test-timeout=${LIMIT_MS}`,
  '--test-reporter=./scripts/verify/node-reporter.mjs',
  '--test-reporter-destination=stdout',
  ...files,
];

const webArgs = (root) => [
  join(root, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js'),
  '--config',
  'web-test-runner.config.mjs',
];

function testFiles(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${name}/${entry.name}`;
      if (entry.isDirectory()) return testFiles(join(folder, entry.name), path);
      return entry.name.endsWith('.test.ts') ? [path] : [];
    });
}
