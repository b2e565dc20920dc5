import type { Generated } from 'kysely';

/** The tables as Kysely sees them. `bigint` arrives as a string on both drivers, `timestamptz` as a Date. */
export interface Tables {
  members: MemberTable;
  topics: TopicTable;
  threads: ThreadTable;
  posts: PostTable;
  helped_marks: HelpedMarkTable;
  acknowledgements: AcknowledgementTable;
  reports: ReportTable;
  events: EventTable;
  rate_buckets: RateBucketTable;
  server_secrets: ServerSecretTable;
}

export interface MemberTable {
  id: Generated<string>;
  name: string | null;
  /** The name as it is compared: two that look alike are the same. */
  name_key: string | null;
  is_moderator: Generated<boolean>;
  /** Which of the people of the demo's sign-in this is. */
  demo_person: string | null;
  /** Whether they ever sent a post. */
  posted: Generated<boolean>;
  /** Replies they have sent, counted no further than `FIRST_REPLIES`: nobody's total is kept. */
  reply_count: Generated<number>;
  /** Whether a post of theirs ever appeared to others. */
  published: Generated<boolean>;
  /** The number of the last mark that any of their posts got: counted up under the row's lock, so marks commit in its order. */
  marks_received: Generated<string>;
  marks_told: Generated<string>;
  created_at: Date;
}

export interface TopicTable {
  id: Generated<string>;
  slug: string;
  name: string;
  description: string;
  parent_id: string | null;
  rank: number;
  allows_anonymous: Generated<boolean>;
  /** Threads in it whose listing is `public`. */
  thread_count: Generated<number>;
}

/** `public`: in everybody's lists. `private`: in the lists of its author and of moderators. `gone`: in nobody's. */
export type Listing = 'public' | 'private' | 'gone';

export type ReplyWish = 'HEARD' | 'IDEAS' | 'BEEN_THERE';

export interface ThreadTable {
  id: Generated<string>;
  topic_id: string;
  /** Of the opening post, also of one without a name: never leaves the server. */
  author_id: string;
  created_at: Date;
  last_activity_at: Date;
  /** Replies that are published. */
  reply_count: Generated<number>;
  /** Replies that ever were: each keeps its place. */
  shown_count: Generated<number>;
  /** The place of the newest reply: counted up under the row's lock, so replies commit in its order. */
  last_position: Generated<number>;
  locked: Generated<boolean>;
  listing: Listing;
  /** What its author would like back; null when they did not say. */
  reply_wish: Generated<ReplyWish | null>;
}

export type PostState = 'PUBLISHED' | 'HELD' | 'REMOVED' | 'DELETED';

export interface PostTable {
  id: Generated<string>;
  thread_id: string;
  /** Its place in the thread; 0 is the opening post. */
  position: number;
  /** Of the thread, for the opening post; null for replies. */
  title: string | null;
  author_id: string;
  anonymous: Generated<boolean>;
  body: string;
  state: PostState;
  /** When others could first see it; null while they never could. */
  published_at: Date | null;
  created_at: Date;
  edited_at: Date | null;
  edited_by: 'AUTHOR' | 'MODERATOR' | null;
  reply_to_id: string | null;
  notice_reason: string | null;
  notice_from: 'PERSON' | 'AUTOMATIC' | null;
  notice_by: string | null;
  /** What the author had written before a moderator changed it. */
  before: string | null;
  deleted_at: Date | null;
  state_before_delete: PostState | null;
  client_id: string;
  /** Of what came with the client's id, so that the same id with other words is told apart from a retry. */
  client_hash: string;
}

export interface HelpedMarkTable {
  post_id: string;
  member_id: string;
  author_id: string;
  seq: string;
  withdrawn: Generated<boolean>;
  created_at: Date;
}

export interface AcknowledgementTable {
  post_id: string;
  member_id: string;
  phrase_id: string;
  created_at: Date;
}

export interface ReportTable {
  id: Generated<string>;
  post_id: string;
  reporter_id: string;
  reason: string;
  note: string | null;
  created_at: Date;
  client_id: string;
  client_hash: string;
  handled_at: Date | null;
}

export interface EventTable {
  id: Generated<string>;
  thread_id: string;
  post_id: string;
  created_at: Generated<Date>;
}

export interface RateBucketTable {
  key: string;
  tokens: number;
  filled_at: Date;
}

export interface ServerSecretTable {
  name: string;
  value: string;
}
