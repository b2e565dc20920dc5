import { badInput } from '../errors.ts';

export const PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 50;

/** The size of a page as it was asked for. Throws BAD_USER_INPUT outside 1 to 50. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) throw badInput(`Ask for 1 to ${MAX_PAGE_SIZE} items at once.`);
  return size;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
}

export function pageInfo<T>(
  nodes: readonly T[],
  cursorOf: (node: T) => string,
  more: { readonly previous: boolean; readonly next: boolean },
): PageInfo {
  const first = nodes[0];
  const last = nodes.at(-1);
  return {
    startCursor: first === undefined ? null : cursorOf(first),
    endCursor: last === undefined ? null : cursorOf(last),
    hasPreviousPage: more.previous,
    hasNextPage: more.next,
  };
}
