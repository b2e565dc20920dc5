/** Token buckets in the database, so that several server processes agree. The table is unlogged: losing it costs nothing. */
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { ApiError } from '../errors.ts';
import type { Forum } from '../forum.ts';
import type { Rates } from '../settings.ts';

/** Takes one token of the caller's. Throws RATE_LIMITED, with the seconds until there is one again. */
export async function takeToken(
  { db, settings, clock }: Pick<Forum, 'db' | 'settings' | 'clock'>,
  kind: keyof Rates,
  caller: string,
): Promise<void> {
  const { burst, perMinute } = settings.rates[kind];
  if (burst === Infinity) return;
  const key = `${kind}:${caller}`;
  const now = clock();
  const perSecond = perMinute / 60;
  const filled = sql<number>`least(${burst}::float8, rate_buckets.tokens
    + greatest(0, extract(epoch from ${now}::timestamptz - rate_buckets.filled_at))::float8 * ${perSecond}::float8)`;
  const { rows } = await sql`
    insert into rate_buckets (key, tokens, filled_at) values (${key}, ${burst - 1}::float8, ${now})
    on conflict (key) do update set tokens = ${filled} - 1, filled_at = ${now} where ${filled} >= 1
    returning key`.execute(db);
  if (rows.length > 0) return;
  const bucket = await sql<{ tokens: number }>`select ${filled} as tokens from rate_buckets where key = ${key}`.execute(
    db,
  );
  const missing = 1 - (bucket.rows[0]?.tokens ?? 0);
  throw new ApiError(
    'RATE_LIMITED',
    'That was a lot at once. Please wait a little.',
    Math.max(1, Math.ceil(missing / perSecond)),
  );
}

/** An address as the limits know it: not to be read from the table. */
export function hiddenAddress(secret: string, address: string): string {
  const network =
    address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
  return `ip:${createHmac('sha256', secret).update(network).digest('base64url').slice(0, 22)}`;
}
