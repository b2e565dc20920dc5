/** For the `map` functions of adapters: changes what aliases cannot reach, wherever in an answer it stands. */
export type Change = (one: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const MAX_DEPTH = 32;

/** A copy of `data` in which each object is what `change` made of it, after what is inside it. */
export function everyObject(data: unknown, change: Change, depth = 0): unknown {
  if (typeof data !== 'object' || data === null || depth > MAX_DEPTH) return data;
  if (Array.isArray(data)) return data.map((one) => everyObject(one, change, depth + 1));
  const inside = Object.entries(data).map(([key, value]) => [key, everyObject(value, change, depth + 1)]);
  return change(Object.fromEntries(inside) as Readonly<Record<string, unknown>>);
}
