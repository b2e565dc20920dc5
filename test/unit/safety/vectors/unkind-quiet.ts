import { UNKIND_QUIET_SELF } from './unkind-quiet-self.ts';
import { UNKIND_QUIET_OTHERS } from './unkind-quiet-others.ts';
import type { Vector } from './vector.ts';

/** Texts that are not unkind to the person answered, however rough their words. */
export const UNKIND_QUIET: Readonly<Record<string, readonly Vector[]>> = {
  ...UNKIND_QUIET_SELF,
  ...UNKIND_QUIET_OTHERS,
};
