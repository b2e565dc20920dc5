export { operations } from './operations.ts';
export { things } from './things.ts';
export { REASONS, WISHES } from './variables.ts';
export type {
  Alias,
  Carrier,
  Inner,
  Leaf,
  Listed,
  Need,
  Operation,
  Thing,
  ThingName,
  Variable,
  Want,
} from './types.ts';
