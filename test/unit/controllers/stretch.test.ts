import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshIn, joined, requestFor, withPost } from '../../../src/controllers/stretch-changes.ts';
import { EMPTY, hasMore, postsOf, type Stretch } from '../../../src/controllers/stretch.ts';
import type { Page, Post } from '../../../src/model/index.ts';

const post = (id: number, text = ''): Post => ({
  id: String(id),
  threadId: 'thread',
  body: { format: 'text', text },
  author: null,
  isMine: false,
  createdAt: null,
  editedAt: null,
  editedBy: null,
  visibility: 'published',
  replyTo: null,
  helped: null,
  acknowledged: [],
  notice: null,
  can: { edit: false, delete: false, restore: false, markHelped: false, acknowledge: false, report: false },
});

/** The posts from `first` up to and with `last`; cursors are the numbers at its ends. */
const page = (first: number, last: number, hasNext = false, hasPrevious = false): Page<Post> => ({
  items: Array.from({ length: last - first + 1 }, (_, index) => post(first + index)),
  start: last < first ? null : `at ${first}`,
  end: last < first ? null : `at ${last}`,
  hasPrevious,
  hasNext,
  total: null,
});

const begin = (first: Page<Post>): Stretch => ({ ...EMPTY, pages: [first] });
const ids = (stretch: Stretch): string =>
  postsOf(stretch)
    .map(({ id }) => id)
    .join(' ');

test('a stretch grows at both ends, and knows where to go on', () => {
  let stretch = begin(page(5, 6, true, true));
  assert.deepEqual(requestFor(stretch, 'next'), { after: 'at 6' });
  assert.deepEqual(requestFor(stretch, 'previous'), { before: 'at 5' });
  stretch = joined(stretch, page(7, 8, false, true), 'next');
  stretch = joined(stretch, page(3, 4, true, true), 'previous');
  assert.equal(ids(stretch), '3 4 5 6 7 8');
  assert.equal(stretch.began, 1);
  assert.equal(hasMore(stretch, 'next'), false);
  assert.equal(hasMore(stretch, 'previous'), true);
  assert.deepEqual(requestFor(stretch, 'next'), { after: 'at 8' });
  assert.deepEqual(requestFor(stretch, 'previous'), { before: 'at 3' });
});

test('a thread without replies goes on from its beginning', () => {
  const stretch = begin(page(1, 0));
  assert.deepEqual(requestFor(stretch, 'next'), {});
  const answered = joined(stretch, page(1, 2), 'next');
  assert.equal(ids(answered), '1 2');
  assert.deepEqual(requestFor(answered, 'next'), { after: 'at 2' });
});

test('a post that comes twice is kept once', () => {
  const stretch = begin(page(1, 3, true));
  assert.deepEqual(
    freshIn(stretch, page(3, 5)).map(({ id }) => id),
    ['4', '5'],
  );
  assert.equal(ids(joined(stretch, page(3, 5), 'next')), '1 2 3 4 5');
});

test('what a person sent stands last until the page that holds it has come', () => {
  let stretch = withPost(begin(page(1, 2, true)), post(9, 'mine'));
  assert.equal(ids(stretch), '1 2 9');
  stretch = withPost(stretch, post(9, 'mine, changed'));
  assert.equal(ids(stretch), '1 2 9');
  assert.equal(stretch.sent[0]?.body?.text, 'mine, changed');
  stretch = joined(stretch, page(3, 5, true), 'next');
  assert.equal(ids(stretch), '1 2 3 4 5 9');
  stretch = joined(stretch, page(6, 11), 'next');
  assert.equal(ids(stretch), '1 2 3 4 5 6 7 8 9 10 11');
  assert.deepEqual(stretch.sent, []);
});

test('a changed post stays in its place', () => {
  const stretch = withPost(begin(page(1, 3)), post(2, 'changed'));
  assert.deepEqual(
    postsOf(stretch).map(({ body }) => body?.text),
    ['', 'changed', ''],
  );
  assert.deepEqual(stretch.sent, []);
});

test('too many posts: whole pages leave at the other end, and can be asked for again', () => {
  let stretch = begin(page(1, 4, true));
  for (const first of [5, 9, 13]) stretch = joined(stretch, page(first, first + 3, true, true), 'next', 10);
  assert.equal(ids(stretch), '9 10 11 12 13 14 15 16');
  assert.equal(hasMore(stretch, 'previous'), true);
  assert.deepEqual(requestFor(stretch, 'previous'), { before: 'at 9' });
  stretch = joined(stretch, page(5, 8, true, true), 'previous', 10);
  assert.equal(ids(stretch), '5 6 7 8 9 10 11 12');
  assert.equal(hasMore(stretch, 'next'), true);
  assert.deepEqual(requestFor(stretch, 'next'), { after: 'at 12' });
  assert.ok(stretch.pages[stretch.began]);
});

test('one page that is larger than the most stays whole', () => {
  assert.equal(postsOf(joined(begin(page(1, 0)), page(1, 50), 'next', 10)).length, 50);
});
