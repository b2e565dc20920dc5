import { createContext } from '@lit/context';
import type { ReplyWish } from '../model/index.ts';
import type { DraftMode } from './settings.ts';

/** What a draft belongs to. Two places never share one. */
export interface DraftPlace {
  readonly purpose: 'thread' | 'reply' | 'edit';
  readonly threadId?: string;
  readonly replyToId?: string;
  readonly postId?: string;
}

export interface Draft {
  readonly title: string;
  readonly body: string;
  readonly topicId: string | null;
  /** The pseudonym typed by somebody who has none yet. */
  readonly name: string;
  readonly anonymous: boolean;
  /** What the writer of a new thread would like back. */
  readonly replyWish: ReplyWish | null;
  /** Given to the backend on every try, so that trying again never posts twice. */
  readonly clientId: string;
  /** The kinds of prompt that were shown in the life of this draft (at most two). */
  readonly prompted: readonly string[];
}

/** What a person may choose once and not be asked again. */
export type Preference = 'no-tips';

/** Keeps unsent words: keyed by instance, place and viewer; cleared on send, discard, sign-out and quick exit. */
export interface Drafts {
  /** Where words are kept now. */
  readonly mode: DraftMode;
  read(place: DraftPlace): Draft | null;
  write(place: DraftPlace, draft: Draft): void;
  discard(place: DraftPlace): void;
  /** The person asked to keep words elsewhere. */
  keep(mode: DraftMode): void;
  /** A draft that was being sent when sign-in was asked for: the next viewer in this tab adopts it once, within 30 minutes. */
  holdForSignIn(place: DraftPlace): void;
  /** Whether the person chose this here, in this tab or, where they keep words on the device, on it. */
  chosen(preference: Preference): boolean;
  /** Remembers what they chose, by its name alone. */
  choose(preference: Preference): void;
  /** All of them and what was chosen, in every store, of this instance. */
  clear(): void;
  /** Calls `empty` whenever words must leave the screen too: after `clear`, and when another person is here. Returns the way to stop. */
  watch(empty: () => void): () => void;
}

export const draftsContext = createContext<Drafts | null>(Symbol.for('peer-forum/drafts@1'));
