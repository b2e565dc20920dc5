import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first } from '../../../src/locales/en/first.ts';
import { plural } from '../../../src/locales/en/plural.ts';
import { momentOf } from '../../../src/locales/moment.ts';

/** Local time, since days are those of the reader: the 18th of November 2026 is a Wednesday. */
const at = (day: number, hour: number, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime();
const said = (time: number, now: number): string => first.moment(momentOf(time, now));

test('a time is said from now, in whole units that have passed', () => {
  const now = at(18, 12);
  const table: readonly (readonly [time: number, words: string])[] = [
    [now, 'now'],
    [now - 59_999, 'now'],
    [now + 59_999, 'now'],
    [now - 60_000, '1 minute ago'],
    [at(18, 11, 1), '59 minutes ago'],
    [at(18, 11), '1 hour ago'],
    [at(17, 12, 1), '23 hours ago'],
    [at(17, 12), 'yesterday'],
    [at(16, 23, 59), '2 days ago'],
    [at(12, 0, 1), '6 days ago'],
    [at(11, 23, 59), '11 November'],
    [new Date(2026, 0, 1, 9).getTime(), '1 January'],
    [new Date(2025, 11, 31, 9).getTime(), '31 December 2025'],
    [at(18, 12, 5), 'in 5 minutes'],
    [at(18, 14), 'in 2 hours'],
    [at(19, 13), 'tomorrow'],
    [at(21, 9), 'in 3 days'],
    [at(28, 9), '28 November'],
    [new Date(2027, 1, 3, 9).getTime(), '3 February 2027'],
  ];
  for (const [time, words] of table) assert.equal(said(time, now), words, new Date(time).toString());
});

test('yesterday is a day of the calendar', () => {
  // At one in the morning, forty hours ago is not yesterday; at eleven at night, forty-six are.
  assert.equal(said(at(16, 9), at(18, 1)), '2 days ago');
  assert.equal(said(at(17, 1), at(18, 23)), 'yesterday');
});

test('a number has the words that go with it', () => {
  const replies = (count: number): string => plural(count, '# reply', '# replies');
  assert.equal(replies(1), '1 reply');
  assert.equal(replies(0), '0 replies');
  assert.equal(replies(21), '21 replies');
  assert.equal(replies(999), '999 replies');
  assert.equal(replies(1234), '1,234 replies');
  assert.equal(replies(1234567), '1,234,567 replies');
});
