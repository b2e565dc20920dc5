import { createChecker } from './engine/checker.ts';
import type { LanguageRules } from './engine/rule-types.ts';
import type { Check, CheckerOptions } from './types.ts';

const LANGUAGES: Readonly<Record<string, () => Promise<LanguageRules>>> = {
  en: async () => (await import('./rules/en/index.ts')).rules,
};

/**
 * Loads the rules of a language and makes them a check for the composer.
 * @throws when the rules cannot be loaded; a composer then goes on without reminders.
 */
export async function loadChecker(options: CheckerOptions): Promise<Check> {
  const language = options.lang.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  return createChecker(load ? await load() : null, options);
}
