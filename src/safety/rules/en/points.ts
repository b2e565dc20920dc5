import type { PointTable } from '../../engine/rule-types.ts';
import { kinds, worth } from './points.generated.ts';

/** What signs are worth that add up. Learnt by `npm run weigh` (docs/decisions/signs-that-add-up.md). */
export const points: PointTable = {
  kinds,
  stands: ['pills', 'body', 'family', 'friend', 'professional', 'number'],
  endings: /(?:ing|ed|es|s|ly)$/u,
  longerThan: 4,
  unknown: 2,
  worth,
};
