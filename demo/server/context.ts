import type { Selectable } from 'kysely';
import type { MemberTable } from './db/tables.ts';
import { ApiError, signInFirst } from './errors.ts';
import type { Forum } from './forum.ts';
import { createLoaders } from './loaders/index.ts';
import type { Loaders } from './loaders/index.ts';
import type { Reader } from './visibility.ts';

export type Member = Selectable<MemberTable>;

/** One request: who asks, and what was loaded for them. A plain object, because Yoga copies it into its own. */
export interface Context {
  readonly forum: Forum;
  readonly viewer: Member | null;
  readonly reader: Reader;
  /** Whom the rate limits count: the member, else the address, hidden. */
  readonly caller: string;
  readonly now: Date;
  readonly loaders: Loaders;
  /** Counts rows before they are asked for. Throws TOO_COMPLEX past the limit. */
  readonly spend: (rows: number) => void;
  /** Throws UNAUTHENTICATED when nobody is. */
  readonly signedIn: () => Member;
  /** Throws UNAUTHENTICATED where only members may read and nobody is signed in. */
  readonly mayRead: () => void;
}

/** Rows that one request may ask for, over all its lists: what a query can cost whatever its variables say. */
const MAX_ROWS = 1_000;

export function createContext(forum: Forum, viewer: Member | null, caller: string): Context {
  const reader = viewer && { id: viewer.id, isModerator: viewer.is_moderator };
  let spent = 0;

  function signedIn(): Member {
    if (!viewer) throw signInFirst();
    return viewer;
  }

  return {
    forum,
    viewer,
    reader,
    caller,
    now: forum.clock(),
    loaders: createLoaders(forum.db, reader),
    spend(rows) {
      spent += rows;
      if (spent > MAX_ROWS)
        throw new ApiError('TOO_COMPLEX', 'This query asks for too many items at once. Ask for fewer.');
    },
    signedIn,
    mayRead() {
      if (forum.settings.visibility === 'MEMBERS') signedIn();
    },
  };
}
