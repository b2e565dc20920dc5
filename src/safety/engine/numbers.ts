/** Numbers are below this. With a larger one fewer words would share a number, and each would cost more bytes. */
const NUMBERS = 2 ** 17;

/**
 * The number of a word, or of several, by which a list knows it, because a number weighs less than what it stands for. It is the
 * FNV-1a hash (as published), with its upper bits mixed into those that are kept. Two may have the same number: then they count as one.
 */
export function signNumber(sign: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sign.length; at += 1) hash = Math.imul(hash ^ sign.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (NUMBERS - 1);
}

/** Distances between numbers, as characters; the last says that the number is further on by as much, and goes on. */
export const STEPS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+';
export const FURTHER = STEPS.length - 1;

/** Rising numbers, from how far each is from the one before. */
export function numbersIn(steps: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (const character of steps) {
    const step = STEPS.indexOf(character);
    number += step;
    if (step < FURTHER) numbers.push(number);
  }
  return numbers;
}
