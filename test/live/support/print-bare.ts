import { parse, print, printSchema, visit, type GraphQLSchema } from 'graphql';

/** The text of a schema without its descriptions. */
export function printBare(schema: GraphQLSchema): string {
  const bare = visit(parse(printSchema(schema)), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(bare)}\n`;
}
