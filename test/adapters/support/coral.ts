/**
 * Coral 9 as its schema and source describe it: one story, comments with their answers, revisions that a reaction has to name,
 * bodies as HTML, errors with a code. A held comment is in the answer to the mutation, and after that in no list.
 */
import { connection, type ConnectionArgs } from './connection.ts';
import type { ForumData, Person, Post, Thread } from './forum-data.ts';
import { Refusal, type Given } from './typed-server.ts';

interface Input {
  readonly input: Readonly<Record<string, string | undefined>>;
}

const refused = (code: string, message: string): Refusal =>
  new Refusal(message, { extensions: { code, type: 'INVALID_REQUEST_ERROR', message } });
const EDIT_WINDOW = 300_000;

export function coralRoot(data: ForumData, viewer: Person | null): Given {
  const user = ({ id, name, isModerator }: Person): Given => ({
    id: `user-${id}`,
    username: name,
    role: isModerator ? 'MODERATOR' : 'COMMENTER',
  });
  const comment = (post: Post): Given => ({
    id: `comment-${post.id}`,
    revision: { id: `revision-${post.id}` },
    body: post.body,
    author: user(post.author),
    tags: post.author.isModerator ? [{ code: 'MODERATOR' }] : [],
    createdAt: post.at.toISOString(),
    status: post.isHeld ? 'PREMOD' : 'NONE',
    deleted: null,
    parent: () => post.answers && comment(post.answers),
    viewerActionPresence: viewer && { reaction: data.marksOf(post).some(({ person }) => person === viewer) },
    actionCounts: { reaction: { total: data.marksOf(post).length } },
    editing: {
      edited: post.editedAt !== null,
      editableUntil: post.author === viewer ? new Date(Date.now() + EDIT_WINDOW).toISOString() : null,
    },
    replies: (args: ConnectionArgs) =>
      connection(
        all(post.thread).filter((one) => isUnder(one, post)),
        args,
        comment,
      ),
  });
  const all = (thread: Thread): Post[] =>
    data.posts.filter((post) => post.thread === thread && !post.isOpening && !post.isHeld);
  const isUnder = (post: Post, above: Post): boolean =>
    post.answers !== null && (post.answers === above || isUnder(post.answers, above));
  const story = (thread: Thread): Given => ({
    id: storyId(thread),
    metadata: { title: thread.title },
    createdAt: thread.at.toISOString(),
    commentCounts: { totalPublished: all(thread).length },
    isClosed: false,
    comments: (args: ConnectionArgs) =>
      connection(
        all(thread).filter((post) => !post.answers),
        args,
        comment,
      ),
  });

  const writer = (): Person => {
    if (!viewer) throw refused('USER_NOT_ENTITLED', 'You are not authorized to access that resource.');
    return viewer;
  };
  const threadOf = (id?: string): Thread | undefined => data.threads.find((thread) => storyId(thread) === id);
  const commentOf = (id?: string): Post => {
    const post = data.posts.find((one) => `comment-${one.id}` === id && !one.isOpening);
    if (post) return post;
    throw refused('COMMENT_NOT_FOUND', 'Comment not found.');
  };
  /** Of the revision that somebody looked at. */
  const seen = ({ input }: Input): Post => {
    const post = commentOf(input['commentID'] ?? input['parentID']);
    const revision = input['commentRevisionID'] ?? input['parentRevisionID'];
    if (revision === `revision-${post.id}`) return post;
    throw refused('COMMENT_REVISION_NOT_FOUND', 'Comment revision not found.');
  };
  const words = (html = ''): string => {
    const length = html.replace(/<[^>]*>/g, '').trim().length;
    if (length < 2) throw refused('COMMENT_BODY_TOO_SHORT', 'Comment body must have at least 2 characters.');
    if (length <= 20_000) return html;
    throw refused('COMMENT_BODY_EXCEEDS_MAX_LENGTH', 'Comment body exceeds maximum length of 20000 characters.');
  };
  const written = (input: Input['input'], answers: Post | null): Given => {
    const thread = threadOf(input['storyID']);
    if (!thread) throw refused('STORY_NOT_FOUND', 'Story not found.');
    const post = data.reply(writer(), thread, words(input['body']), answers);
    return {
      edge: { cursor: post.at.toISOString(), node: comment(post) },
      clientMutationId: input['clientMutationId'],
    };
  };

  return {
    viewer: viewer && user(viewer),
    story: ({ id }: { readonly id?: string }) => {
      const thread = threadOf(id);
      return thread ? story(thread) : null;
    },
    createComment: ({ input }: Input) => written(input, null),
    createCommentReply: (args: Input) => written(args.input, seen(args)),
    editComment: ({ input }: Input) => {
      const post = commentOf(input['commentID']);
      if (post.author !== writer()) throw refused('COMMENT_NOT_FOUND', 'Comment not found.');
      post.body = words(input['body']);
      return { comment: comment(post) };
    },
    createCommentReaction: (args: Input) => {
      data.mark(writer(), seen(args));
      return { comment: comment(seen(args)) };
    },
    removeCommentReaction: (args: Input) => {
      data.unmark(writer(), seen(args));
      return { comment: comment(seen(args)) };
    },
    createCommentFlag: (args: Input) => {
      const { reason = '', additionalDetails = null } = args.input;
      writer();
      data.reports.push({ post: seen(args), reason, note: additionalDetails });
      return { comment: comment(seen(args)) };
    },
  };
}

export const storyId = ({ id }: Thread): string => `story-${id}`;
