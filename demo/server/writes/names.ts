import { sql } from 'kysely';
import type { Member } from '../context.ts';
import type { Tx } from '../db/transaction.ts';
import { badInput } from '../errors.ts';
import { nameKey, nameText } from '../text-input.ts';

/**
 * Gives a member the pseudonym that came with their post, when they have none. A post without a name needs none.
 * Throws BAD_USER_INPUT when there is no name, when it is taken, or when they already go by another one.
 */
export async function settleName(
  tx: Tx,
  member: Member,
  wanted: string | null | undefined,
  anonymous: boolean,
): Promise<void> {
  if (wanted == null || wanted === '') {
    if (member.name === null && !anonymous) throw badInput('Please choose a name to post under.');
    return;
  }
  const name = nameText(wanted);
  const key = nameKey(name);
  if (member.name !== null) {
    if (key !== member.name_key) throw badInput('You already have a name here. Leave the new one out.');
    return;
  }
  // Two newcomers who want one name at once: the second waits here, and then finds it taken.
  await sql`select pg_advisory_xact_lock(hashtext(current_schema()), hashtext(${`name ${key}`}))`.execute(tx);
  const taken = await tx.selectFrom('members').select('id').where('name_key', '=', key).executeTakeFirst();
  if (taken) throw badInput('Somebody here already has that name, or one very like it. Please choose another one.');
  await tx.updateTable('members').set({ name, name_key: key }).where('id', '=', member.id).execute();
}
