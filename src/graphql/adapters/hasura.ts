/** The adapter for Hasura 2 over forum tables in snake case. What the tables need is in docs/adapters/hasura.md. */
import type { Adapter } from '../options.ts';
import { documents } from './hasura.generated.ts';
import { everyObject } from './support/every-object.ts';

/** Hasura gives the opening post as a list of one; its beginning is enough for a list of threads. */
const withExcerpt = (data: unknown): unknown =>
  everyObject(data, (one) => {
    const [opening] = Array.isArray(one['excerpt']) ? (one['excerpt'] as ({ body?: unknown } | null)[]) : [];
    return 'excerpt' in one ? { ...one, excerpt: beginningOf(opening?.body) } : one;
  });

const MAX_EXCERPT = 300;

const beginningOf = (body: unknown): string | null => (typeof body === 'string' ? body.slice(0, MAX_EXCERPT) : null);

export const adapter: Adapter = {
  documents,
  constants: { pattern: '%{text}%', reported: '{reason} {note}' },
  map: {
    Start: withExcerpt,
    Threads: withExcerpt,
    SearchThreads: withExcerpt,
    Thread: withExcerpt,
    CreateThread: withExcerpt,
  },
};
