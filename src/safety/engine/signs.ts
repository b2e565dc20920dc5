import { signNumber } from './numbers.ts';
import { compile, type Classes } from './patterns.ts';
import type { PointTable } from './rule-types.ts';

type Reading = Pick<PointTable, 'stands' | 'endings' | 'longerThan'>;

/** What finds words that count as one: a group for each class of them, in order. */
export function standIns({ stands }: Pick<Reading, 'stands'>, classes: Classes): RegExp {
  const groups = stands.map((name) => `(${compile(`<${name}>`, classes).find.source.slice(1, -1)})`);
  // The space behind a word is the one before the next.
  return new RegExp(` (?:${groups.join('|')})(?= )`, 'gu');
}

/** Reads the words of a sentence as they stand in signs: classes as one word, others without their endings. */
export function signWords({ stands, endings, longerThan }: Reading, classes: Classes): (words: string) => string[] {
  const find = standIns({ stands }, classes);
  return (words) =>
    words
      .replace(find, (...groups: unknown[]) => ` <${stands.find((_, index) => groups[index + 1] !== undefined)}>`)
      .trim()
      .split(' ')
      .map((word) => (word.length > longerThan && !word.startsWith('<') ? word.replace(endings, '') : word));
}

/** The signs of a sentence, for which points are given, by their numbers (`signNumber`). */
export interface Signs {
  /** Its words. */
  readonly words: ReadonlySet<number>;
  /** Its words, and each two that are neighbours. */
  readonly all: ReadonlySet<number>;
}

/** The signs of words as they stand in signs. Each counts once, however often they hold it. */
export function signsOf(words: readonly string[]): Signs {
  const alone = new Set(words.map(signNumber));
  const all = new Set(alone);
  words.forEach((word, index) => {
    if (index > 0) all.add(signNumber(`${words[index - 1]} ${word}`));
  });
  return { words: alone, all };
}
