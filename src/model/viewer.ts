/** The person who is signed in. Signed out is `null`, never a viewer without an id. */
export interface Viewer {
  readonly id: string;
  /** The pseudonym shown beside their posts; null until they have chosen one. */
  readonly name: string | null;
  readonly isModerator: boolean;
  /** Whether they have never posted here; null when the backend does not say. */
  readonly isNew: boolean | null;
  /**
   * How many replies they have written, told to nobody but themselves and never shown: the first three come with tips (E32). Need
   * not be counted further than that. Null when the backend does not say.
   */
  readonly replyCount: number | null;
  readonly can: ViewerRights;
}

export interface ViewerRights {
  readonly createThread: boolean;
}

/** Whoever wrote something, as far as others may know. */
export interface Author {
  /** Null where the post carries no name: nobody may link such posts to each other. */
  readonly id: string | null;
  readonly name: string;
  readonly isModerator: boolean;
}
