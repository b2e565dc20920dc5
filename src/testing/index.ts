/**
 * The contract that every backend keeps, as checks that any test runner can register:
 *
 *     for (const { name, run } of contractTests(makeSetup)) test(name, run);
 *
 * A check about a group that the backend leaves out resolves to a sentence that says so. They post, mark, report and delete:
 * run them against a forum that is made for it.
 */
import { failingChecks } from './failing-checks.ts';
import { helpingChecks } from './helping-checks.ts';
import { readingChecks } from './reading-checks.ts';
import type { ContractSetup, ContractTest } from './setup.ts';
import { writingChecks } from './writing-checks.ts';

export { ContractBroken } from './check.ts';
export type { ContractSetup, ContractTest, LeftOut } from './setup.ts';

/** `makeSetup` is called for each check, and its `close` afterwards: it may give the same forum each time, or a new one. */
export function contractTests(makeSetup: () => Promise<ContractSetup> | ContractSetup): readonly ContractTest[] {
  const checks = Object.entries({ ...readingChecks, ...writingChecks, ...helpingChecks, ...failingChecks });
  return checks.map(([name, check]) => ({
    name,
    run: async () => {
      const setup = await makeSetup();
      try {
        return await check(setup);
      } finally {
        await setup.close?.();
      }
    },
  }));
}
