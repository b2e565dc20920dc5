import { numbersIn, signNumber } from '../../../engine/numbers.ts';
import { familyNames, famousNames, firstNames, notNames, wordNames } from './names.generated.ts';

/** A list by the numbers of its words: it weighs a third of them. One word in two hundred that is not in it seems to be. */
function packed(steps: string): Pick<ReadonlySet<string>, 'has'> {
  const numbers = new Set(numbersIn(steps));
  return { has: (word) => numbers.has(signNumber(word)) };
}

/** First names that are hardly ever anything else, common in Britain, Ireland and the communities there: first-names.txt. */
export const FIRST_NAMES = packed(firstNames);

/** People, real and made up, whom everybody knows, so that to name them points at nobody: famous-names.txt. */
export const FAMOUS_NAMES = packed(famousNames);

/** First names that are also words: these need a family name beside them: word-names.txt. */
export const WORD_NAMES = packed(wordNames);

/** Common family names: family-names.txt. */
export const FAMILY_NAMES = packed(familyNames);

/** Words that people write with a capital after "I'm", "this is" or "my name is" and that are no names: not-names.txt. */
export const NOT_NAMES = packed(notNames);
