import type { Sourced } from './types.ts';

export const REVIEW_AFTER_DAYS = 90;
export const OVERDUE_AFTER_DAYS = 180;

export interface StaleLine<Line extends Sourced> {
  readonly line: Line;
  /** Whole days since it was last read or verified. */
  readonly days: number;
  /** `review` from the 90th day on (the build warns), `overdue` from the 180th (the console says so) (E64). */
  readonly state: 'review' | 'overdue';
}

function daysSince(date: string, today: string): number {
  return Math.floor((Date.parse(today) - Date.parse(date)) / 86_400_000);
}

/** What is due for another look, the oldest first. A date that cannot be read is overdue. `today` is an ISO date. */
export function staleSupportLines<Line extends Sourced>(lines: readonly Line[], today: string): StaleLine<Line>[] {
  return lines
    .flatMap((line): StaleLine<Line>[] => {
      const age = Math.min(
        ...[line.sourceReadOn, line.verifiedOn ?? line.sourceReadOn].map((date) => daysSince(date, today)),
      );
      const days = Number.isNaN(age) ? Infinity : age;
      if (days < REVIEW_AFTER_DAYS) return [];
      return [{ line, days, state: days >= OVERDUE_AFTER_DAYS ? 'overdue' : 'review' }];
    })
    .sort((a, b) => b.days - a.days);
}
