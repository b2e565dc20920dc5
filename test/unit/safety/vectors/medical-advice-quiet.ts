import { MEDICAL_ADVICE_QUIET_OWN } from './medical-advice-quiet-own.ts';
import { MEDICAL_ADVICE_QUIET_OTHERS } from './medical-advice-quiet-others.ts';
import type { Vector } from './vector.ts';

/** Texts in which nobody tells another what they have or what to take. */
export const MEDICAL_ADVICE_QUIET: Readonly<Record<string, readonly Vector[]>> = {
  ...MEDICAL_ADVICE_QUIET_OWN,
  ...MEDICAL_ADVICE_QUIET_OTHERS,
};
