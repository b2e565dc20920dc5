/**
 * Writes src/safety/rules/en/points.txt: what signs are worth that add up to a reminder (why and how well:
 * docs/decisions/signs-that-add-up.md). It learns from the project's own texts, never from the fifth that is held out, and prints
 * what to expect of texts it has not seen: each fifth of the others is counted by points that were learnt from the other four.
 * Run: `npm run weigh`, which packs it as well.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Signs } from '../../src/safety/engine/signs.ts';
import type { SafetyKind } from '../../src/safety/index.ts';
import { points as english } from '../../src/safety/rules/en/points.ts';
import { deciding, learn, type Example } from './learn.ts';
import { levelOf, linesOf } from './table.ts';
import { nameOf, textsFor, type Text } from './texts.ts';

/**
 * How many texts in a hundred may be found by points that were not learnt from them: everyday ones, whole posts (of the demo's those in
 * which the rules see nothing), and those with the same words that mean something else. The group that allows least decides.
 */
interface Plan extends Readonly<Record<'everyday' | 'posts' | 'look-alike', number>> {
  readonly kind: SafetyKind;
  /** How much a sign has to decide to be kept (`deciding`). With less, more are, and what is found rises less than the bytes do. */
  readonly lasso: number;
  /** How many times a text with the same words counts that means something else. */
  readonly alike?: number;
}

const PLANS: readonly Plan[] = [
  { kind: 'distress', lasso: 2.85, alike: 3, everyday: 0.7, posts: 0.9, 'look-alike': 6 },
  { kind: 'method', lasso: 5, alike: 2, everyday: 0.6, posts: 2, 'look-alike': 3 },
  { kind: 'unkind', lasso: 5, alike: 2, everyday: 0.6, posts: 1, 'look-alike': 4.5 },
  { kind: 'medical-advice', lasso: 3.1, alike: 1.5, everyday: 0.5, posts: 0.5, 'look-alike': 5 },
  { kind: 'contact', lasso: 3, alike: 1.5, everyday: 0.7, posts: 1.1, 'look-alike': 5 },
  { kind: 'overpromise', lasso: 3.2, alike: 1.5, everyday: 0.9, posts: 0.9, 'look-alike': 6 },
];

/** How many times a text counts. Of two sentences that should be found, one may say nothing. */
const TIMES = { post: 3, sentence: 2.5, sentences: 1.5, everyday: 1.3 };

/** A long text that should be found does not say which of its sentences it is for, so only the short ones teach. */
function examples(texts: readonly Text[], { alike = 1 }: Plan): Example[] {
  return texts.flatMap(({ group, all, isPost }): Example[] => {
    const times = isPost ? TIMES.post : group === 'look-alike' ? alike : TIMES.everyday;
    if (group !== 'found') return all.map((signs) => ({ signs: [...signs.all], found: false, times }));
    const signs = [...new Set(all.flatMap((each) => [...each.all]))];
    return all.length > 2 ? [] : [{ signs, found: true, times: all.length > 1 ? TIMES.sentences : TIMES.sentence }];
  });
}

/** The points of a kind, whole. */
interface Points {
  readonly worth: ReadonlyMap<number, number>;
  readonly start: number;
}

/** What a text has of them, in its strongest sentence; -Infinity where guards leave it alone. */
function score({ worth, start }: Points, known: ReadonlySet<number>, { open, all: sentences }: Text): number {
  const among = english.unit * Math.log(Math.min(sentences.length, english.among));
  const sums = open.map(({ words, all }: Signs) => {
    const unknown = [...words].filter((word) => !known.has(word)).length;
    return [...all].reduce((sum, sign) => sum + (worth.get(sign) ?? 0), start - among - unknown * english.unknown);
  });
  return Math.max(...sums, -Infinity);
}

interface Learnt {
  readonly signs: ReadonlySet<number>;
  /** In the order of the plans. */
  readonly kinds: readonly Points[];
}

/** Points for all kinds from the texts that `taught` takes. A sign that decides for one kind is weighed for all. */
function learnAll(taught: (text: Text) => boolean): Learnt {
  const each = PLANS.map((plan, place) => examples((kindTexts[place] ?? []).filter(taught), plan));
  const signs = new Set(each.flatMap((some, place) => [...deciding(some, PLANS[place]?.lasso ?? 0)]));
  const kinds = each.map((some) => {
    const { worth, start } = learn(some, signs);
    const whole = [...worth].map(([sign, points]) => [sign, levelOf(points * english.unit)] as const);
    return { worth: new Map(whole.filter(([, points]) => points !== 0)), start: start * english.unit };
  });
  return { signs, kinds };
}

function fifth(text: string): number {
  let hash = 7;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash >>> 5) % 5;
}

interface Scored {
  readonly group: keyof Omit<Plan, 'kind' | 'alike'> | 'found';
  readonly score: number;
}

/** The least score that no more than so many in a hundred reach. */
function exceededBy(scores: readonly number[], most: number): number {
  const falling = scores.toSorted((a, b) => b - a);
  return (falling[Math.floor((falling.length * most) / 100)] ?? 0) + 0.01;
}

const kindTexts = PLANS.map(({ kind }) => textsFor(kind));

/** Each fifth of a kind's texts, scored by points that were learnt from the other four. */
const scores: readonly Scored[][] = PLANS.map(() => []);
for (const part of [0, 1, 2, 3, 4]) {
  const { signs, kinds } = learnAll(({ text }) => fifth(text) !== part);
  kinds.forEach((points, place) => {
    const texts = (kindTexts[place] ?? []).filter(({ text }) => fifth(text) === part);
    scores[place]?.push(
      ...texts.map((text) => ({
        group: text.isPost ? ('posts' as const) : text.group,
        score: score(points, signs, text),
      })),
    );
  });
}

const { signs, kinds } = learnAll(() => true);
const printed: Record<string, unknown> = {};
const enough = PLANS.map((plan, place) => {
  const of = (group: Scored['group']) =>
    (scores[place] ?? []).filter((each) => each.group === group).map((each) => each.score);
  const limits = (['everyday', 'posts', 'look-alike'] as const).map((group) => exceededBy(of(group), plan[group]));
  const atLeast = Math.max(...limits);
  const share = (group: Scored['group']): string =>
    `${of(group).filter((each) => each >= atLeast).length}/${of(group).length}`;
  printed[plan.kind] = {
    found: share('found'),
    'look-alikes': share('look-alike'),
    everyday: share('everyday'),
    posts: share('posts'),
  };
  return { kind: plan.kind, atLeast: Math.ceil(atLeast - (kinds[place]?.start ?? 0)) };
});
const points = new Map(
  [...signs].map((sign) => [nameOf(sign), kinds.map(({ worth }) => worth.get(sign) ?? 0)] as const),
);
writeFileSync(
  fileURLToPath(new URL('../../src/safety/rules/en/points.txt', import.meta.url)),
  linesOf({ kinds: enough, points }),
);
console.table(printed);
