import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadChecker } from '../../../src/safety/index.ts';
import { rules } from '../../../src/safety/rules/en/index.ts';

const check = await loadChecker({ lang: 'en-GB', region: 'GB' });
const isFound = (kind: string, text: string): boolean =>
  check(text, { purpose: 'reply' }).some((finding) => finding.kind === kind);

describe('somebody else’s full name', () => {
  for (const text of [
    'my ex, Sarah Lewis, lives nearby',
    'my sister is Sunita Sharma',
    'I told Emma Jones at work and she laughed',
    'It started with Tunde Balogun in the stockroom',
    'Maureen Hucklesby-Grant fostered me',
    'I was hurt by Simon Clarke at work',
  ]) {
    test(`is found: ${text}`, () => assert.ok(isFound('third-party', text)));
  }

  for (const text of [
    // Words that share a number with a name.
    "I'm seeing little progress",
    'I know human nature',
    'my gp is useless honestly',
    'someone across town',
    // Brands, places and people whom everybody knows.
    'I wore Ralph Lauren to it',
    'I was at Victoria Coach Station',
    'walking in Glen Coe',
    'they sent me to the James Cook hospital',
    'we watched George Clooney all night',
    'I hung up a Sarah Lewis print',
    'I asked for a Tom Collins',
    // Whoever signs with their own, or greets.
    'love from Sarah Smith',
    'Dear Emma Jones',
  ]) {
    test(`is not seen in: ${text}`, () => assert.ok(!isFound('third-party', text)));
  }
});

test('a name of one list is not lost in another', () => {
  assert.ok(isFound('personal-details', 'My name is Sarah Lewis.'));
  assert.ok(isFound('personal-details', 'My name is Harry Evans.'));
});

test('a question about a method, or a plan, is found however much stands behind it', () => {
  const more = ' I had toast. It rained. The bus was late.'.repeat(3);
  for (const text of ["What's the lethal dose?", 'How do I kill myself without my mum finding me?']) {
    assert.ok(isFound('method', text + more), text);
  }
  assert.ok(isFound('distress', `I want to kys and I'm not joking.${more}`));
});

test('signs and what they are worth are as many', () => {
  const { kinds, signs, worth } = rules.points ?? assert.fail('English has points');
  const many = [...signs].filter((step) => step !== '+').length;
  assert.equal(worth.length, many * Math.ceil(kinds.length / 2));
});
