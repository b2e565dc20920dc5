/** `a` is 1, `Z` is -26, and anything else nothing. */
function pointsOf(letter: string): number {
  const place = 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter.toLowerCase()) + 1;
  return letter > 'Z' ? place : 0 - place;
}

/** What a word is worth by itself, for each kind, and before others. */
export interface Worth {
  readonly alone: readonly number[];
  readonly before: ReadonlyMap<string, readonly number[]>;
}

/** What words are worth, from the lines of a table (`PointTable`). */
export function readWorth(lines: string): Map<string, Worth> {
  const read = (sign: string): readonly [word: string, points: readonly number[]] => {
    const [word = '', letters = ''] = sign.split(':');
    return [word, Array.from(letters, pointsOf)];
  };
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [head = '', ...others] = line.split(' ');
        const [word, alone] = read(head);
        return [word, { alone, before: new Map(others.map(read)) }];
      }),
  );
}
