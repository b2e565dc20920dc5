/**
 * The points of a language as lines that a person can read and change, and packed as a page loads them. First comes a line for each
 * kind, with how many points are enough; after an empty line, one for each sign.
 */
import type { PointKind } from '../../src/safety/engine/rule-types.ts';
import type { SafetyKind } from '../../src/safety/index.ts';
import { numbered, steps } from './numbers.ts';

export interface Table {
  readonly kinds: readonly Pick<PointKind, 'kind' | 'atLeast'>[];
  /** A sign as it stands in sentences, to its points for each kind. */
  readonly points: ReadonlyMap<string, readonly number[]>;
}

const LETTERS = '-abcdefghijklmnopqrstuvwxyz';
const MOST = LETTERS.length - 1;

/** A letter for each kind (`PointTable`); more than 26 points are 26. */
function lettersOf(points: readonly number[]): string {
  const letters = points.map((each) => {
    const letter = LETTERS.charAt(Math.min(MOST, Math.abs(each)));
    return each < 0 ? letter.toUpperCase() : letter;
  });
  return letters.join('').replace(/-+$/u, '') || '-';
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

/** Signs as the strings of a `PointTable`. */
function packed(rows: readonly (readonly [letters: string, sign: string])[]): { signs: string; worth: string } {
  const letters = new Map(rows.map(([each, sign]) => [sign, each.replace(/-+$/u, '')]));
  const signs = numbered(rows.map(([, sign]) => sign));
  return { signs: steps([...signs.keys()]), worth: [...signs.values()].map((sign) => letters.get(sign)).join(' ') };
}

/** Reads the lines of a table and packs them. Throws an `Error` that names a line which is none. */
export function pack(lines: string): { kinds: PointKind[]; signs: string; worth: string } {
  const [, kinds = '', signs = ''] = /^(.+?)\n\n(.*)$/su.exec(lines.trim().replaceAll('\r\n', '\n')) ?? [];
  return {
    kinds: kinds
      .split('\n')
      .map((line) =>
        read(
          line,
          /^([a-z-]+) (\d+)$/u,
          (kind, atLeast) => ({ kind: kind as SafetyKind, rule: `${kind}-adds-up`, atLeast: Number(atLeast) }),
          'a kind and how many points are enough',
        ),
      ),
    ...packed(
      signs
        .split('\n')
        .map((line) =>
          read(
            line,
            /^([a-zA-Z-]+) (\S+(?: \S+)?)$/u,
            (letters, sign) => [letters, sign] as const,
            'letters, a space, and one word or two',
          ),
        ),
    ),
  };
}
