/**
 * How often the reminders see what they should and stay quiet otherwise, and how long they take. Counts only: it prints no text,
 * so that the fifth which is held out can be counted without being read. Run: `node bench/safety.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadChecker } from '../src/safety/index.ts';
import type { Check, SafetyKind } from '../src/safety/index.ts';
import {
  DETAILS_FOUND,
  DETAILS_FOUND_INDEPENDENT,
  DETAILS_QUIET,
  DETAILS_QUIET_INDEPENDENT,
  DISTRESS_FOUND,
  DISTRESS_FOUND_INDEPENDENT,
  DISTRESS_QUIET,
  DISTRESS_QUIET_INDEPENDENT,
  ORDINARY,
} from '../test/unit/safety/vectors/index.ts';
import { isFound, isQuiet } from '../test/unit/safety/vectors/score.ts';
import type { Vector } from '../test/unit/safety/vectors/index.ts';

const check = await loadChecker({ lang: 'en-GB', region: 'GB' });

function share(vectors: readonly Vector[], passes: (vector: Vector) => boolean): string {
  const right = vectors.filter(passes).length;
  return vectors.length === 0 ? '-' : `${(right / vectors.length).toFixed(2)} (${right}/${vectors.length})`;
}

function falseAlarms(vectors: readonly Vector[], quiet: (vector: Vector) => boolean): string {
  const wrong = vectors.filter((vector) => !quiet(vector)).length;
  return vectors.length === 0 ? '-' : `${((100 * wrong) / vectors.length).toFixed(1)} (${wrong}/${vectors.length})`;
}

function tables(
  kind: SafetyKind,
  found: Readonly<Record<string, readonly Vector[]>>,
  quiet: typeof found,
  title: string = kind,
): void {
  const groups = { ...quiet, ordinary: ORDINARY };
  const row = (vectors: readonly Vector[], count: (part: readonly Vector[]) => string): Record<string, string> => ({
    tuned: count(vectors.filter(({ holdout }) => !holdout)),
    'held out': count(vectors.filter(({ holdout }) => holdout)),
  });
  const groupOf = new Map(
    Object.entries({ ...found, ...groups }).flatMap(([group, all]) => all.map((one) => [one, group])),
  );
  const rows = (all: typeof found, count: (part: readonly Vector[]) => string) =>
    Object.fromEntries(
      [...Object.entries(all), ['all', Object.values(all).flat()] as const].map(([group, part]) => [
        group,
        row(part, count),
      ]),
    );
  console.log(`\n${title}: recall`);
  console.table(rows(found, (part) => share(part, (one) => isFound(check, kind, one, groupOf.get(one) ?? ''))));
  console.log(`${title}: false alarms per 100`);
  console.table(rows(groups, (part) => falseAlarms(part, (one) => isQuiet(check, kind, one, groupOf.get(one) ?? ''))));
}

tables('distress', DISTRESS_FOUND, DISTRESS_QUIET);
tables('personal-details', DETAILS_FOUND, DETAILS_QUIET);
// Apart, because mixing them would hide how far the rules fall on texts that they were not written beside.
tables('distress', DISTRESS_FOUND_INDEPENDENT, DISTRESS_QUIET_INDEPENDENT, 'distress, texts by another hand');
tables(
  'personal-details',
  DETAILS_FOUND_INDEPENDENT,
  DETAILS_QUIET_INDEPENDENT,
  'personal-details, texts by another hand',
);

interface SharedRow {
  readonly text: string;
  readonly label: 0 | 1;
  readonly type: string;
}

function shared(folder: string): void {
  const rows = readFileSync(join(folder, 'safety-data', 'pii.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SharedRow);
  const groups = [...new Set(rows.map(({ type }) => type))];
  console.log('\nShared texts with and without personal details (names without a cue are not looked for)');
  console.table(
    Object.fromEntries(
      groups.map((group) => {
        const texts = rows.filter(({ type }) => type === group);
        const hit = texts.filter(({ text }) =>
          check(text, { purpose: 'reply' }).some(({ kind }) => kind === 'personal-details'),
        );
        const distress = texts.filter(({ text }) =>
          check(text, { purpose: 'reply' }).some(({ kind }) => kind === 'distress'),
        );
        return [group, { texts: texts.length, found: hit.length, distress: distress.length, label: texts[0]?.label }];
      }),
    ),
  );
}

const folder = process.env['PEER_FORUM_SHARED'];
if (folder && existsSync(folder)) shared(folder);
else console.log('\nShared texts: not run (PEER_FORUM_SHARED is not set).');

function milliseconds(run: Check, text: string, times: number): number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    run(text, { purpose: 'reply' });
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? NaN;
const everything = [...ORDINARY, ...Object.values(DISTRESS_QUIET).flat(), ...Object.values(DISTRESS_FOUND).flat()];
const wordsOf = (vectors: readonly Vector[]): string[] =>
  vectors
    .map(({ text }) => text)
    .join('\n')
    .split(' ');
const thousand = (vectors: readonly Vector[]): string =>
  wordsOf([...vectors, ...vectors])
    .slice(0, 1000)
    .join(' ');
const ten = (text: string): string => Array.from({ length: 10 }, () => text).join('\n');
console.log('\nTime for 1,000 words, and how much longer ten times the text takes');
console.table(
  Object.fromEntries(
    Object.entries({ ordinary: thousand(ORDINARY), 'distress and its look-alikes': thousand(everything) }).map(
      ([name, text]) => {
        milliseconds(check, text, 60);
        const once = milliseconds(check, text, 200);
        const tenfold = milliseconds(check, ten(text), 40);
        return [
          name,
          {
            'p50 ms': at(once, 0.5).toFixed(2),
            'p95 ms': at(once, 0.95).toFixed(2),
            'tenfold ratio': (at(tenfold, 0.5) / at(once, 0.5)).toFixed(1),
          },
        ];
      },
    ),
  ),
);
