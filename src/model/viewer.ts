/** The person who is signed in. Signed out is `null`, never a viewer without an id. */
export interface Viewer {
  readonly id: string;
  /** The pseudonym shown beside their posts; null until they have chosen one. */
  readonly name: string | null;
  readonly isModerator: boolean;
  /** Whether they have never posted here; null when the backend does not say. */
  readonly isNew: boolean | null;
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
