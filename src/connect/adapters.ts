/** The adapters that can be named in `adapter="…"`. The native one comes with the forum: waiting for it would cost a round trip. */
import { adapter as peer } from '../graphql/adapters/peer.ts';
import type { Adapter } from '../graphql/index.ts';
import { ForumError } from '../model/index.ts';

type Module = () => Promise<{ readonly adapter: Adapter }>;

const lazy: Readonly<Record<string, Module>> = {
  'github-discussions': () => import('../graphql/adapters/github-discussions.ts'),
  hasura: () => import('../graphql/adapters/hasura.ts'),
  wpgraphql: () => import('../graphql/adapters/wpgraphql.ts'),
};

/** A built-in adapter; null when there is none of that name. Rejects with a `ForumError` when it cannot be fetched. */
export async function builtInAdapter(name: string): Promise<Adapter | null> {
  if (name === 'peer') return peer;
  if (!Object.hasOwn(lazy, name)) return null;
  const loaded = await lazy[name]?.().catch(() => {
    throw new ForumError('network');
  });
  return loaded?.adapter ?? null;
}

export const ADAPTER_NAMES: readonly string[] = ['peer', ...Object.keys(lazy)];
