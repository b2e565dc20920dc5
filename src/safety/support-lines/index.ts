/**
 * Services that listen, as bundled data: works without a network. These are defaults with dates, not truth; a charity replaces
 * them all. Facts that no page supported are null.
 */
import { ireland } from './lines/ireland.ts';
import { northAmerica } from './lines/north-america.ts';
import { oceania } from './lines/oceania.ts';
import { unitedKingdom } from './lines/united-kingdom.ts';
import type { SupportLine } from './types.ts';

export type * from './types.ts';
export { chooseLines, countriesOf, emergencyFor, hasNoVoiceWay, linesFor } from './choose-lines.ts';
export type { LineChoice } from './choose-lines.ts';
export { emergencyNumbers } from './emergency-numbers.ts';
export { readSupportLines } from './read-lines.ts';
export type { ReadLines } from './read-lines.ts';
export { OVERDUE_AFTER_DAYS, REVIEW_AFTER_DAYS, staleSupportLines } from './stale-lines.ts';
export type { StaleLine } from './stale-lines.ts';

/** Every service we know of, in the order in which they are offered. */
export const supportLines: readonly SupportLine[] = [...unitedKingdom, ...ireland, ...northAmerica, ...oceania];
