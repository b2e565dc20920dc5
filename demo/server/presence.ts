/** When moderators are on duty, from the hours that the charity publishes. */

export interface Rota {
  /** IANA name, as in `Europe/London`: the hours follow its summer time. */
  readonly timeZone: string;
  /** Whole hours of the day there, 0 to 24, the same every day. */
  readonly from: number;
  readonly until: number;
}

export interface Presence {
  readonly hereNow: boolean;
  readonly backAt: Date | null;
  readonly hours: string;
}

const HOUR_MS = 3_600_000;

export function presenceAt(now: Date, rota: Rota): Presence {
  const hereNow = onDuty(now, rota);
  return { hereNow, backAt: hereNow ? null : nextDuty(now, rota), hours: hoursInWords(rota) };
}

function onDuty(now: Date, rota: Rota): boolean {
  const hour = hourThere(now, rota.timeZone);
  return hour >= rota.from && hour < rota.until;
}

/** The clock there is tried hour by hour, so that a night with a change to or from summer time needs no rule. */
function nextDuty(now: Date, rota: Rota): Date {
  let at = new Date(Math.floor(now.getTime() / HOUR_MS + 1) * HOUR_MS);
  for (let tried = 0; tried < 25 && !onDuty(at, rota); tried += 1) at = new Date(at.getTime() + HOUR_MS);
  return at;
}

function hourThere(at: Date, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at));
}

function hoursInWords({ from, until }: Rota): string {
  return `${inWords(from)} to ${inWords(until)}, every day`;
}

function inWords(hour: number): string {
  if (hour === 0 || hour === 24) return 'midnight';
  if (hour === 12) return 'midday';
  return hour < 12 ? `${hour} am` : `${hour - 12} pm`;
}
