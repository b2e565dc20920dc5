import { randomBytes } from 'node:crypto';
import type { Db } from '../db/open.ts';

const NAME = 'cookies';

/** The key that signs cookies: made once for a database, and shared by every server on it. Beginning anew makes another. */
export async function serverSecret(db: Db): Promise<string> {
  await db
    .insertInto('server_secrets')
    .values({ name: NAME, value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('server_secrets')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirstOrThrow();
  return value;
}
