/** What a writer is told about the good their words did (E41). Null numbers are unknown, and then nothing is said. */
export interface Impact {
  /** Different people who said so since the last time the writer was told. */
  readonly people: number | null;
  /** Different posts that they said it of. */
  readonly posts: number | null;
  /** The posts, newest mark first; at most a few. */
  readonly items: readonly ImpactItem[];
  /** Given back to `markImpactSeen`, so that marks made meanwhile are told next time. Null when there is nothing to tell. */
  readonly upTo: string | null;
}

export interface ImpactItem {
  readonly postId: string;
  readonly threadId: string;
  readonly threadTitle: string;
}
