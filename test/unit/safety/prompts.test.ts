import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ASKED_KINDS, promptOrder } from '../../../src/safety/index.ts';
import type { Finding, SafetyKind } from '../../../src/safety/index.ts';

const finding = (kind: SafetyKind, start = 0): Finding => ({ kind, rule: kind, start, end: start + 1 });

test('distress opens the card and is never asked about', () => {
  assert.deepEqual(promptOrder([finding('distress')]), { card: true, asks: [] });
});

test('the most serious kind comes first, each kind once, its findings in the order of the text', () => {
  const all = [...ASKED_KINDS].reverse().map((kind) => finding(kind));
  assert.deepEqual(
    promptOrder(all).asks.map(({ kind }) => kind),
    ['method', 'personal-details', 'third-party', 'unkind', 'medical-advice', 'contact', 'overpromise'],
  );
  const [ask, ...others] = promptOrder([finding('contact', 9), finding('contact', 2)]).asks;
  assert.deepEqual(
    ask?.findings.map(({ start }) => start),
    [2, 9],
  );
  assert.deepEqual(others, []);
});

test('a kind that was answered is not asked again, and the card stays', () => {
  const found = [finding('method'), finding('unkind'), finding('distress')];
  assert.deepEqual(promptOrder(found, ['method', 'distress']), {
    card: true,
    asks: [{ kind: 'unkind', findings: [finding('unkind')] }],
  });
});

test('nothing found asks nothing', () => {
  assert.deepEqual(promptOrder([]), { card: false, asks: [] });
});
