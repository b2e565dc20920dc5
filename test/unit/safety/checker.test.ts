import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadChecker, loadSearchChecker } from '../../../src/safety/index.ts';
import type { Finding } from '../../../src/safety/index.ts';

const check = await loadChecker({ lang: 'en-GB', region: 'gb' });
const parts = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ start, end }) => text.slice(start, end));

describe('where a finding stands', () => {
  test('offsets count UTF-16 units, past emoji', () => {
    const text = '😀😀 mail me at quiet@example.com please';
    assert.deepEqual(parts(text, check(text, { purpose: 'reply' })), ['quiet@example.com']);
  });

  test('invisible characters, curly quotes and wide spaces neither hide words nor shift the offsets', () => {
    const mail = 'mail  me: qui\u200bet@exam\u00adple.com\u200b now';
    assert.deepEqual(parts(mail, check(mail, { purpose: 'reply' })), ['qui\u200bet@exam\u00adple.com']);
    const words = 'I\u00a0don\u2019t   want\u2009to be alive any more';
    assert.equal(check(words, { purpose: 'reply' })[0]?.kind, 'distress');
    const wide = 'ring ０７７００ ９００１２３';
    assert.equal(check(wide, { purpose: 'reply' })[0]?.label, 'phone');
  });

  test('every finding lies within the text, in order, with a rule and no overlap within its kind', () => {
    const text =
      'I want to die. My name is Priya Sharma, 07700 900123, quiet@example.com, I live at 4 Elm Grove, SW1A 1AA.';
    const findings = check(text, { purpose: 'thread' });
    assert.deepEqual(
      findings.map(({ kind, label }) => label ?? kind),
      ['distress', 'name', 'phone', 'email', 'address', 'postcode'],
    );
    for (const { start, end, rule } of findings)
      assert.ok(start >= 0 && start < end && end <= text.length && rule !== '');
  });

  test('an everyday place or matter in the same sentence does not hush plain words about dying', () => {
    for (const text of [
      'I want to die, the office tomorrow feels impossible',
      'It is Monday and I want to die',
      'My boyfriend left and I do not want to be here anymore',
      'I wish I could die in my sleep',
      'I cut myself again tonight and told my mum it was by accident',
      'The council are evicting us and I want to end it all',
      'i keep self harming in the office toilets',
      'I am glad I have this forum because I want to kill myself',
      'I remember being happy, now I just want to die',
      'I no longer want to live',
      'For two years I have wanted to kill myself',
      'Since Monday I have cut myself every night',
      'My husband left and I want to die',
      'Nobody would notice if I died',
    ])
      assert.equal(check(text, { purpose: 'reply' })[0]?.kind, 'distress', text);
    for (const text of [
      'I wish I had never been born into this WhatsApp group',
      'I want out of this contract',
      'I am 40 days clean from self harm',
      'I no longer want to die, thank God',
    ])
      assert.deepEqual(check(text, { purpose: 'reply' }), [], text);
  });

  test('an empty text and one of spaces find nothing', () => {
    assert.deepEqual(check('', { purpose: 'reply' }), []);
    assert.deepEqual(check(' \n\u200b ', { purpose: 'note' }), []);
  });
});

describe('what a text is for', () => {
  test('a pseudonym is read for names, mail and telephones, a post is not taken for a pseudonym', () => {
    assert.equal(check('Sarah Murphy', { purpose: 'name' })[0]?.label, 'name');
    assert.deepEqual(check('Sarah Murphy', { purpose: 'title' }), []);
  });

  test('pseudonyms of the thread are nobody’s account elsewhere', () => {
    const text = 'follow me like @quiet_river does';
    assert.equal(check(text, { purpose: 'reply' }).length, 1);
    assert.deepEqual(check(text, { purpose: 'reply', knownNames: ['quiet_river'] }), []);
  });

  test('a search has a check of its own, and the composer’s rules say nothing about a query', async () => {
    const search = await loadSearchChecker({ lang: 'en', region: 'GB' });
    assert.equal(search('self-harm scars', { purpose: 'search' })[0]?.kind, 'distress');
    assert.deepEqual(search('sleep diary', { purpose: 'search' }), []);
    assert.deepEqual(search('self-harm scars', { purpose: 'reply' }), []);
    assert.deepEqual(check('I want to die, 07700 900123', { purpose: 'search' }), []);
  });
});

