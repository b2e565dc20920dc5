import type { CheckPurpose, Finding } from '../types.ts';
import { pointsReader } from './find-points.ts';
import { findingAt, isFor } from './finding.ts';
import { holds, maybe, readyGuards, type ReadyGuard } from './guards.ts';
import type { PlainText } from './normalise.ts';
import { beginning, compile, type Classes, type Pattern } from './patterns.ts';
import type { LanguageRules, SentenceKind } from './rule-types.ts';
import type { Sentence } from './sentences.ts';

/** A rule with its patterns compiled, and what it needs of its kind. */
interface ReadyRule {
  readonly source: SentenceKind;
  readonly rule: string;
  readonly find: Pattern;
  readonly with: RegExp | undefined;
  readonly near: RegExp | undefined;
  readonly guards: readonly ReadyGuard[];
}

function readyRules(source: SentenceKind, shared: Classes): ReadyRule[] {
  const classes = { ...shared, ...source.classes };
  const guards = readyGuards(source.guards, classes);
  return source.rules.map(({ rule, find, with: also, near, despite }) => ({
    source,
    rule,
    find: compile(find, classes),
    with: maybe(also, classes),
    near: maybe(near, classes),
    guards: guards.filter(({ name }) => !despite?.includes(name)),
  }));
}

/** Every pattern of a language's sentences, as it is run: what the test for linear time reads. */
export function patternsIn({ sentences, classes }: Pick<LanguageRules, 'sentences' | 'classes'>): RegExp[] {
  const patterns = sentences
    .flatMap((kind) => readyRules(kind, classes))
    .flatMap(({ find, with: also, near, guards }) => [
      find.find,
      also,
      near,
      ...guards.flatMap(({ before, after, sentence, previous, unless }) => [before, after, sentence, previous, unless]),
    ])
    .filter((pattern) => pattern !== undefined);
  return [...new Map(patterns.map((pattern) => [pattern.source, pattern])).values()];
}

/** What one rule finds in one sentence: at most one finding. */
function findRule(rule: ReadyRule, text: PlainText, sentence: Sentence, previous: string): Finding | null {
  const { words } = sentence;
  const match = rule.find.find.exec(words);
  if (!match || !(rule.with?.test(words) ?? true)) return null;
  const end = match.index + match[0].length;
  if (rule.guards.some((guard) => holds(guard, words, match.index, end, previous))) return null;
  return findingAt(rule.source, rule.rule, text, sentence, match.index, end);
}

/** Reads sentences for all kinds that are not switched off. */
export class SentenceReader {
  private readonly byBeginning = new Map<string, ReadyRule[]>();
  private readonly always: ReadyRule[] = [];
  private readonly points: ReturnType<typeof pointsReader>;

  constructor(language: LanguageRules, off: ReadonlySet<string>) {
    const { sentences, classes } = language;
    this.points = pointsReader(language, off);
    for (const rule of sentences.flatMap((kind) => readyRules(kind, classes))) {
      if (off.has(rule.source.kind) || off.has(rule.rule)) continue;
      if (!rule.find.needs) this.always.push(rule);
      for (const key of rule.find.needs ?? []) this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), rule]);
    }
  }

  read(text: PlainText, sentences: readonly Sentence[], purpose: CheckPurpose): Finding[] {
    const near = new Map<RegExp, boolean>();
    const isNear = (pattern: RegExp | undefined): boolean => {
      if (!pattern) return true;
      const known = near.get(pattern) ?? sentences.some(({ words }) => pattern.test(words));
      near.set(pattern, known);
      return known;
    };
    return sentences.flatMap((sentence, index) => {
      const previous = sentences[index - 1]?.words ?? '';
      const byRule = [...this.rulesFor(sentence.words)].flatMap((rule) => {
        const finding = isFor(rule.source, purpose) ? findRule(rule, text, sentence, previous) : null;
        return finding && isNear(rule.near) ? [finding] : [];
      });
      // What a rule has found is named after the rule.
      const byPoints = this.points(text, sentences, index, purpose);
      return [...byRule, ...byPoints.filter(({ kind }) => !byRule.some((finding) => finding.kind === kind))];
    });
  }

  private rulesFor(words: string): Set<ReadyRule> {
    const rules = new Set(this.always);
    for (const key of new Set(words.split(' ').map(beginning))) {
      for (const rule of this.byBeginning.get(key) ?? []) rules.add(rule);
    }
    return rules;
  }
}
