/** The entry for a search box: what it needs of the checks, and nothing of the composer's rules. */
import { createChecker } from './engine/checker.ts';
import type { Check, CheckerOptions } from './types.ts';

/**
 * Loads what a search box needs and nothing of the composer's rules. Its findings are all `distress`, for `purpose: 'search'`.
 * @throws when the rules cannot be loaded; a search then goes on without the card.
 */
export async function loadSearchChecker(options: CheckerOptions): Promise<Check> {
  const english = options.lang.toLowerCase().split('-')[0] === 'en';
  return createChecker(english ? (await import('./rules/en/search.ts')).searchRules : null, options);
}
