import { anxiety } from './topics-a/anxiety.ts';
import { lowMood } from './topics-a/low-mood.ts';
import { panic } from './topics-a/panic.ts';
import { sleep } from './topics-a/sleep.ts';
import { welcome } from './topics-a/welcome.ts';
import type { SeedTopic } from './types.ts';

/** The first half of the demo's topics, in the order in which the forum lists them. */
export const topicsA: readonly SeedTopic[] = [welcome, anxiety, panic, lowMood, sleep];
