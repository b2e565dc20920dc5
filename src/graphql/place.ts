/**
 * Paging by place: `$offset`, or `$page` from 1 and `$pageIndex` from 0. Our cursor is the number of items before it, so that
 * what was posted after a last, half full page can be asked for later.
 */
import type { PageRequest } from '../model/index.ts';
import { itemsOf, readList, type Pager } from './page.ts';
import { asNumber } from './scalars.ts';

export function pagerByPlace(request: PageRequest, wanted: number, byPage: boolean): Pager {
  const before = asNumber(request.before);
  const from = asNumber(request.after) ?? Math.max(0, (before ?? 0) - wanted);
  const page = Math.floor((before === null || !byPage ? from : Math.max(0, before - 1)) / wanted);
  /** Where the answer begins and how long it is; a page may begin before what is wanted of it. */
  const place = byPage ? page * wanted : from;
  const size = before === null || byPage ? wanted : Math.max(1, before - from);
  const start = before === null ? from : place;
  return {
    offers: { first: size, offset: place, page: page + 1, pageIndex: page },
    read(scope, key, read, idOf) {
      const found = readList(scope, key);
      if (!found) return null;
      const taken = found.all.slice(start - place, before === null ? undefined : before - place);
      const end = start + taken.length;
      const goesOn = found.more ?? (found.total === null ? found.all.length >= size : end < found.total);
      return {
        items: itemsOf(taken, read, idOf),
        start: String(start),
        end: String(end),
        hasPrevious: start > 0,
        hasNext: before !== null || goesOn,
        total: found.total,
      };
    },
  };
}
