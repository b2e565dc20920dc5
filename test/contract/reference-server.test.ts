/** The contract over the reference server, through the GraphQL engine and the native adapter: on PGlite, or on PostgreSQL. */
import { after, before, describe, test } from 'node:test';
import { createGraphQLBackend } from '../../src/graphql/index.ts';
import { adapter } from '../../src/graphql/adapters/peer.ts';
import type { ForumBackend } from '../../src/model/index.ts';
import { contractTests, type ContractSetup } from '../../src/testing/index.ts';
import { startForum, TEST_DATABASE_URL, type Person, type TestForum } from '../server/helpers.ts';

describe(`the native schema on ${TEST_DATABASE_URL ? 'PostgreSQL' : 'PGlite'}`, () => {
  let forum: TestForum;

  before(async () => {
    forum = await startForum();
  });

  after(() => forum.close());

  const as = (person: Person): ForumBackend =>
    createGraphQLBackend({
      ...adapter,
      endpoint: `${forum.url}/graphql`,
      headers: async () => ({ cookie: await forum.cookieOf(person) }),
    });

  const makeSetup = (): ContractSetup => ({
    nobody: as('nobody'),
    member: as('willow27'),
    other: as('nightowl'),
    held: { backend: as('newcomer'), name: 'Somebody new' },
    unreachable: createGraphQLBackend({ ...adapter, endpoint: 'http://localhost:1/graphql' }),
  });

  for (const { name, run } of contractTests(makeSetup)) {
    test(name, async (t) => {
      const leftOut = await run();
      if (leftOut) t.diagnostic(leftOut);
    });
  }
});
