/**
 * Writes src/safety/rules/en/points.generated.ts: what signs are worth that add up to a reminder (why and how well:
 * docs/decisions/signs-that-add-up.md). It learns from the project's own texts, never from the fifth that is held out, and prints
 * what to expect of texts it has not seen: each fifth of the others is counted by points that were learnt from the other four.
 * Run: `npm run weigh`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { PointKind } from '../../src/safety/engine/rule-types.ts';
import type { SafetyKind } from '../../src/safety/index.ts';
import { points as english } from '../../src/safety/rules/en/points.ts';
import { learn, type Example, type Learnt } from './learn.ts';
import { knownTo, tableOf } from './table.ts';
import { textsFor, type Text } from './texts.ts';

interface Plan {
  readonly kind: SafetyKind;
  /** How many signs at most. */
  readonly signs: number;
  /** The most everyday texts in a hundred that may be found by points, counted on texts that they were not learnt from. */
  readonly everyday: number;
  /** The most of the demo's posts in a hundred, besides those in which the rules see something. */
  readonly posts: number;
  /** Points that are asked for on top, where look-alikes would be pointed at too often. */
  readonly margin?: number;
}

const PLANS: readonly Plan[] = [
  { kind: 'distress', signs: 1000, everyday: 0.5, posts: 0.3 },
  { kind: 'method', signs: 1200, everyday: 0.6, posts: 0.1 },
  { kind: 'unkind', signs: 1100, everyday: 0.2, posts: 0.3, margin: 3 },
  { kind: 'medical-advice', signs: 900, everyday: 0.3, posts: 0.3 },
  { kind: 'contact', signs: 800, everyday: 0.6, posts: 0.3 },
  { kind: 'overpromise', signs: 700, everyday: 0.3, posts: 0.3, margin: 1 },
];

/** How many times a post by another hand counts: it is what people write, where most other texts are made of its hard cases. */
const POSTS_COUNT = 3;

const times = (count: number, example: Example): Example[] => Array.from({ length: count }, () => example);

/** A long text that should be found does not say which of its sentences it is for, so only the short ones teach. */
function examples(texts: readonly Text[]): Example[] {
  return texts.flatMap(({ group, all, isPost }): Example[] => {
    if (group !== 'found') return all.flatMap((signs) => times(isPost ? POSTS_COUNT : 1, { signs, found: false }));
    return all.length > 2 ? [] : [{ signs: [...new Set(all.flat())], found: true }];
  });
}

function score({ points, start }: Learnt, known: ReadonlySet<string>, { open }: Text): number {
  const sums = open.map((signs) => {
    const unknown = signs.filter((sign) => !sign.includes(' ') && !known.has(sign)).length;
    return signs.reduce((sum, sign) => sum + (points.get(sign) ?? 0), -unknown * english.unknown);
  });
  return Math.max(...sums, -1000) + start;
}

function fifth(text: string): number {
  let hash = 7;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash >>> 5) % 5;
}

interface Scored {
  readonly group: Text['group'];
  readonly score: number;
}

/** The least score that no more than so many in a hundred reach. */
function exceededBy(scores: readonly number[], most: number): number {
  const falling = scores.toSorted((a, b) => b - a);
  return (falling[Math.floor((falling.length * most) / 100)] ?? 0) + 0.01;
}

/** The least score above which so few everyday texts lie, and how many of each group lie there. */
function expected(scored: readonly Scored[], most: number) {
  const of = (group: Text['group']) => scored.filter((each) => each.group === group).map((each) => each.score);
  const above = exceededBy(of('everyday'), most);
  const share = (group: Text['group']): string => {
    const all = of(group);
    return `${all.filter((each) => each >= above).length}/${all.length}`;
  };
  return { above, found: share('found'), 'look-alikes': share('look-alike'), everyday: share('everyday') };
}

const kindTexts = PLANS.map(({ kind }) => textsFor(kind));
/** Points for all kinds from the texts that `taught` takes. */
const learnAll = (taught: (text: Text) => boolean): Learnt[] =>
  PLANS.map(({ signs }, place) => learn(examples((kindTexts[place] ?? []).filter(taught)), signs));

/** Each fifth of a kind's texts, scored by points that were learnt from the other four. */
const scores: readonly Scored[][] = PLANS.map(() => []);
for (const part of [0, 1, 2, 3, 4]) {
  const learnt = learnAll(({ text }) => fifth(text) !== part);
  const known = knownTo(learnt);
  learnt.forEach((each, place) => {
    const texts = (kindTexts[place] ?? []).filter(({ text }) => fifth(text) === part);
    scores[place]?.push(...texts.map((text) => ({ group: text.group, score: score(each, known, text) })));
  });
}

const table: Record<string, unknown> = {};
const learnt = learnAll(() => true);
const known = knownTo(learnt);
const kinds = PLANS.map(({ kind, everyday, posts, margin = 0 }, place): PointKind => {
  const all = learnt[place] as Learnt;
  const { above, ...rest } = expected(scores[place] ?? [], everyday);
  const ofPosts = (kindTexts[place] ?? []).filter(({ isPost }) => isPost).map((text) => score(all, known, text));
  table[kind] = { ...rest, signs: all.points.size };
  return {
    kind,
    rule: `${kind}-adds-up`,
    atLeast: Math.ceil(Math.max(above, exceededBy(ofPosts, posts)) - all.start) + margin,
  };
});
const path = fileURLToPath(new URL('../../src/safety/rules/en/points.generated.ts', import.meta.url));
const source = `/** Written by \`npm run weigh\` from the texts in test/unit/safety/vectors/. */
  import type { PointKind } from '../../engine/rule-types.ts';
  export const kinds: readonly PointKind[] = ${JSON.stringify(kinds)};
  export const worth = \`\n${tableOf(learnt)}\n\`;`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));
console.table(table);
