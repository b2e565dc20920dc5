import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check as recheck } from 'recheck';
import { patternsIn } from '../../../src/safety/engine/find-sentences.ts';
import { standIns } from '../../../src/safety/engine/signs.ts';
import { loadChecker } from '../../../src/safety/index.ts';
import { rules } from '../../../src/safety/rules/en/index.ts';
import { points } from '../../../src/safety/rules/en/points.ts';
import { searchRules } from '../../../src/safety/rules/en/search.ts';

/** What takes the rules longest, repeated to 100,000 characters: the limit is only against hanging. */
const PIECES = [
  'a',
  '1',
  ' ',
  '\n',
  '"',
  '.',
  'é',
  '😀',
  '1 ',
  '07',
  'a@',
  '@a',
  'a.',
  'a-',
  "I'm ",
  'I want to ',
  'i want to die ',
  'dot ',
  ' at a dot ',
  'one ',
  'Aa ',
  '1 A ',
  'not ',
  'my name is ',
  'http://',
  'www.',
  'i feel like ',
  'A1 ',
  'SW1A ',
  'wish i ',
  '\u200b',
  'u/',
  'Flat 1, ',
  'born 1.1.',
];
const SIZE = 100_000;

/** Judged by steps and never by the clock, so that a busy machine says the same as an idle one. */
const BY_STEPS = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxIteration: 2,
} as const;

describe('a text of 100,000 characters', async () => {
  const check = await loadChecker({ lang: 'en', region: 'GB' });
  for (const piece of PIECES) {
    test(`of ${JSON.stringify(piece)}`, { timeout: 20_000 }, () => {
      const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
      for (const { start, end } of check(text, { purpose: 'reply' })) assert.ok(start < end && end <= text.length);
    });
  }
});

describe('no pattern can be made to take more than linear time', () => {
  const forms = [...rules.forms, ...searchRules.forms].map(({ find }) => find);
  // Choices at the outermost level are not repeated, so that they are as fast as the slowest of them; and alone they are soon checked.
  const patterns = [...forms, standIns(points, rules.classes), points.endings, ...patternsIn(rules).flatMap(choicesOf)];
  for (const pattern of patterns) {
    test(pattern.source.slice(0, 60), async () => {
      const { status } = await recheck(pattern.source, pattern.flags.replace('d', ''), BY_STEPS);
      assert.equal(status, 'safe');
    });
  }
});

/** The choices of a pattern as the engine writes it, ` (?:a|b|c) ` with or without an anchor, each a pattern like it. */
function choicesOf({ source, flags }: RegExp): RegExp[] {
  const [, start = '', inside = '', end = ''] = /^(\^?) \(\?:(.*)\) (\$?)$/.exec(source) ?? [];
  const choices = [''];
  let depth = 0;
  for (const char of inside) {
    if ('(['.includes(char)) depth += 1;
    else if (')]'.includes(char)) depth -= 1;
    if (char === '|' && depth === 0) choices.push('');
    else choices.push((choices.pop() ?? '') + char);
  }
  assert.equal(depth, 0);
  return choices.map((choice) => new RegExp(`${start} (?:${choice}) ${end}`, flags));
}
