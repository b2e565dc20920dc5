/** One text with what a check should say about it. Written for this project: no corpus, no real person's details. */
export interface Vector {
  readonly title: string;
  readonly text: string;
  /** The label that should be found, with its place; null where any place will do; undefined where nothing should be found. */
  readonly expected?: {
    readonly label: string | null;
    readonly start: number;
    readonly end: number;
  };
  /** A fifth, chosen by the text itself, that nobody looks at while writing rules. */
  readonly holdout: boolean;
}

function isHoldout(text: string): boolean {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash >>> 8) % 5 === 0;
}

function lines(texts: string): string[] {
  return texts
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'))
    .filter((line) => line !== '');
}

const titled = (title: string, text: string): string => `${title}: ${text.replaceAll('\n', ' ')}`;

/** A text a line, in which nothing should be found. `⏎` stands for a new line. */
export function quiet(title: string, texts: string): Vector[] {
  return lines(texts).map((text) => ({
    title: titled(title, text),
    text,
    holdout: isHoldout(text),
  }));
}

/** The same texts, none of them held out. */
export const seen = (vectors: readonly Vector[]): Vector[] => vectors.map((vector) => ({ ...vector, holdout: false }));

/** A text a line, in which something should be found, wherever. */
export function anywhere(title: string, texts: string): Vector[] {
  return quiet(title, texts).map((vector) => ({
    ...vector,
    expected: { label: null, start: 0, end: vector.text.length },
  }));
}

/** A text a line, with `[[` and `]]` round what should be found. */
export function marked(label: string, texts: string): Vector[] {
  return lines(texts).map((line) => {
    const start = line.indexOf('[[');
    const end = line.indexOf(']]') - 2;
    const text = line.replace('[[', '').replace(']]', '');
    return {
      title: titled(label, text),
      text,
      expected: { label, start, end },
      holdout: isHoldout(text),
    };
  });
}
