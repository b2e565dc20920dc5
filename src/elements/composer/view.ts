/** What the templates of the composer may look at, and the one way by which they say that something happened. */
import type { Session } from '../../context/session.ts';
import type { DraftMode, Settings } from '../../context/settings.ts';
import type { ComposerMessages } from '../../locales/messages.ts';
import type { Post, Topic } from '../../model/index.ts';
import type { PromptAction } from '../safety-prompt/prompt-action.ts';
import type { Composer, ComposerEvent } from './composer-state.ts';
import type { Found } from './take-out.ts';
import type { Wanted } from './problems.ts';

export interface View {
  readonly words: ComposerMessages;
  readonly lang: string;
  readonly composer: Composer;
  readonly purpose: 'thread' | 'reply' | 'edit';
  readonly session: Session | undefined;
  readonly settings: Settings | undefined;
  /** Level of the composer's own heading. */
  readonly level: number;
  readonly replyTo: Post | null;
  /** Where the viewer may begin a thread; empty when there is no choice. */
  readonly topics: readonly Topic[];
  readonly wanted: Wanted;
  readonly mayBeAnonymous: boolean;
  /** The name typed by somebody new looks like a real name, an address or a number. */
  readonly namePersonal: boolean;
  /** Where words are kept now; null where there is no store at all. */
  readonly mode: DraftMode | null;
  /** Whether an edit that was sent can be taken back. */
  readonly canUndo: boolean;
  /** Personal details that were found, in the person's own words. */
  readonly found: readonly Found[];
  /** The personal details that were found are taken out, and may be put back. */
  readonly takenOut: boolean;
  /** The help lines of the card are loaded. */
  readonly cardReady: boolean;
  /** How much room is left, as it was at the last pause. */
  readonly counted: string;
  /** How the words will look; null while the preview is closed. */
  readonly preview: unknown;
  readonly happen: (event: ComposerEvent) => void;
  readonly act: (action: Action) => void;
  readonly choose: (action: PromptAction) => void;
  readonly submit: () => void;
}

/** What the person may do besides writing and posting. */
export type Action =
  | 'discard'
  | 'close'
  | 'see'
  | 'again'
  | 'rewrite'
  | 'undo-edit'
  | 'keep-tab'
  | 'keep-device'
  | 'preview'
  | 'name-left';
