import { ForumError } from '../model/index.ts';

/** Tells the web team in the console what to mend; people are told that those who run the site need to look at it. */
export function unusable(sentence: string): ForumError {
  console.warn(sentence);
  return new ForumError('contract');
}
