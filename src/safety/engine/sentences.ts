import type { PlainText } from './normalise.ts';
import type { WordTable } from './rule-types.ts';

/** A sentence in plain words, each with its place in the plain text. */
export interface Sentence {
  /** Words with a space before and after each; `,` `"` and `?` stand as words, and `.` as the first and the last. */
  readonly words: string;
  /** The place in the plain text of the word that holds the character `index` of `words`. */
  readonly place: (index: number) => readonly [start: number, end: number];
}

/** A sentence that never ends is cut, so that the cost of a sentence has a limit. */
const LONGEST = 60;
const TOKEN = /[\p{L}\p{N}]{1,40}(?:['*][\p{L}]{1,12}){0,2}|[.!?\n;:,"'()]|- /gu;
const ENDS = new Set(['.', '!', '?', '\n', ';']);
const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  ':': ',',
  '(': ',',
  ')': ',',
  '- ': ',',
  '"': '"',
  "'": '"',
};

function wordsOf(written: string, table: WordTable): string {
  if (table.fillers.has(written)) return '';
  const plain = Object.hasOwn(table.plain, written) ? table.plain[written] : undefined;
  if (plain !== undefined) return plain;
  const ending = table.endings.find(([end]) => written.length > end.length && written.endsWith(end));
  if (ending) return wordsOf(written.slice(0, -ending[0].length), table) + ending[1];
  return written;
}

class SentenceBuilder {
  private words = ' . ';
  private count = 0;
  private readonly ends: number[] = [];
  private readonly places: (readonly [number, number])[] = [];

  add(words: string, start: number, end: number): void {
    this.words += `${words} `;
    this.ends.push(this.words.length);
    this.places.push([start, end]);
    this.count += 1;
  }

  get full(): boolean {
    return this.count >= LONGEST;
  }

  build(): Sentence | null {
    if (this.count === 0) return null;
    const { ends, places } = this;
    return {
      words: `${this.words}. `,
      place: (index) => places[ends.findIndex((end) => index < end)] ?? places.at(-1) ?? [0, 0],
    };
  }
}

/** The sentences of a text, in order, in plain words. One pass; a sentence holds at most 60 words. */
export function sentencesOf(text: PlainText, table: WordTable): Sentence[] {
  const sentences: Sentence[] = [];
  let builder = new SentenceBuilder();
  const close = (): void => {
    const sentence = builder.build();
    if (sentence) sentences.push(sentence);
    builder = new SentenceBuilder();
  };
  for (const match of text.lower.matchAll(TOKEN)) {
    const token = match[0];
    const end = match.index + token.length;
    if (ENDS.has(token)) {
      if (token === '?') builder.add('?', match.index, end);
      close();
      continue;
    }
    const words = MARKS[token] ?? wordsOf(token, table);
    if (words !== '') builder.add(words, match.index, end);
    if (builder.full) close();
  }
  close();
  return sentences;
}
