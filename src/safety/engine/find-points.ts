import type { CheckPurpose, Finding } from '../types.ts';
import { findingAt, isFor } from './finding.ts';
import { holds, readyGuards, type ReadyGuard } from './guards.ts';
import type { PlainText } from './normalise.ts';
import type { LanguageRules, PointKind, SentenceKind } from './rule-types.ts';
import type { Sentence } from './sentences.ts';
import { signWords } from './signs.ts';
import { readWorth, type Worth } from './worth.ts';

/** A kind with points, and what it needs ready. */
interface ReadyKind extends PointKind {
  readonly place: number;
  readonly source: SentenceKind;
  readonly guards: readonly ReadyGuard[];
}

/** Adds up the points of each sentence, for all kinds that are not switched off. */
export function pointsReader(
  { sentences, classes, points }: LanguageRules,
  off: ReadonlySet<string>,
): (text: PlainText, sentence: Sentence, previous: string, purpose: CheckPurpose) => Finding[] {
  if (!points) return () => [];
  const wordsOf = signWords(points, classes);
  const worth = readWorth(points.worth);
  const kinds = points.kinds.flatMap((each, place): ReadyKind[] => {
    const source = sentences.find(({ kind }) => kind === each.kind);
    if (!source || off.has(each.kind) || off.has(each.rule)) return [];
    return [{ ...each, place, source, guards: readyGuards(source.guards, { ...classes, ...source.classes }) }];
  });
  return (text, sentence, previous, purpose) => {
    const { words } = sentence;
    // A sign counts once, however often a sentence holds it.
    const signs = new Set<readonly number[]>();
    const unknown = new Set<string>();
    let last: Worth | undefined;
    for (const word of wordsOf(words)) {
      const pair = last?.before.get(word);
      if (pair) signs.add(pair);
      last = worth.get(word);
      if (last) signs.add(last.alone);
      else unknown.add(word);
    }
    const sums = points.kinds.map(() => -points.unknown * unknown.size);
    for (const sign of signs) {
      sign.forEach((each, place) => {
        sums[place] = (sums[place] ?? 0) + each;
      });
    }
    return kinds
      .filter(({ place, atLeast, source }) => (sums[place] ?? 0) >= atLeast && isFor(source, purpose))
      .filter(({ guards }) => !guards.some((guard) => holds(guard, words, 0, words.length, previous)))
      .map(({ source, rule }) => findingAt(source, rule, text, sentence, 0, words.length));
  };
}
