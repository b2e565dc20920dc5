/**
 * Writes src/safety/rules/en/points.generated.ts: what signs are worth that add up to a reminder (docs/decisions/signs-that-add-up.md). It learns
 * from the project's own texts, never from the fifth that is held out, and prints what to expect of texts it has not seen: each fifth
 * of the others is counted by points that were learnt from the other four. Run: `npm run weigh`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { topicsA } from '../../demo/server/seed/content/topics-a.ts';
import { topicsB } from '../../demo/server/seed/content/topics-b.ts';
import { createChecker } from '../../src/safety/engine/checker.ts';
import { normalise } from '../../src/safety/engine/normalise.ts';
import { sentencesOf } from '../../src/safety/engine/sentences.ts';
import { signsOf, signWords } from '../../src/safety/engine/signs.ts';
import type { Check, SafetyKind } from '../../src/safety/index.ts';
import { rules } from '../../src/safety/rules/en/index.ts';
import { points } from '../../src/safety/rules/en/points.ts';
import type { PointKind } from '../../src/safety/engine/rule-types.ts';
import { AIMS, everyday, INDEPENDENT, type Groups } from '../../test/unit/safety/vectors/aims.ts';
import { learn, type Example, type Learnt } from './learn.ts';

interface Plan {
  readonly kind: SafetyKind;
  /** How many signs at most. */
  readonly signs: number;
  /** The most everyday texts in a hundred that may be found by points, counted on texts that they were not learnt from. */
  readonly everyday: number;
}

const PLANS: readonly Plan[] = [
  { kind: 'distress', signs: 800, everyday: 0.4 },
  { kind: 'method', signs: 600, everyday: 0.3 },
  { kind: 'medical-advice', signs: 500, everyday: 0.2 },
  { kind: 'contact', signs: 500, everyday: 0.2 },
  { kind: 'overpromise', signs: 400, everyday: 0.15 },
];

/** How many times a post by another hand counts: it is what people write, where most other texts are made of its hard cases. */
const POSTS_COUNT = 3;

interface Text {
  readonly text: string;
  readonly group: 'found' | 'look-alike' | 'everyday';
  /** Whether it is a whole post by another hand: not one of those may be found. */
  readonly isPost?: boolean;
  /** Signs of each sentence that no guard leaves alone. */
  readonly open: readonly (readonly string[])[];
  readonly all: readonly (readonly string[])[];
}

const wordsOf = signWords(points, rules.classes);

/** A check of one kind: by its rules alone, or of everything that its guards do not leave alone. */
function checkOf(kind: SafetyKind, by: 'rules' | 'guards'): Check {
  const sentences = rules.sentences
    .filter((each) => each.kind === kind)
    .map((each) => (by === 'rules' ? each : { ...each, rules: [] }));
  const everything = { ...points, kinds: [{ kind, rule: 'everything', atLeast: -1 }], worth: '' };
  const part = { ...rules, forms: [], sentences, points: by === 'rules' ? undefined : everything };
  return createChecker(part, { region: 'GB' });
}

function reader(kind: SafetyKind) {
  const check = checkOf(kind, 'guards');
  return (text: string, group: Text['group']): Text => {
    const plain = normalise(text);
    const open = check(text, { purpose: 'reply' });
    const sentences = sentencesOf(plain, rules.words).map(({ words, place }) => {
      const at = plain.at(place(1)[0]);
      return { signs: [...signsOf(wordsOf(words))], isOpen: open.some(({ start, end }) => start <= at && at < end) };
    });
    return {
      text,
      group,
      open: sentences.filter(({ isOpen }) => isOpen).map(({ signs }) => signs),
      all: sentences.map(({ signs }) => signs),
    };
  };
}

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.length > 25 ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

function textsFor({ kind }: Plan): Text[] {
  const read = reader(kind);
  const byRules = checkOf(kind, 'rules');
  const tuned = (groups: Groups | undefined, group: Text['group']): Text[] =>
    Object.values(groups ?? {})
      .flat()
      .filter(({ holdout }) => !holdout)
      .map(({ text }) => read(text, group));
  // Of the demo's posts, which nobody labelled, those are taken for everyday ones in which the rules see nothing.
  const posts = textsIn([topicsA, topicsB])
    .filter((text) => byRules(text, { purpose: 'reply' }).length === 0)
    .map((text) => ({ ...read(text, 'everyday'), isPost: true }));
  const all = [
    ...tuned(AIMS[kind].found, 'found'),
    ...tuned(INDEPENDENT[kind]?.found, 'found'),
    ...tuned(AIMS[kind].quiet, 'look-alike'),
    ...tuned(INDEPENDENT[kind]?.quiet, 'look-alike'),
    ...tuned(everyday(kind), 'everyday'),
    ...posts,
  ];
  return [...new Map(all.map((text) => [text.text, text])).values()];
}

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

const FOR = '-abcdefghijklmnopqrstuvwxyz';
const AGAINST = '-ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a sign is worth for each kind, a letter each (`PointTable`); more than 26 points are 26. */
function letters(sign: string, learnt: readonly Learnt[]): string {
  const worth = learnt.map(({ points: all }) => Math.max(-26, Math.min(26, all.get(sign) ?? 0)));
  return worth
    .map((each) => (each < 0 ? AGAINST : FOR).charAt(Math.abs(each)))
    .join('')
    .replace(/-+$/, '');
}

/** The lines of a table, by the first word of each sign. */
function tableOf(learnt: readonly Learnt[]): string {
  const lines = new Map<string, string>();
  for (const sign of [...new Set(learnt.flatMap(({ points: all }) => [...all.keys()]))].sort()) {
    const [first = '', second] = sign.split(' ');
    const worth = letters(sign, learnt);
    lines.set(first, second === undefined ? `${first}:${worth}` : `${lines.get(first) ?? first} ${second}:${worth}`);
  }
  return [...lines.values()].join('\n');
}

const table: Record<string, unknown> = {};
const learnt: Learnt[] = [];
const kinds: PointKind[] = [];
for (const plan of PLANS) {
  const texts = textsFor(plan);
  const { above, ...rest } = expected(texts, plan);
  const all = learn(examples(texts), plan.signs);
  learnt.push(all);
  const posts = texts.filter(({ isPost }) => isPost).map((text) => score(all, text) + 0.01);
  const atLeast = Math.ceil(Math.max(above, ...posts) - all.start);
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
