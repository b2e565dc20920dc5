/** The way to a post page by page, for a backend that cannot go to it at once. Loaded when there is such a link to follow. */
import type { ThreadView, ThreadViewQuery } from '../model/index.ts';

const MAX_PAGES = 20;

/** The page that holds the post, else the first of the thread. */
export async function walkTo(
  postId: string,
  read: (page: Pick<ThreadViewQuery, 'after'>) => Promise<ThreadView>,
): Promise<ThreadView> {
  const first = await read({});
  let at = first;
  for (let pages = 1; pages < MAX_PAGES; pages++) {
    if (at.opening?.id === postId || at.posts.items.some(({ id }) => id === postId)) return at;
    if (!at.posts.hasNext || at.posts.end === null) break;
    at = await read({ after: at.posts.end });
  }
  return first;
}
