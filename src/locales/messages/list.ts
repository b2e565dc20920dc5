import type { ForumErrorKind } from '../../model/index.ts';

/** The words that the first list needs: finding one's way, and what to say when the forum cannot be reached. */
export interface ListMessages {
  readonly forum: string;
  readonly topics: string;
  readonly allTopics: string;
  readonly threads: string;
  /** Heading of the list of one topic. */
  readonly threadsIn: (topic: string) => string;
  readonly loading: string;
  readonly showMore: string;
  readonly loadingMore: string;
  /** Announced when more threads came. */
  readonly moreLoaded: (count: number) => string;
  readonly empty: string;
  readonly emptyTopic: string;
  readonly startThread: string;
  /** How many replies a thread has; only ever called with 1 or more (E30). */
  readonly replies: (count: number) => string;
  readonly by: (name: string) => string;
  readonly lastActivity: string;
  readonly noName: string;
  readonly locked: string;
  readonly held: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly clearSearch: string;
  readonly searchResults: (text: string) => string;
  /** Announced when a search is done; `more` when there are further pages. */
  readonly found: (count: number, more: boolean) => string;
  readonly searchEmpty: string;
  readonly searchEmptyHelp: string;
  readonly back: string;
  readonly getHelp: string;
  readonly signIn: string;
  /** Stands before the pseudonym of whoever is signed in. */
  readonly hereAs: string;
  readonly signedOut: string;
  readonly readingIsFine: string;
  readonly moderator: string;
  readonly moderatorsHere: string;
  readonly moderatorsBack: (when: string) => string;
  readonly moderatorsHours: (hours: string) => string;
  readonly usualReply: (time: string) => string;
  readonly publicForum: string;
  readonly membersForum: string;
  readonly about: string;
  readonly tryAgain: string;
  readonly offline: string;
  /** One plain sentence for each way in which loading can go wrong, and what to do. */
  readonly problems: Readonly<Record<ForumErrorKind, string>>;
}
