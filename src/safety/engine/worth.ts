import { numbersIn } from './numbers.ts';
import type { PointTable } from './rule-types.ts';

/** The letters of a table, in order: `a` is 1, `A` is one against, and `-` is nothing. */
const LETTERS = '-abcdefghijklmnopqrstuvwxyz';

function pointsOf(letter: string): number {
  return letter < 'a' ? 0 - Math.max(LETTERS.indexOf(letter.toLowerCase()), 0) : LETTERS.indexOf(letter);
}

/** What signs are worth, by their number: points for each kind of the table. */
export type Worth = ReadonlyMap<number, readonly number[]>;

export function readWorth({ signs, worth }: Pick<PointTable, 'signs' | 'worth'>): Worth {
  const rows = worth.split(' ').map((letters) => Array.from(letters, pointsOf));
  return new Map(numbersIn(signs).map((sign, place) => [sign, rows[place] ?? []]));
}
