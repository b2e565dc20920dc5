/**
 * One POST of JSON to the one endpoint, by graphql-request. Whatever happens on the way comes back as a reply or as a
 * `ForumError`; nothing of graphql-request's own errors is kept, for their messages hold the variables that were sent.
 */
import { GraphQLClient } from 'graphql-request';
import { ForumError } from '../model/index.ts';
import type { Operation } from './document.ts';
import { asNumber } from './scalars.ts';
import { unfit } from './unfit.ts';

export type Headers = Readonly<Record<string, string>>;

export interface TransportOptions {
  /** Absolute, or relative to the page. */
  readonly endpoint: string;
  readonly credentials?: RequestCredentials;
  /** Milliseconds until an answer is given up on; 30,000 when left out. */
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
}

export interface Reply {
  readonly status: number;
  /** What the body held, when it was JSON of at most 2 MiB. */
  readonly body: unknown;
  /** In seconds. */
  readonly retryAfter: number | null;
}

export type Send = (
  operation: Operation,
  variables: Record<string, unknown>,
  headers: Headers,
  signal: AbortSignal | undefined,
) => Promise<Reply>;

const MAX_LENGTH = 2 * 1024 * 1024;
const TIMEOUT = 30_000;
/** Whatever the server called it: graphql-request reads nothing else, and the status is looked at here. */
const JSON_HEADERS = new Headers({ 'content-type': 'application/json' });

/** What every request says of itself, also that of a subscription. A redirect would carry the token to another address. */
export const REQUEST = { redirect: 'error', referrerPolicy: 'strict-origin' } as const;

/** @throws ForumError of kind `contract` when it is no address. */
export function absolute(endpoint: string): string {
  try {
    return new URL(endpoint, globalThis.document?.baseURI).href;
  } catch {
    throw unfit('endpoint');
  }
}

export function createTransport(options: TransportOptions): Send {
  const url = absolute(options.endpoint);
  const { credentials = 'same-origin', timeout = TIMEOUT } = options;

  return async (operation, variables, headers, signal) => {
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    const timer = setTimeout(abort, timeout);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    let response: Response | undefined;
    let body: unknown;
    const client = new GraphQLClient(url, {
      ...REQUEST,
      credentials,
      errorPolicy: 'all',
      excludeOperationName: true,
      jsonSerializer: {
        stringify: (request: object) => JSON.stringify({ ...request, operationName: operation.name }),
        parse: (text: string): unknown => (body = JSON.parse(text)),
      },
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        const arriving = await (options.fetch ?? fetch)(input, init);
        const text = await arriving.text();
        response = arriving;
        return {
          ok: true,
          headers: JSON_HEADERS,
          text: () => Promise.resolve(text.length > MAX_LENGTH ? '' : text),
        } as Response;
      },
    });
    try {
      await client.rawRequest({ query: operation.text, variables, requestHeaders: headers, signal: stop.signal });
    } catch {
      // What it was is seen below: in the response if there is one, else in the signals.
    }
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    if (signal?.aborted) throw new ForumError('aborted');
    if (!response) throw new ForumError('network', { where: operation.name });
    return { status: response.status, body, retryAfter: asNumber(response.headers.get('retry-after')) };
  };
}
