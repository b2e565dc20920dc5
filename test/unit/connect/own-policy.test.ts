import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usablePolicy } from '../../../src/connect/own-policy.ts';
import { loadChecker } from '../../../src/safety/load-checker.ts';

const ODD: readonly unknown[] = [
  null,
  undefined,
  0,
  NaN,
  true,
  '',
  'text',
  [],
  [[]],
  {},
  { phrases: {} },
  () => undefined,
];

const heard = (): { readonly warn: (sentence: string) => void; readonly said: string[] } => {
  const said: string[] = [];
  return { warn: (sentence) => void said.push(sentence), said };
};

describe('a charity’s own policy', () => {
  it('is used as it is written', () => {
    const { warn, said } = heard();
    const policy = {
      phrases: [
        { kind: 'contact', phrase: 'add me on the app' },
        { kind: 'distress', phrase: 'lights out', label: 'ours' },
      ],
      off: ['birth-date'],
    } as const;
    assert.deepEqual(usablePolicy(policy, warn), policy);
    assert.deepEqual(usablePolicy(null, warn), { phrases: [], off: [] });
    assert.deepEqual(said, []);
  });

  it('holds but for what cannot be used, which is named without its words', () => {
    const { warn, said } = heard();
    const good = { kind: 'unkind', phrase: 'violet gravel' };
    const policy = {
      phrases: [...ODD, { kind: 'rude', phrase: 'secret words' }, { kind: 'unkind' }, good],
      off: [5, 'phone'],
    };
    assert.deepEqual(usablePolicy(policy, warn), { phrases: [good], off: ['phone'] });
    assert.equal(said.length, ODD.length + 3);
    assert.match(
      said.at(-2) ?? '',
      /entry 14 of "safetyPolicy.phrases": it needs a "phrase", and a "kind" that is one of distress, method/,
    );
    assert.doesNotMatch(said.join(), /secret words/);
  });

  it('of any shape leaves our own checks as they are', async () => {
    const shapes = [
      ...ODD,
      ...ODD.map((odd) => ({ phrases: odd, off: odd })),
      ...ODD.map((odd) => ({ phrases: [odd], off: [odd] })),
    ];
    for (const shape of shapes) {
      const check = await loadChecker({ lang: 'en', region: 'GB', rules: usablePolicy(shape, () => undefined) });
      assert.ok(check('It is 07700 900123.', { purpose: 'reply' }).some(({ label }) => label === 'phone'));
    }
  });
});
