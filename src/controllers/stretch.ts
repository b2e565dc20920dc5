/**
 * The posts of a thread that are on the page, as pages that join without a gap and grow at both ends. Pure: each change gives a
 * new value. What only opening a thread needs is here; what comes after that is in `stretch-changes.ts`.
 */
import type { Page, Post } from '../model/index.ts';

export type Direction = 'next' | 'previous';

export interface Stretch {
  readonly pages: readonly Page<Post>[];
  /** Which page came first: those before it were loaded backwards. */
  readonly began: number;
  /** What this person sent while what comes before it was not loaded. */
  readonly sent: readonly Post[];
}

export const EMPTY: Stretch = { pages: [], began: 0, sent: [] };

export const postsOf = ({ pages, sent }: Stretch): readonly Post[] => [...pages.flatMap(({ items }) => items), ...sent];

export const hasMore = ({ pages }: Stretch, direction: Direction): boolean =>
  (direction === 'next' ? pages.at(-1)?.hasNext : pages[0]?.hasPrevious) ?? false;
