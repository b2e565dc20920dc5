import type { Context } from '../context.ts';
import type { ReplyWish } from '../db/tables.ts';
import { takeToken } from '../limits/rate.ts';
import type { Rates } from '../settings.ts';
import { acknowledge, markHelped, unmarkHelped, withdrawAcknowledgement } from '../writes/marks.ts';
import { lockThreadFor, moderatePost } from '../writes/moderating.ts';
import type { ModeratePostInput } from '../writes/moderating.ts';
import { deletePost, editPost, restorePost } from '../writes/own-posts.ts';
import type { EditPostInput } from '../writes/own-posts.ts';
import { createThread, reply } from '../writes/posting.ts';
import type { CreateThreadInput, ReplyInput } from '../writes/posting.ts';
import { report } from '../writes/reporting.ts';
import type { ReportInput } from '../writes/reporting.ts';
import { markImpactSeen } from './impact.ts';
import { findPost } from './posts.ts';

interface OnPost {
  readonly postId: string;
}

interface OnPhrase extends OnPost {
  readonly phraseId: string;
}

interface WithInput<T> {
  readonly input: T;
}

interface WithWish {
  readonly replyWish?: ReplyWish | null;
}

export const mutations = {
  createThread: writing('write', async (context, { input, replyWish }: WithInput<CreateThreadInput> & WithWish) => {
    const { id } = await createThread(context, input, replyWish ?? null);
    context.loaders.forget();
    const { post, thread } = await findPost(context, id);
    return { thread, post, state: writeState(post.state) };
  }),
  reply: writing('write', async (context, { input }: WithInput<ReplyInput>) => {
    const { id } = await reply(context, input);
    return postNow(context, id);
  }),
  editPost: writing('write', async (context, { input }: WithInput<EditPostInput>) => {
    await editPost(context, input);
    return postNow(context, input.postId);
  }),
  deletePost: onPost('write', deletePost),
  restorePost: onPost('write', restorePost),
  markHelped: onPost('mark', markHelped),
  unmarkHelped: onPost('mark', unmarkHelped),
  acknowledge: onPhrase(acknowledge),
  withdrawAcknowledgement: onPhrase(withdrawAcknowledgement),
  markImpactSeen: writing('mark', (context, { upTo }: { readonly upTo: string }) => markImpactSeen(context, upTo)),
  report: writing('write', async (context, { input }: WithInput<ReportInput>) => {
    await report(context, input);
    return { received: true, usualTime: context.forum.settings.usualReportTime };
  }),
  moderatePost: writing('mark', async (context, { input }: WithInput<ModeratePostInput>) => {
    await moderatePost(context, input);
    return postNow(context, input.postId);
  }),
  lockThread: writing(
    'mark',
    async (context, { threadId, locked }: { readonly threadId: string; readonly locked: boolean }) => {
      const id = await lockThreadFor(context, threadId, locked);
      context.loaders.forget();
      return { thread: await context.loaders.thread.load(id) };
    },
  ),
};

type Write<Args, T> = (context: Context, args: Args) => Promise<T>;

/** Every mutation needs somebody who is signed in and who is not too quick. */
function writing<Args, T>(rate: keyof Rates, write: Write<Args, T>) {
  return async (_: unknown, args: Args, context: Context): Promise<T> => {
    context.signedIn();
    await takeToken(context.forum, rate, context.caller);
    const result = await write(context, args);
    context.loaders.forget();
    return result;
  };
}

function onPost(rate: keyof Rates, write: (context: Context, postId: string) => Promise<void>) {
  return writing(rate, async (context, { postId }: OnPost) => {
    await write(context, postId);
    return postNow(context, postId);
  });
}

function onPhrase(write: (context: Context, postId: string, phraseId: string) => Promise<void>) {
  return writing('mark', async (context, { postId, phraseId }: OnPhrase) => {
    await write(context, postId, phraseId);
    return postNow(context, postId);
  });
}

async function postNow(context: Context, id: string) {
  context.loaders.forget();
  const { post } = await findPost(context, id);
  return { post, state: writeState(post.state) };
}

function writeState(state: string): 'PUBLISHED' | 'HELD' {
  return state === 'HELD' ? 'HELD' : 'PUBLISHED';
}
