/** Which bundled help lines are due for another look, as sentences for whoever builds. Never stops a build. */
import { emergencyNumbers, staleSupportLines, supportLines } from '../../src/safety/support-lines/index.ts';

/** `today` is an ISO date. */
export function staleSentences(today, lines = [...supportLines, ...emergencyNumbers]) {
  return staleSupportLines(lines, today).map(({ line, days }) => {
    const name = line.id ?? `emergency number of ${line.country}`;
    const age = days === Infinity ? 'has no date that can be read' : `was last checked ${days} days ago`;
    return `Warning: the help line ${name} ${age}. Read ${line.source} again, then set its dates (docs/support-lines.md).`;
  });
}
