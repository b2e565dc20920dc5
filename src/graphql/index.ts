export { createGraphQLBackend } from './graphql-backend.ts';
export type { Adapter, GraphQLBackendOptions, ValueTables } from './options.ts';
export type { Constants } from './extras.ts';
