import type { CheckPurpose, Finding } from '../types.ts';
import type { PlainText } from './normalise.ts';
import type { SentenceKind } from './rule-types.ts';
import type { Sentence } from './sentences.ts';

/** A finding of a kind for the words of a sentence from `start` to `end`. */
export function findingAt(
  { kind, label }: SentenceKind,
  rule: string,
  text: PlainText,
  { place }: Sentence,
  start: number,
  end: number,
): Finding {
  const [first] = place(start + 1);
  const [, last] = place(end - 2);
  return { kind, ...(label === undefined ? {} : { label }), rule, start: text.at(first), end: text.at(last - 1) + 1 };
}

/** Whether a kind is looked for in what is written for this purpose. */
export function isFor({ purposes }: SentenceKind, purpose: CheckPurpose): boolean {
  return purposes?.includes(purpose) ?? (purpose !== 'name' && purpose !== 'search');
}
