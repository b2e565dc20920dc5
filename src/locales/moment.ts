/** A time as it is said from now: so many minutes, hours or days away, or a date once that is a week or more. */
export interface Moment {
  readonly unit: 'minute' | 'hour' | 'day' | 'date';
  /** Whole units, rounded down; days are those of the calendar, where the reader is. */
  readonly count: number;
  readonly isAhead: boolean;
  readonly date: Date;
  readonly isThisYear: boolean;
}

/** Both in milliseconds. Without `Intl`, whose first use holds a tired phone up for a tenth of a second. */
export function momentOf(time: number, now: number): Moment {
  const [date, today] = [new Date(time), new Date(now)];
  const minutes = Math.floor(Math.abs(now - time) / 60_000);
  // Rounded: a day may have 23 or 25 hours. At least one: with 25, a whole day later can be the same date.
  const days = Math.max(1, Math.round(Math.abs(midnight(time) - midnight(now)) / 86_400_000));
  return {
    ...(minutes < 60
      ? { unit: 'minute', count: minutes }
      : minutes < 1440
        ? { unit: 'hour', count: Math.floor(minutes / 60) }
        : { unit: days < 7 ? 'day' : 'date', count: days }),
    isAhead: time > now,
    date,
    isThisYear: date.getFullYear() === today.getFullYear(),
  };
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
