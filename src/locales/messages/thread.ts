/** The words of a thread and its posts. */
export interface ThreadMessages {
  readonly loading: string;
  /** Heading over the replies. */
  readonly replies: string;
  readonly showEarlier: string;
  readonly showMore: string;
  /** Announced when replies came because somebody asked for them. */
  readonly moreShown: (count: number) => string;
  /** On the button that shows replies which arrived while reading; `more`: there are further ones. */
  readonly newReplies: (count: number, more: boolean) => string;
  readonly notFound: string;
  readonly postNotFound: string;
  readonly backToList: string;

  /** Who wrote a post; the moderator's mark and the name of nobody are the list's words. */
  readonly you: string;
  readonly inReplyTo: (name: string) => string;
  readonly inReplyToSomebody: string;
  readonly linkToPost: string;
  readonly editedByAuthor: string;
  readonly editedByModerator: string;
  readonly showAll: string;
  readonly bodyNotLoaded: string;

  readonly held: string;
  readonly removed: string;
  readonly deleted: string;
  readonly lockedThread: string;
  readonly heldThread: (time: string | null) => string;

  readonly writeReply: string;
  readonly reply: string;
  readonly replyTo: (name: string) => string;
  readonly signInToWrite: string;
  readonly writeFirst: string;
  readonly noSignIn: string;
  readonly notLoaded: string;

  readonly helped: string;
  /** Readers see this where the charity shows that words helped; the same at 1 and at 100 (E40). */
  readonly helpedSomeone: string;
  readonly helpedSignIn: string;
  readonly helpedWaiting: string;
  /** Announced and shown when a mark could not be kept. */
  readonly helpedNotKept: string;
  readonly thanks: string;

  readonly fewWords: string;
  readonly fewWordsHint: string;
  readonly fewWordsSent: (phrase: string) => string;
  readonly fewWordsBack: string;
  readonly fewWordsNotSent: string;
  readonly tellModerator: string;

  readonly own: OwnPostMessages;
  readonly waiting: WaitingMessages;
  readonly impact: ImpactMessages;
  readonly report: ReportMessages;
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
  readonly youCan: string;
  readonly editAndSendAgain: string;
  readonly askAgain: string;
  readonly before: string;
  readonly now: string;
  readonly youDeleted: string;
  readonly undo: string;
  readonly restored: string;
  readonly notDone: string;
  readonly deleteQuestion: string;
  readonly deleteForGood: string;
  readonly keep: string;
}

/** What the author of a thread reads until a first reply comes (E30). */
export interface WaitingMessages {
  readonly heading: string;
  readonly usually: (time: string) => string;
  readonly unknownTime: string;
  readonly help: string;
}

export interface ImpactMessages {
  readonly heading: string;
  /** `people`: 1 or more, or null when the backend does not say. */
  readonly since: (people: number | null) => string;
  /** Before the title of a thread. */
  readonly youWroteIn: string;
  readonly dismiss: string;
}

export interface ReportMessages {
  readonly heading: string;
  readonly intro: string;
  readonly reasons: Readonly<
    Record<'worried' | 'self-harm' | 'unkind' | 'private-details' | 'illegal' | 'other', string>
  >;
  readonly worried: string;
  readonly danger: string;
  readonly chooseReason: string;
  readonly note: string;
  readonly noteHint: string;
  readonly send: string;
  readonly sending: string;
  readonly cancel: string;
  readonly close: string;
  readonly again: string;
  readonly kept: string;
  readonly offline: string;
  readonly waiting: string;
  readonly sentHeading: string;
  readonly sent: string;
  readonly sentUsually: (time: string) => string;
  readonly sentWorried: string;
  readonly confidential: string;
  readonly policy: string;
  readonly terms: string;
  readonly complaints: string;
}
