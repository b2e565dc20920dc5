import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { composer } from '../../../src/locales/en/composer.ts';
import { sending } from '../../../src/locales/en/sending.ts';

type Said = readonly (readonly [path: string, words: string])[];

/** Every sentence of the composer, those made by functions with an example. */
function sentences(value: unknown, path = ''): Said {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return sentences((value as (example: unknown) => unknown)(path.startsWith('room') ? 12 : 'Willow27'), path);
  return Object.entries(value as object).flatMap(([key, each]) => sentences(each, path ? `${path}.${key}` : key));
}

const said = sentences({ ...composer, ...sending });
const BLAME =
  /\b(invalid|failed|failure|illegal|forbidden|error|wrongly|violat\w*|inappropriate|must not|you may not|denied)\b/i;
const SCARE = /\b(risk|danger|crisis|suicid\w*|detect\w*|flag\w*|moderation rules)\b/i;

describe('the words of the composer (A21)', () => {
  it('are short sentences', () => {
    for (const [path, words] of said)
      for (const sentence of words.split(/[.!?:](?:\s|$)/))
        assert.ok(sentence.trim().split(/\s+/).length <= 20, `${path}: ${sentence}`);
  });

  it('blame nobody', () => {
    for (const [path, words] of said) assert.doesNotMatch(words, BLAME, path);
  });

  it('about distress read as care: no rules, no risk, and both at once', () => {
    const care = `${sending.prompts.distress.heading} ${sending.prompts.distress.body}`;
    assert.doesNotMatch(care, SCARE);
    assert.doesNotMatch(care, /\brule|post(ed)? it anyway|reminder/i);
    assert.match(care, /You can do both\./);
  });

  it('about method say that the feeling is welcome', () => {
    assert.match(sending.prompts.method.body, /How you feel is welcome here/);
  });
});
