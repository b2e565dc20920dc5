import type { LanguageRules } from '../../engine/rule-types.ts';
import { distress } from './distress.ts';
import { personalDetails } from './personal-details.ts';
import { classes } from './word-classes.ts';
import { words } from './words.ts';

/** English, British and Irish first. */
export const rules: LanguageRules = {
  words,
  classes,
  forms: personalDetails,
  sentences: [distress],
};
