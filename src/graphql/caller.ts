/** Calls one operation by its name: variables in, the answer's data and what went wrong out. */
import { ForumError } from '../model/index.ts';
import { splitDocument, type Operation } from './document.ts';
import type { Extras } from './extras.ts';
import { later } from './later.ts';
import type { GraphQLBackendOptions } from './options.ts';
import { createTransport, type Headers, type Reply } from './transport.ts';
import { unfit } from './unfit.ts';
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
  /** Rejects with a ForumError of kind `contract` when a variable that must be sent is not known. */
  variables(operation: Operation, offers: Offers): Promise<Record<string, unknown>>;
  keep(...carried: Parameters<Extras['keep']>): void;
  headers(): Promise<Headers>;
  /** Rejects with a ForumError when there is no answer at all. */
  call(name: string, offers: Offers, signal: AbortSignal | undefined): Promise<Answer>;
}

export function createCaller(options: GraphQLBackendOptions): Caller {
  const operations = splitDocument(options.documents);
  for (const name of options.without ?? []) operations.delete(name);
  const send = createTransport(options);
  let extras: Extras | undefined;

  const operation = (name: string): Operation => {
    const found = operations.get(name);
    if (!found) throw unfit(`documents: ${name} is not there`);
    return found;
  };

  async function variables(of: Operation, offers: Offers): Promise<Record<string, unknown>> {
    if (Object.keys({ ...options.constants, ...options.map }).length || CARRIES.test(options.documents)) {
      const { createExtras } = await later(() => import('./extras.ts'));
      extras ??= createExtras(options);
    }
    return variablesFor(of, extras ? extras.add(offers) : offers);
  }

  const headers = async (): Promise<Headers> => {
    try {
      return { ...options.requestHeaders, ...(await options.headers?.()) };
    } catch {
      throw new ForumError('unauthenticated');
    }
  };

  async function call(name: string, offers: Offers, signal: AbortSignal | undefined): Promise<Answer> {
    if (signal?.aborted) throw new ForumError('aborted');
    const found = operation(name);
    const sent = await variables(found, offers);
    const ask = async (by: Headers): Promise<Reply> => send(found, sent, by, signal);
    const first = await headers();
    let reply = await ask(first);
    let error: ForumError | null = null;
    if (found.kind !== 'query' || !endedWell(reply)) {
      const { settle } = await later(() => import('./errors.ts'));
      ({ reply, error } = await settle({ name, reply, first, headers, ask }));
    }
    const data = own(reply.body, 'data');
    return { name, data: extras ? extras.map(name, data) : data, error };
  }

  return {
    has: (name) => operations.has(name),
    operation,
    variables,
    keep: (...carried) => extras?.keep(...carried),
    headers,
    call,
  };
}

/** An alias with a leading underscore. */
const CARRIES = /\b_[a-z0-9]\w*\s*:/i;

/** Most queries do, so what reads complaints is loaded with the first that does not, and with the first mutation. */
const endedWell = ({ status, body }: Reply): boolean => status < 400 && !!own(body, 'data') && !own(body, 'errors');
