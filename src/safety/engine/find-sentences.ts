import type { CheckPurpose, Finding } from '../types.ts';
import type { PlainText } from './normalise.ts';
import { beginning, compile, type Classes, type Pattern, type Place } from './patterns.ts';
import type { Guard, LanguageRules, SentenceKind } from './rule-types.ts';
import type { Sentence } from './sentences.ts';

interface ReadyGuard {
  readonly name: string;
  readonly quoted: boolean;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly sentence: RegExp | undefined;
  readonly previous: RegExp | undefined;
  readonly unless: RegExp | undefined;
}

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
  const maybe = (pattern: string | undefined, place?: Place): RegExp | undefined =>
    pattern === undefined ? undefined : compile(pattern, classes, place).find;
  const ready = ({ name, quoted, before, after, sentence, previous, unless }: Guard): ReadyGuard => ({
    name,
    quoted: quoted ?? false,
    before: maybe(before, 'at the end'),
    after: maybe(after, 'at the start'),
    sentence: maybe(sentence),
    previous: maybe(previous),
    unless: maybe(unless),
  });
  const guards = source.guards.map(ready);
  return source.rules.map(({ rule, find, with: also, near, despite }) => ({
    source,
    rule,
    find: compile(find, classes),
    with: maybe(also),
    near: maybe(near),
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

function isQuoted(before: string, after: string): boolean {
  return before.split('"').length % 2 === 0 && after.includes('"');
}

function holds(guard: ReadyGuard, sentence: string, start: number, end: number, previous: string): boolean {
  const before = sentence.slice(0, start + 1);
  const after = sentence.slice(end - 1);
  return (
    (guard.before?.test(before) ?? true) &&
    (guard.after?.test(after) ?? true) &&
    (guard.sentence?.test(sentence) ?? true) &&
    (guard.previous?.test(previous) ?? true) &&
    !(guard.unless?.test(sentence) ?? false) &&
    (!guard.quoted || isQuoted(before, after))
  );
}

/** What one rule finds in one sentence: at most one finding. */
function findRule(rule: ReadyRule, text: PlainText, { words, place }: Sentence, previous: string): Finding | null {
  const match = rule.find.find.exec(words);
  if (!match || !(rule.with?.test(words) ?? true)) return null;
  const end = match.index + match[0].length;
  if (rule.guards.some((guard) => holds(guard, words, match.index, end, previous))) return null;
  const { kind, label } = rule.source;
  const [start] = place(match.index + 1);
  const [, last] = place(end - 2);
  return {
    kind,
    ...(label === undefined ? {} : { label }),
    rule: rule.rule,
    start: text.at(start),
    end: text.at(last - 1) + 1,
  };
}

/** Reads sentences for all kinds that are not switched off. */
export class SentenceReader {
  private readonly byBeginning = new Map<string, ReadyRule[]>();
  private readonly always: ReadyRule[] = [];

  constructor({ sentences, classes }: LanguageRules, off: ReadonlySet<string>) {
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
      return [...this.rulesFor(sentence.words)].flatMap((rule) => {
        const { purposes } = rule.source;
        if (!(purposes?.includes(purpose) ?? (purpose !== 'name' && purpose !== 'search'))) return [];
        const finding = findRule(rule, text, sentence, previous);
        return finding && isNear(rule.near) ? [finding] : [];
      });
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
