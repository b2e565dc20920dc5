/** What names of fields and types tell: by the lists of synonyms first, then by the words that they are made of. */
import { fieldsLike } from '../synonyms.ts';

/** `startStrand`, `start_strand` and `StartStrand` are `start`, `strand`; a plural is its singular. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter(Boolean)
    .map(singular);

const singular = (word: string): string => {
  if (/ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y');
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
};

export const has = (name: string, pattern: RegExp): boolean => wordsOf(name).some((word) => pattern.test(word));

/** Whether one name speaks of the other: `strand_key` of `Strand`. */
export const speaksOf = (name: string, of: string): boolean => {
  const [words, wanted] = [wordsOf(name), wordsOf(of)];
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
};

export interface Choice<T> {
  readonly chosen: T;
  /** Other names that might be meant as well; the choice is sure when there are none. */
  readonly others: readonly string[];
}

/** The one of `things` that `alias` is most likely to be: by a synonym, else by the words of its name; null for none. */
export function choose<T extends { readonly name: string }>(
  alias: string,
  things: readonly T[],
  words: RegExp | null = null,
): Choice<T> | null {
  const [best] = fieldsLike(
    alias,
    things.map(({ name }) => name),
  );
  const exact = things.find(({ name }) => name === best);
  if (exact) return { chosen: exact, others: [] };
  const near = words ? things.filter(({ name }) => has(name, words)) : [];
  const [first, ...more] = [...near].sort((a, b) => wordsOf(a.name).length - wordsOf(b.name).length);
  return first ? { chosen: first, others: more.map(({ name }) => name) } : null;
}
