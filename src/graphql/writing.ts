/**
 * What changes something. An answer that holds the new id counts as sent, whatever else it says; a backend that answers with
 * no more than that gets the rest of the post filled in from what was sent.
 */
// The mapping of errors comes with this part, so that no answer of a mutation waits for it.
import './errors.ts';
import {
  ForumError,
  type AcknowledgingGroup,
  type CallOptions,
  type ForumBackend,
  type HelpedGroup,
  type NewReply,
  type NewThread,
  type Post,
  type ReportingGroup,
  type Thread,
  type Written,
  type WritingGroup,
} from '../model/index.ts';
import type { Answer } from './caller.ts';
import { readImpact } from './impact-reader.ts';
import { missing, type Tools } from './lists.ts';
import { readPost } from './post-reader.ts';
import { asId } from './scalars.ts';
import { find, own } from './unwrap.ts';

type Sent = Pick<NewReply & NewThread, 'body' | 'name' | 'anonymous'> & {
  readonly threadId?: string;
  readonly replyToId?: string;
};

function createWriting(tools: Tools): Required<Omit<WritingGroup, 'takesReplyWish'>> {
  const { caller, reader } = tools;
  const change = changing(tools);

  function written(answer: Answer, sent: Sent, knownId: string | null = null): Written {
    const raw = find(answer.data, 'post');
    const id = asId(raw) ?? asId(find(answer.data, 'postId')) ?? asId(find(answer.data, 'id')) ?? knownId;
    const post = readPost(reader, raw, sent.threadId) ?? readPost(reader, { id }, sent.threadId);
    if (!post) throw missing(answer, 'post');
    const state = reader.fields(answer.data).word('state', ['published', 'held']) ?? post.visibility;
    const held = state === 'held';
    return { post: post.body ? post : filledIn(post, sent, held), state: held ? 'held' : 'published' };
  }

  /** An answer without words is about the writer's own post, as it was sent. */
  function filledIn(post: Post, sent: Sent, held: boolean): Post {
    const viewer = reader.viewerNow;
    const name = sent.anonymous ? null : (sent.name ?? viewer?.name ?? null);
    const author = name === null ? null : { id: viewer?.id ?? null, name, isModerator: viewer?.isModerator ?? false };
    return {
      ...post,
      body: { format: 'text', text: sent.body },
      author: post.author ?? author,
      isMine: true,
      createdAt: post.createdAt ?? new Date().toISOString(),
      visibility: held ? 'held' : post.visibility,
      replyTo: post.replyTo ?? (sent.replyToId === undefined ? null : { postId: sent.replyToId, authorName: null }),
      can: { ...post.can, markHelped: false, acknowledge: false, report: false },
    };
  }

  return {
    createThread: async (input, options) => {
      // Beside `$input`: an API that takes the rest whole need not know of it.
      const { replyWish, ...rest } = input;
      const wish = replyWish && { replyWish: wordFor(tools, 'CreateThread', 'replyWish', replyWish) };
      const answer = await sendTo(tools, 'CreateThread', rest, options, wish);
      const raw = find(answer.data, 'thread');
      const id = asId(raw) ?? asId(find(answer.data, 'threadId')) ?? asId(find(answer.data, 'id'));
      const thread: Thread | null = reader.thread(raw) ?? reader.thread({ id, title: input.title });
      if (!thread) throw missing(answer, 'thread');
      const titled = thread.title ? thread : { ...thread, title: input.title };
      return { thread: titled, ...written(answer, { ...input, threadId: thread.id }, thread.id) };
    },
    reply: async (input, options) => {
      const name = input.replyToId !== undefined && caller.has('ReplyToPost') ? 'ReplyToPost' : 'Reply';
      return written(await sendTo(tools, name, input, options, { postId: input.replyToId }), input);
    },
    editPost: async (input, options) => {
      const answer = await sendTo(tools, 'EditPost', input, options);
      return written(answer, input, answer.error ? null : input.postId);
    },
    deletePost: change('DeletePost'),
    restorePost: change('RestorePost'),
  };
}

/** Each part of an input is offered as a variable of its own, and all of it as `$input`, for schemas that take it whole. */
function sendTo(tools: Tools, name: string, input: object, options?: CallOptions, more?: object): Promise<Answer> {
  const given = Object.entries(input).filter(([, value]) => value != null && value !== '');
  const offers = { ...input, ...more, bodyHtml: asHtml(own(input, 'body')), input: Object.fromEntries(given) };
  return tools.caller.call(name, offers, options?.signal);
}

/** For backends that keep words as HTML, which would take `<3` for a tag: what shows the same words and lines. */
const asHtml = (words: unknown): unknown =>
  typeof words === 'string'
    ? words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\r?\n/g, '<br>')
    : null;

/** A change that may answer with the post as it is now, or with nothing but that it was done. */
const changing =
  (tools: Tools) =>
  (name: string) =>
  async (input: { readonly postId: string }, options?: CallOptions): Promise<Post | null> => {
    const answer = await sendTo(tools, name, input, options);
    const post = readPost(tools.reader, find(answer.data, 'post'));
    if (!post && answer.error) throw answer.error;
    return post;
  };

function createHelped(tools: Tools): Required<HelpedGroup> {
  const change = changing(tools);
  return {
    mark: change('MarkHelped'),
    unmark: change('UnmarkHelped'),
    impact: async (options) => {
      const answer = await sendTo(tools, 'Impact', {}, options);
      const raw = find(answer.data, 'impact');
      if (answer.error && !raw) throw answer.error;
      return readImpact(tools.reader, raw);
    },
    markImpactSeen: async (input, options) => {
      const { error } = await sendTo(tools, 'MarkImpactSeen', { ...input }, options);
      if (error) throw error;
    },
  };
}

function createAcknowledging(tools: Tools): AcknowledgingGroup {
  const change = changing(tools);
  return { acknowledge: change('Acknowledge'), withdraw: change('WithdrawAcknowledgement') };
}

function createReporting(tools: Tools): ReportingGroup {
  const { reader } = tools;
  return {
    report: async (input, options) => {
      const reason = wordFor(tools, 'Report', 'reason', input.reason);
      const answer = await sendTo(tools, 'Report', { ...input, reason }, options, { reasonCode: input.reason });
      if (answer.error) throw answer.error;
      if (find(answer.data, 'received') === false) throw new ForumError('unknown', { where: 'Report: received' });
      return { usualTime: reader.fields(answer.data).get('text', 'usualTime') };
    },
  };
}

/** One of the widget's words for a variable: by the adapter's table; else in capitals for an enum, and as it is for a text. */
function wordFor({ caller, reader }: Tools, operation: string, name: string, word: string): unknown {
  const isText = caller.operation(operation).variables.get(name)?.type === 'String';
  return own(own(reader.values, name), word) ?? (isText ? word : word.toUpperCase().replaceAll('-', '_'));
}

export const groups = (tools: Tools): Pick<ForumBackend, 'writing' | 'helped' | 'acknowledging' | 'reporting'> => ({
  writing: createWriting(tools),
  helped: createHelped(tools),
  acknowledging: createAcknowledging(tools),
  reporting: createReporting(tools),
});
