/** A long text in pieces, so that reading it never keeps the page from taking a key. Pure. */

/** Longest piece, in UTF-16 units: a few milliseconds of reading on an old phone. */
export const PIECE = 4000;

/** Where a piece may end without cutting through what is said, the best first. */
const ENDS = [/\n\s*\n/g, /\n/g, /[.!?]\s/g, /\s/g];

export interface Piece {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/**
 * The whole text, in order and without gaps. A piece ends between paragraphs, else lines, sentences or words; only a run without any of
 * these is cut. What is said across an end is read in two halves.
 */
export function* piecesOf(text: string, longest = PIECE): Generator<Piece> {
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= longest ? text.length : start + endIn(text.slice(start, start + longest));
    yield { text: text.slice(start, end), start };
    start = end;
  }
}

/** The last good end in the second half of a stretch; its length when there is none. */
function endIn(stretch: string): number {
  const half = stretch.length / 2;
  for (const end of ENDS) {
    const last = [...stretch.matchAll(end)].at(-1);
    if (last && last.index >= half) return last.index + last[0].length;
  }
  // Never between the two halves of one character.
  return /[\uD800-\uDBFF]$/.test(stretch) ? stretch.length - 1 : stretch.length;
}
