/**
 * Every word on the screen, as one typed interface per area of the forum, so that a language is complete or does not compile.
 * An area is loaded when its elements are: the first list does not wait for the composer's words.
 */
import type { ComposerMessages } from './messages/composer.ts';
import type { ExitMessages } from './messages/exit.ts';
import type { FirstMessages } from './messages/first.ts';
import type { BarrierWords, HelpMessages } from './messages/help.ts';
import type { ListMessages } from './messages/list.ts';
import type { NoticeMessages } from './messages/notices.ts';
import type { SendingMessages } from './messages/sending.ts';
import type { ThreadMessages } from './messages/thread.ts';

export type {
  BarrierWords,
  ComposerMessages,
  ExitMessages,
  FirstMessages,
  HelpMessages,
  ListMessages,
  NoticeMessages,
  SendingMessages,
  ThreadMessages,
};

/** The areas that are loaded later; the words of the first list come with the forum. */
export type Area = 'list' | 'thread' | 'notices' | 'composer' | 'sending' | 'help' | 'exit';

/** The words that are loaded so far. An element whose area is not there yet waits. */
export interface Words {
  /** BCP 47. */
  readonly lang: string;
  readonly first: FirstMessages;
  readonly list?: ListMessages;
  readonly thread?: ThreadMessages;
  readonly notices?: NoticeMessages;
  readonly composer?: ComposerMessages;
  readonly sending?: SendingMessages;
  readonly help?: HelpMessages;
  readonly exit?: ExitMessages;
}

/** A language. Sentences of help and distress in one that nobody reviewed are shown with the English beside them. */
export interface Locale {
  /** BCP 47. */
  readonly lang: string;
  /** The role of whoever read every sentence, and the date (ISO); null until somebody has. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  readonly first: FirstMessages;
  readonly load: {
    readonly list: () => Promise<ListMessages>;
    readonly thread: () => Promise<ThreadMessages>;
    readonly notices: () => Promise<NoticeMessages>;
    readonly composer: () => Promise<ComposerMessages>;
    readonly sending: () => Promise<SendingMessages>;
    readonly help: () => Promise<HelpMessages>;
    readonly exit: () => Promise<ExitMessages>;
  };
}
