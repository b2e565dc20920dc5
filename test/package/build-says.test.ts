import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { supportLines } from '../../src/safety/support-lines/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('a build warns of help lines that are due for another look, and does not fail for them', async () => {
  const build = (today: string): Promise<{ stdout: string }> =>
    promisify(execFile)(process.execPath, ['scripts/build.mjs', '--if-stale', `--today=${today}`], { cwd: root });
  const read = supportLines.map(({ sourceReadOn }) => Date.parse(sourceReadOn));
  const after = (days: number, time: number): string => new Date(time + days * 86_400_000).toISOString().slice(0, 10);
  assert.doesNotMatch((await build(after(89, Math.min(...read)))).stdout, /Warning/);
  const { stdout } = await build(after(90, Math.max(...read)));
  for (const { id, source } of supportLines) {
    const sentence = stdout.split('\n').find((line) => line.includes(` ${id} `));
    assert.match(sentence ?? '', /^Warning: .* was last checked \d+ days ago/);
    assert.ok(sentence?.includes(source), id);
  }
});
