import { OVERPROMISE_QUIET_LIMITS } from './overpromise-quiet-limits.ts';
import { OVERPROMISE_QUIET_OTHERS } from './overpromise-quiet-others.ts';
import type { Vector } from './vector.ts';

/** Texts in which nobody takes on more than a person can carry. */
export const OVERPROMISE_QUIET: Readonly<Record<string, readonly Vector[]>> = {
  ...OVERPROMISE_QUIET_LIMITS,
  ...OVERPROMISE_QUIET_OTHERS,
};
