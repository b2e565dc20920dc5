import type { CheckPurpose, Finding } from '../types.ts';
import { findingAt, isFor } from './finding.ts';
import { holds, readyGuards, type ReadyGuard } from './guards.ts';
import type { PlainText } from './normalise.ts';
import type { LanguageRules, PointKind, SentenceKind } from './rule-types.ts';
import type { Sentence } from './sentences.ts';
import { signReader, signsOf } from './signs.ts';
import { readWorth } from './worth.ts';

/** A kind with points, and what it needs ready. */
interface ReadyKind extends PointKind {
  readonly place: number;
  readonly source: SentenceKind;
  readonly guards: readonly ReadyGuard[];
}

/** Adds up the points of each sentence, for all kinds that are not switched off. */
export function pointsReader(
  { sentences: sources, classes, points }: LanguageRules,
  off: ReadonlySet<string>,
): (text: PlainText, sentences: readonly Sentence[], index: number, purpose: CheckPurpose) => Finding[] {
  if (!points) return () => [];
  const read = signReader(points, classes);
  const worth = readWorth(points);
  const kinds = points.kinds.flatMap((each, place): ReadyKind[] => {
    const source = sources.find(({ kind }) => kind === each.kind);
    if (!source || off.has(each.kind) || off.has(each.rule)) return [];
    return [{ ...each, place, source, guards: readyGuards(source.guards, { ...classes, ...source.classes }) }];
  });
  return (text, sentences, index, purpose) => {
    const sentence = sentences[index];
    if (!sentence) return [];
    const { words } = sentence;
    const previous = sentences[index - 1]?.words ?? '';
    const signs = signsOf(read(words));
    const unknown = [...signs.words].filter((word) => !worth.has(word)).length;
    const against = points.unknown * unknown + points.unit * Math.log(Math.min(sentences.length, points.among));
    const sums = points.kinds.map(() => -against);
    for (const sign of signs.all) {
      worth.get(sign)?.forEach((each, place) => {
        sums[place] = (sums[place] ?? 0) + each;
      });
    }
    return kinds
      .filter(({ place, atLeast, source }) => (sums[place] ?? 0) >= atLeast && isFor(source, purpose))
      .filter(({ guards }) => !guards.some((guard) => holds(guard, words, 0, words.length, previous)))
      .map(({ source, rule }) => findingAt(source, rule, text, sentence, 0, words.length));
  };
}
