/** A moment for reading: said relative to now, with the full local date beside it. Static: nothing on the page ticks (A22). */
export interface When {
  /** "3 hours ago", "yesterday", or the date once it is more than a month ago. */
  readonly short: string;
  /** "Monday, 23 November 2026 at 14:05". */
  readonly full: string;
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[] = [
  ['minute', 60, 60],
  ['hour', 3600, 24],
  ['day', 86400, 7],
  ['week', 604800, 5],
];

/** `iso`: ISO 8601. Null when it is not a date: an unknown moment is not shown. */
export function when(iso: string | null, lang: string, now: number = Date.now()): When | null {
  const time = iso === null ? NaN : Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const full = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }).format(time);
  const seconds = Math.round((time - now) / 1000);
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  if (Math.abs(seconds) < 60) return { short: relative.format(0, 'second'), full };
  for (const [unit, size, limit] of STEPS) {
    const count = Math.trunc(seconds / size);
    if (Math.abs(count) < limit) return { short: relative.format(count, unit), full };
  }
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  const date = new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return { short: date.format(time), full };
}
