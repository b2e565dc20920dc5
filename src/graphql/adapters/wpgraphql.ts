/** The adapter for WordPress with WPGraphQL and the plugin of docs/adapters/wpgraphql.md. */
import type { Adapter } from '../options.ts';
import { everyObject, type Change } from './support/every-object.ts';
import { decoded, wordsOfHtml } from './support/plain-text.ts';
import { documents } from './wpgraphql.generated.ts';

type Thing = Readonly<Record<string, unknown>>;

const MAX_EXCERPT = 300;
/** Of posts in small letters, of comments in capitals. */
const VISIBILITY: Readonly<Record<string, string>> = {
  approve: 'published',
  publish: 'published',
  hold: 'held',
  pending: 'held',
  draft: 'held',
  spam: 'removed',
  trash: 'deleted',
};

/** What to make of a value, by the alias under which it stands. Text comes with entities: "Ben &#8211; and I". */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  title: text(decoded),
  name: text(decoded),
  description: text(wordsOfHtml),
  excerpt: text((html) => wordsOfHtml(html).slice(0, MAX_EXCERPT)),
  visibility: text((status) => VISIBILITY[status.toLowerCase()] ?? 'removed'),
  locked: (status) => status === 'closed',
  isModerator: (capabilities) => Array.isArray(capabilities) && capabilities.includes('moderate_comments'),
  topic: (topics) => listIn(topics)[0] ?? null,
};

function text(read: (words: string) => string): (value: unknown) => string | null {
  return (value) => (typeof value === 'string' ? read(value) : null);
}

const thing = (value: unknown): Thing => (typeof value === 'object' && value !== null ? (value as Thing) : {});
const listIn = (connection: unknown): readonly unknown[] => {
  const nodes = thing(connection)['nodes'];
  return Array.isArray(nodes) ? (nodes as unknown[]) : [];
};

const readable: Change = (one) => ({
  ...Object.fromEntries(Object.entries(one).map(([key, value]) => [key, READERS[key]?.(value) ?? keep(key, value)])),
  // The plugin keeps marks on replies, and WPGraphQL lets only those delete a post who may edit any.
  ...(one['__typename'] === 'SupportThread' && { canMarkHelped: false, canDelete: false }),
});

/** What has no reader stays; what its reader knows nothing of is unknown. */
const keep = (key: string, value: unknown): unknown => (Object.hasOwn(READERS, key) ? null : value);

const asIs = (data: unknown): unknown => everyObject(data, readable);

/** From the newest-first pages of WPGraphQL to oldest-first ones. */
function turnedOver(data: unknown): unknown {
  const all = thing(asIs(data));
  const thread = thing(all['thread']);
  if (!all['thread']) return all;
  const posts = thing(thread['posts']);
  const { startCursor, endCursor, hasPreviousPage, hasNextPage } = thing(posts['pageInfo']);
  const pageInfo = {
    startCursor: endCursor,
    endCursor: startCursor,
    hasPreviousPage: hasNextPage,
    hasNextPage: hasPreviousPage,
  };
  return { ...all, thread: { ...thread, posts: { ...posts, nodes: [...listIn(posts)].reverse(), pageInfo } } };
}

/** Of the two mutations that an edit is sent as, the one that did something. */
function changed(data: unknown): unknown {
  const { asReply, asOpening } = thing(asIs(data));
  return { post: thing(asReply)['post'] ?? thing(asOpening)['post'] ?? null };
}

export const adapter: Adapter = {
  documents,
  constants: { reported: '{reason}. {note}' },
  // Read by moderators in WordPress as they stand.
  values: {
    reason: {
      worried: 'Worried about this person',
      'self-harm': 'Self-harm or suicide',
      unkind: 'Unkind',
      'private-details': 'Private details',
      illegal: 'Might be illegal',
      other: 'Something else',
    },
  },
  map: {
    Viewer: asIs,
    Topics: asIs,
    Start: asIs,
    Threads: asIs,
    ThreadsByTopic: asIs,
    SearchThreads: asIs,
    Thread: turnedOver,
    CreateThread: asIs,
    Reply: asIs,
    EditPost: changed,
    MarkHelped: asIs,
    UnmarkHelped: asIs,
  },
};
