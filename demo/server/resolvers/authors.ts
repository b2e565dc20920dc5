import type { Context } from '../context.ts';
import type { AuthorRow, PostRow } from '../loaders/rows.ts';
import { ANONYMOUS_NAME, authorFor } from '../visibility.ts';

export interface Author {
  readonly id: string | null;
  readonly name: string;
  readonly isModerator: boolean;
}

const ANONYMOUS: Author = { id: null, name: ANONYMOUS_NAME, isModerator: false };

/** Whoever wrote the post, as far as this reader may know. */
export async function authorOf(post: PostRow, context: Context): Promise<Author | null> {
  const told = authorFor(post, context.reader);
  if (told === 'nobody') return null;
  return told === 'anonymous' ? ANONYMOUS : asAuthor(await context.loaders.member.load(post.author_id));
}

export function asAuthor(member: AuthorRow | null): Author | null {
  return member && { id: member.id, name: member.name ?? ANONYMOUS_NAME, isModerator: member.is_moderator };
}
