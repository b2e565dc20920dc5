import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deciding, learn, type Example } from '../../../scripts/safety/learn.ts';

const many = (count: number, found: boolean, ...signs: number[]): Example[] =>
  Array.from({ length: count }, () => ({ signs, found, times: 1 }));

/** 1 and 2 always stand together and speak for it, 3 speaks against it, 4 says nothing. */
const EXAMPLES: readonly Example[] = [
  ...many(40, true, 1, 2),
  ...many(10, true, 1, 2, 4),
  ...many(4, true, 3),
  ...many(40, false, 3),
  ...many(10, false, 3, 4),
  ...many(4, false, 1, 2),
];

describe('what signs are worth', () => {
  test('is for, against, or nothing', () => {
    const { worth } = learn(EXAMPLES, new Set([1, 3, 4]));
    assert.ok((worth.get(1) ?? 0) > 1);
    assert.ok((worth.get(3) ?? 0) < -1);
    assert.ok(Math.abs(worth.get(4) ?? 1) < 0.1);
  });

  test('is shared by signs that always stand together', () => {
    const { worth } = learn(EXAMPLES, new Set([1, 2]));
    assert.ok(Math.abs((worth.get(1) ?? 0) - (worth.get(2) ?? 0)) < 0.01);
  });

  test('counts an example as often as it is said to', () => {
    const once = [...many(6, true, 1), ...many(3, false, 1), ...many(9, false, 2)];
    const weighed = [
      { signs: [1], found: true, times: 6 },
      { signs: [1], found: false, times: 3 },
      ...many(9, false, 2),
    ];
    const [first, second] = [once, weighed].map((each) => learn(each, new Set([1])).worth.get(1) ?? 0);
    assert.ok(Math.abs((first ?? 0) - (second ?? 1)) < 0.01);
  });

  test('leaves out what a single example holds', () => {
    const { worth } = learn([...EXAMPLES, { signs: [9], found: true, times: 1 }], new Set([1, 9]));
    assert.deepEqual([...worth.keys()], [1]);
  });
});

describe('the signs that decide', () => {
  test('are those that say something', () => {
    const signs = deciding(EXAMPLES, 3);
    assert.ok(signs.has(1) || signs.has(2));
    assert.ok(!signs.has(4));
  });

  test('are not those that say what others say better', () => {
    // 5 stands in half of the texts with 1, and is as often right as 1 is.
    const examples = [
      ...many(20, true, 1, 5),
      ...many(20, true, 1),
      ...many(2, false, 1, 5),
      ...many(2, false, 1),
      ...many(40, false, 3),
    ];
    const signs = deciding(examples, 3);
    assert.ok(signs.has(1));
    assert.ok(!signs.has(5));
  });

  test('are fewer the more they have to decide', () => {
    const sizes = [0.1, 3, 1000].map((lasso) => deciding(EXAMPLES, lasso).size);
    assert.ok((sizes[0] ?? 0) >= (sizes[1] ?? 0));
    assert.equal(sizes[2], 0);
  });
});
