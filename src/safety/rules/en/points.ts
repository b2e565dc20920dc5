import { numbersIn } from '../../engine/numbers.ts';
import type { PointTable } from '../../engine/rule-types.ts';
import { harshWords, kinds, signs, worth } from './points.generated.ts';

/**
 * What signs are worth that add up: points.txt, packed. Learnt by `npm run weigh` (docs/decisions/signs-that-add-up.md); who changes a
 * line of it by hand runs `npm run generate` after that.
 */
export const points: PointTable = {
  kinds,
  stands: ['pills', 'body', 'family', 'friend', 'professional', 'number'],
  endings: /(?:ing|ed|es|s|ly)$/u,
  longerThan: 4,
  speaksOf: {
    you: new Set('you your yourself'.split(' ')),
    i: new Set('i me my mine myself we us our'.split(' ')),
    they: new Set('he she they him her them his their people <family> <friend> <professional>'.split(' ')),
  },
  harsh: new Set(numbersIn(harshWords)),
  unknown: 1,
  unit: 2,
  among: 4,
  signs,
  worth,
};
