/** The checks and help lines of one forum, loaded when first asked for. Knows no screen. */
import type { Safety } from '../context/safety.ts';
import type { Check, SupportLine } from '../safety/index.ts';
import type { Configuration } from './configuration.ts';
import { usablePolicy } from './own-policy.ts';

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
  const rules = usablePolicy(safetyPolicy, warn);
  const check = once<Check | null>(async () =>
    (await import('../safety/load-checker.ts')).loadChecker({ lang, region, rules }),
  );
  const searchCheck = once<Check | null>(async () =>
    (await import('../safety/search.ts')).loadSearchChecker({ lang, region, rules }),
  );
  const lines = once<readonly SupportLine[]>(async () => (await import('./help-lines.ts')).loadHelpLines(supportLines));
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
