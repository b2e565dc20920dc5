/** What a post may be written for. */
type ByPurpose<T> = Readonly<Record<'thread' | 'reply' | 'edit', T>>;

type PromptKind =
  'distress' | 'method' | 'personal-details' | 'third-party' | 'unkind' | 'medical-advice' | 'contact' | 'overpromise';

/** The words of the composer and its prompts. */
export interface ComposerMessages {
  readonly heading: ByPurpose<string>;
  readonly bodyLabel: ByPurpose<string>;
  readonly post: ByPurpose<string>;
  readonly sent: ByPurpose<string>;
  readonly answering: (name: string) => string;
  readonly topic: string;
  readonly chooseTopic: string;
  readonly title: string;
  readonly titleHint: string;
  readonly name: string;
  readonly nameHint: string;
  /** The name looks like a real name, an address or a number (E15). */
  readonly namePersonal: string;
  readonly postingAs: (name: string) => string;
  readonly anonymous: string;
  readonly rules: string;
  readonly allRules: string;
  readonly next: string;
  readonly nextFirst: (time: string) => string;
  readonly nextHeld: (time: string) => string;
  readonly nextPublic: string;
  readonly nextMembers: string;
  readonly nextReply: (time: string) => string;
  readonly signInLater: string;
  readonly signInLaterAsks: string;
  readonly preview: string;
  readonly hidePreview: string;
  readonly previewHeading: string;
  readonly close: string;
  readonly discard: string;
  readonly bringBack: string;
  readonly kept: Readonly<Record<'tab' | 'memory' | 'device' | 'broken', string>>;
  readonly keepInTab: string;
  readonly keepOnDevice: string;
  readonly deviceWarning: string;
  readonly restored: string;
  readonly signedIn: string;
  readonly discarded: string;
  readonly takenCare: string;
  readonly offline: string;
  readonly online: string;
  readonly sending: string;
  readonly problem: string;
  readonly problems: Readonly<Record<'title' | 'topic' | 'body' | 'name' | 'shortName', string>>;
  readonly roomLeft: (count: number) => string;
  readonly roomOver: (count: number) => string;
  readonly held: string;
  readonly heldBody: string;
  readonly heldTime: (time: string) => string;
  readonly seeThread: string;
  readonly writeAnother: string;
  readonly undoEdit: string;
  readonly unsure: string;
  readonly unsureBody: string;
  readonly sendAgain: string;
  readonly rewrite: string;
  readonly rewriteHint: string;
  readonly failed: string;
  readonly failedBecause: Readonly<
    Record<
      | 'offline'
      | 'no-sign-in'
      | 'unauthenticated'
      | 'forbidden'
      | 'validation'
      | 'validationSays'
      | 'not-found'
      | 'conflict'
      | 'rate-limited'
      | 'other',
      string
    >
  >;
  readonly tryAt: (time: string) => string;
  readonly tryAgain: string;
  readonly goOn: string;
  readonly signIn: string;
  readonly signInKept: string;
  readonly signInNotKept: string;
  readonly keepAsk: string;
  readonly keepAskHint: string;
  readonly keepYes: string;
  readonly keepNo: string;
  readonly prompts: Readonly<Record<PromptKind, { readonly heading: string; readonly body: string }>>;
  readonly writingTo: (name: string) => string;
  readonly mayBeWrong: string;
  readonly asItIs: string;
  readonly change: string;
  readonly takeOut: string;
  readonly putBack: string;
  readonly tookOut: string;
  readonly hideCard: string;
  /** What kind of detail was found, by the label of the finding; `other` for a label that is not known. */
  readonly details: Readonly<Record<string, string>> & { readonly other: string };
}
