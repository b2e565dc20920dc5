import { GraphQLScalarType } from 'graphql';
import type { Context, Member } from '../context.ts';
import { takeToken } from '../limits/rate.ts';
import { presenceAt } from '../presence.ts';
import { impactOf } from './impact.ts';
import { mutations } from './mutations.ts';
import { postFields } from './posts.ts';
import { reportFields, reportList } from './reports.ts';
import { search } from './search.ts';
import { subscriptions } from './subscriptions.ts';
import { threadList } from './thread-list.ts';
import { findThread, threadFields } from './threads.ts';
import { allTopics, topicFields } from './topics.ts';

const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value as Date).toISOString(),
});

export const resolvers = {
  DateTime,
  Query: {
    viewer: (_: unknown, __: unknown, context: Context) => context.viewer,
    community: (_: unknown, __: unknown, { forum, now }: Context) => ({
      ...forum.settings,
      moderators: presenceAt(now, forum.settings.rota),
    }),
    topics: (_: unknown, __: unknown, context: Context) => allTopics(context),
    threads: (_: unknown, args: Parameters<typeof threadList>[1], context: Context) => threadList(context, args),
    search: async (_: unknown, args: Parameters<typeof search>[1], context: Context) => {
      await takeToken(context.forum, 'search', context.caller);
      return search(context, args);
    },
    thread: (_: unknown, { id }: { readonly id: string }, context: Context) => {
      context.mayRead();
      return findThread(context, id);
    },
    impact: (_: unknown, __: unknown, context: Context) => impactOf(context),
    reports: (_: unknown, args: Parameters<typeof reportList>[1], context: Context) => reportList(context, args),
  },
  Viewer: {
    isModerator: (member: Member) => member.is_moderator,
    isNew: (member: Member) => !member.posted,
    replyCount: (member: Member) => member.reply_count,
    can: () => ({ createThread: true }),
  },
  Topic: topicFields,
  Thread: threadFields,
  Post: postFields,
  Report: reportFields,
  Mutation: mutations,
  Subscription: subscriptions,
};
