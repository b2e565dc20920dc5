/** A room of the forum that the charity has named. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** The topic above this one; at most two levels are shown (E4). */
  readonly parentId: string | null;
  /** Whether this viewer may start a thread here. */
  readonly canPost: boolean;
  /** Whether a post here may be sent without a name. */
  readonly allowsAnonymous: boolean;
}

export interface TopicRef {
  readonly id: string;
  readonly name: string;
}