describe('a charity’s policy', () => {
  test('phrases are whole words, whatever their case, quotes and spaces', async () => {
    const own = await loadChecker({
      lang: 'en',
      region: 'GB',
      rules: { phrases: [{ kind: 'contact', phrase: "At  Dave's purple teapot", label: 'moving' }] },
    });
    const text = 'OK, at Dave’s\npurple teapot now';
    assert.deepEqual(own(text, { purpose: 'reply' }), [
      { kind: 'contact', label: 'moving', rule: 'own-phrase', start: 4, end: 27 },
    ]);
    assert.deepEqual(own("at Dave's purple teapots", { purpose: 'reply' }), []);
  });

  test('signs in a phrase are signs, not patterns', async () => {
    const own = await loadChecker({
      lang: 'en',
      region: 'GB',
      rules: { phrases: [{ kind: 'unkind', phrase: 'what (the' }] },
    });
    assert.equal(own('what (the', { purpose: 'reply' }).length, 1);
  });

  test('an empty policy changes nothing, an empty phrase finds nothing', async () => {
    const empty = await loadChecker({ lang: 'en', region: 'GB', rules: {} });
    const blank = await loadChecker({
      lang: 'en',
      region: 'GB',
      rules: { phrases: [{ kind: 'unkind', phrase: '  ' }] },
    });
    const text = 'I want to die, ring 07700 900123';
    assert.deepEqual(empty(text, { purpose: 'reply' }), check(text, { purpose: 'reply' }));
    assert.deepEqual(blank('any  words', { purpose: 'reply' }), []);
  });

  test('a rule or a whole kind can be switched off', async () => {
    const text = 'I want to die, ring 07700 900123 or quiet@example.com';
    const without = async (off: string[]) =>
      (await loadChecker({ lang: 'en', region: 'GB', rules: { off } }))(text, { purpose: 'reply' }).map(
        ({ rule }) => rule,
      );
    assert.deepEqual(await without([]), ['wants-an-end', 'phone', 'email']);
    assert.deepEqual(await without(['phone']), ['wants-an-end', 'email']);
    assert.deepEqual(await without(['distress']), ['phone', 'email']);
    assert.deepEqual(await without(['distress', 'personal-details']), []);
  });

  test('a language without rules keeps the charity’s phrases', async () => {
    const own = await loadChecker({
      lang: 'cy',
      region: 'GB',
      rules: { phrases: [{ kind: 'distress', phrase: 'eisiau marw' }] },
    });
    assert.deepEqual(
      own('Dw i eisiau marw. quiet@example.com', { purpose: 'reply' }).map(({ kind }) => kind),
      ['distress'],
    );
  });
});

describe('regions', () => {
  test('ten figures in a row are a number in America and only with a cue elsewhere', async () => {
    const american = await loadChecker({ lang: 'en-US', region: 'US' });
    assert.equal(american('2125550147', { purpose: 'reply' })[0]?.label, 'phone');
    assert.deepEqual(check('order 2125550147', { purpose: 'reply' }), []);
    assert.equal(check('text 2125550147', { purpose: 'reply' })[0]?.label, 'phone');
  });

  test('come from the language where they are not given', async () => {
    const american = await loadChecker({ lang: 'en-US' });
    assert.equal(american('2125550147', { purpose: 'reply' })[0]?.label, 'phone');
    for (const lang of ['en', 'en-GB', 'en-Latn-GB'])
      assert.deepEqual((await loadChecker({ lang }))('order 2125550147', { purpose: 'reply' }), []);
  });
});
