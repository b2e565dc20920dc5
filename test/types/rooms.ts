/** Compiled, never run: the other doors of the package. */
import { adapter } from 'peer-forum/adapters/peer';
import { createGraphQLBackend, type Adapter, type GraphQLBackendOptions } from 'peer-forum/graphql';
import { en } from 'peer-forum/locales/en';
import { createMemoryBackend, smallForum } from 'peer-forum/memory';
import { loadChecker, type Check, type Finding } from 'peer-forum/safety';
import { contractTests } from 'peer-forum/testing';
import type { ForumBackend } from 'peer-forum';

const known: Adapter = adapter;
const options: GraphQLBackendOptions = { endpoint: '/graphql', ...known };
const overGraphQL: ForumBackend = createGraphQLBackend(options);
const overArrays: ForumBackend = createMemoryBackend({ data: smallForum() });

const check: Check = await loadChecker({ lang: 'en', region: 'GB' });
const findings: readonly Finding[] = check('…', { purpose: 'reply' });
// @ts-expect-error A purpose that there is not.
check('…', { purpose: 'poem' });

// @ts-expect-error Without an endpoint there is nothing to talk to.
createGraphQLBackend({ documents: known.documents });

const lang: string = en.lang;
const names: readonly string[] = contractTests(() => ({ nobody: overArrays, member: overArrays }) as never).map(
  ({ name }) => name,
);

export { findings, lang, names, overGraphQL };
