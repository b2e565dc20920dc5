/** The checks and help lines of one forum, loaded when first asked for. Knows no screen. */
import type { Safety } from '../context/safety.ts';
import type { Check, CheckerOptions, SafetyRules, SupportLine } from '../safety/index.ts';
import type { Configuration } from './configuration.ts';

/** `warn` is told what of the charity's own policy could not be used. */
export function createSafety(
  {
    lang,
    region,
    safetyPolicy,
    supportLines,
  }: Pick<Configuration, 'lang' | 'region' | 'safetyPolicy' | 'supportLines'>,
  warn: (sentence: string) => void,
): Safety {
  const own = once<SafetyRules | undefined>(async () =>
    safetyPolicy ? (await import('./own-policy.ts')).usablePolicy(safetyPolicy, warn) : undefined,
  );
  const options = async (): Promise<CheckerOptions> => ({ lang, region, rules: await own() });
  const check = once<Check | null>(async () =>
    (await import('../safety/load-checker.ts')).loadChecker(await options()),
  );
  const searchCheck = once<Check | null>(async () =>
    (await import('../safety/search.ts')).loadSearchChecker(await options()),
  );
  const lines = once<readonly SupportLine[]>(async () => (await import('./help-lines.ts')).loadHelpLines(supportLines));
  // What is wrong in the charity's own is named at once, and its file is there before the network goes.
  own().catch(() => undefined);
  return {
    check: () => check().catch(() => null),
    searchCheck: () => searchCheck().catch(() => null),
    supportLines: lines,
  };
}

/** Keeps an answer, but not a failure: a file that could not be loaded is asked for again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= load().catch((problem: unknown) => {
      kept = null;
      throw problem;
    });
    return kept;
  };
}
