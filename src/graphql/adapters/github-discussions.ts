/** The adapter for GitHub Discussions. The page's configuration gives the constants `owner` and `repo`. */
import type { Adapter } from '../options.ts';
import { documents } from './github-discussions.generated.ts';
import { everyObject, type Change } from './support/every-object.ts';

type Thing = Readonly<Record<string, unknown>>;

const MAX_EXCERPT = 300;

/** What GitHub says in words of its own, in the words of the widget. */
const readable: Change = (one) => ({
  ...one,
  ...('excerpt' in one && {
    excerpt: typeof one['excerpt'] === 'string' ? one['excerpt'].slice(0, MAX_EXCERPT) : null,
  }),
  ...('authorAssociation' in one && {
    author: one['author'] && {
      ...(one['author'] as Thing),
      isModerator: ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(String(one['authorAssociation'])),
    },
  }),
  // Hidden on GitHub by somebody who may; the words stay in the answer, and have to stay hidden here.
  ...(one['isMinimized'] === true && { visibility: 'removed', bodyMarkdown: null }),
  // GitHub deletes a comment by its id; a discussion is never deleted by its author.
  ...(one['__typename'] === 'Discussion' && { canDelete: false }),
});

const thing = (value: unknown): Thing => (typeof value === 'object' && value !== null ? (value as Thing) : {});
const repositoryOf = (value: unknown): unknown => thing(thing(value)['repository'])['nameWithOwner'];
const isHere = (data: Thing, value: unknown): boolean =>
  thing(data['here'])['nameWithOwner'] !== undefined && thing(data['here'])['nameWithOwner'] === repositoryOf(value);

/** A token of the charity's own app reads for those who are signed out: it is nobody. */
function withViewer(data: unknown): unknown {
  const all = thing(everyObject(data, readable));
  const name = thing(all['viewer'])['name'];
  return typeof name === 'string' && name.endsWith('[bot]') ? { ...all, viewer: null } : all;
}

/** Only a thread of this repository, its comments with their replies in one list. */
function inOneLine(data: unknown): unknown {
  const all = thing(everyObject(data, readable));
  const thread = thing(all['thread']);
  if (all['thread'] && !isHere(all, thread)) return { thread: null };
  const posts = thing(thread['posts']);
  const nodes = Array.isArray(posts['nodes']) ? (posts['nodes'] as unknown[]) : null;
  const withReplies = nodes?.flatMap((post) => {
    const replies = thing(thing(post)['replies'])['nodes'];
    return [post, ...(Array.isArray(replies) ? (replies as unknown[]) : [])];
  });
  return withReplies ? { ...all, thread: { ...thread, posts: { ...posts, nodes: withReplies } } } : all;
}

function foundHere(data: unknown): unknown {
  const all = thing(everyObject(data, readable));
  const threads = thing(all['threads']);
  const nodes = Array.isArray(threads['nodes']) ? (threads['nodes'] as unknown[]) : [];
  return { threads: { ...threads, nodes: nodes.filter((thread) => isHere(all, thread)) } };
}

const asIs = (data: unknown): unknown => everyObject(data, readable);

export const adapter: Adapter = {
  documents,
  constants: { query: 'repo:{owner}/{repo} {text}' },
  map: {
    Viewer: withViewer,
    Start: withViewer,
    Threads: asIs,
    SearchThreads: foundHere,
    Thread: inOneLine,
    CreateThread: asIs,
    Reply: asIs,
    EditPost: asIs,
    MarkHelped: asIs,
    UnmarkHelped: asIs,
  },
};
