import type { ReplyWish, ReportReason } from '../../model/index.ts';

/** The words of what a thread shows only to some people or at times: to authors of their own posts, and when somebody reports. */
export interface NoticeMessages {
  readonly reply: string;
  readonly close: string;
  readonly notDone: string;
  readonly fewWordsHint: string;
  readonly fewWordsSent: (phrase: string) => string;
  readonly fewWordsBack: string;
  readonly helpedSignIn: string;
  readonly helpedWaiting: string;
  readonly noSignIn: string;
  /** On the button that shows replies which arrived while reading; `more`: there are further ones. */
  readonly newReplies: (count: number, more: boolean) => string;
  readonly helpedPrivate: string;
  /** Announced when replies came because somebody asked for them. */
  readonly moreShown: (count: number) => string;
  readonly lockedThread: string;
  readonly writeReply: string;
  readonly signInToWrite: string;
  readonly writeFirst: string;
  readonly replyTo: (name: string) => string;
  readonly fewWords: string;
  readonly tellModerator: string;
  readonly helped: string;
  /** For whoever replies (E32): ask or reflect, share one's own, leave decisions with them. */
  readonly tips: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly hide: string;
  };
  readonly wish: WishMessages;
  readonly own: OwnPostMessages;
  readonly waiting: WaitingMessages;
  readonly impact: ImpactMessages;
  readonly report: ReportMessages;
}

/** What whoever begins a conversation would like back (E14): asked of them, and told to those who reply. */
export interface WishMessages {
  readonly label: string;
  readonly hint: string;
  /** When they would rather not say. */
  readonly none: string;
  readonly choices: Readonly<Record<ReplyWish, string>>;
  /** `name`: empty where it is not known. */
  readonly said: (name: string, wish: ReplyWish) => string;
}

/** What only the author of a post reads about it. */
export interface OwnPostMessages {
  readonly edit: string;
  readonly delete: string;
  /** Only ever called with 1 or more (E39). */
  readonly helpedPeople: (count: number) => string;
  readonly held: string;
  readonly heldUsually: (time: string) => string;
  readonly removed: string;
  readonly editedByModerator: string;
  readonly by: (name: string) => string;
  readonly byPerson: string;
  readonly byAutomatic: string;
  readonly editAndSendAgain: string;
  readonly askAgain: string;
  readonly before: string;
  readonly youDeleted: string;
  readonly undo: string;
  readonly restored: string;
  readonly deleteQuestion: string;
  readonly deleteForGood: string;
  readonly keep: string;
}

/** What the author of a thread reads until a first reply comes (E30). */
export interface WaitingMessages {
  readonly heading: string;
  readonly unknownTime: string;
  readonly help: string;
}

export interface ImpactMessages {
  readonly heading: string;
  /** `people`: 1 or more, or null when the backend does not say. */
  readonly since: (people: number | null) => string;
  readonly youWroteIn: (title: string) => string;
}

export interface ReportMessages {
  readonly intro: string;
  readonly reasons: Readonly<Record<ReportReason, string>>;
  readonly worried: string;
  readonly danger: string;
  readonly chooseReason: string;
  readonly note: string;
  readonly noteHint: string;
  readonly confidential: string;
  readonly send: string;
  readonly sending: string;
  readonly cancel: string;
  readonly again: string;
  readonly kept: string;
  readonly waiting: string;
  readonly sentHeading: string;
  readonly sent: string;
  readonly sentUsually: (time: string) => string;
  readonly sentWorried: string;
}
