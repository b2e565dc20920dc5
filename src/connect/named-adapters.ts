/** The adapters that can be named in `adapter="…"`, but for the native one. Loaded by a page that names one: no other pays for the list. */
import type { Adapter } from '../graphql/index.ts';
import { later } from '../graphql/later.ts';
import { unusable } from './unusable.ts';

type Module = () => Promise<{ readonly adapter: Adapter }>;

const adapters: Readonly<Record<string, Module>> = {
  coral: () => import('../graphql/adapters/coral.ts'),
  'github-discussions': () => import('../graphql/adapters/github-discussions.ts'),
  hasura: () => import('../graphql/adapters/hasura.ts'),
  postgraphile: () => import('../graphql/adapters/postgraphile.ts'),
  wpgraphql: () => import('../graphql/adapters/wpgraphql.ts'),
};

/** Rejects with a `ForumError` when there is none of that name, or when it cannot be fetched. */
export async function namedAdapter(name: string): Promise<Adapter> {
  const load = Object.hasOwn(adapters, name) ? adapters[name] : undefined;
  if (load) return (await later(load)).adapter;
  const names = ['peer', ...Object.keys(adapters)].join(', ');
  throw unusable(`peer-forum has no adapter called "${name}". Use ${names} or the address of a .graphql file.`);
}
