/** What a post may be written for. */
export type ByPurpose<T> = Readonly<Record<'thread' | 'reply' | 'edit', T>>;

/** The words that somebody needs to write: all that stands around the box before Post is pressed. */
export interface ComposerMessages {
  readonly heading: ByPurpose<string>;
  readonly bodyLabel: ByPurpose<string>;
  readonly post: ByPurpose<string>;
  readonly answering: (name: string) => string;
  readonly topic: string;
  readonly chooseTopic: string;
  readonly title: string;
  readonly titleHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly postingAs: (name: string) => string;
  readonly anonymous: string;
  readonly rules: string;
  readonly allRules: string;
  readonly next: string;
  readonly nextFirst: (time: string) => string;
  readonly nextHeld: (time: string) => string;
  readonly signInLater: string;
  readonly signInLaterAsks: string;
  readonly preview: string;
  readonly close: string;
  readonly offline: string;
  readonly sending: string;
  /** What sending needs could not be loaded. */
  readonly notReady: string;
}
