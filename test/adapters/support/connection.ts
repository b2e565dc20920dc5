/** Pages by Relay's rules, from a list and a key that stays the same while others post. */
export interface ConnectionArgs {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const cursorOf = (id: string | number): string => Buffer.from(`at:${id}`).toString('base64');

export function connection<T extends { readonly id: string | number }>(
  all: readonly T[],
  { first, last, after, before }: ConnectionArgs,
  show: (item: T) => object,
): object {
  const place = (cursor: string | null | undefined, otherwise: number): number => {
    const at = all.findIndex(({ id }) => cursorOf(id) === cursor);
    return at < 0 ? otherwise : at;
  };
  const from = place(after, -1) + 1;
  const to = place(before, all.length);
  const between = all.slice(from, to);
  const size = first ?? last ?? between.length;
  const items = first == null ? between.slice(-size) : between.slice(0, size);
  const begin = first == null ? to - items.length : from;
  const edges = items.map((item) => ({ node: show(item), cursor: cursorOf(item.id) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: all.length,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasPreviousPage: begin > 0,
      hasNextPage: begin + items.length < all.length,
    },
  };
}
