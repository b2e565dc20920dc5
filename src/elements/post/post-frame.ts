import type { Around } from '../../controllers/surroundings.ts';
import type { Post, Thread } from '../../model/index.ts';
import type { Act } from '../thread/thread-desk.ts';

/** What a post asks of the thread that it stands in. Calls, not events: a post's words never travel through the page. */
export interface PostActions {
  /** Begins to reply (to the thread as a whole without a post), to edit or to tell a moderator. */
  act(what: Act, post: Post | null): void;
  /** The post is different now. */
  changed(post: Post): void;
  /** Goes to another post of the thread. */
  show(postId: string): void;
}

/** What all posts of a thread share. The same object as long as nothing in it changes. */
export interface PostFrame {
  readonly around: Around;
  readonly actions: PostActions;
  /** Undefined until it was read. */
  readonly thread: Thread | undefined;
}
