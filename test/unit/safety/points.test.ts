import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { levelOf, linesOf, pack } from '../../../scripts/safety/table.ts';
import { createChecker } from '../../../src/safety/engine/checker.ts';
import { FURTHER, numbersIn, signNumber, STEPS } from '../../../src/safety/engine/numbers.ts';
import { normalise } from '../../../src/safety/engine/normalise.ts';
import type { LanguageRules } from '../../../src/safety/engine/rule-types.ts';
import { sentencesOf } from '../../../src/safety/engine/sentences.ts';
import { signReader, signsOf } from '../../../src/safety/engine/signs.ts';
import { LEVELS, PAIRS, readWorth } from '../../../src/safety/engine/worth.ts';
import { rules as english } from '../../../src/safety/rules/en/index.ts';
import { AIMS } from './vectors/aims.ts';

const kinds = [
  { kind: 'contact', rule: 'contact-adds-up', atLeast: 3 },
  { kind: 'medical-advice', rule: 'medical-advice-adds-up', atLeast: 2 },
] as const;

/** Lines of a table, with a line for each kind before them. */
const table = (...lines: string[]): string => ['contact 3', 'medical-advice 2', '', ...lines].join('\n');

const reading = {
  stands: ['pills'],
  endings: /(?:ing|s)$/u,
  longerThan: 4,
  speaksOf: { you: new Set(['you', 'your']), i: new Set(['i', 'my']) },
  harsh: new Set(['clown', 'muppets'].map(signNumber)),
};
const classes = { pills: 'tablets|sleeping (pills|tablets)' };

/** One kind, of which only points find anything. */
const language: LanguageRules = {
  words: { plain: {}, fillers: new Set(), endings: [] },
  classes,
  forms: [],
  sentences: [
    {
      kind: 'contact',
      rules: [],
      guards: [
        { name: 'quoted', quoted: true },
        { name: 'film', sentence: 'film' },
      ],
    },
    { kind: 'medical-advice', rules: [], guards: [] },
  ],
  points: {
    ...reading,
    unknown: 0,
    unit: 0,
    among: 4,
    ...pack(table('b- ring', 'b- me', '-c <pills>', 'B- not', '-- take', '-b stop <pills>')),
  },
};

const found = (text: string, off?: readonly string[]): string[] =>
  createChecker(language, { region: 'GB', ...(off && { rules: { off } }) })(text, { purpose: 'reply' }).map(
    ({ rule }) => rule,
  );

