/** Calls one operation by its name: variables in, the answer's data and what went wrong out. */
import { ForumError } from '../model/index.ts';
import { splitDocument, type Operation } from './document.ts';
import { later } from './later.ts';
import type { GraphQLBackendOptions } from './options.ts';
import { createTransport, type Headers, type Reply } from './transport.ts';
import { own } from './unwrap.ts';
import { variablesFor, type Offers } from './variables.ts';

export interface Answer {
  readonly name: string;
  /** After the adapter's own function for this operation, if it has one. */
  readonly data: unknown;
  /** What the server complained of, also beside data that can be used. */
  readonly error: ForumError | null;
}

export interface Caller {
  has(name: string): boolean;
  /** @throws ForumError of kind `contract` when the documents have no such operation. */
  operation(name: string): Operation;
  /** @throws ForumError of kind `contract` when a variable that must be sent is not known. */
  variables(operation: Operation, offers: Offers): Record<string, unknown>;
  headers(): Promise<Headers>;
  /** Rejects with a ForumError when there is no answer at all. */
  call(name: string, offers: Offers, signal: AbortSignal | undefined): Promise<Answer>;
}

export function createCaller(options: GraphQLBackendOptions): Caller {
  const operations = splitDocument(options.documents);
  for (const name of options.without ?? []) operations.delete(name);
  const send = createTransport(options);

  const operation = (name: string): Operation => {
    const found = operations.get(name);
    if (!found) throw new ForumError('contract', { where: name });
    return found;
  };

  const variables = (of: Operation, offers: Offers): Record<string, unknown> =>
    variablesFor(of, offers, options.constants);

  const headers = async (): Promise<Headers> => {
    try {
      return { ...options.requestHeaders, ...(await options.headers?.()) };
    } catch {
      throw new ForumError('unauthenticated', { where: 'headers' });
    }
  };

  async function call(name: string, offers: Offers, signal: AbortSignal | undefined): Promise<Answer> {
    const found = operation(name);
    const sent = variables(found, offers);
    const first = await headers();
    let reply = await send(found, sent, first, signal);
    let error = await complaintOf(found, reply);
    if (error?.kind === 'unauthenticated' && options.headers) {
      const second = await headers();
      if (JSON.stringify(second) !== JSON.stringify(first)) {
        reply = await send(found, sent, second, signal);
        error = await complaintOf(found, reply);
      }
    }
    return { name, data: mapped(name, own(reply.body, 'data')), error };
  }

  function mapped(name: string, data: unknown): unknown {
    const map = own(options.map, name) as ((data: unknown) => unknown) | undefined;
    try {
      return map && data ? map(data) : data;
    } catch {
      throw new ForumError('contract', { where: `map.${name}` });
    }
  }

  return { has: (name) => operations.has(name), operation, variables, headers, call };
}

/** Most queries end well, so what reads complaints is loaded with the first one that does not, and with the first mutation. */
async function complaintOf({ name, kind }: Operation, reply: Reply): Promise<ForumError | null> {
  const { status, body } = reply;
  if (kind === 'query' && status < 400 && own(body, 'data') && !own(body, 'errors')) return null;
  const { errorOf } = await later(() => import('./errors.ts'));
  return errorOf(name, reply);
}
