/** An opaque place in a list, made by a backend and only ever given back to it. */
export type Cursor = string;

/**
 * One stretch of a longer list. `start` and `end` stay known on the last page too, so that a reader can ask later for what
 * came after it.
 */
export interface Page<T> {
  readonly items: readonly T[];
  readonly start: Cursor | null;
  readonly end: Cursor | null;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** How many items the whole list has; null when the backend does not say. Never 0 for "unknown". */
  readonly total: number | null;
}

/** Which stretch is wanted. At most one of `after` and `before` is given. */
export interface PageRequest {
  readonly first?: number;
  readonly after?: Cursor;
  readonly before?: Cursor;
}
