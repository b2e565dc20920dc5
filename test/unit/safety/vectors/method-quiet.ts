import { METHOD_QUIET_WORDS } from './method-quiet-words.ts';
import { METHOD_QUIET_PEOPLE } from './method-quiet-people.ts';
import type { Vector } from './vector.ts';

/** Texts in which asking to leave out the details of how would be a false alarm. */
export const METHOD_QUIET: Readonly<Record<string, readonly Vector[]>> = {
  ...METHOD_QUIET_WORDS,
  ...METHOD_QUIET_PEOPLE,
};
