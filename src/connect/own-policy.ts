/** A charity's own phrases and lines, read as they were written by hand: what cannot be used is left out and named, the rest holds. */
import { ASKED_KINDS } from '../safety/prompts.ts';
import type { SafetyPhrase, SafetyRules } from '../safety/types.ts';

type Warn = (sentence: string) => void;

const KINDS: readonly unknown[] = ['distress', ...ASKED_KINDS];

/** Never throws: one phrase that is written wrongly must not take away the checks that keep people company. */
export function usablePolicy(given: unknown, warn: Warn): SafetyRules {
  const { phrases, off } = isRecord(given) ? given : {};
  return {
    phrases: usable(
      phrases,
      'safetyPolicy.phrases',
      isPhrase,
      `a "phrase", and a "kind" that is one of ${KINDS.join(', ')}`,
      warn,
    ),
    off: usable(off, 'safetyPolicy.off', (name) => typeof name === 'string', 'the name of a rule or a kind', warn),
  };
}

/** The entries of a list that can be used. What is no list at all is as if it were not there. */
export function usable<T>(
  list: unknown,
  name: string,
  fits: (entry: unknown) => entry is T,
  needs: string,
  warn: Warn,
): readonly T[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    warn(`peer-forum leaves out "${name}": it has to be a list.`);
    return [];
  }
  return list.filter((entry: unknown, index): entry is T => {
    const isUsable = fits(entry);
    if (!isUsable) warn(`peer-forum leaves out entry ${index + 1} of "${name}": it needs ${needs}.`);
    return isUsable;
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPhrase(entry: unknown): entry is SafetyPhrase {
  if (!isRecord(entry)) return false;
  const { kind, phrase, label } = entry;
  return KINDS.includes(kind) && isText(phrase) && (label === undefined || typeof label === 'string');
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
