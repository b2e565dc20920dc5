/**
 * One POST of JSON to the one endpoint, by graphql-request. Whatever happens on the way comes back as a reply or as a
 * `ForumError`; nothing of graphql-request's own errors is kept, for their messages hold the variables that were sent.
 */
import { GraphQLClient } from 'graphql-request';
import { ForumError } from '../model/index.ts';
import type { Operation } from './document.ts';
import { asNumber } from './scalars.ts';

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

const MAX_BYTES = 2 * 1024 * 1024;
const TIMEOUT = 30_000;
/** Whatever the server called it: graphql-request parses nothing else, and the status is read here. */
const JSON_HEADERS = new Headers({ 'content-type': 'application/json' });

/** What every request says of itself, also that of a subscription. A redirect would carry the token to another address. */
export const REQUEST = { redirect: 'error', referrerPolicy: 'strict-origin' } as const;

/** @throws ForumError of kind `contract` when it is no http(s) address. */
export function absolute(endpoint: string): string {
  try {
    const url = new URL(endpoint, globalThis.document?.baseURI);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Said below, in the same words.
  }
  throw new ForumError('contract', { where: 'endpoint' });
}

export function createTransport(options: TransportOptions): Send {
  const url = absolute(options.endpoint);
  const { credentials = 'same-origin', timeout = TIMEOUT } = options;

  return async (operation, variables, headers, signal) => {
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    if (signal?.aborted) throw new ForumError('aborted');
    signal?.addEventListener('abort', abort);
    const timer = setTimeout(abort, timeout);
    let reply: Reply | undefined;
    const client = new GraphQLClient(url, {
      ...REQUEST,
      credentials,
      errorPolicy: 'all',
      excludeOperationName: true,
      jsonSerializer: {
        stringify: (body: object) => JSON.stringify({ ...body, operationName: operation.name }),
        parse: (text: string): unknown => {
          const body: unknown = JSON.parse(text);
          if (reply) reply = { ...reply, body };
          return body;
        },
      },
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        const response = await (options.fetch ?? fetch)(input, init);
        const text = await readText(response);
        const retryAfter = asNumber(response.headers.get('retry-after'));
        reply = { status: response.status, body: undefined, retryAfter };
        return { ok: true, status: 200, headers: JSON_HEADERS, text: () => Promise.resolve(text) } as Response;
      },
    });
    try {
      await client.rawRequest({ query: operation.text, variables, requestHeaders: headers, signal: stop.signal });
    } catch {
      // What it was is read below: from the reply if there is one, else from the signals.
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
    if (signal?.aborted) throw new ForumError('aborted');
    if (!reply) throw new ForumError('network', { where: operation.name });
    return reply;
  };
}

/** The body, when it is short enough to be an answer to what was asked. */
async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const parts: BlobPart[] = [];
  let left = MAX_BYTES;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    left -= part.value.length;
    if (left < 0) {
      await reader?.cancel();
      return '';
    }
  }
  return new Blob(parts).text();
}
