/** What somebody writes in a thread, and where in it their kept words belong. */
import type { Drafts } from '../../context/drafts.ts';
import type { Post } from '../../model/index.ts';

export type Writing =
  | { readonly purpose: 'reply'; readonly replyTo: Post | null }
  /** `isDone`: the new words are in the post, and the composer only says so and how to take it back. */
  | { readonly purpose: 'edit'; readonly post: Post; readonly isDone?: boolean };

/** The first place among these posts for which words are kept; null when there is none. */
export function draftIn(drafts: Drafts, threadId: string, posts: readonly Post[]): Writing | null {
  if (drafts.read({ purpose: 'reply', threadId })) return { purpose: 'reply', replyTo: null };
  for (const post of posts) {
    if (drafts.read({ purpose: 'reply', threadId, replyToId: post.id })) return { purpose: 'reply', replyTo: post };
    if (post.can.edit && drafts.read({ purpose: 'edit', threadId, postId: post.id })) return { purpose: 'edit', post };
  }
  return null;
}
