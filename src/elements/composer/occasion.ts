/** What is written, where and by whom, and what follows from that for the form. Pure. */
import type { Draft, DraftPlace } from '../../context/drafts.ts';
import type { Session } from '../../context/session.ts';
import type { Post, Thread, Topic } from '../../model/index.ts';
import { newDraft } from './new-draft.ts';

export interface Occasion {
  readonly purpose: 'thread' | 'reply' | 'edit';
  readonly thread: Thread | null;
  readonly replyTo: Post | null;
  readonly post: Post | null;
  readonly topicId: string | null;
  readonly opening: boolean;
}

/** The fields that are asked for besides the words. */
export interface Wanted {
  readonly title: boolean;
  readonly topicId: boolean;
  readonly name: boolean;
}

type Here = Session | null | undefined;

export function placeOf({ purpose, thread, replyTo, post }: Occasion): DraftPlace {
  if (purpose === 'thread') return { purpose };
  if (purpose === 'edit') return { purpose, threadId: thread?.id, postId: post?.id };
  return { purpose, threadId: thread?.id, replyToId: replyTo?.id };
}

/** What the box holds before anybody writes in it. */
export function firstDraft({ purpose, thread, post, topicId, opening }: Occasion): Draft {
  if (purpose !== 'edit') return newDraft(topicId || null);
  return { ...newDraft(), title: opening ? (thread?.title ?? '') : '', body: post?.body?.text ?? '' };
}

/** Where a thread may be begun. Somebody who is signed out may choose any: what they may do is known after the sign-in. */
export function topicsFor({ purpose }: Occasion, session: Here): readonly Topic[] {
  if (purpose !== 'thread') return [];
  return session?.topics.filter(({ canPost }) => canPost || !session.viewer) ?? [];
}

export function wantsName({ purpose }: Occasion, session: Here): boolean {
  return purpose !== 'edit' && session?.viewer?.name === null;
}

export function wantedBy(occasion: Occasion, session: Here): Wanted {
  const { purpose, opening } = occasion;
  return {
    title: purpose === 'thread' || (purpose === 'edit' && opening),
    topicId: topicsFor(occasion, session).length > 0,
    name: wantsName(occasion, session),
  };
}

/** `chosen`: the topic of a new thread. */
export function mayBeAnonymous({ purpose, thread }: Occasion, session: Here, chosen: string | null): boolean {
  const topicId = purpose === 'thread' ? chosen : thread?.topic?.id;
  return purpose !== 'edit' && session?.topics.find(({ id }) => id === topicId)?.allowsAnonymous === true;
}

/** Pseudonyms that stand in the thread already: naming them gives nobody away. */
export function knownNames({ thread, replyTo }: Occasion, session: Here): readonly string[] {
  return [session?.viewer?.name, thread?.author?.name, replyTo?.author?.name].filter(
    (name) => typeof name === 'string',
  );
}
