import type { SeedTopic } from './types.ts';
import { caring } from './topics-b/caring.ts';
import { family } from './topics-b/family.ts';
import { grief } from './topics-b/grief.ts';
import { smallGoodThings } from './topics-b/small-good-things.ts';
import { workAndStudy } from './topics-b/work-and-study.ts';

/** The second half of the demo's topics, in the order in which the forum lists them. */
export const topicsB: readonly SeedTopic[] = [workAndStudy, family, grief, caring, smallGoodThings];
