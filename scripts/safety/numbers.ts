/** Packs words by their numbers, as `numbersIn` reads them. */
import { FURTHER, signNumber, STEPS } from '../../src/safety/engine/numbers.ts';

/** Words by their numbers, which rise. Throws an `Error` that names two words with the same number. */
export function numbered(words: readonly string[]): Map<number, string> {
  const all = new Map<number, string>();
  for (const word of words) {
    const number = signNumber(word);
    const other = all.get(number);
    if (other !== undefined)
      throw new Error(`"${word}" and "${other}" have the same number. Only one of them can stay.`);
    all.set(number, word);
  }
  return new Map([...all].sort(([a], [b]) => a - b));
}

/** Rising numbers as characters: how far each is from the one before. */
export function steps(numbers: readonly number[]): string {
  return numbers
    .map((number, place) => number - (numbers[place - 1] ?? 0))
    .map((step) => STEPS.charAt(FURTHER).repeat(Math.floor(step / FURTHER)) + STEPS.charAt(step % FURTHER))
    .join('');
}

/** A list of words that are only asked whether they are in it: two with the same number are one. */
export function packList(words: readonly string[]): string {
  return steps([...new Set(words.map(signNumber))].sort((a, b) => a - b));
}
