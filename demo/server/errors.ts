/**
 * The closed set of ways in which this API says no. Nothing of a database's or a parser's own message goes out: it may hold
 * SQL, or the words somebody was sending.
 */
import { GraphQLError } from 'graphql';

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'CONFLICT'
  | 'PAYLOAD_TOO_LARGE'
  | 'TOO_COMPLEX'
  | 'BAD_QUERY'
  | 'UNAVAILABLE'
  | 'INTERNAL';

export class ApiError extends GraphQLError {
  /** `sentence` is for a person, and never repeats what they sent. `retryAfter` is in seconds, for RATE_LIMITED. */
  constructor(code: ErrorCode, sentence: string, retryAfter?: number) {
    super(sentence, { extensions: retryAfter === undefined ? { code } : { code, retryAfter } });
  }
}

export const badInput = (sentence: string): ApiError => new ApiError('BAD_USER_INPUT', sentence);
export const notFound = (what: string): ApiError =>
  new ApiError('NOT_FOUND', `This ${what} is not here any more, or never was.`);
export const conflict = (sentence: string): ApiError => new ApiError('CONFLICT', sentence);
export const forbidden = (sentence: string): ApiError => new ApiError('FORBIDDEN', sentence);
export const signInFirst = (): ApiError => new ApiError('UNAUTHENTICATED', 'Please sign in first.');

const HTTP_STATUS: Partial<Record<ErrorCode, number>> = { PAYLOAD_TOO_LARGE: 413 };

/** SQLSTATE classes and Node's codes that mean: the database cannot be had just now. */
const UNAVAILABLE = /^(08|53|57P|57014|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/;

/** Made by `publicError` already: it looks at errors at more than one place on their way out. */
const sealedErrors = new WeakSet<GraphQLError>();

/** Turns whatever was thrown into something that may leave the server. Gives our own errors back as they are. */
export function publicError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError && sealedErrors.has(error)) return error;
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof ApiError) return error as GraphQLError;
  if (error instanceof GraphQLError && !(original instanceof Error && !(original instanceof GraphQLError))) {
    return fromGraphQL(error);
  }
  return isUnavailable(original)
    ? sealed('UNAVAILABLE', 'The forum cannot be reached just now. Please try again in a minute.', error)
    : sealed('INTERNAL', 'Something went wrong on our side. Please try again in a minute.', error);
}

export function isUnavailable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (typeof code === 'string' && UNAVAILABLE.test(code)) || message === 'timeout exceeded when trying to connect';
}

/** What graphql-js and Yoga say of a query that cannot be run. Their words are kept only where they hold names alone. */
function fromGraphQL(error: GraphQLError): GraphQLError {
  const yogaCode = error.extensions['code'];
  if (yogaCode === 'REQUEST_ENTITY_TOO_LARGE')
    return sealed('PAYLOAD_TOO_LARGE', 'This is more than can be sent at once.', error);
  if (error.message.includes('CSRF')) return sealed('FORBIDDEN', 'Send queries as application/json.', error, 403);
  if (/limit of .* exceeded/.test(error.message)) {
    return sealed('TOO_COMPLEX', 'This query asks for too much at once. Ask for less, or in parts.', error);
  }
  if (/^Variable "\$/.test(error.message)) {
    const variable = /^Variable "\$(\w{1,40})"/.exec(error.message)?.[1] ?? '?';
    return sealed(
      'BAD_USER_INPUT',
      `The variable «${variable}» does not have the form that the schema asks for.`,
      error,
    );
  }
  const node = error.nodes?.[0];
  const holdsAValue = error.message.startsWith('Syntax Error') || node?.kind.endsWith('Value') === true;
  return sealed(
    'BAD_QUERY',
    holdsAValue ? 'The query does not have the form that the schema asks for.' : nameOnly(error),
    error,
  );
}

/** Messages of validation name fields, types and arguments; anything long is not a name. */
function nameOnly(error: GraphQLError): string {
  return error.nodes && error.message.length < 200
    ? error.message
    : 'The query does not have the form that the schema asks for.';
}

function sealed(code: ErrorCode, sentence: string, error: unknown, status = HTTP_STATUS[code]): GraphQLError {
  const at =
    error instanceof GraphQLError
      ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path }
      : {};
  const http = status ?? httpStatusOf(error);
  const made = new GraphQLError(sentence, { ...at, extensions: http ? { code, http: { status: http } } : { code } });
  sealedErrors.add(made);
  return made;
}

function httpStatusOf(error: unknown): number | undefined {
  const http = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  return http?.spec ? undefined : http?.status;
}
