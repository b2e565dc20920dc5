/** The states of a composer by name, what can happen to it, and what it asks to be done. Types only. */
import type { Draft } from '../../context/drafts.ts';
import type { ForumErrorKind, Thread, Written } from '../../model/index.ts';
import type { PromptAsk, PromptPlan } from '../../safety/prompts.ts';

/** What the backend answered; with the thread when one was begun. */
export type Outcome = Written & { readonly thread?: Thread };

/** Why something was certainly not sent. */
export interface Refusal {
  readonly kind: ForumErrorKind | 'offline' | 'no-sign-in';
  /** The server's own sentence, for `validation` only. */
  readonly sentence: string | null;
  /** Milliseconds since 1970 from which it is worth trying again. */
  readonly tryAt: number | null;
}

/** A field that needs another look before sending. */
export interface Problem {
  readonly field: 'title' | 'topicId' | 'name' | 'body';
  readonly why: 'empty' | 'short';
}

export type Step =
  | { readonly name: 'writing'; readonly note: 'none' | 'signed-in' | 'discarded' | 'restored' | 'taken-care' }
  | { readonly name: 'checking' }
  | { readonly name: 'prompted'; readonly ask: PromptAsk }
  /** `asking`: whether the words may be kept in this tab meanwhile. `kept`: whether they are. */
  | { readonly name: 'signing-in'; readonly asking: boolean; readonly kept: boolean }
  | { readonly name: 'sending' }
  | { readonly name: 'sent'; readonly outcome: Outcome }
  | { readonly name: 'held'; readonly outcome: Outcome }
  /** It may or may not have arrived. */
  | { readonly name: 'unsure' }
  | { readonly name: 'failed'; readonly refusal: Refusal };

export interface Composer {
  readonly step: Step;
  /** Every state has it: no state loses the words. */
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** The support card under the box. Once dismissed it stays away for this draft. */
  readonly card: 'closed' | 'open' | 'dismissed';
  /** What Discard took away, for as long as it can be taken back. */
  readonly discarded: Draft | null;
  /** Null: nobody is signed in. Undefined: not known yet, so the backend is asked. */
  readonly viewerId: string | null | undefined;
  /** Whether drafts outlive a visit to another page. */
  readonly keeps: boolean;
  readonly online: boolean;
  /** Sent again by itself after a sign-in: that happens once. */
  readonly resumed: boolean;
}

export type ComposerEvent =
  | {
      readonly type: 'wrote';
      readonly change: Partial<Pick<Draft, 'title' | 'body' | 'topicId' | 'name' | 'anonymous' | 'replyWish'>>;
    }
  | { readonly type: 'restored'; readonly draft: Draft }
  | { readonly type: 'post'; readonly problems: readonly Problem[] }
  | { readonly type: 'checked'; readonly plan: PromptPlan }
  | { readonly type: 'card-dismissed' }
  | { readonly type: 'as-it-is' }
  /** Back to writing: from a prompt, a sign-in, a refusal. */
  | { readonly type: 'change' }
  /** Back to writing from `unsure`: what was sent may stand there already, so new words are a new post. */
  | { readonly type: 'rewrite'; readonly clientId: string }
  | { readonly type: 'sign-in'; readonly keep: boolean }
  | { readonly type: 'no-sign-in' }
  | { readonly type: 'session'; readonly viewerId: string | null }
  | { readonly type: 'around'; readonly change: Partial<Pick<Composer, 'keeps' | 'online'>> }
  | { readonly type: 'answered'; readonly outcome: Outcome }
  | { readonly type: 'refused'; readonly refusal: Refusal & { readonly kind: ForumErrorKind } }
  | { readonly type: 'retry' }
  | { readonly type: 'discard'; readonly fresh: Draft }
  | { readonly type: 'undo-discard' }
  /** After an edit was sent: send what stood there before. */
  | { readonly type: 'undo-edit'; readonly before: Draft }
  | { readonly type: 'again'; readonly fresh: Draft }
  /** Drafts were cleared: sign-out, quick exit, another person. */
  | { readonly type: 'emptied'; readonly fresh: Draft };

export type Effect =
  | { readonly type: 'check' }
  | { readonly type: 'send' }
  | { readonly type: 'sign-in'; readonly keep: boolean }
  | { readonly type: 'save' }
  | { readonly type: 'forget' }
  | { readonly type: 'tell'; readonly outcome: Outcome }
  | { readonly type: 'focus'; readonly on: FocusTarget };

export type FocusTarget = 'text' | 'problems' | 'prompt' | 'panel';

export interface Next {
  readonly composer: Composer;
  readonly effects: readonly Effect[];
}
