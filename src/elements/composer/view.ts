/** What the templates of the composer may look at, and the one way by which they say that something happened. */
import type { Session } from '../../context/session.ts';
import type { DraftMode, Settings } from '../../context/settings.ts';
import type { ComposerMessages, FirstMessages } from '../../locales/messages.ts';
import type { Post, Topic } from '../../model/index.ts';
import type { Composer, ComposerEvent } from './composer-state.ts';
import type { Guide } from './guide.ts';
import type { Wanted } from './occasion.ts';
import type { Sending } from './sending.ts';

export interface View {
  readonly words: ComposerMessages;
  readonly first: FirstMessages;
  readonly lang: string;
  readonly composer: Composer;
  readonly purpose: 'thread' | 'reply' | 'edit';
  readonly session: Session | null;
  readonly settings: Settings | null;
  /** Level of the composer's own heading. */
  readonly level: number;
  readonly replyTo: Post | null;
  /** Where the viewer may begin a thread; empty when there is no choice. */
  readonly topics: readonly Topic[];
  readonly wanted: Wanted;
  readonly mayBeAnonymous: boolean;
  /** Where words are kept now; null where there is no store at all. */
  readonly mode: DraftMode | null;
  /** What sending needs is waited for after a press on Post, or could not be had. */
  readonly wait: 'none' | 'waiting' | 'failed';
  /** What stands beside the box; null where it could not be had. `isLate`: the box stood before it came, and must not move. */
  readonly guide: Guide | null;
  readonly isLate: boolean;
  /** What comes after writing; null until it is loaded. */
  readonly more: Sending | null;
  readonly happen: (event: ComposerEvent) => void;
  readonly act: (action: Action) => void;
}

/** What the person may do besides writing. */
export type Action =
  | 'post'
  | 'discard'
  | 'close'
  | 'see'
  | 'again'
  | 'rewrite'
  | 'undo-edit'
  | 'keep-tab'
  | 'keep-device'
  | 'preview'
  | 'name-left'
  | 'tell-moderator';
