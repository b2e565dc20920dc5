export { DETAILS_FOUND } from './details-found.ts';
export { DETAILS_QUIET } from './details-quiet.ts';
export { DISTRESS_FOUND } from './distress-found.ts';
export { DISTRESS_QUIET } from './distress-quiet.ts';
export { ORDINARY } from './ordinary.ts';
export type { Vector } from './vector.ts';
