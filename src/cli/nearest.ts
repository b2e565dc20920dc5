/** “Did you mean …?”: the known name that is closest to a misspelt one. */

/** Null when none is close: at most a third of the letters may differ. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const one of known) {
    const distance = one === name ? Infinity : distanceOf(wanted, one.toLowerCase());
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

export const didYouMean = (name: string, known: Iterable<string>): string => {
  const near = nearest(name, known);
  return near === null ? '' : ` Did you mean \`${near}\`?`;
};

/** How many letters have to be put in, taken out, changed or swapped with their neighbour. */
function distanceOf(a: string, b: string): number {
  let [before, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      now[column] = Math.min(
        (now[column - 1] ?? 0) + 1,
        (above[column] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [before, above] = [above, now];
  }
  return above[b.length] ?? 0;
}
