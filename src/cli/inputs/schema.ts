/** The schema of an API: SDL or the JSON of an introspection from a file, or introspection of an address. */
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  GraphQLError,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { Trouble } from '../trouble.ts';
import { isRecord, readText } from './files.ts';

const TIMEOUT = 30_000;

export type Fetch = typeof fetch;

const OTHERWISE = 'Ask whoever runs the API for its schema as a file (SDL), and give that with --schema.';

/** Rejects with `Trouble`. `headers`: sent with an introspection. */
export async function readSchema(
  fileOrUrl: string,
  headers: Readonly<Record<string, string>>,
  fetching: Fetch,
): Promise<GraphQLSchema> {
  if (/^https?:\/\//i.test(fileOrUrl)) return introspect(fileOrUrl, headers, fetching);
  if (/^[a-z]+:\/\//i.test(fileOrUrl)) throw new Trouble(`${fileOrUrl} is no http or https address.`);
  const text = await readText(fileOrUrl, 'the schema (SDL)');
  return text.trimStart().startsWith('{') ? fromJson(text, fileOrUrl) : fromSdl(text, fileOrUrl);
}

function fromSdl(text: string, file: string): GraphQLSchema {
  try {
    return buildSchema(text);
  } catch (error) {
    // Published schemas are not all without a slip, and who writes an adapter cannot mend them: GitHub's names a field twice.
    if (/can only be defined once/.test((error as Error).message)) return buildSchema(text, { assumeValidSDL: true });
    const [message = ''] = (error as Error).message.split('\n');
    if (/^\s*(query|mutation|subscription|fragment)\b/m.test(text) && !/^\s*type\s/m.test(text)) {
      throw new Trouble(
        `${file} is no GraphQL schema: it holds operations. Give the SDL of the API (it begins with types).`,
      );
    }
    const [place] = error instanceof GraphQLError ? (error.locations ?? []) : [];
    const where = place ? `:${place.line}:${place.column}` : '';
    throw new Trouble(
      `${file}${where} is no GraphQL schema: ${message} Give the SDL of the API (it begins with types).`,
    );
  }
}

function fromJson(text: string, where: string): GraphQLSchema {
  try {
    const value: unknown = JSON.parse(text);
    const data: unknown = isRecord(value) && isRecord(value['data']) ? value['data'] : value;
    return buildClientSchema(data as IntrospectionQuery);
  } catch {
    throw new Trouble(`${where} is JSON, but no answer to an introspection. ${OTHERWISE}`);
  }
}

async function introspect(
  url: string,
  headers: Readonly<Record<string, string>>,
  fetching: Fetch,
): Promise<GraphQLSchema> {
  let response: Response;
  let text: string;
  try {
    response = await fetching(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    text = await response.text();
  } catch (error) {
    const isLate = (error as Error).name === 'TimeoutError';
    const why = isLate ? 'did not answer within 30 seconds' : 'does not answer';
    throw new Trouble(`${url} ${why}. Look whether the address is right and the API is running. ${OTHERWISE}`);
  }
  const body = parsed(text);
  const data = isRecord(body) ? body['data'] : undefined;
  if (isRecord(data) && isRecord(data['__schema'])) return fromJson(text, `The answer of ${url}`);
  throw new Trouble(whyNoSchema(url, response.status, body));
}

function whyNoSchema(url: string, status: number, body: unknown): string {
  if (status === 401 || status === 403) {
    return `${url} does not let you ask (HTTP ${status}). Give a header with --header, as in --header "Authorization: Bearer …". ${OTHERWISE}`;
  }
  if (!isRecord(body))
    return `${url} answers with something else than GraphQL (HTTP ${status}). Is it the address of the API itself?`;
  const [first] = Array.isArray(body['errors']) ? (body['errors'] as unknown[]) : [];
  const said = isRecord(first) && typeof first['message'] === 'string' ? first['message'].slice(0, 200) : null;
  return `${url} does not tell its schema${said === null ? ` (HTTP ${status})` : `: “${said}”`}. Introspection is often switched off. ${OTHERWISE}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
