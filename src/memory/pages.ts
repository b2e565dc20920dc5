import type { Page, PageRequest } from '../model/index.ts';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 50;

/**
 * Cuts one page out of a list that is sorted by `keyOf`, ascending or descending. Cursors are keys, so a page stays where it
 * was while items come and go. `around` is the key of an item that the page must hold.
 */
export function pageOf<S, T>(
  sorted: readonly S[],
  keyOf: (item: S) => string,
  request: PageRequest & {
    readonly around?: string;
    readonly descending?: boolean;
  },
  present: (item: S) => T,
): Page<T> {
  const size = Math.max(1, Math.min(MAX_SIZE, Math.floor(request.first ?? DEFAULT_SIZE)));
  const isAfter = (item: S, key: string): boolean => (request.descending ? keyOf(item) < key : keyOf(item) > key);
  const placeOf = (key: string): number => {
    const place = sorted.findIndex((item) => keyOf(item) === key || isAfter(item, key));
    return place < 0 ? sorted.length : place;
  };
  let from = 0;
  let to: number | undefined;
  if (request.after !== undefined) {
    const { after } = request;
    const place = sorted.findIndex((item) => isAfter(item, after));
    from = place < 0 ? sorted.length : place;
  } else if (request.before !== undefined) {
    to = placeOf(request.before);
    from = Math.max(0, to - size);
  } else if (request.around !== undefined) {
    from = Math.max(0, placeOf(request.around) - Math.floor(size / 2));
  }
  const items = sorted.slice(from, to ?? from + size);
  const first = items[0];
  const last = items[items.length - 1];
  return {
    items: items.map(present),
    start: first === undefined ? (request.before ?? null) : keyOf(first),
    end: last === undefined ? (request.after ?? null) : keyOf(last),
    hasPrevious: from > 0,
    hasNext: from + items.length < sorted.length,
    total: sorted.length,
  };
}
