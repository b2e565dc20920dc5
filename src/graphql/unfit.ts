import { ForumError } from '../model/index.ts';

/** The adapter or the answer does not fit; `where` is made of names from the adapter. */
export const unfit = (where: string): ForumError => new ForumError('contract', { where });
