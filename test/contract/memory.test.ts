import { test } from 'node:test';
import { createMemoryBackend, MEMORY_OPERATIONS, smallForum } from '../../src/memory/index.ts';
import { contractTests, type ContractSetup } from '../../src/testing/index.ts';

/** One forum behind four people. */
function makeSetup(): ContractSetup {
  const data = smallForum();
  const as = (viewer: string | null, holds = false) =>
    createMemoryBackend({ data, shared: true, viewer, holds: () => holds });
  return {
    nobody: as(null),
    member: as('willow'),
    other: as('bramble'),
    held: { backend: as('newcomer', true), name: 'Somebody new' },
    unreachable: createMemoryBackend({ data, failures: allFail() }),
  };
}

function allFail() {
  return Object.fromEntries(MEMORY_OPERATIONS.map((operation) => [operation, 'network' as const]));
}

for (const { name, run } of contractTests(makeSetup)) {
  test(name, async (t) => {
    const leftOut = await run();
    if (leftOut) t.diagnostic(leftOut);
  });
}
