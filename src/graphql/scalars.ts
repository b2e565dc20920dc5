/** Reads single values, whatever they came as. Null is unknown; nothing here throws. */
import { find, inside, isObject, list, own, peel } from './unwrap.ts';

const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:[\d:.]+(Z|[+-]\d\d(?::?\d\d)?)?)?$/;
const SECONDS_LIMIT = 1e11;

export function asText(value: unknown): string | null {
  const at = peel(value, (one) => inside(one, 'text'));
  if (typeof at === 'number' && Number.isFinite(at)) return String(at);
  return typeof at === 'string' && at.trim() ? at : null;
}

/** Also of a list (its first) or an object (its own id), so that a carried key may be aliased onto either. */
export function asId(value: unknown): string | null {
  const at = peel(value, (one) => own(one, 'id') ?? list(one)?.[0] ?? inside(one, 'entity'));
  return isObject(at) ? null : asText(at);
}

/** A count: of a connection its total, of a list that is not paged its length. */
export function asNumber(value: unknown): number | null {
  const at = peel(
    value,
    (one) => inside(one, 'number') ?? (find(one, 'hasNextPage') === true ? null : list(one)?.length),
  );
  const number = typeof at === 'string' && at.trim() ? Number(at) : at;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}

export function asYes(value: unknown): boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return /^(true|yes|1)$/i.test(value);
  if (isObject(value)) return (list(value)?.length ?? asNumber(value) ?? 1) > 0;
  return Boolean(value);
}

/** ISO 8601 in UTC, from ISO with a zone, ISO without (read as UTC), or seconds or milliseconds since 1970. */
export function asDate(value: unknown): string | null {
  if (value == null || isObject(value)) return null;
  const [text, zone] = (typeof value === 'string' && DATE.exec(value)) || [];
  const number = asNumber(value) ?? NaN;
  const time = text ? Date.parse(text.replace(' ', 'T') + (text[10] && !zone ? 'Z' : '')) : number;
  const date = new Date(number < SECONDS_LIMIT ? number * 1_000 : time);
  return date.getTime() > 0 && date.getFullYear() < 10_000 ? date.toISOString() : null;
}
