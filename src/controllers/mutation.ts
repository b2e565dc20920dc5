/**
 * Changes something at once on the screen and then at the backend, and takes it back on the screen when the backend does not
 * agree. Knows nothing of what is changed.
 */
import { isForumError, type ForumErrorKind } from '../model/index.ts';

export interface Mutation<T> {
  /** What to show at once. */
  readonly apply: () => void;
  /** What to show when it did not work. */
  readonly rollback: (kind: ForumErrorKind) => void;
  readonly send: () => Promise<T>;
  /** What the backend answered. */
  readonly done?: (value: T) => void;
}

/** Runs one change. Resolves to whether it worked; never rejects. */
export async function mutate<T>({ apply, rollback, send, done }: Mutation<T>): Promise<boolean> {
  apply();
  try {
    const value = await send();
    done?.(value);
    return true;
  } catch (error) {
    rollback(isForumError(error) ? error.kind : 'unknown');
    return false;
  }
}
