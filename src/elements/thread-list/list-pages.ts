/** What a list of threads is made of, and how its pages come and are joined. Pure but for the asking. */
import type { ForumBackend, Page, Thread } from '../../model/index.ts';

/** A thread as a list shows it; a search adds the words around the match, and the post that holds them. */
export interface ListedThread extends Thread {
  readonly snippet?: string | null;
  readonly postId?: string | null;
}

export interface ListQuery {
  readonly first: number;
  readonly after?: string;
  readonly topicId?: string;
}

/** One page of the newest threads, or of those that a search found where there is one. */
export async function askFor(
  backend: ForumBackend,
  query: ListQuery,
  text: string,
  signal: AbortSignal,
): Promise<Page<ListedThread>> {
  if (!text || !backend.searching) return backend.threads(query, { signal });
  const page = await backend.searching.search({ ...query, text }, { signal });
  return { ...page, items: page.items.map(({ thread, ...match }) => ({ ...thread, ...match })) };
}

/** A list with its next page, and what was new in that: where threads move up meanwhile, some come twice. */
export function joined<T extends { readonly id: string }>(
  page: Page<T>,
  next: Page<T>,
): { readonly page: Page<T>; readonly fresh: readonly T[] } {
  const known = new Set(page.items.map(({ id }) => id));
  const fresh = next.items.filter(({ id }) => !known.has(id));
  const { start, hasPrevious } = page;
  return {
    page: {
      ...next,
      items: [...page.items, ...fresh],
      start,
      hasPrevious,
      end: next.end ?? page.end,
      total: next.total ?? page.total,
    },
    fresh,
  };
}
