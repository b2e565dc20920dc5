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
import { learn, type Example, type Learnt } from './learn.ts';
import { tableOf } from './table.ts';
import { textsFor, type Text } from './texts.ts';

interface Plan {
  readonly kind: SafetyKind;
  /** How many signs at most. */
  readonly signs: number;
  /** The most everyday texts in a hundred that may be found by points, counted on texts that they were not learnt from. */
  readonly everyday: number;
  /** Points that are asked for on top, where look-alikes would be pointed at too often. */
  readonly margin?: number;
}

const PLANS: readonly Plan[] = [
  { kind: 'distress', signs: 800, everyday: 0.27, margin: 1 },
  { kind: 'method', signs: 600, everyday: 0.3 },
  { kind: 'medical-advice', signs: 500, everyday: 0.2 },
  { kind: 'contact', signs: 500, everyday: 0.2 },
  { kind: 'overpromise', signs: 400, everyday: 0.05, margin: 8 },
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

function score({ points, start }: Learnt, { open }: Text): number {
  const sums = open.map((signs) => signs.reduce((sum, sign) => sum + (points.get(sign) ?? 0), 0));
  return Math.max(...sums, -1000) + start;
}

function fifth(text: string): number {
  let hash = 7;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash >>> 5) % 5;
}

/** The least score above which so few everyday texts lie, and how many of each group lie there. */
function expected(texts: readonly Text[], { signs, everyday: most }: Plan) {
  const scored = [0, 1, 2, 3, 4].flatMap((part) => {
    const learnt = learn(examples(texts.filter(({ text }) => fifth(text) !== part)), signs);
    return texts
      .filter(({ text }) => fifth(text) === part)
      .map((text) => ({ group: text.group, score: score(learnt, text) }));
  });
  const of = (group: Text['group']) => scored.filter((each) => each.group === group).map((each) => each.score);
  const quiet = of('everyday').sort((a, b) => b - a);
  const above = (quiet[Math.floor((quiet.length * most) / 100)] ?? 0) + 0.01;
  const share = (group: Text['group']): string => {
    const all = of(group);
    return `${all.filter((each) => each >= above).length}/${all.length}`;
  };
  return { above, found: share('found'), 'look-alikes': share('look-alike'), everyday: share('everyday') };
}

const table: Record<string, unknown> = {};
const learnt: Learnt[] = [];
const kinds: PointKind[] = [];
for (const plan of PLANS) {
  const texts = textsFor(plan.kind);
  const { above, ...rest } = expected(texts, plan);
  const all = learn(examples(texts), plan.signs);
  learnt.push(all);
  const posts = texts.filter(({ isPost }) => isPost).map((text) => score(all, text) + 0.01);
  const atLeast = Math.ceil(Math.max(above, ...posts) - all.start) + (plan.margin ?? 0);
  kinds.push({ kind: plan.kind, rule: `${plan.kind}-adds-up`, atLeast });
  table[plan.kind] = { ...rest, signs: all.points.size };
}
const path = fileURLToPath(new URL('../../src/safety/rules/en/points.generated.ts', import.meta.url));
const source = `/** Written by \`npm run weigh\` from the texts in test/unit/safety/vectors/. */
  import type { PointKind } from '../../engine/rule-types.ts';
  export const kinds: readonly PointKind[] = ${JSON.stringify(kinds)};
  export const worth = \`\n${tableOf(learnt)}\n\`;`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));
console.table(table);
