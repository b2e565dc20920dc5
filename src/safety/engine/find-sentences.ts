import type { Finding } from '../types.ts';
import type { PlainText } from './normalise.ts';
import type { Guard, SentenceKind } from './rule-types.ts';
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

interface ReadyRule {
  readonly rule: string;
  readonly find: RegExp;
  readonly guards: readonly ReadyGuard[];
}

/** A kind with its patterns written out and compiled. */
export interface ReadyKind {
  readonly source: SentenceKind;
  readonly gate: RegExp;
  readonly rules: readonly ReadyRule[];
}

/** A pattern with each `<name>` replaced by its part, as whole words. */
export function writeOut(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/<([a-z]+)>/g, (_, name: string) => `(${writeOut(parts[name] ?? name, parts)})`);
}

/** Every pattern of a kind, as it is run: what the test for linear time reads. */
export function patternsIn(kind: SentenceKind): RegExp[] {
  const ready = prepare(kind, new Set());
  const guards = ready.rules.flatMap((rule) => rule.guards);
  return [
    ...new Set([
      ready.gate,
      ...ready.rules.map(({ find }) => find),
      ...guards.flatMap(({ before, after, sentence, previous, unless }) => [before, after, sentence, previous, unless]),
    ]),
  ].filter((pattern) => pattern !== undefined);
}

type Place = 'anywhere' | 'before' | 'after';

function compile(pattern: string, parts: Readonly<Record<string, string>>, place: Place = 'anywhere'): RegExp {
  const written = ` (${writeOut(pattern, parts)}) `
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/(?<=[a-z)])\*/g, '[a-z]*');
  return new RegExp(`${place === 'after' ? '^' : ''}${written}${place === 'before' ? '$' : ''}`, 'u');
}

export function prepare(kind: SentenceKind, off: ReadonlySet<string>): ReadyKind {
  const { parts } = kind;
  const maybe = (pattern: string | undefined, place?: Place): RegExp | undefined =>
    pattern === undefined ? undefined : compile(pattern, parts, place);
  const ready = ({ name, quoted, before, after, sentence, previous, unless }: Guard): ReadyGuard => ({
    name,
    quoted: quoted ?? false,
    before: maybe(before, 'before'),
    after: maybe(after, 'after'),
    sentence: maybe(sentence),
    previous: maybe(previous),
    unless: maybe(unless),
  });
  const guards = kind.guards.map(ready);
  return {
    source: kind,
    gate: compile(kind.gate, parts),
    rules: kind.rules
      .filter(({ rule }) => !off.has(rule))
      .map(({ rule, find, despite }) => ({
        rule,
        find: compile(find, parts),
        guards: guards.filter(({ name }) => !despite?.includes(name)),
      })),
  };
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

/** What a kind's rules find in one sentence: at most one finding for each rule. */
export function findInSentence(text: PlainText, sentence: Sentence, previous: string, kind: ReadyKind): Finding[] {
  const { words } = sentence;
  if (!kind.gate.test(words)) return [];
  return kind.rules.flatMap(({ rule, find, guards }) => {
    const match = find.exec(words);
    if (!match) return [];
    const end = match.index + match[0].length;
    if (guards.some((guard) => holds(guard, words, match.index, end, previous))) return [];
    const { kind: name, label } = kind.source;
    const [start] = sentence.place(match.index + 1);
    const [, last] = sentence.place(end - 2);
    const place = { start: text.at(start), end: text.at(last - 1) + 1 };
    return [{ kind: name, ...(label === undefined ? {} : { label }), rule, ...place }];
  });
}
