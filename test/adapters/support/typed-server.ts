/**
 * A GraphQL server made from a schema alone: every field that nobody says anything about is answered by its type. What a test
 * gives as `root` says the rest, in plain objects whose keys are fields and whose functions take a field's arguments. It checks
 * requests and values with graphql-js, so what an adapter asks and what a behaviour answers both have to fit the schema.
 */
import {
  execute,
  getNamedType,
  type GraphQLError,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';

/** What a server says of a failure, as it stands in `errors`. */
export class Refusal extends Error {
  readonly said: Readonly<Record<string, unknown>>;

  constructor(message: string, said: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.said = said;
  }
}

export type Given = Readonly<Record<string, unknown>>;
type Field = (args: Given) => unknown;

const NO_HEADERS = new Headers();

export interface TypedServerOptions {
  readonly schema: GraphQLSchema;
  /** Of queries and mutations together, for one request. */
  readonly root: (headers: Headers) => Given;
  /** Whether a field that may be null and that nobody gave is null; never, when left out. */
  readonly isNull?: () => boolean;
}

/** Stands in for `fetch`. */
export function typedServer({ schema, root, isNull = () => false }: TypedServerOptions): typeof fetch {
  const known = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>();
  const check = (query: string) => {
    const document = parse(query);
    const found = known.get(query) ?? { document, errors: validate(schema, document) };
    known.set(query, found);
    return found;
  };

  return async (_input, init = {}) => {
    const { query, operationName, variables } = JSON.parse(init.body as string) as {
      query: string;
      operationName: string;
      variables?: Given;
    };
    await new Promise((resolve) => setImmediate(resolve));
    init.signal?.throwIfAborted();
    const { document, errors } = check(query);
    const body = errors.length
      ? { errors }
      : await execute({
          schema,
          document,
          operationName,
          variableValues: variables,
          rootValue: root(new Headers(init.headers)),
          fieldResolver: (source, args, _context, info) => answerOf(source, args as Given, info, isNull),
          typeResolver: (value) => (value as { __typename?: string }).__typename,
        });
    const text = JSON.stringify({ ...body, ...(body.errors && { errors: body.errors.map(said) }) });
    return { status: 200, headers: NO_HEADERS, text: () => Promise.resolve(text) } as Response;
  };
}

function said({ message, path, originalError }: GraphQLError): object {
  // A mistake in a behaviour must not look like a refusal.
  if (originalError && originalError.name !== 'GraphQLError' && !(originalError instanceof Refusal)) {
    process.exitCode = 1;
    console.error(originalError);
  }
  return { message, path, ...(originalError instanceof Refusal && originalError.said) };
}

function answerOf(source: unknown, args: Given, info: GraphQLResolveInfo, isNull: () => boolean): unknown {
  const given = (source as Given)[info.fieldName];
  const value = typeof given === 'function' ? (given as Field)(args) : given;
  return value === undefined ? madeByType(info.returnType, info, isNull) : value;
}

/** A value that fits the type: a list of two, an object without fields of its own, the first word of an enum. */
function madeByType(type: GraphQLOutputType, info: GraphQLResolveInfo, isNull: () => boolean): unknown {
  if (!isNonNullType(type) && isNull()) return null;
  const bare = isNonNullType(type) ? (type.ofType as GraphQLOutputType) : type;
  if (isListType(bare)) return [1, 2].map(() => madeByType(bare.ofType as GraphQLOutputType, info, isNull));
  const named = getNamedType(bare);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (isLeafType(named)) return leaf(named.name, info.fieldName);
  const concrete = isAbstractType(named) ? info.schema.getPossibleTypes(named)[0]?.name : named.name;
  return { __typename: concrete };
}

let made = 0;

function leaf(type: string, field: string): unknown {
  made += 1;
  if (type === 'Int' || type === 'Float') return made % 50;
  if (type === 'Boolean') return made % 2 === 0;
  if (/date|time/i.test(type)) return new Date(1_700_000_000_000 + made * 1_000).toISOString();
  return type === 'ID' ? `made-${made}` : `${field} ${made}`;
}
