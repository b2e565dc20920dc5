/**
 * Everything that has to hold before something is published: checks, then all tests. The last line says how many of them passed.
 * `--only=lint,unit` runs some of them.
 */
import { fileURLToPath } from 'node:url';
import { ensureChromium, ChromiumError } from './lib/chromium.mjs';
import { ending, runChild } from './lib/child.mjs';
import { orSayWhy, Remedy, say } from './lib/say.mjs';
import { checks } from './verify/checks.mjs';
import { runTests } from './verify/run-tests.mjs';
import { testRuns } from './verify/test-groups.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

await orSayWhy(async () => {
  const { wantedChecks, wantedRuns } = wanted();
  const env = wantedRuns.some(({ inBrowser }) => inBrowser) ? { CHROME_PATH: browser() } : {};
  const total = { passed: 0, failed: 0 };
  const leftOut = [];
  let isBuilt = true;

  if (wantedChecks.length > 0) say('Checks');
  for (const check of wantedChecks) {
    if (ending.told) return stopped();
    const worked = await runCheck(check);
    total[worked ? 'passed' : 'failed'] += 1;
    if (check.isNeeded) isBuilt = worked;
  }

  if (wantedRuns.length > 0) say('\nTests');
  for (const run of wantedRuns) {
    if (ending.told) return stopped();
    if (run.notRun) {
      leftOut.push(`${run.name}: ${run.notRun}`);
      continue;
    }
    const runnable = run.isBuilt && !isBuilt ? { ...run, problem: 'There is no build to test.' } : run;
    const began = Date.now();
    const { passed, failed, problem, left } = await runTests(root, runnable, env);
    say(`${failed === 0 ? '  ✓' : '  ✗'} ${run.name}: ${passed} passed, ${failed} failed (${seconds(began)})`);
    if (problem) say(`      ${problem}`);
    leftOut.push(...left.map((name) => `${run.name}: ${name}`));
    total.passed += passed;
    total.failed += failed;
  }
  if (ending.told) return stopped();

  if (leftOut.length > 0) say(`\nNot run\n${leftOut.map((name) => `  ${name}`).join('\n')}`);
  say(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

/** What `--only` names, or everything. `--only=server` also means the server on each database. */
function wanted() {
  const option = process.argv.find((arg) => arg.startsWith('--only='));
  const runs = testRuns(root);
  if (!option) return { wantedChecks: checks, wantedRuns: runs };
  const names = option.slice('--only='.length).split(',');
  const known = new Set([...checks.map(({ name }) => name), ...runs.flatMap(({ name, folder }) => [name, folder])]);
  const stranger = names.find((name) => !known.has(name));
  if (stranger !== undefined) {
    throw new Remedy(
      `There is no check or test named "${stranger}". There are ${[...known].filter(Boolean).join(', ')}.`,
    );
  }
  return {
    wantedChecks: checks.filter(({ name }) => names.includes(name)),
    wantedRuns: runs.filter(({ name, folder }) => names.includes(name) || names.includes(folder)),
  };
}

async function runCheck({ name, args, shows }) {
  const began = Date.now();
  let output = '';
  const code = await runChild(process.execPath, args, { cwd: root, listen: (text) => (output += text) });
  say(`${code === 0 ? '  ✓' : '  ✗'} ${name} (${seconds(began)})`);
  if (code !== 0 || shows) say(output.trimEnd().replace(/^/gm, '      '));
  return code === 0;
}

function browser() {
  try {
    return ensureChromium(say);
  } catch (problem) {
    if (problem instanceof ChromiumError) throw new Remedy(problem.message);
    throw problem;
  }
}

function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

function stopped() {
  say('\nStopped before the end.');
  process.exitCode = 130;
}
