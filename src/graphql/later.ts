import { ForumError } from '../model/index.ts';

/** Loads a part of the engine that the first thread list does without. A part that cannot be fetched is a lost network. */
export const later = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(() => {
    throw new ForumError('network');
  });
