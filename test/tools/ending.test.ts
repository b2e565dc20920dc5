/** Nothing of a command stays behind when it is ended, whichever way: by `docker stop`, by `timeout`, by a shell that just goes. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const keeper = fileURLToPath(new URL('./fixtures/keeper.mjs', import.meta.url));

/** What a program writes, and a promise for a line that matches. */
function linesOf(child: ChildProcess) {
  let text = '';
  const waiting: (() => void)[] = [];
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (const look of waiting) look();
  });
  return (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = pattern.exec(text);
        if (found) resolve(found);
      };
      waiting.push(look);
      look();
    });
}

describe('a command that is ended', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`by ${signal} ends what it runs, and tells how that went`, async () => {
      const child = spawn(process.execPath, [keeper], { stdio: ['ignore', 'pipe', 'inherit'] });
      const line = linesOf(child);
      await line(/ready \d+/);
      child.kill(signal);
      const [code] = (await once(child, 'close')) as [number | null];
      await line(/closed after 1/);
      assert.equal(code, 0);
    });
  }

  test('twice, as by `timeout`, is ended once', async () => {
    const child = spawn(process.execPath, [keeper], { stdio: ['ignore', 'pipe', 'inherit'] });
    const line = linesOf(child);
    await line(/ready \d+/);
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    await line(/closed after 1/);
    assert.equal(code, 0);
  });

  test('by its shell going away leaves nothing behind', { skip: process.platform === 'win32' }, async () => {
    const script = `"${process.execPath}" "${keeper}" & wait`;
    const shell = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const line = linesOf(shell);
    await line(/ready \d+/);
    shell.kill('SIGKILL');
    await line(/closed after 1/);
  });
});
