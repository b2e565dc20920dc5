/**
 * WPGraphQL 2 as its source and documentation describe it, with the plugin of docs/adapters/wpgraphql.md: threads are posts,
 * replies comments, newest first; ids are base64 of type and number; bodies are rendered to HTML; errors are messages alone.
 */
import { connection, type ConnectionArgs } from './connection.ts';
import type { ForumData, Person, Post, Thread, Topic } from './forum-data.ts';
import { Refusal, type Given } from './typed-server.ts';

type Input = Readonly<Record<string, string | number | undefined>>;
interface Mutation {
  readonly input: Input;
}
type Listing = ConnectionArgs & { readonly where?: { readonly search?: string } };

/** What was made of each draft, by who sent it; lasts as long as the forum. */
export type Drafts = Map<string, Post>;

const nodeId = (type: string, id: number): string => Buffer.from(`${type}:${id}`).toString('base64');
const numberIn = (id: unknown): number => Number(Buffer.from(String(id), 'base64').toString().replace(/^\w+:/, ''));
const gmt = (date: Date): string => date.toISOString().slice(0, 19);
const html = (text: string): string =>
  `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#8217;')}</p>\n`;

export function wpGraphqlRoot(data: ForumData, viewer: Person | null, drafts: Drafts): Given {
  const user = (person: Person): Given => ({
    __typename: 'User',
    id: nodeId('user', person.id),
    name: person.name,
    capabilities: person === viewer ? ['read', ...(person.isModerator ? ['moderate_comments'] : [])] : null,
    // The plugin: whom it helped is told to the writer alone.
    peopleHelped: () => (person === viewer ? peopleHelpedBy(person) : null),
  });
  const peopleHelpedBy = (person: Person): number =>
    new Set(data.marks.filter(({ post }) => post.author === person).map((mark) => mark.person)).size;
  const topicNode = ({ id, name }: Topic): Given => ({
    databaseId: id,
    name: name.replace('&', '&amp;'),
    description: null,
    supportThreads: (args: Listing) => connection(data.byActivity(id), args, threadNode),
  });
  const threadNode = (thread: Thread): Given => {
    const opening = data.openingOf(thread);
    return {
      __typename: 'SupportThread',
      id: nodeId('post', thread.id),
      databaseId: thread.id,
      title: thread.title.replace('&', '&#038;'),
      content: html(opening.body),
      author: { node: user(thread.author) },
      supportTopics: { nodes: [topicNode(thread.topic)] },
      dateGmt: gmt(thread.at),
      modifiedGmt: thread.activeAt.toISOString().slice(0, 23),
      status: 'publish',
      commentStatus: 'open',
      commentCount: data.repliesOf(thread, null).length || null,
      comments: (args: ConnectionArgs) => connection(data.repliesOf(thread, viewer).reverse(), args, commentNode),
    };
  };
  const commentNode = (post: Post): Given => ({
    id: nodeId('comment', post.id),
    databaseId: post.id,
    content: html(post.body),
    // A stranger without posts of their own is shown as the author of this one comment.
    author: {
      node:
        post.author === viewer
          ? user(viewer)
          : { __typename: 'CommentAuthor', id: nodeId('comment_author', post.id), name: post.author.name },
    },
    dateGmt: gmt(post.at),
    status: post.isHeld ? 'HOLD' : 'APPROVE',
    parent: () => post.answers && { node: commentNode(post.answers) },
    viewerHasMarkedHelped: viewer ? data.marksOf(post).some(({ person }) => person === viewer) : null,
    helpedCount: post.author === viewer ? data.marksOf(post).length : null,
  });

  const threadOf = (number: unknown): Thread | undefined => data.threads.find(({ id }) => id === Number(number));
  const commentOf = (number: unknown): Post | undefined =>
    data.posts.find(({ id, isOpening }) => id === Number(number) && !isOpening);
  const writer = (): Person => {
    if (!viewer) throw new Refusal('Please log in first.');
    return viewer;
  };
  const words = (text: unknown = ''): string => {
    const trimmed = String(text).trim();
    if (!trimmed) throw new Refusal('Some words are required.');
    if (trimmed.length > 20_000) throw new Refusal('The words are too long: 20,000 characters at most.');
    return trimmed;
  };
  /** The plugin: what was made of a draft is made once. */
  const once = ({ clientMutationId }: Input, make: () => Post): Post => {
    const key = `${writer().id} ${clientMutationId ?? Math.random()}`;
    const post = drafts.get(key) ?? make();
    drafts.set(key, post);
    return post;
  };
  const markable = (number: unknown): Post => {
    const [person, post] = [writer(), commentOf(number)];
    if (!post || post.isHeld) throw new Refusal('It is not allowed to mark this: only replies in threads.');
    if (post.author === person) throw new Refusal('You are not allowed to mark your own words.');
    return post;
  };

  return {
    viewer: viewer && user(viewer),
    supportTopics: (args: ConnectionArgs) => connection(data.topics, args, topicNode),
    supportTopic: ({ id }: Input) => topicNode(data.topics.find((topic) => topic.id === Number(id)) ?? data.fail()),
    supportThreads: ({ where = {}, ...args }: Listing) => {
      const found = data.byActivity().filter((thread) => !where.search || data.holds(thread, where.search));
      return connection(found, args, threadNode);
    },
    supportThread: ({ id }: Input) => {
      const thread = threadOf(id);
      return thread ? threadNode(thread) : null;
    },
    createSupportThread: ({ input }: { readonly input: Input & { readonly supportTopics?: Given } }) => {
      const [node] = (input.supportTopics?.['nodes'] as readonly Input[] | undefined) ?? [];
      const topic = data.topics.find(({ id }) => id === Number(node?.['id'])) ?? data.topic(0);
      const begin = (): Post =>
        data.openingOf(data.begin(writer(), topic, words(input['title']), words(input['content'])));
      return { supportThread: threadNode(once(input, begin).thread) };
    },
    createComment: ({ input }: Mutation) => {
      const thread = threadOf(input['commentOn']);
      if (!thread) throw new Refusal('The ID of the node to comment on is invalid');
      const parent = commentOf(numberIn(input['parent']));
      const answers = parent?.thread === thread ? parent : null;
      const post = once(input, () => data.reply(writer(), thread, words(input['content']), answers));
      return { success: true, comment: commentNode(post) };
    },
    // The plugin: without an id there is nothing to change, and nothing to complain of.
    updateComment: ({ input }: Mutation) => {
      if (!input['id']) return { comment: null };
      const post = commentOf(numberIn(input['id']));
      if (post?.author !== writer()) {
        throw new Refusal('You do not have the appropriate capabilities to update this comment.');
      }
      post.body = words(input['content']);
      return { success: true, comment: commentNode(post) };
    },
    updateSupportThread: ({ input }: Mutation) => {
      if (!input['id']) return { supportThread: null };
      const thread = threadOf(numberIn(input['id']));
      if (!thread) throw new Refusal('No supportThread could be found to update');
      if (thread.author !== writer()) throw new Refusal('Sorry, you are not allowed to update a supportThread');
      data.openingOf(thread).body = words(input['content']);
      return { supportThread: threadNode(thread) };
    },
    deleteComment: ({ input }: Mutation) => {
      const post = commentOf(numberIn(input['id']));
      if (!post) throw new Refusal('The Comment could not be deleted');
      if (post.author !== writer()) throw new Refusal('Sorry, you are not allowed to delete this comment.');
      data.remove(post);
      return { deletedId: input['id'] };
    },
    markCommentHelped: ({ input }: Mutation) => {
      const post = markable(input['commentId']);
      data.mark(writer(), post);
      return { comment: commentNode(post) };
    },
    unmarkCommentHelped: ({ input }: Mutation) => {
      const post = markable(input['commentId']);
      data.unmark(writer(), post);
      return { comment: commentNode(post) };
    },
    reportComment: ({ input }: Mutation) => {
      const about = threadOf(numberIn(input['clientMutationId']));
      const post = commentOf(input['commentId']) ?? (about && data.openingOf(about));
      writer();
      if (!post) throw new Refusal('This post was not found.');
      data.reports.push({ post, reason: String(input['reason']), note: null });
      return { ok: true };
    },
  };
}
