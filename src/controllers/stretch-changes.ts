/** How the posts on the page become others: more of them at one end, fewer at the other, and each as it is now. */
import type { Page, PageRequest, Post } from '../model/index.ts';
import { postsOf, type Direction, type Stretch } from './stretch.ts';

/** More elements than this make a phone slow; what is over is a press away. */
export const MOST_POSTS = 1000;

/** What to ask for to go on at one end. */
export function requestFor({ pages }: Stretch, direction: Direction): PageRequest {
  if (direction === 'next') {
    const after = pages.findLast(({ end }) => end !== null)?.end;
    return after ? { after } : {};
  }
  const before = pages.find(({ start }) => start !== null)?.start;
  return before ? { before } : {};
}

/** The posts of a page that the stretch itself does not hold. What was sent may be among them: it has its place now. */
export function freshIn({ pages }: Stretch, page: Page<Post>): readonly Post[] {
  const known = new Set(pages.flatMap(({ items }) => items.map(({ id }) => id)));
  return page.items.filter(({ id }) => !known.has(id));
}

/**
 * Joins a page at one end. A backend that pages by number repeats posts when others write meanwhile: each is kept once. When
 * there are too many, whole pages leave at the other end and can be asked for again.
 */
export function joined(stretch: Stretch, page: Page<Post>, direction: Direction, most: number = MOST_POSTS): Stretch {
  const items = freshIn(stretch, page);
  const arrived = new Set(items.map(({ id }) => id));
  const sent = stretch.sent.filter(({ id }) => !arrived.has(id));
  const next = direction === 'next';
  const pages = next ? [...stretch.pages, { ...page, items }] : [{ ...page, items }, ...stretch.pages];
  return shortened({ pages, began: stretch.began + (next ? 0 : 1), sent }, next, most);
}

function shortened({ pages: all, began, sent }: Stretch, atStart: boolean, most: number): Stretch {
  const pages = [...all];
  let gone = 0;
  while (pages.length > 1 && postsOf({ pages, began, sent: [] }).length > most) {
    if (atStart) {
      gone += 1;
      pages.shift();
      pages[0] = { ...(pages[0] as Page<Post>), hasPrevious: true };
    } else {
      pages.pop();
      pages.push({ ...(pages.pop() as Page<Post>), hasNext: true });
    }
  }
  return { pages, began: Math.min(Math.max(0, began - gone), pages.length - 1), sent };
}

/** A changed post in its place; a new one goes last. */
export function withPost(stretch: Stretch, post: Post): Stretch {
  const isKnown = postsOf(stretch).some(({ id }) => id === post.id);
  const renewed = (posts: readonly Post[]): readonly Post[] => posts.map((one) => (one.id === post.id ? post : one));
  return {
    ...stretch,
    pages: stretch.pages.map((page) => ({ ...page, items: renewed(page.items) })),
    sent: isKnown ? renewed(stretch.sent) : [...stretch.sent, post],
  };
}
