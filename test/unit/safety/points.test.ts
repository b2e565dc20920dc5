import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tableOf } from '../../../scripts/safety/table.ts';
import { createChecker } from '../../../src/safety/engine/checker.ts';
import { normalise } from '../../../src/safety/engine/normalise.ts';
import type { LanguageRules } from '../../../src/safety/engine/rule-types.ts';
import { sentencesOf } from '../../../src/safety/engine/sentences.ts';
import { signsOf, signWords } from '../../../src/safety/engine/signs.ts';
import { readWorth } from '../../../src/safety/engine/worth.ts';
import { rules as english } from '../../../src/safety/rules/en/index.ts';
import { AIMS } from './vectors/aims.ts';

const reading = { stands: ['pills'], endings: /(?:ing|s)$/u, longerThan: 4 };
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
    kinds: [
      { kind: 'contact', rule: 'contact-adds-up', atLeast: 3 },
      { kind: 'medical-advice', rule: 'advice-adds-up', atLeast: 2 },
    ],
    worth: `
ring:b me:b
<pills>:-c
not:B- take:--
stop <pills>:-b
`,
  },
};

const found = (text: string, off?: readonly string[]): string[] =>
  createChecker(language, { region: 'GB', ...(off && { rules: { off } }) })(text, { purpose: 'reply' }).map(
    ({ rule }) => rule,
  );

describe('signs that add up', () => {
  test('are words without their endings, and each two that are neighbours', () => {
    const words = signWords(reading, classes);
    const expected = '.|. stop|stop|stop tak|tak|tak <pills>|<pills>|<pills> and|and|and <pills>|<pills> .'.split('|');
    assert.deepEqual([...signsOf(words(' . stop taking sleeping pills and tablets . '))], expected);
  });

  test('count for less among words of which nothing is known, each of those once', () => {
    const strict = createChecker(
      { ...language, ...(language.points && { points: { ...language.points, unknown: 0.25 } }) },
      { region: 'GB' },
    );
    const rulesIn = (text: string): string[] => strict(text, { purpose: 'reply' }).map(({ rule }) => rule);
    assert.deepEqual(rulesIn('ring me'), ['contact-adds-up']);
    assert.deepEqual(rulesIn('ring me about boats, boats, boats'), []);
    assert.deepEqual(found('ring me about boats, boats, boats'), ['contact-adds-up']);
  });

  test('are worth what their letters say, for each kind', () => {
    const worth = readWorth('a:bZ- b:-c\nonly next:z');
    assert.deepEqual(
      [...worth],
      [
        ['a', { alone: [2, -26, 0], before: new Map([['b', [0, 3]]]) }],
        ['only', { alone: [], before: new Map([['next', [26]]]) }],
      ],
    );
  });

  test('are written as they are read', () => {
    const points = [
      new Map([
        ['a', 30],
        ['a b', -3],
      ]),
      new Map([['b c', 1]]),
    ];
    const worth = readWorth(tableOf(points.map((each) => ({ points: each, start: 0 }))));
    assert.deepEqual(worth.get('a'), { alone: [26], before: new Map([['b', [-3]]]) });
    assert.deepEqual(worth.get('b'), { alone: [], before: new Map([['c', [0, 1]]]) });
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
    assert.deepEqual(found('Stop sleeping tablets'), ['advice-adds-up']);
    assert.deepEqual(found('Ring me and stop tablets').sort(), ['advice-adds-up', 'contact-adds-up']);
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
  assert.ok(readWorth(english.points?.worth ?? '').size > 500);
});

test('a sentence has the points of its signs, as they were weighed', () => {
  const table = readWorth(english.points?.worth ?? '');
  const worth = new Map<string, readonly number[]>();
  for (const [word, { alone, before }] of table) {
    worth.set(word, alone);
    for (const [next, points] of before) worth.set(`${word} ${next}`, points);
  }
  const points = english.points ?? assert.fail('English has points');
  const wordsOf = signWords(points, english.classes);
  const texts = Object.values(AIMS.contact.found)
    .flat()
    .filter(({ holdout }) => !holdout);
  let counted = 0;
  for (const { text } of texts.slice(0, 100)) {
    const [sentence, ...others] = sentencesOf(normalise(text), english.words);
    if (!sentence || others.length > 0) continue;
    const place = points.kinds.findIndex(({ kind }) => kind === 'contact');
    const signs = [...signsOf(wordsOf(sentence.words))];
    const unknown = signs.filter((sign) => !sign.includes(' ') && !table.has(sign)).length;
    const sum = signs.reduce((all, sign) => all + (worth.get(sign)?.[place] ?? 0), -unknown * points.unknown);
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
