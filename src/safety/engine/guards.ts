import { compile, type Classes, type Place } from './patterns.ts';
import type { Guard } from './rule-types.ts';

/** A guard with its patterns compiled. */
export interface ReadyGuard {
  readonly name: string;
  readonly quoted: boolean;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly sentence: RegExp | undefined;
  readonly previous: RegExp | undefined;
  readonly unless: RegExp | undefined;
}

/** A pattern compiled, or nothing where there is none. */
export function maybe(pattern: string | undefined, classes: Classes, place?: Place): RegExp | undefined {
  return pattern === undefined ? undefined : compile(pattern, classes, place).find;
}

export function readyGuards(guards: readonly Guard[], classes: Classes): ReadyGuard[] {
  return guards.map(({ name, quoted, before, after, sentence, previous, unless }) => ({
    name,
    quoted: quoted ?? false,
    before: maybe(before, classes, 'at the end'),
    after: maybe(after, classes, 'at the start'),
    sentence: maybe(sentence, classes),
    previous: maybe(previous, classes),
    unless: maybe(unless, classes),
  }));
}

function isQuoted(before: string, after: string): boolean {
  return before.split('"').length % 2 === 0 && after.includes('"');
}

/** Whether a guard leaves alone what stands from `start` to `end` of a sentence's words. */
export function holds(guard: ReadyGuard, words: string, start: number, end: number, previous: string): boolean {
  const before = words.slice(0, start + 1);
  const after = words.slice(end - 1);
  return (
    (guard.before?.test(before) ?? true) &&
    (guard.after?.test(after) ?? true) &&
    (guard.sentence?.test(words) ?? true) &&
    (guard.previous?.test(previous) ?? true) &&
    !(guard.unless?.test(words) ?? false) &&
    (!guard.quoted || isQuoted(before, after))
  );
}
