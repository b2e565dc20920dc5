/** How the commands speak: plain sentences, one a line. */

/** A problem that is told in one sentence which names the remedy, without a stack. */
export class Remedy extends Error {}

export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/** Runs `work`; a `Remedy` ends the command with its sentence and exit code 1. */
export async function orSayWhy(work) {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof Remedy)) throw problem;
    process.stderr.write(`\n${problem.message}\n`);
    process.exitCode = 1;
  }
}
