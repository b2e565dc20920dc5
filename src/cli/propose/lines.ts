/** A draft as lines: selections inside one another, with the questions that belong to them above. */
export interface Line {
  /** As in `title: heading`; null for a question that stands alone. */
  readonly text: string | null;
  readonly asks?: readonly string[];
  readonly inner?: readonly Line[];
}

/** The mark by which a person finds what is left to them. */
export const MARK = 'DECIDE';
const WIDTH = 110;

export const line = (text: string, inner?: readonly Line[], asks: readonly string[] = []): Line => ({
  text,
  inner,
  asks,
});
export const ask = (question: string): Line => ({ text: null, asks: [question] });

/** `title: heading`, or `title` where they are the same. */
export const aliased = (alias: string, field: string): string => (alias === field ? field : `${alias}: ${field}`);

/** Selections one inside the other: `edges`, `node` and what is in there. */
export const nested = (way: readonly string[], inner: readonly Line[]): readonly Line[] =>
  way.reduceRight<readonly Line[]>((below, key) => [line(key, below)], inner);

export const printed = (lines: readonly Line[], indent = ''): string =>
  lines
    .flatMap(({ text, asks = [], inner }) => [
      ...asks.flatMap((question) => comment(`${MARK}: ${question}`, indent)),
      ...(text === null
        ? []
        : [inner ? `${indent}${text} {\n${printed(filled(inner), `${indent}  `)}\n${indent}}` : indent + text]),
    ])
    .join('\n');

/** Nothing may be selected of nothing, also where all is left to a person. */
const filled = (inner: readonly Line[]): readonly Line[] =>
  inner.some(({ text }) => text !== null) ? inner : [...inner, line('__typename')];

/** A comment, broken at spaces. */
export function comment(text: string, indent = ''): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && `${indent}# ${last} ${word}`.length <= WIDTH) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows.map((row) => `${indent}# ${row}`);
}

export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
