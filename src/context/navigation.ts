import { createContext } from '@lit/context';

/** Where in the forum a person is. Ids only: a place may end up in an address. A search stays out of addresses. */
export type Place =
  | { readonly view: 'threads'; readonly topicId?: string }
  | { readonly view: 'search'; readonly text: string; readonly topicId?: string }
  | { readonly view: 'thread'; readonly threadId: string; readonly postId?: string }
  | { readonly view: 'new-thread'; readonly topicId?: string }
  | { readonly view: 'help' };

/** Replaced whole whenever the place changes. */
export interface Navigation {
  readonly place: Place;
  /** Whether the person moved here inside the forum: then the new view's heading takes the focus, else nothing does. */
  readonly moved: boolean;
  go(place: Place): void;
  /** To where the person came from inside the forum, else to the list. */
  back(): void;
  /** An address for a link, so that it can be opened in a new tab; null where routing is off. */
  href(place: Place): string | null;
}

export const navigationContext = createContext<Navigation | null>(Symbol.for('peer-forum/navigation@1'));
