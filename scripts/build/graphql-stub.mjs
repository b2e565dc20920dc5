/**
 * Stands in for the `graphql` package in the script-tag bundles. graphql-request takes a parser and a printer from there, for
 * documents that are no strings, and graphql-sse what its server side needs. Ours are strings whose operation is already known,
 * and we are no server, so 11 KB of parser would never run.
 */
const unused = () => {
  throw new TypeError('Only documents that are strings can be sent.');
};

export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' };
export class GraphQLError extends Error {}
export {
  unused as execute,
  unused as getOperationAST,
  unused as parse,
  unused as print,
  unused as subscribe,
  unused as validate,
};
