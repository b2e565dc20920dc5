/** The adapters that can be named in `adapter="…"`. The native one comes with the forum: waiting for it would cost a round trip. */
import { documents as peer } from '../graphql/adapters/peer.generated.ts';

const builtIn: Readonly<Record<string, () => Promise<string>>> = {
  peer: () => Promise.resolve(peer),
};

/** The documents of a built-in adapter; null when there is none of that name. */
export function builtInAdapter(name: string): Promise<string> | null {
  return Object.hasOwn(builtIn, name) ? (builtIn[name]?.() ?? null) : null;
}

export const ADAPTER_NAMES: readonly string[] = Object.keys(builtIn);
