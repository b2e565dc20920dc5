import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanName, cleanText } from '../../../src/text/clean.ts';

const SIXTEEN = '\u0301'.repeat(16);

test('a text keeps what people write, and loses what only harms the page', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['plain words', 'I slept until six.', 'I slept until six.'],
    ['accents written with marks', 'cafe\u0301 nai\u0308ve', 'cafe\u0301 nai\u0308ve'],
    ['a flood of marks on one letter', `a${'\u0301'.repeat(5000)}b`, `a${SIXTEEN}b`],
    ['sixteen marks stay', `a${SIXTEEN}b`, `a${SIXTEEN}b`],
    ['a family emoji with its joiners', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['Persian with a non-joiner', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['a run of zero-width characters', 'a\u200B\u200B\u200B\u200B\u2060b', 'a\u200B\u200Bb'],
    [
      'the flag of Scotland',
      '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
      '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    ],
    ['words hidden in tag characters', `a${'\u{E0068}\u{E0069}'}b`, 'ab'],
    ['direction marks stay in a body', 'a\u202Eb', 'a\u202Eb'],
  ];
  for (const [what, sent, shown] of table) assert.equal(cleanText(sent), shown, what);
});

test('a name cannot turn the words around it about, and stays on one line', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['an override', 'Willow\u202Ekcarb', 'Willowkcarb'],
    ['an isolate that is never closed', '\u2067Willow', 'Willow'],
    ['an Arabic letter mark', 'a\u061Cb', 'ab'],
    ['zero-width spaces', 'Wil\u200Blow\uFEFF', 'Willow'],
    ['only invisible characters', '\u200B\u2060\u202E', ''],
    ['line breaks', 'Willow\n\nModerator', 'Willow Moderator'],
    ['control characters', 'a\u0000\u0007b', 'a b'],
    ['Arabic', 'ليلة طويلة', 'ليلة طويلة'],
    ['emoji with joiners', '👩‍🚀 Ada', '👩‍🚀 Ada'],
  ];
  for (const [what, sent, shown] of table) assert.equal(cleanName(sent), shown, what);
});

test('a hundred thousand hostile characters do not stop the page', () => {
  const floods = ['\u0301', '\u200B', '\u{E0041}', '\u202E', 'a\u0301\u0301\u200B\u200B\u200B\u{E0041}', '🏴\u{E0067}'];
  for (const flood of floods) {
    const text = flood.repeat(100_000 / flood.length);
    const start = performance.now();
    cleanText(text);
    cleanName(text);
    assert.ok(performance.now() - start < 2000, `${flood.length} code units, repeated`);
  }
});
