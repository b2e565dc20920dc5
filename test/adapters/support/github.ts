/**
 * GitHub's Discussions as its documentation describes them: global ids, comments with one level of replies, reactions, and
 * errors with a `type`. Nobody signed in is an installation of the charity's app, which may only read.
 */
import { connection, type ConnectionArgs } from './connection.ts';
import type { ForumData, Person, Post, Thread, Topic } from './forum-data.ts';
import { Refusal, type Given } from './typed-server.ts';

interface Input {
  readonly input: Readonly<Record<string, string | undefined>>;
}

const HERE = 'a-charity/forum';
const notFound = (id: string): Refusal =>
  new Refusal(`Could not resolve to a node with the global id of '${id}'`, { type: 'NOT_FOUND' });
const forbidden = (): Refusal => new Refusal('Resource not accessible by integration', { type: 'FORBIDDEN' });

export function gitHubRoot(data: ForumData, viewer: Person | null): Given {
  const actor = ({ id, name }: Person): Given => ({ __typename: 'User', id: `U_${id}`, login: name });
  const category = ({ id, name }: Topic): Given => ({ id: `DIC_${id}`, name, repository: { id: 'R_1' } });
  const hearts = (post: Post) => ({
    totalCount: data.marksOf(post).length,
    viewerHasReacted: data.marksOf(post).some(({ person }) => person === viewer),
  });
  const written = (post: Post): Given => ({
    body: post.body,
    bodyText: post.body,
    author: actor(post.author),
    authorAssociation: post.author.isModerator ? 'MEMBER' : 'NONE',
    viewerDidAuthor: post.author === viewer,
    viewerCanUpdate: post.author === viewer,
    viewerCanReact: viewer !== null,
    createdAt: post.at.toISOString(),
    lastEditedAt: post.editedAt?.toISOString() ?? null,
    reactions: () => hearts(post),
  });
  const discussion = (thread: Thread): Given => ({
    __typename: 'Discussion',
    ...written(data.openingOf(thread)),
    id: `D_${thread.id}`,
    title: thread.title,
    category: category(thread.topic),
    updatedAt: thread.activeAt.toISOString(),
    locked: false,
    viewerCanDelete: false,
    repository: { id: 'R_1', nameWithOwner: HERE },
    comments: (args: ConnectionArgs) => connection(commentsOf(thread, null), args, comment),
  });
  const comment = (post: Post): Given => ({
    __typename: 'DiscussionComment',
    ...written(post),
    id: `DC_${post.id}`,
    isMinimized: post.isHeld,
    replyTo: post.answers && comment(post.answers),
    viewerCanDelete: post.author === viewer,
    replies: (args: ConnectionArgs) => connection(commentsOf(post.thread, post), args, comment),
  });
  const commentsOf = (thread: Thread, answers: Post | null): Post[] =>
    data.posts.filter((post) => post.thread === thread && !post.isOpening && post.answers === answers);

  const threadOf = (id = ''): Thread => data.threads.find((thread) => `D_${thread.id}` === id) ?? fail(id);
  const commentOf = (id = ''): Post => data.posts.find((post) => `DC_${post.id}` === id) ?? fail(id);
  const postOf = (id = ''): Post => (id.startsWith('D_') ? data.openingOf(threadOf(id)) : commentOf(id));
  const show = (post: Post): Given => (post.isOpening ? discussion(post.thread) : comment(post));

  const writer = (): Person => viewer ?? fail();
  const own = (post: Post): Post => (post.author === writer() ? post : fail());
  const words = (body = ''): string => {
    if (body.trim() && body.length <= 65_536) return body;
    throw new Refusal(body.trim() ? 'Body is too long (maximum is 65536 characters)' : "Body can't be blank", {
      type: 'UNPROCESSABLE',
    });
  };
  const changed = (post: Post, body?: string): Post => {
    own(post).body = words(body);
    post.editedAt = data.now();
    return post;
  };

  return {
    viewer: viewer ? actor(viewer) : { __typename: 'User', id: 'U_app', login: 'forum-reader[bot]' },
    repository: ({ owner, name }: Readonly<Record<'owner' | 'name', string>>) => ({
      nameWithOwner: `${owner}/${name}`,
      discussionCategories: (args: ConnectionArgs) => connection(data.topics, args, category),
      discussions: ({ categoryId, ...args }: ConnectionArgs & { categoryId?: string | null }) =>
        connection(data.byActivity(categoryId == null ? undefined : Number(categoryId.slice(4))), args, discussion),
    }),
    node: ({ id }: { id: string }) => (id.startsWith('D_') ? discussion(threadOf(id)) : comment(commentOf(id))),
    search: ({ query, ...args }: ConnectionArgs & { query: string }) => {
      const text = query.replace(/repo:\S+ /, '');
      return connection(
        data.byActivity().filter((thread) => data.holds(thread, text)),
        args,
        discussion,
      );
    },
    createDiscussion: ({ input }: Input) => {
      const topic = data.topics.find(({ id }) => `DIC_${id}` === input['categoryId']) ?? fail(input['categoryId']);
      if (input['repositoryId'] !== 'R_1') fail(input['repositoryId']);
      return { discussion: discussion(data.begin(writer(), topic, String(input['title']), words(input['body']))) };
    },
    addDiscussionComment: ({ input }: Input) => ({
      comment: comment(data.reply(writer(), threadOf(input['discussionId']), words(input['body']))),
    }),
    updateDiscussion: ({ input }: Input) => ({
      discussion: show(changed(data.openingOf(threadOf(input['discussionId'])), input['body'])),
    }),
    updateDiscussionComment: ({ input }: Input) => ({
      comment: show(changed(commentOf(input['commentId']), input['body'])),
    }),
    deleteDiscussionComment: ({ input }: Input) => {
      const post = own(commentOf(input['id']));
      data.remove(post);
      return { comment: comment(post) };
    },
    addReaction: ({ input }: Input) => {
      const post = postOf(input['subjectId']);
      data.mark(writer(), post);
      return { subject: show(post) };
    },
    removeReaction: ({ input }: Input) => {
      const post = postOf(input['subjectId']);
      data.unmark(writer(), post);
      return { subject: show(post) };
    },
  };

  /** Without an id: it is there, and not for this person. */
  function fail(id?: string): never {
    throw id === undefined ? forbidden() : notFound(id);
  }
}
