import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeEntities } from '../../../src/text/entities.ts';
import { paragraphs } from '../../../src/text/plain.ts';
import { beginningOf, SHOWN_LENGTH } from '../../../src/text/beginning.ts';

test('paragraphs are parted by blank lines; a single line break stays inside', () => {
  assert.deepEqual(paragraphs('one\ntwo\n\nthree'), ['one\ntwo', 'three']);
  assert.deepEqual(paragraphs('one\r\n\r\ntwo\rthree'), ['one', 'two\nthree']);
  assert.deepEqual(paragraphs('one\n \t\n\n\ntwo\n\n'), ['one', 'two']);
  assert.deepEqual(paragraphs('  an indented poem\n    goes on'), ['  an indented poem\n    goes on']);
  assert.deepEqual(paragraphs(' \n\n '), []);
});

test('a very long body is cut between words, and never inside a character', () => {
  const short = { format: 'text', text: 'a'.repeat(SHOWN_LENGTH) } as const;
  assert.equal(beginningOf(short), short);
  const words = beginningOf({ format: 'text', text: 'word '.repeat(SHOWN_LENGTH) }).text;
  assert.ok(words.length <= SHOWN_LENGTH + 1);
  assert.ok(words.endsWith('word…'));
  const emoji = beginningOf({ format: 'text', text: `a${'💛'.repeat(SHOWN_LENGTH)}` }).text;
  assert.doesNotThrow(() => encodeURIComponent(emoji));
});

test('character references become characters, and what is none stays as it is', () => {
  const table: readonly (readonly [string, string])[] = [
    ['a &amp; b &lt;c&gt;', 'a & b <c>'],
    ['&#128155; &#x1F49B;', '💛 💛'],
    ['&nosuch; &amp', '&nosuch; &amp'],
    ['&constructor; &toString;', '&constructor; &toString;'],
    ['&#0; &#xD800; &#x110000;', '\uFFFD \uFFFD \uFFFD'],
  ];
  for (const [sent, shown] of table) assert.equal(decodeEntities(sent), shown);
});
