import { signNumber } from './numbers.ts';
import { compile, type Classes } from './patterns.ts';
import type { PointTable } from './rule-types.ts';

type Reading = Pick<PointTable, 'stands' | 'endings' | 'longerThan' | 'speaksOf' | 'harsh'>;

/** What finds words that count as one: a group for each class of them, in order. */
export function standIns({ stands }: Pick<Reading, 'stands'>, classes: Classes): RegExp {
  const groups = stands.map((name) => `(${compile(`<${name}>`, classes).find.source.slice(1, -1)})`);
  // The space behind a word is the one before the next.
  return new RegExp(` (?:${groups.join('|')})(?= )`, 'gu');
}

/** The signs of a sentence by name: for a person to read, and to be numbered. */
export interface SignNames {
  /** Its words: classes as one word, others without their endings. */
  readonly words: readonly string[];
  /** Its words, each two that are neighbours, whom it speaks of, and whether it has harsh words. */
  readonly all: readonly string[];
}

/** Reads the signs of a sentence. */
export function signReader(reading: Reading, classes: Classes): (words: string) => SignNames {
  const { stands, endings, longerThan, harsh } = reading;
  const find = standIns(reading, classes);
  const people = Object.entries(reading.speaksOf);
  return (sentence) => {
    const words = sentence
      .replace(find, (...groups: unknown[]) => ` <${stands.find((_, index) => groups[index + 1] !== undefined)}>`)
      .trim()
      .split(' ')
      .map((word) => (word.length > longerThan && !word.startsWith('<') ? word.replace(endings, '') : word));
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    const spoken = people.filter(([, names]) => words.some((word) => names.has(word))).map(([name]) => name);
    const who = spoken.join() || 'none';
    const hard = sentence.split(' ').filter((word) => harsh.has(signNumber(word))).length;
    const said = hard > 0 ? ['(harsh)', `(harsh ${who})`, ...(hard > 1 ? ['(harsh harsh)'] : [])] : [];
    return { words, all: [...words, ...pairs, `(of ${who})`, ...said] };
  };
}

/** The signs of a sentence, for which points are given, by their numbers (`signNumber`). Each counts once, however often it is there. */
export interface Signs {
  readonly words: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

export const signsOf = ({ words, all }: SignNames): Signs => ({
  words: new Set(words.map(signNumber)),
  all: new Set(all.map(signNumber)),
});
