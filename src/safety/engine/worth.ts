import { numbersIn, STEPS } from './numbers.ts';
import type { PointTable } from './rule-types.ts';

/** How many points a sign may be worth. What is further out is rare, and counts as the last. */
export const LEVELS: readonly number[] = [-3, -2, -1, 0, 1, 2, 3, 4, 6];

/** A character for each two levels: the place of the first, times as many as there are, and of the second. */
export const PAIRS = `${STEPS}!#$%()*,./:;<=>?@`;

/** What signs are worth, by their number: points for each kind of the table. */
export type Worth = ReadonlyMap<number, readonly number[]>;

export function readWorth({ kinds, signs, worth }: Pick<PointTable, 'kinds' | 'signs' | 'worth'>): Worth {
  const points = Array.from(worth, (character) => {
    const pair = PAIRS.indexOf(character);
    return [Math.floor(pair / LEVELS.length), pair % LEVELS.length].map((level) => LEVELS[level] ?? 0);
  });
  const width = Math.ceil(kinds.length / 2);
  return new Map(
    numbersIn(signs).map((sign, place) => [sign, points.slice(place * width, (place + 1) * width).flat()]),
  );
}
