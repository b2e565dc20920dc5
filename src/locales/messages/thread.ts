/** The words that reading a thread needs, and the way back. What only some people read of it, and only at times, is in the notices. */
export interface ThreadMessages {
  readonly back: string;
  /** To the threads of a topic, or to all. */
  readonly backTo: (topic: string | undefined) => string;
  readonly backToSearch: string;

  readonly loading: string;
  /** Heading over the replies. */
  readonly replies: string;
  readonly showEarlier: string;
  readonly showMore: string;
  readonly postNotFound: string;
  readonly backToList: string;

  /** Beside the name on a post of one's own; the moderator's mark and the name of nobody are the list's words. */
  readonly you: string;
  readonly inReplyTo: (name: string) => string;
  readonly inReplyToSomebody: string;
  readonly linkToPost: string;
  readonly editedByAuthor: string;
  readonly editedByModerator: string;
  readonly showAll: string;
  readonly bodyMissing: string;

  /** In the place of words that this reader does not see. */
  readonly held: string;
  readonly removed: string;
  readonly deleted: string;

  /** Readers see this where the charity shows that words helped; the same at 1 and at 100 (E40). */
  readonly helpedSomeone: string;
}
