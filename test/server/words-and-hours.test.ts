import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeCursor, encodeCursor } from '../../demo/server/cursor.ts';
import { tooOld } from '../../demo/server/db/open-postgres.ts';
import { ApiError } from '../../demo/server/errors.ts';
import { createChannel } from '../../demo/server/live/channel.ts';
import { presenceAt } from '../../demo/server/presence.ts';
import type { Rota } from '../../demo/server/presence.ts';
import {
  bodyText,
  clientIdText,
  countOf,
  excerptOf,
  nameKey,
  nameText,
  optionalText,
  titleText,
} from '../../demo/server/text-input.ts';

const refused = (work: () => unknown): void => assert.throws(work, (error) => error instanceof ApiError);

describe('words', () => {
  test('a body keeps its lines and loses what cannot be stored', () => {
    assert.equal(bodyText('  a\r\nb\rc\u0000\u0007\t d\n '), 'a\nb\nc\t d');
    assert.equal(bodyText('x'.repeat(20_000)).length, 20_000);
    assert.equal(countOf(bodyText('👍'.repeat(20_000))), 20_000);
    refused(() => bodyText('x'.repeat(20_001)));
    for (const empty of ['', ' \n\t', '\u200B\u2060', '\u0000', '\u00AD', '\u3164', '\u2800', '\uFE0F'])
      refused(() => bodyText(empty));
  });

  test('a title is one line that nothing turns around', () => {
    assert.equal(titleText(' a\n\nb\u202Ec '), 'a bc');
    refused(() => titleText('x'.repeat(151)));
    refused(() => titleText('\u202E'));
  });

  test('an optional text is null when there is nothing in it', () => {
    for (const nothing of [null, undefined, '', ' \n '])
      assert.equal(optionalText(nothing, { name: 'a note', max: 5 }), null);
    assert.equal(optionalText(' hello', { name: 'a note', max: 5 }), 'hello');
    refused(() => optionalText('helloo', { name: 'a note', max: 5 }));
  });

  test('names that look alike are the same', () => {
    for (const alike of ['Willow27', 'willow 27', 'WILLOW_27', 'Ｗillow２７', 'Wíllow27', 'Wil\u200Blow27']) {
      assert.equal(nameKey(nameText(alike)), 'willow27', alike);
    }
    for (const own of ['Ελένη', '小さな一歩', 'نور', 'Łukasz', 'O’Neill 2']) assert.equal(nameText(own), own);
    for (const no of [
      '',
      'x',
      '--',
      '😀😀',
      'x'.repeat(41),
      'Moderator',
      'the  ad_min',
      'Someone',
      'Some-one',
      'Harbour staff',
    ]) {
      refused(() => nameText(no));
    }
  });

  test('a client id is plain', () => {
    assert.equal(clientIdText('a1-_:.'), 'a1-_:.');
    for (const no of ['', ' ', 'a b', 'é', 'a\n', 'x'.repeat(65)]) refused(() => clientIdText(no));
  });

  test('an excerpt cuts no character in two', () => {
    assert.equal(excerptOf('👍👍👍', 2), '👍👍');
    assert.equal(excerptOf('a\n\n b', 10), 'a b');
  });
});

describe('cursors', () => {
  test('come back as they were made', () => {
    assert.deepEqual(decodeCursor('thread', encodeCursor('thread', 1_772_625_600_000, '12')), ['1772625600000', '12']);
    for (const rank of ['0.24317084', '1', '6.0792e-05'])
      assert.deepEqual(decodeCursor('hit', encodeCursor('hit', rank, '5')), [rank, '5']);
  });

  test('of another kind, or made by somebody else, are refused', () => {
    const own = encodeCursor('post', 4);
    for (const cursor of [
      '',
      'x',
      '%%',
      'Z'.repeat(400),
      encodeCursor('post', 'x'),
      encodeCursor('post', 1, 2),
      encodeCursor('post', -1),
    ]) {
      refused(() => decodeCursor('post', cursor));
    }
    refused(() => decodeCursor('thread', own));
  });
});

describe('moderators’ hours', () => {
  const rota: Rota = { timeZone: 'Europe/London', from: 9, until: 21 };
  const at = (time: string) => presenceAt(new Date(time), rota);

  test('in winter and in summer', () => {
    assert.deepEqual(at('2026-01-10T09:00:00Z'), { hereNow: true, backAt: null, hours: '9 am to 9 pm, every day' });
    assert.equal(at('2026-01-10T08:59:59Z').hereNow, false);
    assert.equal(at('2026-07-10T08:00:00Z').hereNow, true);
    assert.equal(at('2026-07-10T20:00:00Z').hereNow, false);
    assert.equal(at('2026-01-10T21:00:00Z').backAt?.toISOString(), '2026-01-11T09:00:00.000Z');
    assert.equal(at('2026-07-10T03:30:00Z').backAt?.toISOString(), '2026-07-10T08:00:00.000Z');
  });

  test('over the nights when the clocks change', () => {
    assert.equal(at('2026-03-28T22:00:00Z').backAt?.toISOString(), '2026-03-29T08:00:00.000Z');
    assert.equal(at('2026-10-24T22:00:00Z').backAt?.toISOString(), '2026-10-25T09:00:00.000Z');
  });

  test('in words', () => {
    const words = (from: number, until: number): string => presenceAt(new Date(0), { ...rota, from, until }).hours;
    assert.equal(words(0, 12), 'midnight to midday, every day');
    assert.equal(words(8, 23), '8 am to 11 pm, every day');
    assert.equal(presenceAt(new Date(), { ...rota, from: 0, until: 24 }).hereNow, true);
  });
});

describe('a live channel', () => {
  test('gives what was pushed before and after it was asked for, and ends once', async () => {
    let ended = 0;
    const channel = createChannel<number>(() => (ended += 1));
    channel.push(1);
    assert.deepEqual(await channel.values.next(), { done: false, value: 1 });
    const next = channel.values.next();
    channel.push(2);
    assert.deepEqual(await next, { done: false, value: 2 });
    const last = channel.values.next();
    channel.end();
    assert.equal((await last).done, true);
    await channel.values.return?.();
    channel.push(3);
    assert.equal((await channel.values.next()).done, true);
    assert.equal(ended, 1);
  });

  test('ends when nobody takes what it gives', () => {
    let ended = 0;
    const channel = createChannel<number>(() => (ended += 1));
    for (let i = 0; i < 1_000; i += 1) channel.push(i);
    assert.equal(ended, 1);
  });
});

test('an old PostgreSQL is told by its number', () => {
  assert.match(tooOld(140_011, 'db:5432/forum') ?? '', /PostgreSQL 14.*15 or newer/);
  assert.equal(tooOld(150_000, 'x'), null);
  assert.equal(tooOld(180_006, 'x'), null);
});
