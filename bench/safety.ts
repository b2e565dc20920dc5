/**
 * How often the reminders see what they should and stay quiet otherwise, and how long they take. It prints counts, so that the
 * fifth which is held out can be counted without being read; `--misses=KIND` also lists what went wrong, of the tuned part only.
 * Run: `npm run bench:safety`, or `npm run bench:safety -- --misses=distress`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadChecker } from '../src/safety/index.ts';
import type { SafetyKind } from '../src/safety/index.ts';
import { rules } from '../src/safety/rules/en/index.ts';
import { AIMS, everyday, INDEPENDENT, KINDS, type Groups } from '../test/unit/safety/vectors/aims.ts';
import { isFound, isQuiet } from '../test/unit/safety/vectors/score.ts';
import type { Vector } from '../test/unit/safety/vectors/vector.ts';
import { printShared } from './safety-shared.ts';
import { printTimes } from './safety-times.ts';

const check = await loadChecker({ lang: 'en-GB', region: 'GB' });
const ruled = new Set([...rules.forms, ...rules.sentences].map(({ kind }) => kind));
const kinds = KINDS.filter((kind) => ruled.has(kind));

interface Count {
  readonly hits: number;
  readonly all: number;
}

function count(groups: Groups, holdout: boolean, hit: (vector: Vector, group: string) => boolean): Count {
  const hits = Object.entries(groups).flatMap(([group, vectors]) =>
    vectors.filter((vector) => vector.holdout === holdout).map((vector) => hit(vector, group)),
  );
  return { hits: hits.filter(Boolean).length, all: hits.length };
}

const share = ({ hits, all }: Count): string => (all === 0 ? '-' : `${(hits / all).toFixed(2)} (${hits}/${all})`);
const perHundred = ({ hits, all }: Count): string =>
  all === 0 ? '-' : `${((100 * hits) / all).toFixed(1)} (${hits}/${all})`;

function summary(kind: SafetyKind, holdout: boolean): readonly [found: Count, alarms: Count, ordinary: Count] {
  const { found, quiet } = AIMS[kind];
  const alarm = (vector: Vector, group: string): boolean => !isQuiet(check, kind, vector, group);
  return [
    count(found, holdout, (vector, group) => isFound(check, kind, vector, group)),
    count(quiet, holdout, alarm),
    count(everyday(kind), holdout, alarm),
  ];
}

function row(kind: SafetyKind): Record<string, string> {
  const [found, alarms, ordinary] = summary(kind, false);
  const [heldFound, heldAlarms, heldOrdinary] = summary(kind, true);
  return {
    'recall, tuned': share(found),
    'recall, held out': share(heldFound),
    'look-alikes, tuned': perHundred(alarms),
    'look-alikes, held out': perHundred(heldAlarms),
    'everyday, tuned': perHundred(ordinary),
    'everyday, held out': perHundred(heldOrdinary),
  };
}

function printGroups(kind: SafetyKind, title: string, found: Groups, quiet: Groups): void {
  const rows = (groups: Groups, cell: (group: string, part: Groups, holdout: boolean) => string) =>
    Object.fromEntries(
      Object.entries({ ...groups, all: Object.values(groups).flat() }).map(([group, vectors]) => [
        group,
        { tuned: cell(group, { [group]: vectors }, false), 'held out': cell(group, { [group]: vectors }, true) },
      ]),
    );
  const alarm = (vector: Vector, group: string): boolean => !isQuiet(check, kind, vector, group);
  console.log(`\n${title}: recall`);
  console.table(
    rows(found, (_, part, holdout) => share(count(part, holdout, (one, group) => isFound(check, kind, one, group)))),
  );
  console.log(`${title}: false alarms per 100`);
  console.table(rows(quiet, (_, part, holdout) => perHundred(count(part, holdout, alarm))));
}

function printMisses(kind: SafetyKind, title: string, found: Groups, quiet: Groups): void {
  const tuned = (groups: Groups, wrong: (vector: Vector, group: string) => boolean): string[] =>
    Object.entries(groups).flatMap(([group, vectors]) =>
      vectors.filter((one) => !one.holdout && wrong(one, group)).map(({ text }) => `  [${group}] ${text}`),
    );
  const named = (line: string): string => {
    const text = line.slice(line.indexOf(']') + 2);
    const names = check(text, { purpose: 'reply' }).filter((finding) => finding.kind === kind);
    return `${line}  <- ${names.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`).join('; ')}`;
  };
  console.log(`\n${title}: missed, of the tuned part`);
  for (const line of tuned(found, (one, group) => !isFound(check, kind, one, group))) console.log(line);
  console.log(`${title}: false alarms, of the tuned part`);
  const alarms = tuned(quiet, (one, group) => !isQuiet(check, kind, one, group));
  for (const line of alarms) console.log(named(line));
}

/** What the rules' own files weigh before they are joined: where to look when a language has grown too large. */
function printSizes(): void {
  const folder = new URL('../src/safety/rules/en/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const weigh = (file: string): number => gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length;
  console.table(Object.fromEntries(files.map((file) => [file, { 'bytes, gzip': weigh(file) }])));
}

const option = (name: string): string | undefined =>
  process.argv.find((given) => given.startsWith(`--${name}=`))?.slice(name.length + 3);
const wanted = option('misses');
if (wanted === undefined) {
  for (const kind of kinds) {
    const { found, quiet } = AIMS[kind];
    printGroups(kind, kind, found, { ...quiet, ...everyday(kind) });
    const independent = INDEPENDENT[kind];
    // Apart, because mixing them would hide how far the rules fall on texts that they were not written beside.
    if (independent) printGroups(kind, `${kind}, texts by another hand`, independent.found, independent.quiet);
  }
  console.log('\nAll kinds. Everyday: ordinary posts, and the texts of other kinds in which nothing should be found.');
  console.table(Object.fromEntries(kinds.map((kind) => [kind, row(kind)])));
  printShared(check);
  printTimes(check);
} else {
  const kind = kinds.find((one) => one === wanted);
  if (!kind) throw new Error(`No rules for "${wanted}". Kinds with rules: ${kinds.join(', ')}.`);
  console.table({ [kind]: row(kind) });
  printSizes();
  const { found, quiet } = AIMS[kind];
  printMisses(kind, kind, found, { ...quiet, ...everyday(kind) });
  const independent = INDEPENDENT[kind];
  if (independent) printMisses(kind, `${kind}, texts by another hand`, independent.found, independent.quiet);
}
