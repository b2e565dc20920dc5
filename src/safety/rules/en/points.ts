import type { PointTable } from '../../engine/rule-types.ts';
import { kinds, signs, worth } from './points.generated.ts';

/**
 * What signs are worth that add up: points.txt, packed. Learnt by `npm run weigh` (docs/decisions/signs-that-add-up.md); who changes a
 * line of it by hand runs `npm run generate` after that.
 */
export const points: PointTable = {
  kinds,
  stands: ['pills', 'body', 'family', 'friend', 'professional', 'number'],
  endings: /(?:ing|ed|es|s|ly)$/u,
  longerThan: 4,
  unknown: 1,
  unit: 2,
  among: 4,
  signs,
  worth,
};
