import type { LanguageRules } from '../../engine/rule-types.ts';
import { contact } from './contact.ts';
import { distress } from './distress.ts';
import { medicalAdvice } from './medical-advice.ts';
import { method } from './method.ts';
import { overpromise } from './overpromise.ts';
import { personalDetails } from './personal-details.ts';
import { points } from './points.ts';
import { thirdParty } from './third-party.ts';
import { unkind } from './unkind.ts';
import { classes } from './word-classes.ts';
import { words } from './words.ts';

/** English, British and Irish first. */
export const rules: LanguageRules = {
  words,
  classes,
  forms: [...personalDetails, ...thirdParty],
  sentences: [distress, method, unkind, medicalAdvice, contact, overpromise],
  points,
};
