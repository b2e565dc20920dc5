import { createContext } from '@lit/context';
import type { Community, ForumErrorKind, Impact, Page, Thread, Topic, Viewer } from '../model/index.ts';

/**
 * Who is here and what the forum looks like to them: the answer of the first request. It is replaced whole when somebody
 * signs in or out, so an element that holds a viewer's things can compare `viewer?.id`.
 */
export interface Session {
  readonly status: 'loading' | 'ready' | 'unreachable';
  /** Null while loading, too: ask `status` before saying that nobody is signed in. */
  readonly viewer: Viewer | null;
  readonly topics: readonly Topic[];
  readonly community: Community | null;
  /** The page of threads that came with the first request, and the topic that it is of. */
  readonly firstThreads: { readonly topicId: string | undefined; readonly page: Page<Thread> } | null;
  /** What came with the first request to tell this writer. Null: nothing. Undefined: the backend is asked for it apart. */
  readonly impact?: Impact | null;
  /** Why the forum could not be reached. */
  readonly problem: ForumErrorKind | null;
  /** Asks again who is here, and for everything else of this answer. */
  refresh(): Promise<void>;
  /**
   * Asks the host page to sign somebody in (`peer-sign-in-request`; else goes to `sign-in-url`). Drafts must be written first.
   * False when there is no way to sign in.
   */
  signIn(): boolean;
}

export const sessionContext = createContext<Session | null>(Symbol.for('peer-forum/session@1'));
