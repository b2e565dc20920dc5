/** The people of the demo's sign-in: chosen from a list, without a password. A real forum has its own sign-in in this place. */
import type { Db } from '../db/open.ts';
import { oneAtATime } from '../db/transaction.ts';
import type { Tx } from '../db/transaction.ts';
import { nameKey } from '../text-input.ts';

export interface DemoPerson {
  readonly person: string;
  readonly label: string;
  readonly description: string;
  /** The pseudonym by which the seed knows them; null for somebody new. */
  readonly name: string | null;
  readonly isModerator: boolean;
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { person: 'willow27', label: 'Willow27', description: 'A member', name: 'Willow27', isModerator: false },
  { person: 'nightowl', label: 'NightOwl', description: 'A member', name: 'NightOwl', isModerator: false },
  {
    person: 'newcomer',
    label: 'Somebody new',
    description: 'A new member, without a name yet',
    name: null,
    isModerator: false,
  },
  { person: 'moderator', label: 'Orla', description: 'A moderator', name: 'Orla (moderator)', isModerator: true },
];

/** Makes sure that each of them is a member; those of the seed are found by their names. */
export async function ensureDemoPeople(db: Db, now: Date): Promise<void> {
  await oneAtATime(db, 'demo people', async (tx) => {
    for (const one of DEMO_PEOPLE) if ((await memberIdOf(tx, one.person)) === null) await makeMember(tx, one, now);
  });
}

async function makeMember(tx: Tx, { person, name, isModerator }: DemoPerson, now: Date): Promise<void> {
  await tx
    .insertInto('members')
    .values({
      name,
      name_key: name === null ? null : nameKey(name),
      is_moderator: isModerator,
      demo_person: person,
      posted: name !== null,
      reply_count: name === null ? 0 : 3,
      published: name !== null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('name_key').doUpdateSet({ demo_person: person }))
    .execute();
}

export async function memberIdOf(db: Db | Tx, person: string): Promise<string | null> {
  const member = await db.selectFrom('members').select('id').where('demo_person', '=', person).executeTakeFirst();
  return member?.id ?? null;
}
