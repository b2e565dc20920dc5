import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { beginning, compile } from '../../../src/safety/engine/patterns.ts';
import { normalise } from '../../../src/safety/engine/normalise.ts';
import { sentencesOf } from '../../../src/safety/engine/sentences.ts';
import { rules } from '../../../src/safety/rules/en/index.ts';
import { AIMS } from './vectors/aims.ts';

const finds = (pattern: string, sentence: string, classes = {}): boolean =>
  compile(pattern, classes).find.test(` . ${sentence} . `);
const needs = (pattern: string, classes = {}): string[] | null => {
  const found = compile(pattern, classes).needs;
  return found && [...found].sort();
};

describe('the language of patterns', () => {
  test('a pattern stands for whole words, and a star for the rest of one', () => {
    assert.ok(finds('row a boat', 'i row a boat home'));
    assert.ok(!finds('row a boat', 'i grow a boat'));
    assert.ok(finds('row* a boat', 'rowing a boat'));
  });

  test('a gap holds up to so many words and no sign', () => {
    assert.ok(finds('row ~2 boat', 'row boat'));
    assert.ok(finds('row ~2 boat', 'row the old boat'));
    assert.ok(!finds('row ~2 boat', 'row the old red boat'));
    assert.ok(!finds('row ~2 boat', 'row , boat'));
  });

  test('a name stands for its class, also within another one', () => {
    const classes = { craft: '<small>|ship', small: 'boat|canoe' };
    assert.ok(finds('my <craft>', 'my canoe', classes));
    assert.throws(() => compile('my <airship>', classes), /airship/);
  });
});

describe('what a pattern cannot do without', () => {
  test('is the word that is rarest', () => {
    assert.deepEqual(needs('i am in a boat'), ['boa']);
    assert.deepEqual(needs('(boat|ship)s? of mine'), ['min']);
  });

  test('is one word of each choice', () => {
    assert.deepEqual(needs('a boat|the harbour wall'), ['boa', 'har']);
  });

  test('is never a word that may be missing', () => {
    assert.deepEqual(needs('(old )?(red)? boat'), ['boa']);
    assert.equal(needs('(old)?'), null);
    assert.equal(needs('[a-z]+'), null);
    assert.equal(needs('od*'), null);
  });

  test('holds for every text of the vectors that a rule matches', () => {
    const patterns = rules.sentences.flatMap((kind) =>
      kind.rules.map(({ find }) => compile(find, { ...rules.classes, ...kind.classes })),
    );
    const texts = Object.values(AIMS).flatMap(({ found, quiet }) => Object.values({ ...found, ...quiet }).flat());
    let matched = 0;
    for (const { words } of texts.flatMap(({ text }) => sentencesOf(normalise(text), rules.words))) {
      const held = new Set(words.split(' ').map(beginning));
      for (const { find, needs: wanted } of patterns) {
        if (!wanted || !find.test(words)) continue;
        matched += 1;
        assert.ok(
          [...wanted].some((key) => held.has(key)),
          `${find.source} on ${words}`,
        );
      }
    }
    assert.ok(matched > 300);
  });
});

/** Every pattern of the language, with where it stands. */
function patterns(): (readonly [where: string, pattern: string])[] {
  const found: (readonly [string, string])[] = Object.entries(rules.classes).map(([name, words]) => [name, words]);
  for (const { kind, classes = {}, rules: all, guards } of rules.sentences) {
    for (const [name, words] of Object.entries(classes)) found.push([`${kind} <${name}>`, words]);
    for (const { rule, find, with: beside = '', near = '' } of all)
      for (const pattern of [find, beside, near]) found.push([`${kind} ${rule}`, pattern]);
    for (const { name, before = '', after = '', sentence = '', unless = '', previous = '' } of guards)
      for (const pattern of [before, after, sentence, unless, previous]) found.push([`${kind} ${name}`, pattern]);
  }
  return found;
}

describe('no rule waits for what it can never see', () => {
  const { plain, fillers, endings } = rules.words;
  const isNever = (word: string): boolean =>
    fillers.has(word) ||
    (Object.hasOwn(plain, word) && plain[word] !== word) ||
    endings.some(([ending]) => word.endsWith(ending));

  test('a word that is left out or made plain before', () => {
    for (const [where, pattern] of patterns()) {
      // Whole words only: not one that a star, a question mark or a bracket goes on.
      const words = pattern.replaceAll(/<[a-z]+>/g, ' ').match(/(?<![*\]a-z0-9')])[a-z0-9']+(?![*a-z0-9?('])/g) ?? [];
      assert.deepEqual([where, ...words.filter(isNever)], [where]);
    }
  });

  test('two spaces, where a look-ahead ends a choice and has one before it', () => {
    for (const [where, pattern] of patterns()) {
      const found = pattern.match(/ \(\?!(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)(?=$|[|)])/g) ?? [];
      assert.deepEqual([where, ...found], [where]);
    }
  });

  test('two spaces, where a part that may be missing has them on both sides', () => {
    for (const [where, pattern] of patterns()) {
      const found = pattern.match(/(?:^| )\((?:[^()]|\([^()]*\))*[^ ()]\)\?(?= |$)/g) ?? [];
      assert.deepEqual([where, ...found], [where]);
      assert.doesNotMatch(pattern, / $|\|\||\(\|/, where);
    }
  });
});
