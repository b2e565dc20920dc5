/**
 * One port, three kinds of paging, and what an operation declares says which: `$after` asks by the backend's cursors, `$offset`
 * and `$page` by place (`place.ts`, loaded where it is needed). An operation that declares none of them answers with all.
 */
import type { Page, PageRequest } from '../model/index.ts';
import type { Operation } from './document.ts';
import { later } from './later.ts';
import { asNumber, asText, asYes } from './scalars.ts';
import { find, inside, list, own } from './unwrap.ts';
import type { Offers } from './variables.ts';

export type ReadItem<T> = (raw: unknown) => T | null;
export type IdOf<T> = (item: T) => unknown;

/** How a page is asked for, and how its answer is read. */
export interface Pager {
  readonly offers: Offers;
  /** The list `key`, without items that `read` knows nothing of and those whose id was there before. Null: there is no list. */
  read<T>(scope: unknown, key: string, read: ReadItem<T>, idOf?: IdOf<T>): Page<T> | null;
}

const DEFAULT_SIZE = 20;
const MAX_SIZE = 50;

/** `operation`: the one that asks for the pages after this one. */
export async function pagerFor(operation: Operation, request: PageRequest): Promise<Pager> {
  const has = (name: string): boolean => operation.variables.has(name);
  const size = Math.min(MAX_SIZE, Math.max(1, Number(request.first) | 0 || DEFAULT_SIZE));
  if (!has('after') && (has('offset') || has('page') || has('pageIndex'))) {
    return (await later(() => import('./place.ts'))).pagerByPlace(request, size, !has('offset'));
  }
  const { after, before } = request;
  const sizeName = before !== undefined && has('last') ? 'last' : 'first';
  return {
    // Servers refuse to be asked for the first and the last at once.
    offers: { first: undefined, [sizeName]: size, after, before },
    read(scope, key, read, idOf) {
      const found = readList(scope, key);
      if (!found) return null;
      const { raw, all, more } = found;
      const edges = list(own(raw, 'edges')) ?? all;
      const cursor = (name: string, edge: unknown): string | null =>
        asText(find(raw, name)) ?? asText(own(edge, 'cursor'));
      const end = cursor('endCursor', edges.at(-1)) ?? after ?? null;
      const goesOn = before !== undefined || (end !== null && (more ?? all.length >= size));
      const goesBack = after !== undefined || asYes(find(raw, 'hasPreviousPage')) === true;
      return {
        items: itemsOf(all, read, idOf),
        start: cursor('startCursor', edges[0]) ?? before ?? null,
        end,
        hasPrevious: has('before') && goesBack,
        hasNext: has('after') && goesOn,
        total: found.total ?? (has('after') ? null : all.length),
      };
    },
  };
}

interface Found {
  readonly raw: unknown;
  readonly all: readonly unknown[];
  readonly more: boolean | null;
  readonly total: number | null;
}

/** A list, with what the answer says of its place in a longer one: inside of it, or beside it as `keyTotal`. */
export function readList(scope: unknown, key: string): Found | null {
  const raw = find(scope, key);
  const all = list(raw);
  if (!all) return null;
  const more = asYes(find(raw, 'hasNextPage') ?? find(raw, 'hasMore'));
  return { raw, all, more, total: asNumber(find(scope, `${key}Total`) ?? inside(raw, 'number')) };
}

export function itemsOf<T>(all: readonly unknown[], read: ReadItem<T>, idOf: IdOf<T> = (item) => item): T[] {
  const items = new Map<unknown, T>();
  for (const raw of all) {
    const item = read(raw);
    if (item !== null && !items.has(idOf(item))) items.set(idOf(item), item);
  }
  return [...items.values()];
}
