/** From a configuration to a backend. The only place that joins the elements' side to GraphQL. */
import { adapter as peer } from '../graphql/adapters/peer.ts';
import { createGraphQLBackend, type Adapter } from '../graphql/index.ts';
import { later } from '../graphql/later.ts';
import type { ForumBackend } from '../model/index.ts';
import type { Configuration } from './configuration.ts';
import { unusable } from './unusable.ts';

/** Gives request headers, also after a token has run out. Called again once when the backend does not know the person. */
export type HeadersSource = () => Promise<Record<string, string>> | Record<string, string>;

/** `documents`: those that the page itself holds, in place of the adapter's. Rejects with a `ForumError`. */
export async function connectBackend(
  { endpoint, adapter, credentials, constants, values }: Configuration,
  headers: HeadersSource | null,
  documents: string | null,
  signal: AbortSignal,
): Promise<ForumBackend> {
  if (!endpoint) throw unusable('peer-forum needs an "endpoint": the address of your GraphQL API.');
  const named: Adapter = documents === null ? await adapterNamed(adapter, signal) : { documents };
  return createGraphQLBackend({
    ...named,
    endpoint,
    credentials,
    constants: { ...named.constants, ...constants },
    values: { ...named.values, ...values },
    ...(headers && { headers }),
  });
}

/** The native one comes with the forum: waiting for it would cost a round trip. */
async function adapterNamed(name: string, signal: AbortSignal): Promise<Adapter> {
  if (name === 'peer') return peer;
  if (/[/.]/.test(name)) return { documents: await (await import('./files.ts')).readFile(name, signal) };
  return (await later(() => import('./named-adapters.ts'))).namedAdapter(name);
}