describe('signs that add up', () => {
  test('are words without their endings, and each two that are neighbours', () => {
    const signs = signReader(reading, classes)(' . stop taking sleeping pills and tablets . ');
    const words = ['.', 'stop', 'tak', '<pills>', 'and', '<pills>', '.'];
    const pairs = ['. stop', 'stop tak', 'tak <pills>', '<pills> and', 'and <pills>', '<pills> .'];
    assert.deepEqual(signs, { words, all: [...words, ...pairs, '(of none)'] });
    const numbers = signsOf(signs);
    assert.deepEqual([...numbers.words], [...new Set(words)].map(signNumber));
    assert.deepEqual([...numbers.all], [...new Set(words), ...pairs, '(of none)'].map(signNumber));
  });

  test('say whom a sentence speaks of, and whether its words are harsh', () => {
    const last = (sentence: string, count: number) => signReader(reading, classes)(sentence).all.slice(-count);
    assert.deepEqual(last(' . my head hurts . ', 1), ['(of i)']);
    assert.deepEqual(last(' . your head hurts my head . ', 1), ['(of you,i)']);
    assert.deepEqual(last(' . you clown . ', 3), ['(of you)', '(harsh)', '(harsh you)']);
    assert.deepEqual(last(' . clown and muppets . ', 4), ['(of none)', '(harsh)', '(harsh none)', '(harsh harsh)']);
    // Words are harsh as they are written in the list, and with no other ending.
    assert.deepEqual(last(' . my muppet . ', 1), ['(of i)']);
  });

  test('of whom a sentence speaks may decide', () => {
    const points = { ...(language.points ?? assert.fail()), ...pack(table('c- (harsh you)', '-b (of i)')) };
    const check = createChecker({ ...language, points }, { region: 'GB' });
    const rulesIn = (text: string) => check(text, { purpose: 'reply' }).map(({ rule }) => rule);
    assert.deepEqual(rulesIn('You clown'), ['contact-adds-up']);
    assert.deepEqual(rulesIn('I am a clown'), ['medical-advice-adds-up']);
    assert.deepEqual(rulesIn('What a clown'), []);
  });

  test('have numbers that are the same everywhere', () => {
    // FNV-1a of "a" is e40c292c, as its authors publish.
    const mixed = Math.imul(0xe40c292c ^ (0xe40c292c >>> 15), 0x2c1b3c6d);
    assert.equal(signNumber('a'), (mixed ^ (mixed >>> 12)) & (2 ** 17 - 1));
    assert.notEqual(signNumber('ring me'), signNumber('me ring'));
  });

  test('count for less the more sentences a text has', () => {
    const points = { ...(language.points ?? assert.fail()), unit: 1 };
    const check = createChecker({ ...language, points }, { region: 'GB' });
    const rulesIn = (text: string): string[] => check(text, { purpose: 'reply' }).map(({ rule }) => rule);
    assert.deepEqual(found('Ring me. Or not.'), ['contact-adds-up']);
    assert.deepEqual(rulesIn('Ring me'), ['contact-adds-up']);
    assert.deepEqual(rulesIn('Ring me. Hello. Bye.'), []);
    // Four points less ln 2 are enough, less ln 3 and ln 4 are not; and among more than four no more is asked for.
    const strict = createChecker({ ...language, points: { ...points, among: 2 } }, { region: 'GB' });
    assert.equal(strict('Ring me. Hello. Bye. Bye. Bye.', { purpose: 'reply' }).length, 1);
  });

  test('count for less among words of which nothing is known, each of those once', () => {
    const strict = createChecker(
      { ...language, ...(language.points && { points: { ...language.points, unknown: 0.3 } }) },
      { region: 'GB' },
    );
    const rulesIn = (text: string): string[] => strict(text, { purpose: 'reply' }).map(({ rule }) => rule);
    assert.deepEqual(rulesIn('ring me'), ['contact-adds-up']);
    assert.deepEqual(rulesIn('ring me about boats, boats, boats'), []);
    assert.deepEqual(found('ring me about boats, boats, boats'), ['contact-adds-up']);
  });

  test('are worth what their characters say, one for each two kinds', () => {
    const signs = STEPS.charAt(FURTHER) + STEPS.charAt(2) + STEPS.charAt(0) + STEPS.charAt(5);
    assert.deepEqual(numbersIn(signs), [FURTHER + 2, FURTHER + 2, FURTHER + 7]);
    const [contact, advice] = kinds;
    const third = { kind: 'unkind', rule: 'unkind-adds-up', atLeast: 4 } as const;
    const level = (first: number, second: number) =>
      PAIRS.charAt(LEVELS.indexOf(first) * LEVELS.length + LEVELS.indexOf(second));
    const worth = level(2, -3) + level(0, 0) + level(0, 0) + level(6, 0);
    assert.deepEqual(
      [...readWorth({ kinds: [contact, advice, third], signs: 'bd', worth })],
      [
        [1, [2, -3, 0, 0]],
        [4, [0, 0, 6, 0]],
      ],
    );
  });

  test('have a character for each two levels, none of them twice', () => {
    assert.equal(new Set(PAIRS).size, PAIRS.length);
    assert.equal(PAIRS.length, LEVELS.length ** 2);
  });

  test('are the nearest of a few levels', () => {
    assert.deepEqual([-9, -2.6, 0.4, 1.6, 4.9, 5.1, 30].map(levelOf), [-3, -3, 0, 2, 4, 6, 6]);
  });

  test('are written as they are read', () => {
    const points = new Map([
      ['a', [6, 0]],
      ['a b', [-3, 0]],
      ['b c', [0, 1]],
      ['known', [0, 0]],
    ]);
    const lines = linesOf({ kinds, points });
    assert.equal(lines, table('f- a', 'C- a b', '-a b c', '-- known', ''));
    const packed = pack(lines);
    assert.deepEqual(packed.kinds, kinds);
    const worth = readWorth(packed);
    for (const [sign, each] of points) assert.deepEqual(worth.get(signNumber(sign)), each, sign);
  });

  test('are refused where a line is none, and named', () => {
    assert.throws(
      () => pack(table('b- two words too many')),
      /"b- two words too many" should be a letter for each kind/u,
    );
    assert.throws(() => pack(table('b ring')), /"b ring" should be a letter for each kind/u);
    assert.throws(() => pack(table('bbb ring')), /"bbb ring" should be a letter for each kind/u);
    assert.throws(() => pack(table('-e ring')), /"-e ring" has a letter that is none of CBA-abcdf/u);
    assert.throws(() => pack('contact many\n\nb ring'), /"contact many" should be a kind/u);
    assert.throws(() => pack(table('b- ring', '', 'c- me')), /"" should be a letter for each kind/u);
    assert.throws(() => pack(table('b- ring', 'c- ring')), /"ring" and "ring" have the same number/u);
  });

  test('are found where there are enough of them in one sentence', () => {
    assert.deepEqual(found('Ring me tonight'), ['contact-adds-up']);
    assert.deepEqual(found('Ring. Or not me.'), []);
    assert.deepEqual(found('Ring me on the way'), ['contact-adds-up']);
  });

  test('count against it as well', () => {
    assert.deepEqual(found('Do not ring me'), []);
  });

  test('add up for each kind by itself', () => {
    assert.deepEqual(found('Stop sleeping tablets'), ['medical-advice-adds-up']);
    assert.deepEqual(found('Ring me and stop tablets').sort(), ['contact-adds-up', 'medical-advice-adds-up']);
  });

  test('say the whole sentence', () => {
    const check = createChecker(language, { region: 'GB' });
    const text = 'Hello. Ring me tonight! Bye';
    const [finding] = check(text, { purpose: 'reply' });
    assert.equal(text.slice(finding?.start, finding?.end), 'Ring me tonight');
  });

  test('leave what a rule has found to the rule', () => {
    const rule = { rule: 'rings', find: 'tonight' };
    const sentences = language.sentences.map((each) => ({ ...each, rules: each.kind === 'contact' ? [rule] : [] }));
    const check = createChecker({ ...language, sentences }, { region: 'GB' });
    const rulesOf = (text: string) => check(text, { purpose: 'reply' }).map((finding) => finding.rule);
    assert.deepEqual(rulesOf('Ring me tonight'), ['rings']);
    assert.deepEqual(rulesOf('Ring me tonight. And ring me tomorrow.'), ['rings', 'contact-adds-up']);
  });

  test('are left alone by the guards of their kind', () => {
    assert.deepEqual(found('Ring me, the film'), []);
  });

  test('are switched off by the name of the rule or of the kind', () => {
    assert.deepEqual(found('Ring me tonight', ['contact-adds-up']), []);
    assert.deepEqual(found('Ring me tonight', ['contact']), []);
  });

  test('are not looked for in names and searches', () => {
    const check = createChecker(language, { region: 'GB' });
    assert.deepEqual(check('ring me tonight', { purpose: 'name' }), []);
    assert.deepEqual(check('ring me tonight', { purpose: 'search' }), []);
  });
});

