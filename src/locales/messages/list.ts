import type { ForumErrorKind } from '../../model/index.ts';
import type { FirstMessages } from './first.ts';

/** The words of a list: those of the first one, and those for searching, for when there is nothing, and for when it does not work. */
export interface ListMessages extends FirstMessages {
  /** Announced when more threads came. */
  readonly moreLoaded: (count: number) => string;
  readonly empty: string;
  readonly emptyTopic: string;
  readonly searchResults: (text: string) => string;
  /** Announced when a search is done; `more` when there are further pages. */
  readonly found: (count: number, more: boolean) => string;
  readonly searchEmpty: string;
  readonly searchEmptyHelp: string;
  readonly signedOut: string;
  /** Shown in the place of any problem while there is no network. What it was is tried again by itself. */
  readonly offline: string;
  /** Announced when the network is there again. */
  readonly backOnline: string;
  /** One plain sentence for each way in which loading can go wrong, and what to do. */
  readonly problems: Readonly<Record<ForumErrorKind, string>>;
}
