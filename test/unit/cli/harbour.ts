/** A schema with everything that an adapter can trip over, and an adapter for it that does not. */
import { buildSchema } from 'graphql';
import { checkAdapter, NO_SETTINGS, type Finding, type Report, type Settings } from '../../../src/cli/check/index.ts';

export const SDL = /* GraphQL */ `
  scalar DateTime
  enum PostStatus {
    LIVE
    WAITING
    TAKEN_DOWN
  }
  enum Worry {
    HARM
    RUDE
    OTHER
  }
  enum Board {
    QUAY
    DECK
  }
  enum Format {
    RAW
    RENDERED
  }
  type Query {
    me: Sailor
    rooms: [Room!]!
    talks(first: Int, after: String, room: ID, board: Board): TalkConnection!
    talkList(skip: Int, take: Int): [Talk!]!
    talk(id: ID!): Talk
    find(words: String!, first: Int, after: String): TalkConnection!
    good: Good
  }
  type Good {
    sailors: Int!
    seen: String
    signals: [Signal!]!
  }
  type Sailor {
    id: ID!
    handle: String!
    isCaptain: Boolean!
    rank: String
  }
  type Room {
    id: ID!
    name: String!
    about: String
  }
  type Talk {
    id: ID!
    key: Int!
    subject: String!
    subjectHtml: String!
    by: Sailor
    room: Room!
    begun: DateTime!
    ago: String!
    latest: DateTime!
    status: PostStatus!
    signals(first: Int, after: String, before: String): SignalConnection!
    allSignals: [Signal!]!
    tags: [Room!]!
    closed: Boolean!
  }
  type Signal {
    id: ID!
    revision: Int!
    html: String!
    markdown: String!
    content(format: Format = RENDERED): String!
    plain: String!
    by: Sailor
    sent: DateTime!
    status: PostStatus!
    lights: LightConnection!
    lightList(first: Int): [Light!]!
    mine: Boolean!
    talk: Talk!
  }
  type Light {
    id: ID!
    by: Sailor!
  }
  type LightConnection {
    nodes: [Light!]!
    totalCount: Int!
    pageInfo: PageInfo!
  }
  type TalkConnection {
    edges: [TalkEdge!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type TalkEdge {
    cursor: String!
    node: Talk!
  }
  type SignalConnection {
    nodes: [Signal!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type PageInfo {
    startCursor: String
    endCursor: String
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
  }
  input SignalInput {
    talkId: ID!
    words: String!
  }
  type SignalPayload {
    signal: Signal
    errors: [Complaint!]!
  }
  type TalkPayload {
    talk: Talk
    errors: [Complaint!]!
  }
  type Complaint {
    message: String!
  }
  type Done {
    ok: Boolean!
  }
  type Mutation {
    begin(room: ID!, subject: String!, words: String!): TalkPayload!
    signal(input: SignalInput!): SignalPayload!
    change(id: ID!, revision: Int!, words: String!): SignalPayload!
    light(id: ID!): SignalPayload!
    douse(id: ID!): SignalPayload!
    worry(id: ID!, why: Worry!, more: String): Done!
    seen(upTo: String!): Done!
  }
`;

export const ADAPTER = /* GraphQL */ `
query Viewer {
  viewer: me { id name: handle isModerator: isCaptain }
}
query Topics {
  topics: rooms { id name description: about }
}
query Threads($first: Int, $after: String, $topicId: ID, $board: Board) {
  threads: talks(first: $first, after: $after, room: $topicId, board: $board) {
    edges {
      cursor
      node { ...Talk }
    }
    pageInfo { hasNextPage }
  }
}
query SearchThreads($text: String!, $first: Int, $after: String) {
  hits: find(words: $text, first: $first, after: $after) {
    edges { cursor node { ...Talk } }
    pageInfo { hasNextPage }
  }
}
query Thread($threadId: ID!, $first: Int, $after: String) {
  thread: talk(id: $threadId) {
    ...Talk
    posts: signals(first: $first, after: $after) {
      nodes { ...Signal }
      pageInfo { endCursor hasNextPage }
    }
  }
}
mutation CreateThread($topicId: ID!, $title: String!, $body: String!) {
  begin(room: $topicId, subject: $title, words: $body) {
    thread: talk { ...Talk }
    errors { message }
  }
}
mutation Reply($threadId: ID!, $body: String!) {
  signal(input: { talkId: $threadId, words: $body }) {
    post: signal { ...Signal }
    errors { message }
  }
}
mutation EditPost($postId: ID!, $post_revision: Int!, $body: String!) {
  change(id: $postId, revision: $post_revision, words: $body) {
    post: signal { ...Signal }
    errors { message }
  }
}
mutation MarkHelped($postId: ID!) {
  light(id: $postId) {
    post: signal { ...Signal }
    errors { message }
  }
}
mutation UnmarkHelped($postId: ID!) {
  douse(id: $postId) {
    post: signal { ...Signal }
    errors { message }
  }
}
query Impact {
  impact: good {
    people: sailors
    upTo: seen
    items: signals { postId: id thread: talk { id title: subject } }
  }
}
mutation MarkImpactSeen($upTo: String!) {
  seen(upTo: $upTo) { ok }
}
mutation Report($postId: ID!, $reason: Worry!, $note: String) {
  worry(id: $postId, why: $reason, more: $note) { ok }
}
fragment Talk on Talk {
  id
  title: subject
  author: by { id name: handle }
  topic: room { id name }
  createdAt: begun
  lastActivityAt: latest
  replyCount: signals { totalCount }
  visibility: status
  locked: closed
}
fragment Signal on Signal {
  id
  _revision: revision
  bodyHtml: html
  author: by { id name: handle isModerator: isCaptain }
  isMine: mine
  createdAt: sent
  visibility: status
  helped { people: totalCount }
}
`.replace('  helped { people: totalCount }', '  helpedPeople: lights { totalCount }\n  helpedByMe: mine');

export const SETTINGS: Settings = {
  ...NO_SETTINGS,
  isGiven: true,
  constants: { board: 'QUAY' },
  values: {
    visibility: { published: 'LIVE', held: 'WAITING', removed: 'TAKEN_DOWN' },
    reason: {
      worried: 'HARM',
      'self-harm': 'HARM',
      unkind: 'RUDE',
      'private-details': 'OTHER',
      illegal: 'OTHER',
      other: 'OTHER',
    },
  },
  termsUrl: '/terms',
  policyUrl: '/policy',
  complaintsUrl: '/complaints',
};

const schema = buildSchema(SDL);

export const check = (adapter: string, settings: Partial<Settings> = {}): Report =>
  checkAdapter(adapter, schema, { ...SETTINGS, ...settings });

export const faults = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== 'note');

/** As in the document: `edit('title: subject', 'heading: subject')`. Throws when there is nothing to change. */
export function edited(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The adapter has no “${from}”.`);
    return text.replace(from, to);
  }, ADAPTER);
}
