/**
 * The points of a language as lines that a person can read and change, and packed as a page loads them. First comes a line for each
 * kind, with how many points are enough; after an empty line, one for each sign.
 */
import type { PointKind, PointTable } from '../../src/safety/engine/rule-types.ts';
import type { SafetyKind } from '../../src/safety/index.ts';
import { LEVELS, PAIRS } from '../../src/safety/engine/worth.ts';
import { numbered, steps } from './numbers.ts';

export interface Table {
  readonly kinds: readonly Pick<PointKind, 'kind' | 'atLeast'>[];
  /** A sign as it stands in sentences, to its points for each kind. */
  readonly points: ReadonlyMap<string, readonly number[]>;
}

const LETTERS = '-abcdefghijklmnopqrstuvwxyz';

/** The level that is nearest to some points. */
export const levelOf = (points: number): number =>
  LEVELS.reduce((best, each) => (Math.abs(each - points) < Math.abs(best - points) ? each : best));

/** A letter for each kind: `a` is 1 and `B` is two against, `-` is nothing. */
function lettersOf(points: readonly number[]): string {
  const letters = points.map((each) => {
    const letter = LETTERS.charAt(Math.abs(each));
    return each < 0 ? letter.toUpperCase() : letter;
  });
  return letters.join('');
}

/** The place of a letter's points among the levels. Throws an `Error` for points that are none of them. */
function placeOf(letter: string, line: string): number {
  const points = LETTERS.indexOf(letter.toLowerCase());
  const place = LEVELS.indexOf(letter < 'a' ? 0 - points : points);
  if (place < 0) throw new Error(`"${line}" has a letter that is none of ${lettersOf(LEVELS)}.`);
  return place;
}

/** A table as lines, its signs in the order of the alphabet. */
export function linesOf({ kinds, points }: Table): string {
  const signs = [...points].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...kinds.map(({ kind, atLeast }) => `${kind} ${atLeast}`),
    '',
    ...signs.map(([sign, each]) => `${lettersOf(each)} ${sign}`),
    '',
  ].join('\n');
}

function read<T>(line: string, form: RegExp, take: (first: string, second: string) => T, hint: string): T {
  const [, first, second] = form.exec(line) ?? [];
  if (first === undefined || second === undefined) throw new Error(`"${line}" should be ${hint}.`);
  return take(first, second);
}

/** Letters as the characters of `PointTable.worth`. */
function packedLetters(letters: string, line: string): string {
  const places = Array.from(letters, (letter) => placeOf(letter, line));
  return places
    .filter((_, kind) => kind % 2 === 0)
    .map((place, pair) => PAIRS.charAt(place * LEVELS.length + (places[2 * pair + 1] ?? LEVELS.indexOf(0))))
    .join('');
}

/** Reads the lines of a table and packs them. Throws an `Error` that names a line which is none. */
export function pack(lines: string): Pick<PointTable, 'kinds' | 'signs' | 'worth'> {
  const [, head = '', body = ''] = /^(.+?)\n\n(.*)$/su.exec(lines.trim().replaceAll('\r\n', '\n')) ?? [];
  const kinds = head
    .split('\n')
    .map((line) =>
      read(
        line,
        /^([a-z-]+) (\d+)$/u,
        (kind, atLeast) => ({ kind: kind as SafetyKind, rule: `${kind}-adds-up`, atLeast: Number(atLeast) }),
        'a kind and how many points are enough',
      ),
    );
  const form = new RegExp(`^([a-zA-Z-]{${kinds.length}}) (\\S+(?: \\S+)?)$`, 'u');
  const rows = body
    .split('\n')
    .map((line) =>
      read(
        line,
        form,
        (letters, sign) => [sign, packedLetters(letters, line)] as const,
        'a letter for each kind, a space, and one word or two',
      ),
    );
  const worth = new Map(rows);
  const signs = numbered(rows.map(([sign]) => sign));
  return { kinds, signs: steps([...signs.keys()]), worth: [...signs.values()].map((sign) => worth.get(sign)).join('') };
}
