import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { findThread } from './threads.ts';

export const subscriptions = {
  threadActivity: {
    subscribe: async (_: unknown, { threadId }: { readonly threadId: string }, context: Context) => {
      context.signedIn();
      const thread = await findThread(context, threadId);
      if (!thread) throw notFound('thread');
      return context.forum.feed.watch(thread.id, context.reader);
    },
    resolve: (event: { readonly threadId: string; readonly postId: string }) => event,
  },
};
