/** Writes points as the lines of a `PointTable`. */
import type { Learnt } from './learn.ts';

const FOR = '-abcdefghijklmnopqrstuvwxyz';
const AGAINST = '-ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a sign is worth for each kind, a letter each (`PointTable`); more than 26 points are 26. */
function letters(sign: string, learnt: readonly Learnt[]): string {
  const worth = learnt.map(({ points: all }) => Math.max(-26, Math.min(26, all.get(sign) ?? 0)));
  return worth
    .map((each) => (each < 0 ? AGAINST : FOR).charAt(Math.abs(each)))
    .join('')
    .replace(/-+$/, '');
}

/** The words that a table of these points knows: the first of each sign. */
export const knownTo = (learnt: readonly Learnt[]): Set<string> =>
  new Set(learnt.flatMap(({ points }) => [...points.keys()].map((sign) => sign.split(' ')[0] ?? '')));

/** The lines of a table, by the first word of each sign. */
export function tableOf(learnt: readonly Learnt[]): string {
  const lines = new Map<string, string>();
  for (const sign of [...new Set(learnt.flatMap(({ points: all }) => [...all.keys()]))].sort()) {
    const [first = '', second] = sign.split(' ');
    const worth = letters(sign, learnt);
    lines.set(first, second === undefined ? `${first}:${worth}` : `${lines.get(first) ?? first} ${second}:${worth}`);
  }
  return [...lines.values()].join('\n');
}
