import { createHash } from 'node:crypto';
import type { Tx } from '../db/transaction.ts';
import { conflict } from '../errors.ts';
import { POST_COLUMNS } from '../loaders/rows.ts';
import type { PostRow } from '../loaders/rows.ts';

/** Of everything that a client sends under one id: the same words give the same hash, and the words cannot be read from it. */
export function hashOf(...parts: readonly (string | boolean | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * The post that this member already sent under this client id, if any. The member's row has to be locked: of two requests that
 * come at once, the second then finds what the first wrote. Throws CONFLICT when the id came with other words.
 */
export async function sentBefore(tx: Tx, memberId: string, clientId: string, hash: string): Promise<PostRow | null> {
  const post = await tx
    .selectFrom('posts')
    .select(POST_COLUMNS)
    .where('author_id', '=', memberId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  if (!post) return null;
  if (post.client_hash !== hash) throw usedForOtherWords();
  return post;
}

export function usedForOtherWords() {
  return conflict('This client id was already used for something else.');
}
