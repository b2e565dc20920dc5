/**
 * The few patterns that searching needs: a query of some words, not a post. Nothing else is loaded with them, and what they
 * find only opens the support card above the results (E6).
 */
import type { LanguageRules } from '../../engine/rule-types.ts';

export const searchRules: LanguageRules = {
  words: { plain: {}, fillers: new Set(), endings: [] },
  classes: {},
  sentences: [],
  forms: [
    {
      rule: 'search-risk-term',
      kind: 'distress',
      purposes: ['search'],
      find: /\b(?:suicid(?:e|al)|self[ -]?harm(?:ing|ed)?|kill(?:ing)? my ?self|kms|unalive|end(?:ing)? (?:it all|my life)|tak(?:e|ing) my (?:own )?life|want(?:ing)? to die|wanna die|wish i (?:was|were) dead|overdos(?:e|ing)|cutting (?:myself|my (?:arms?|legs?|wrists?))|hurt(?:ing)? myself|harm(?:ing)? myself|hang(?:ing)? myself|top(?:ping)? myself|do(?:ing)? myself in|better off dead|not want to (?:be alive|live)|don'?t want to (?:be (?:alive|here)|live)|no reason to live|ways? to die)\b/dgi,
    },
  ],
};
