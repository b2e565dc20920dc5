/** The adapters that can be named in `adapter="…"`. The native one comes with the forum: waiting for it would cost a round trip. */
import { adapter as peer } from '../graphql/adapters/peer.ts';
import type { Adapter } from '../graphql/index.ts';

const builtIn: Readonly<Record<string, () => Promise<Adapter> | Adapter>> = { peer: () => peer };

/** A built-in adapter; null when there is none of that name. */
export function builtInAdapter(name: string): Promise<Adapter> | Adapter | null {
  return Object.hasOwn(builtIn, name) ? (builtIn[name]?.() ?? null) : null;
}

export const ADAPTER_NAMES: readonly string[] = Object.keys(builtIn);
