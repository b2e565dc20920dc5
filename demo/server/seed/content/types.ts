/** The shape of the demo's written content: what people in a small, well-kept forum said to each other, as data. */

export interface SeedMember {
  /** The pseudonym, and the key by which threads name them. */
  readonly name: string;
  readonly moderator?: true;
}

export interface SeedTopic {
  readonly slug: string;
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** The slug of the topic above. */
  readonly parent?: string;
  readonly allowsAnonymous?: true;
  readonly threads: readonly SeedThread[];
}

export interface SeedPost {
  /** A member's name, or null for a post without a name. */
  readonly by: string | null;
  /** Plain text; a blank line between paragraphs. */
  readonly body: string;
  readonly state?: 'held' | 'removed' | 'deleted';
  /** Why it was held, changed or removed, as told to its author. */
  readonly reason?: string;
  readonly editedBy?: 'author' | 'moderator';
  /** What stood there before a moderator changed it. */
  readonly before?: string;
  /** Members whom this helped. Never its author. */
  readonly helped?: readonly string[];
}

export interface SeedThread extends SeedPost {
  readonly title: string;
  /** How long ago the thread began. */
  readonly daysAgo: number;
  readonly locked?: true;
  /** What its author would like back. */
  readonly wish?: 'HEARD' | 'IDEAS' | 'BEEN_THERE';
  readonly replies: readonly SeedReply[];
}

export interface SeedReply extends SeedPost {
  /** Hours after what was posted before it in this thread. */
  readonly hoursLater: number;
  /** Which earlier reply it answers, counted from 0; absent when it answers the thread. */
  readonly replyTo?: number;
}
