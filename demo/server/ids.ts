import { notFound } from './errors.ts';

/** Whether `value` can be the id of a row at all: anything else is asked of no table. */
export function isId(value: string): boolean {
  return /^[1-9]\d{0,17}$/.test(value);
}

/** An id that names something which has to be there. */
export function existingId(value: string, what: string): string {
  if (!isId(value)) throw notFound(what);
  return value;
}
