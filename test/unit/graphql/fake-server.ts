/** An endpoint that answers as a test says, and keeps what it was asked. */
import { createGraphQLBackend, type GraphQLBackendOptions } from '../../../src/graphql/index.ts';
import type { ForumBackend } from '../../../src/model/index.ts';

export interface Asked {
  readonly url: string;
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  readonly init: RequestInit;
}

export type Answering = (asked: Asked) => unknown;

export const ENDPOINT = 'https://forum.example/graphql';

const NO_HEADERS = new Headers();

/** `answer` gives the body as a value, as text, or as a whole `Response`. */
export function backendThatAnswers(
  answer: Answering,
  options: Partial<GraphQLBackendOptions> & Pick<GraphQLBackendOptions, 'documents'>,
): { readonly backend: ForumBackend; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const fetching: typeof fetch = async (input, init = {}) => {
    const body = JSON.parse(init.body as string) as Pick<Asked, 'operationName' | 'query'> &
      Partial<Pick<Asked, 'variables'>>;
    const url = input instanceof Request ? input.url : input.toString();
    const one: Asked = { ...body, variables: body.variables ?? {}, url, headers: new Headers(init.headers), init };
    asked.push(one);
    const said = await answer(one);
    if (said instanceof Response) return said;
    const text = typeof said === 'string' ? said : JSON.stringify(said);
    return { status: 200, headers: NO_HEADERS, text: () => Promise.resolve(text) } as Response;
  };
  return { backend: createGraphQLBackend({ endpoint: ENDPOINT, fetch: fetching, ...options }), asked };
}

/** The smallest document that is one, and more operations. */
export const withThread = (more = ''): string =>
  `query Thread($threadId: ID!) { thread(id: $threadId) { id title posts { id body } } } ${more}`;
