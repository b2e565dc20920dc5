/** From a configuration to a backend. The only place that joins the elements' side to GraphQL. */
import { createGraphQLBackend } from '../graphql/index.ts';
import type { ForumBackend } from '../model/index.ts';
import { ADAPTER_NAMES, builtInAdapter } from './adapters.ts';
import type { Configuration } from './configuration.ts';
import { readFile, SourceError } from './sources.ts';

/** Gives request headers, also after a token has run out. Called again once when the backend does not know the person. */
export type HeadersSource = () => Promise<Record<string, string>> | Record<string, string>;

export async function connectBackend(
  configuration: Configuration,
  headers: HeadersSource | null,
  documentInPage: string | null,
  signal: AbortSignal,
): Promise<ForumBackend> {
  const { endpoint, adapter, credentials, constants, values } = configuration;
  if (!endpoint) throw new SourceError('peer-forum needs an "endpoint": the address of your GraphQL API.');
  const documents = documentInPage ?? (await adapterDocuments(adapter, signal));
  return createGraphQLBackend({
    endpoint,
    documents,
    credentials,
    constants,
    values,
    ...(headers ? { headers } : {}),
  });
}

function adapterDocuments(adapter: string, signal: AbortSignal): Promise<string> {
  const known = builtInAdapter(adapter);
  if (known) return known;
  if (/[/.]/.test(adapter)) return readFile(adapter, signal);
  throw new SourceError(
    `peer-forum has no adapter called "${adapter}". Use ${ADAPTER_NAMES.join(', ')} or the address of a .graphql file.`,
  );
}
