import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadChecker } from '../../../src/safety/index.ts';
import type { SafetyKind } from '../../../src/safety/index.ts';
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
} from './vectors/index.ts';
import { isFound, isQuiet } from './vectors/score.ts';
import type { Vector } from './vectors/index.ts';

const check = await loadChecker({ lang: 'en-GB', region: 'GB' });
type Groups = Readonly<Record<string, readonly Vector[]>>;

function shareOf(groups: Groups, holdout: boolean, passes: (vector: Vector, group: string) => boolean): number {
  const all = Object.entries(groups).flatMap(([group, vectors]) =>
    vectors.filter((vector) => vector.holdout === holdout).map((vector) => passes(vector, group)),
  );
  return all.filter(Boolean).length / all.length;
}

interface Expectation {
  readonly kind: SafetyKind;
  readonly found: Groups;
  readonly quiet: Groups;
  readonly recall: number;
  readonly alarms: number;
}

/**
 * EVIDENCE row 27: a change of the rules may not make them worse. The fifth that is held out gets a wider margin, being small.
 * The independent texts are not among them: the rules fall well short on those as yet, and `bench/safety.ts` prints by how much. Lowering
 * a threshold until they pass would hide it; they belong here as soon as the rules reach it.
 */
const EXPECTED: readonly Expectation[] = [
  { kind: 'distress', found: DISTRESS_FOUND, quiet: DISTRESS_QUIET, recall: 0.9, alarms: 0.02 },
  { kind: 'personal-details', found: DETAILS_FOUND, quiet: DETAILS_QUIET, recall: 0.98, alarms: 0.01 },
];

for (const { kind, found, quiet, recall, alarms } of EXPECTED) {
  describe(`texts for ${kind}`, () => {
    test('there are enough of them to say something', () => {
      assert.ok(Object.values(found).flat().length >= 150);
      assert.ok(Object.values(quiet).flat().length + ORDINARY.length >= 300);
    });
    test('what should be found is found', () => {
      assert.ok(shareOf(found, false, (vector, group) => isFound(check, kind, vector, group)) >= recall);
      assert.ok(shareOf(found, true, (vector, group) => isFound(check, kind, vector, group)) >= recall - 0.08);
    });
    test('sayings, recovery, other people and ordinary posts stay quiet', () => {
      const all = { ...quiet, ordinary: ORDINARY };
      assert.ok(shareOf(all, false, (vector, group) => !isQuiet(check, kind, vector, group)) <= alarms);
      assert.ok(shareOf(all, true, (vector, group) => !isQuiet(check, kind, vector, group)) <= alarms + 0.02);
    });
  });
}

const INDEPENDENT = {
  distress: { found: DISTRESS_FOUND_INDEPENDENT, quiet: DISTRESS_QUIET_INDEPENDENT },
  'personal-details': { found: DETAILS_FOUND_INDEPENDENT, quiet: DETAILS_QUIET_INDEPENDENT },
};

for (const [kind, { found, quiet }] of Object.entries(INDEPENDENT)) {
  test(`there are enough independent texts for ${kind} to say something`, () => {
    assert.ok(Object.values(found).flat().length >= 150);
    assert.ok(Object.values(quiet).flat().length >= 300);
  });
}

test('every text has a title of its own', () => {
  const sets = [...EXPECTED, ...Object.values(INDEPENDENT)].flatMap(({ found, quiet }): Groups[] => [found, quiet]);
  const titles = sets.flatMap((groups) =>
    Object.values(groups).flatMap((vectors) => vectors.map(({ title }) => title)),
  );
  assert.equal(new Set(titles).size, titles.length);
});

test('no post that passes on a help line is taken for somebody giving their own number', () => {
  for (const vector of DETAILS_QUIET['helplines'] ?? []) {
    assert.ok(isQuiet(check, 'personal-details', vector, 'helplines'), vector.title);
  }
});
