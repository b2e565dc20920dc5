import { createGraphQLBackend, type Adapter, type Constants } from '../../../src/graphql/index.ts';
import type { ForumBackend } from '../../../src/model/index.ts';

/** A backend whose server nobody answers for. It is given what every call needs, so that each gets as far as the network. */
export const unreachable = (adapter: Adapter, constants: Constants): ForumBackend =>
  createGraphQLBackend({
    ...adapter,
    endpoint: 'http://localhost:1/graphql',
    constants: { ...adapter.constants, ...constants },
  });
