import type { ByPurpose } from './composer.ts';

type PromptKind =
  'distress' | 'method' | 'personal-details' | 'third-party' | 'unkind' | 'medical-advice' | 'contact' | 'overpromise';

/** The words of the composer from the first pause or press on Post: reminders, and what became of a post. */
export interface SendingMessages {
  readonly sent: ByPurpose<string>;
  /** The name looks like a real name, an address or a number (E15). */
  readonly namePersonal: string;
  readonly discard: string;
  readonly discarded: string;
  readonly bringBack: string;
  readonly kept: Readonly<Record<'tab' | 'memory' | 'device' | 'broken', string>>;
  readonly keepInTab: string;
  readonly keepOnDevice: string;
  readonly deviceWarning: string;
  readonly restored: string;
  readonly previewHeading: string;
  readonly signedIn: string;
  readonly takenCare: string;
  readonly online: string;
  readonly problem: string;
  readonly problems: Readonly<Record<'title' | 'topicId' | 'body' | 'name' | 'shortName', string>>;
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
  /** Follows the reason, where the words are still in the box. */
  readonly safe: string;
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
  /** Posts after something was taken out. */
  readonly postIt: string;
  readonly change: string;
  /** Closes the box and keeps the words, for somebody who would rather wait. */
  readonly pause: string;
  readonly takeOut: string;
  readonly putBack: string;
  readonly tookOut: string;
  readonly tellModerator: string;
  readonly hideCard: string;
  /** What kind of detail was found, by the label of the finding; `other` for a label that is not known. */
  readonly details: Readonly<Record<string, string>> & { readonly other: string };
}
