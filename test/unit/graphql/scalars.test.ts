import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDate, asId, asNumber, asText, asYes } from '../../../src/graphql/scalars.ts';
import { entity, find, list } from '../../../src/graphql/unwrap.ts';

const table = <T>(title: string, read: (value: unknown) => T, rows: readonly (readonly [unknown, T])[]): void => {
  for (const [value, wanted] of rows) {
    test(`${title}: ${JSON.stringify(value) ?? String(value)}`, () => assert.deepEqual(read(value), wanted));
  }
};

table('a date', asDate, [
  ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T10:00:00.123456+02:00', '2026-03-01T08:00:00.123Z'],
  ['2026-03-01T10:00:00', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01 10:00:00', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01', '2026-03-01T00:00:00.000Z'],
  [1_772_359_200, '2026-03-01T10:00:00.000Z'],
  [1_772_359_200_000, '2026-03-01T10:00:00.000Z'],
  ['1772359200', '2026-03-01T10:00:00.000Z'],
  ['yesterday', null],
  ['2026-13-45T10:00:00Z', null],
  [0, null],
  [null, null],
  [{}, null],
  [1e300, null],
]);

table('a number', asNumber, [
  [3, 3],
  [0, 0],
  ['12', 12],
  ['', null],
  ['many', null],
  [-1, null],
  [null, null],
  [{ totalCount: 4 }, 4],
  [{ aggregate: { count: 5 } }, 5],
  [[1, 2], 2],
  [{ nodes: [1, 2, 3] }, 3],
  [{ nodes: [1], pageInfo: { hasNextPage: true } }, null],
  [{ totalCount: null }, null],
  [{ other: 9 }, null],
]);

table('yes or no', asYes, [
  [true, true],
  [false, false],
  [null, null],
  ['TRUE', true],
  ['no', false],
  [0, false],
  [[], false],
  [[{}], true],
  [{ nodes: [] }, false],
  [{ totalCount: 2 }, true],
  [{ id: 1 }, true],
]);

table('a text', asText, [
  ['word', 'word'],
  ['  ', null],
  [7, '7'],
  [{ rendered: 'word' }, 'word'],
  [{ node: { name: 'word' } }, 'word'],
  [true, null],
  [{ other: 'word' }, null],
]);

table('an id', asId, [
  [7, '7'],
  ['a', 'a'],
  [{ id: 7 }, '7'],
  [[{ id: 7 }], '7'],
  [{ docs: [{ id: 7 }] }, '7'],
  [{}, null],
]);

test('the four shapes of a list', () => {
  for (const shape of [[1], { nodes: [1] }, { docs: [1] }, { items: [1] }]) assert.deepEqual(list(shape), [1]);
  assert.deepEqual(list({ edges: [{ node: 1 }] }), [{ node: 1 }]);
  assert.equal(list({ other: [1] }), null, 'only through the keys of the closed list');
});

test('a result is found at the nearest level, and never inside another entity', () => {
  assert.equal(find({ a: { b: { title: 'deep' } }, c: { title: 'near' } }, 'title'), 'near');
  assert.equal(find({ a: { id: 1, title: 'of another' } }, 'title'), undefined);
  assert.equal(find({ author: { title: 'Dr' } }, 'title'), undefined);
  assert.equal(find([{ title: 'in a list' }][0], 'title'), 'in a list');
  assert.equal(find({ list: [{ title: 'of an item' }] }, 'title'), undefined);
  assert.deepEqual(entity({ node: { node: { id: 1 } } }), { id: 1 });
});

test('only own properties are read', () => {
  const polluted = Object.create({ id: 'inherited', title: 'inherited' }) as object;
  assert.equal(find(polluted, 'title'), undefined);
  for (const key of ['constructor', 'toString', '__proto__']) assert.equal(find({}, key), undefined);
});
