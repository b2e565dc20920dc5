/**
 * Runs a program as long as the command that asked for it lives, and passes on what ends it.
 *
 * `npm` runs its scripts through `sh`, which does not pass a TERM on: the shell goes and this process is left behind with a new
 * parent. So the parent is watched, and a change of it counts as a TERM.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const WATCH_MS = 250;
const GRACE_MS = 20_000;

/** Whether this command was told to end: then nothing more is to be begun. */
export const ending = { told: false };

/**
 * Resolves to the exit code of the program: its own, or 128 and the number of the signal that ended it. `listen` gets what it
 * writes; without it, that goes to the terminal.
 */
export function runChild(program, args, { listen, ...options } = {}) {
  const stdio = listen ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(program, args, { stdio, ...options });
  for (const stream of listen ? [child.stdout, child.stderr] : []) {
    stream.setEncoding('utf8');
    stream.on('data', listen);
  }
  let grace = null;
  const end = (signal) => {
    ending.told = true;
    // A terminal's Ctrl-C and `timeout` both reach us more than once; the first is enough.
    if (grace) return;
    child.kill(signal);
    grace = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  };
  const handlers = SIGNALS.map((signal) => [signal, () => end(signal)]);
  for (const [signal, handler] of handlers) process.on(signal, handler);

  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && end('SIGTERM'), WATCH_MS);

  return new Promise((resolve, reject) => {
    const finish = () => {
      clearInterval(watch);
      clearTimeout(grace);
      for (const [signal, handler] of handlers) process.off(signal, handler);
    };
    child.on('error', (problem) => {
      finish();
      reject(problem);
    });
    child.on('close', (code, signal) => {
      finish();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
