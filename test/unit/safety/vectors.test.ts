import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadChecker, type SafetyKind } from '../../../src/safety/index.ts';
import { rules } from '../../../src/safety/rules/en/index.ts';
import {
  AIMS,
  everyday,
  FIRST_INDEPENDENT,
  INDEPENDENT,
  KINDS,
  POSTS_ALARMS,
  POSTS_BY_OTHERS,
  type Groups,
} from './vectors/aims.ts';
import { DEMO_POSTS } from './vectors/demo-posts.ts';
import { isFound, isQuiet } from './vectors/score.ts';
import type { Vector } from './vectors/vector.ts';

const check = await loadChecker({ lang: 'en-GB', region: 'GB' });
const ruled = new Set([...rules.forms, ...rules.sentences].map(({ kind }) => kind));

function shareOf(groups: Groups, holdout: boolean, passes: (vector: Vector, group: string) => boolean): number {
  const all = Object.entries(groups).flatMap(([group, vectors]) =>
    vectors.filter((vector) => vector.holdout === holdout).map((vector) => passes(vector, group)),
  );
  return all.filter(Boolean).length / all.length;
}

/**
 * EVIDENCE row 27: a change of the rules may not make them worse. The fifth that is held out gets a wider margin, being small: one
 * text is one or two in a hundred of it.
 */
for (const kind of KINDS) {
  const { found, quiet, recall, alarms, ordinary, held } = AIMS[kind];
  const alarm = (vector: Vector, group: string): boolean => !isQuiet(check, kind, vector, group);
  describe(`texts for ${kind}`, () => {
    test('there are enough of them to say something', () => {
      assert.ok(Object.values(found).flat().length >= 150);
      assert.ok(Object.values({ ...quiet, ...everyday(kind) }).flat().length >= 300);
    });
    if (!ruled.has(kind)) return;
    test('what should be found is found', () => {
      assert.ok(shareOf(found, false, (vector, group) => isFound(check, kind, vector, group)) >= recall);
      assert.ok(
        shareOf(found, true, (vector, group) => isFound(check, kind, vector, group)) >= (held?.recall ?? recall - 0.08),
      );
    });
    test('sayings, recovery, other people and quotations stay quiet', () => {
      assert.ok(shareOf(quiet, false, alarm) * 100 <= alarms);
      assert.ok(shareOf(quiet, true, alarm) * 100 <= (held?.alarms ?? alarms + 2));
    });
    test('so do everyday posts and what is said of other things', () => {
      assert.ok(shareOf(everyday(kind), false, alarm) * 100 <= ordinary);
      assert.ok(shareOf(everyday(kind), true, alarm) * 100 <= (held?.ordinary ?? ordinary + 0.5));
    });
  });
}

for (const kind of KINDS) {
  const independent = INDEPENDENT[kind];
  if (!independent) continue;
  const { found, quiet, tuned, unseen, alarms, before } = independent;
  const isSeen = (vector: Vector, group: string): boolean => isFound(check, kind, vector, group);
  const alarm = (vector: Vector, group: string): boolean => !isQuiet(check, kind, vector, group);
  describe(`independent texts for ${kind}`, () => {
    test('there are enough of them to say something', () => {
      assert.ok(Object.values(found).flat().length >= 150);
      assert.ok(Object.values(quiet).flat().length >= 300);
    });
    test('no fewer are found than were', () => {
      assert.ok(shareOf(found, false, isSeen) >= tuned);
      assert.ok(shareOf(found, true, isSeen) >= unseen);
    });
    test('no more of their look-alikes are', () => {
      assert.ok(shareOf(quiet, false, alarm) * 100 <= alarms.tuned);
      assert.ok(shareOf(quiet, true, alarm) * 100 <= alarms.unseen);
    });
    if (!before) return;
    test('no fewer are found of the lots that came first', () => {
      const first = Object.fromEntries(Object.entries(found).slice(0, before.lots));
      assert.ok(shareOf(first, false, isSeen) >= before.tuned);
      assert.ok(shareOf(first, true, isSeen) >= before.unseen);
    });
  });
}

test('whole posts by others seldom have anything pointed out', () => {
  const isTold = ({ text }: Vector): boolean => check(text, { purpose: 'reply' }).length > 0;
  assert.ok(shareOf(POSTS_BY_OTHERS, false, isTold) * 100 <= POSTS_ALARMS.tuned);
  assert.ok(shareOf(POSTS_BY_OTHERS, true, isTold) * 100 <= POSTS_ALARMS.unseen);
});

test('no fewer are found of the first lot about dying than were', () => {
  const { found, tuned, unseen } = FIRST_INDEPENDENT;
  const isSeen = (vector: Vector, group: string): boolean => isFound(check, 'distress', vector, group);
  assert.ok(shareOf(found, false, isSeen) >= tuned);
  assert.ok(shareOf(found, true, isSeen) >= unseen);
});

test('every text of a kind has a title of its own', () => {
  for (const kind of KINDS) {
    const sets = [AIMS[kind], INDEPENDENT[kind]].flatMap((set) => (set ? [set.found, set.quiet] : []));
    const titles = sets.flatMap((groups) => Object.values(groups).flatMap((all) => all.map(({ title }) => title)));
    assert.equal(new Set(titles).size, titles.length);
  }
});

test('no post that passes on a help line is taken for somebody giving their own number', () => {
  for (const vector of AIMS['personal-details'].quiet['helplines'] ?? []) {
    assert.ok(isQuiet(check, 'personal-details', vector, 'helplines'), vector.title);
  }
});

/**
 * What people write in a forum, by other hands: the posts of the demo. Something is rightly pointed out in some of them, so each kind
 * has a number of its own, counted on 27 November 2026, over which it may not go.
 */
describe('the posts of the demo’s forum', () => {
  const most: Readonly<Record<SafetyKind, number>> = {
    distress: 4,
    'personal-details': 8,
    method: 0,
    'third-party': 0,
    unkind: 3,
    'medical-advice': 1,
    contact: 6,
    overpromise: 1,
  };
  test('are enough to say something', () => assert.ok(DEMO_POSTS.length > 600));
  for (const kind of KINDS) {
    test(`seldom have something pointed out for ${kind}`, () => {
      const found = DEMO_POSTS.filter((text) =>
        check(text, { purpose: 'reply' }).some((finding) => finding.kind === kind),
      );
      assert.ok(found.length <= most[kind], `${found.length} of ${DEMO_POSTS.length}`);
    });
  }
});
