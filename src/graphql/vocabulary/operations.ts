/** The operations that the widget knows, in the order in which the guide tells of them. */
import type { Alias, Leaf, Operation } from './types.ts';
import {
  AROUND,
  INPUT,
  PAGING,
  PHRASE,
  postId,
  REPLY,
  REPORT,
  SEARCHED,
  threadId,
  TITLE,
  topicId,
  WISH,
} from './variables.ts';
import { UP_TO, WORDS } from './variables.ts';

const VIEWER: Alias = {
  is: 'thing',
  of: 'Viewer',
  name: 'viewer',
  need: 'required',
  what: 'the person who is signed in; null when nobody is',
};
const TOPICS: Alias = { is: 'list', of: 'Topic', name: 'topics', need: 'required', what: 'the topics, in their order' };
const COMMUNITY: Alias = {
  is: 'thing',
  of: 'Community',
  name: 'community',
  need: 'required',
  what: 'what a newcomer is told',
};
const THREADS: Alias = {
  is: 'page',
  of: 'Thread',
  name: 'threads',
  need: 'required',
  what: 'the conversations, latest activity first',
};
const THREAD: Alias = { is: 'thing', of: 'Thread', name: 'thread', need: 'required', what: 'the conversation' };
const POSTS: Alias = {
  is: 'page',
  of: 'Post',
  name: 'posts',
  need: 'required',
  in: 'thread',
  what: 'its replies, oldest first',
};
const OPENING: Alias = {
  is: 'thing',
  of: 'Post',
  name: 'opening',
  need: 'optional',
  in: 'thread',
  what: 'the post that began it, when it is not the first of `posts`',
};
const optional = (alias: Alias): Alias => ({ ...alias, need: 'optional' });
const POST: Alias = { is: 'thing', of: 'Post', name: 'post', need: 'optional', what: 'the post as it is now' };
const POST_ID: Leaf = {
  is: 'id',
  name: 'postId',
  need: 'optional',
  what: 'the id of the post, when that is all there is',
};
const ID: Leaf = { is: 'id', name: 'id', need: 'optional', what: 'the id, when it stands alone' };
const STATE: Leaf = {
  is: 'word',
  name: 'state',
  need: 'optional',
  what: 'whether it is there for everybody, or a moderator reads it first',
  words: ['published', 'held'],
};

const WRITTEN = { aliases: [POST, POST_ID, ID, STATE], oneOf: [['post', 'postId', 'id']] };
const OF_POST = { kind: 'mutation', need: 'optional', aliases: [POST], variables: [postId(), INPUT] } as const;

