/**
 * One POST of JSON to the one endpoint, by graphql-request. Whatever happens on the way comes back as a reply or as a
 * `ForumError`; nothing of graphql-request's own errors is kept, for their messages hold the variables that were sent.
 */
import { GraphQLClient } from 'graphql-request';
import { ForumError } from '../model/index.ts';
import type { Operation } from './document.ts';
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
  readonly headers: globalThis.Headers;
}

export type Send = (
  operation: Operation,
  variables: Record<string, unknown>,
  headers: Headers,
  signal: AbortSignal | undefined,
) => Promise<Reply>;

const MAX_LENGTH = 2 * 1024 * 1024;
const TIMEOUT = 30_000;
/** Telephones before 2024 have no `any`: there, an answer is waited for as long as the browser does. */
const signals: { readonly any?: (signals: AbortSignal[]) => AbortSignal } = AbortSignal;

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
    let response: Response | undefined;
    let body: unknown;
    const client = new GraphQLClient(url, {
      ...REQUEST,
      credentials,
      excludeOperationName: true,
      jsonSerializer: {
        stringify: (request: object) => JSON.stringify({ ...request, operationName: operation.name }),
        parse: JSON.parse,
      },
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        const arriving = await (options.fetch ?? fetch)(input, init);
        const text = await arriving.text();
        response = arriving;
        // Read here, whatever the server called it; graphql-request finds nothing left to read, and its words are not kept.
        if (text.length <= MAX_LENGTH) body = JSON.parse(text);
        return arriving;
      },
    });
    try {
      await client.rawRequest({
        query: operation.text,
        variables,
        requestHeaders: headers,
        signal: signals.any?.([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]) ?? signal,
      });
    } catch {
      // What it was is seen below: in the response if there is one, else in the signals.
    }
    if (signal?.aborted) throw new ForumError('aborted');
    if (!response) throw new ForumError('network', { where: operation.name });
    return { status: response.status, body, headers: response.headers };
  };
}
