import type { Moment } from '../moment.ts';

/** The words of the first list: all that can be on the screen before anybody did anything and while all is well. */
export interface FirstMessages {
  readonly forum: string;
  readonly topics: string;
  readonly allTopics: string;
  readonly threads: string;
  /** Heading of the list of one topic. */
  readonly threadsIn: (topic: string) => string;
  /** Shown for a thread whose title is empty. */
  readonly untitled: string;
  readonly loading: string;
  readonly showMore: string;
  readonly loadingMore: string;
  readonly startThread: string;
  /** How many replies a thread has; only ever called with 1 or more (E30). */
  readonly replies: (count: number) => string;
  /** "3 hours ago", "yesterday", or the date. Without `Intl`, which is slow to begin. */
  readonly moment: (moment: Moment) => string;
  readonly lastActivity: string;
  readonly noName: string;
  readonly locked: string;
  readonly held: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly getHelp: string;
  readonly signIn: string;
  /** Stands before the pseudonym of whoever is signed in. */
  readonly hereAs: string;
  readonly readingIsFine: string;
  readonly moderator: string;
  readonly moderatorsHere: string;
  readonly moderatorsBack: (when: string) => string;
  readonly moderatorsHours: (hours: string) => string;
  readonly usualReply: (time: string) => string;
  readonly publicForum: string;
  readonly membersForum: string;
  readonly about: string;
  /** Links to the charity's own pages. */
  readonly terms: string;
  readonly policy: string;
  readonly complaints: string;
  /** Leads a keyboard past the topics. */
  readonly skip: string;
  readonly tryAgain: string;
  /** Said of any problem until the words for each of them are there. */
  readonly notLoaded: string;
}
