import type { Finding } from "../types.ts";
import type { PlainText } from "./normalise.ts";
import type { Guard, SentenceKind } from "./rule-types.ts";
import type { Sentence } from "./sentences.ts";

interface ReadyGuard {
  readonly name: string;
  readonly quoted: boolean;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly sentence?: RegExp;
  readonly previous?: RegExp;
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
export function writeOut(
  pattern: string,
  parts: Readonly<Record<string, string>>,
): string {
  return pattern.replace(
    /<([a-z]+)>/g,
    (_, name: string) => `(?:${writeOut(parts[name] ?? name, parts)})`,
  );
}

/** All patterns of a kind, written out: what the checks for linear time read. */
export function patternsOf(kind: SentenceKind): string[] {
  const guards = kind.guards.flatMap(
    ({ before, after, sentence, previous }) => [
      before,
      after,
      sentence,
      previous,
    ],
  );
  return [
    kind.gate,
    ...kind.rules.map((rule) => rule.find),
    ...guards.filter((pattern) => pattern !== undefined),
  ].map((pattern) => whole(writeOut(pattern, kind.parts)));
}

function whole(pattern: string): string {
  return `(?<![^ ])(?:${pattern})(?![^ ])`;
}

export function prepare(
  kind: SentenceKind,
  off: ReadonlySet<string>,
): ReadyKind {
  const compile = (pattern: string): RegExp =>
    new RegExp(whole(writeOut(pattern, kind.parts)), "u");
  const ready = (guard: Guard): ReadyGuard => ({
    name: guard.name,
    quoted: guard.quoted ?? false,
    ...(guard.before === undefined ? {} : { before: compile(guard.before) }),
    ...(guard.after === undefined ? {} : { after: compile(guard.after) }),
    ...(guard.sentence === undefined
      ? {}
      : { sentence: compile(guard.sentence) }),
    ...(guard.previous === undefined
      ? {}
      : { previous: compile(guard.previous) }),
  });
  const guards = kind.guards.map(ready);
  return {
    source: kind,
    gate: compile(kind.gate),
    rules: kind.rules
      .filter(({ rule }) => !off.has(rule))
      .map(({ rule, find, despite }) => ({
        rule,
        find: compile(find),
        guards: guards.filter(({ name }) => !despite?.includes(name)),
      })),
  };
}

function isQuoted(before: string, after: string): boolean {
  return before.split('"').length % 2 === 0 && after.includes('"');
}

function holds(
  guard: ReadyGuard,
  sentence: string,
  start: number,
  end: number,
  previous: string,
): boolean {
  const before = sentence.slice(0, start).trimEnd();
  const after = sentence.slice(end).trimStart();
  return (
    (guard.before?.test(before) ?? true) &&
    (guard.after?.test(after) ?? true) &&
    (guard.sentence?.test(sentence) ?? true) &&
    (guard.previous?.test(previous) ?? true) &&
    (!guard.quoted || isQuoted(before, after))
  );
}

/** What a kind's rules find in one sentence: at most one finding for each rule. */
export function findInSentence(
  text: PlainText,
  sentence: Sentence,
  previous: string,
  kind: ReadyKind,
): Finding[] {
  const { words } = sentence;
  if (!kind.gate.test(words)) return [];
  return kind.rules.flatMap(({ rule, find, guards }) => {
    const match = find.exec(words);
    if (!match) return [];
    const end = match.index + match[0].length;
    if (guards.some((guard) => holds(guard, words, match.index, end, previous)))
      return [];
    const { kind: name, label } = kind.source;
    const place = {
      start: text.at(sentence.place(match.index)[0]),
      end: text.at(sentence.place(end - 1)[1] - 1) + 1,
    };
    return [
      { kind: name, ...(label === undefined ? {} : { label }), rule, ...place },
    ];
  });
}