export const operations: Readonly<Record<string, Operation>> = {
  Start: {
    kind: 'query',
    need: 'optional',
    feature: 'everything that the first screen needs, in one request',
    aliases: [optional(VIEWER), optional(TOPICS), THREADS, optional(COMMUNITY)],
    variables: [...PAGING, topicId('optional')],
  },
  Viewer: {
    kind: 'query',
    need: 'advised',
    feature: 'knowing who is signed in',
    aliases: [VIEWER],
    variables: [],
  },
  Topics: { kind: 'query', need: 'optional', feature: 'topics to choose from', aliases: [TOPICS], variables: [] },
  Community: {
    kind: 'query',
    need: 'optional',
    feature: 'the words of welcome, the moderators’ hours and what this space is for',
    aliases: [COMMUNITY],
    variables: [],
  },
  Threads: {
    kind: 'query',
    need: 'advised',
    feature: 'the list of conversations',
    aliases: [THREADS],
    variables: [...PAGING, topicId('optional')],
  },
  ThreadsByTopic: {
    kind: 'query',
    need: 'optional',
    feature: 'the conversations of one topic, where `Threads` takes no `$topicId`',
    aliases: [THREADS],
    variables: [topicId('required', 'the id of the topic that was chosen'), ...PAGING],
  },
  SearchThreads: {
    kind: 'query',
    need: 'optional',
    feature: 'searching',
    aliases: [
      { is: 'page', of: 'Hit', name: 'hits', need: 'optional', what: 'what was found' },
      { is: 'page', of: 'Hit', name: 'threads', need: 'optional', what: 'the same under the name of the list' },
    ],
    oneOf: [['hits', 'threads']],
    variables: [SEARCHED, ...PAGING, topicId('optional')],
  },
  Thread: {
    kind: 'query',
    need: 'required',
    feature: 'reading a conversation',
    aliases: [THREAD, OPENING, POSTS],
    variables: [threadId(), ...PAGING, AROUND('optional')],
  },
  ThreadAround: {
    kind: 'query',
    need: 'optional',
    feature: 'a link to one post goes straight to its page, where `Thread` takes no `$around`',
    aliases: [THREAD, OPENING, POSTS],
    variables: [threadId('optional'), AROUND('required'), ...PAGING],
  },
  Reply: {
    kind: 'mutation',
    need: 'advised',
    feature: 'replying',
    ...WRITTEN,
    variables: REPLY,
  },
  CreateThread: {
    kind: 'mutation',
    need: 'advised',
    feature: 'beginning a conversation',
    with: 'Reply',
    aliases: [
      { ...optional(THREAD), what: 'the new conversation' },
      {
        is: 'id',
        name: 'threadId',
        need: 'optional',
        what: 'the id of the new conversation, when that is all there is',
      },
      POST,
      POST_ID,
      ID,
      STATE,
    ],
    oneOf: [['thread', 'threadId', 'id']],
    variables: [topicId('advised', 'the id of the topic'), TITLE, ...WORDS, WISH],
  },
  ReplyToPost: {
    kind: 'mutation',
    need: 'optional',
    feature: 'replying to one post, where that is another mutation than `Reply`',
    with: 'Reply',
    ...WRITTEN,
    variables: [
      ...REPLY.filter(({ name }) => name !== 'postId' && name !== 'threadId'),
      postId(),
      threadId('optional'),
    ],
  },
  EditPost: {
    kind: 'mutation',
    need: 'optional',
    feature: 'changing one’s own post',
    with: 'Reply',
    aliases: WRITTEN.aliases,
    variables: [
      postId(),
      ...WORDS.filter(({ name }) => ['body', 'bodyHtml', 'input'].includes(name)),
      { ...TITLE, need: 'optional', what: 'the title, when the post began the conversation' },
    ],
  },
  DeletePost: { ...OF_POST, feature: 'deleting one’s own post', with: 'Reply' },
  RestorePost: { ...OF_POST, feature: 'taking a delete back', with: 'DeletePost' },
  MarkHelped: { ...OF_POST, feature: 'saying “This helped”', with: 'UnmarkHelped' },
  UnmarkHelped: { ...OF_POST, feature: 'taking “This helped” back', with: 'MarkHelped' },
  Impact: {
    kind: 'query',
    need: 'optional',
    feature: 'telling a writer that their words helped',
    with: 'MarkHelped',
    aliases: [{ is: 'thing', of: 'Impact', name: 'impact', need: 'required', what: 'what there is to tell' }],
    variables: [INPUT],
  },
  MarkImpactSeen: {
    kind: 'mutation',
    need: 'optional',
    feature: 'telling it once and not again',
    with: 'Impact',
    aliases: [],
    variables: [UP_TO, INPUT],
  },
  Acknowledge: {
    ...OF_POST,
    feature: 'acknowledging a post with a phrase, without writing',
    with: 'WithdrawAcknowledgement',
    variables: [postId(), PHRASE, INPUT],
  },
  WithdrawAcknowledgement: {
    ...OF_POST,
    feature: 'taking an acknowledgement back',
    with: 'Acknowledge',
    variables: [postId(), PHRASE, INPUT],
  },
  Report: {
    kind: 'mutation',
    need: 'advised',
    feature: 'telling a moderator about a post',
    aliases: [
      { is: 'yes', name: 'received', need: 'optional', what: 'whether it was taken; no means that it was not' },
      {
        is: 'text',
        name: 'usualTime',
        need: 'optional',
        what: 'when a moderator will usually have looked, ready to show',
      },
    ],
    variables: REPORT,
  },
  ThreadActivity: {
    kind: 'subscription',
    need: 'optional',
    feature: 'hearing of new replies at once; without it the forum asks now and then',
    aliases: [],
    variables: [threadId()],
  },
};