test('the points of English hold for kinds that have guards', () => {
  const kinds = english.points?.kinds.map(({ kind }) => kind) ?? [];
  assert.ok(kinds.length > 0);
  for (const kind of kinds) assert.ok(english.sentences.some((each) => each.kind === kind && each.guards.length > 0));
  assert.ok(readWorth(english.points ?? assert.fail()).size > 500);
});

test('a sentence has the points of its signs, as they were weighed', () => {
  const points = english.points ?? assert.fail('English has points');
  const worth = readWorth(points);
  const read = signReader(points, english.classes);
  const texts = Object.values(AIMS.contact.found)
    .flat()
    .filter(({ holdout }) => !holdout);
  let counted = 0;
  for (const { text } of texts.slice(0, 100)) {
    const [sentence, ...others] = sentencesOf(normalise(text), english.words);
    if (!sentence || others.length > 0) continue;
    const place = points.kinds.findIndex(({ kind }) => kind === 'contact');
    const signs = signsOf(read(sentence.words));
    const unknown = [...signs.words].filter((sign) => !worth.has(sign)).length;
    const sum = [...signs.all].reduce((all, sign) => all + (worth.get(sign)?.[place] ?? 0), -unknown * points.unknown);
    for (const atLeast of [sum, sum + 1]) {
      const kinds = points.kinds.map((each) => ({ ...each, atLeast }));
      const sentences = [{ kind: 'contact', rules: [], guards: [] }] as const;
      const check = createChecker({ ...english, forms: [], sentences, points: { ...points, kinds } }, { region: 'GB' });
      assert.equal(check(text, { purpose: 'reply' }).length, atLeast === sum ? 1 : 0, text);
    }
    counted += 1;
  }
  assert.ok(counted > 50);
});
