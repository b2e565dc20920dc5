import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, SafetyKind } from '../src/safety/index.ts';

interface SharedRow {
  readonly text: string;
  readonly label: 0 | 1;
  readonly type: string;
}

function read(folder: string, file: string): SharedRow[] {
  return readFileSync(join(folder, 'safety-data', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SharedRow);
}

function print(check: Check, rows: readonly SharedRow[], kinds: readonly SafetyKind[]): void {
  const group = ({ type, label }: SharedRow): string => `${label === 1 ? 'with' : 'without'}, ${type}`;
  const line = (texts: readonly SharedRow[]) => {
    const findings = texts.map(({ text }) => check(text, { purpose: 'reply' }));
    const counts = kinds.map((kind) => [
      kind,
      findings.filter((found) => found.some((one) => one.kind === kind)).length,
    ]);
    return { texts: texts.length, ...(Object.fromEntries(counts) as Record<string, number>) };
  };
  const groups = [...new Set(rows.map(group))].sort();
  console.table(Object.fromEntries(groups.map((name) => [name, line(rows.filter((one) => group(one) === name))])));
}

/** Counts on public data that is kept beside the project, where `PEER_FORUM_SHARED` says. */
export function printShared(check: Check): void {
  const folder = process.env['PEER_FORUM_SHARED'];
  if (!folder || !existsSync(folder)) {
    console.log('\nShared texts: not run (PEER_FORUM_SHARED is not set).');
    return;
  }
  console.log('\nShared texts with and without personal details (names without a cue are not looked for)');
  print(check, read(folder, 'pii.jsonl'), ['personal-details', 'third-party', 'distress']);
  console.log('Shared texts with and without hostile words (most are about groups, not at the person answered)');
  print(check, read(folder, 'hostile.jsonl'), ['unkind', 'distress', 'third-party']);
}
