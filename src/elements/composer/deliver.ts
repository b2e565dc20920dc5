/** Hands a draft to the backend and says what came of it. Knows the port; never rejects; keeps nothing of what was sent. */
import type { Draft, DraftPlace } from '../../context/drafts.ts';
import { ForumError, isForumError, type ForumBackend } from '../../model/index.ts';
import type { ComposerEvent } from './composer-state.ts';

/** After so many milliseconds without an answer it is not known whether the words arrived. */
export const LONGEST_SEND = 30_000;

export interface Delivery {
  readonly place: DraftPlace;
  readonly draft: Draft;
  /** Send the pseudonym of the draft along: its writer has none yet. */
  readonly withName: boolean;
  /** Of an edit: the title may change as well. */
  readonly withTitle: boolean;
  readonly signal: AbortSignal;
}

export async function deliver(backend: ForumBackend | null, delivery: Delivery): Promise<ComposerEvent> {
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  const limit = setTimeout(stop, LONGEST_SEND);
  delivery.signal.addEventListener('abort', stop, { once: true });
  const late = new Promise<never>((_, reject) =>
    stopped.signal.addEventListener('abort', () => reject(new ForumError('aborted')), { once: true }),
  );
  try {
    const outcome = await Promise.race([post(backend, { ...delivery, signal: stopped.signal }), late]);
    return outcome ? { type: 'answered', outcome } : refused('forbidden');
  } catch (error) {
    if (!isForumError(error)) return refused('unknown');
    const { kind, serverSentence: sentence, retryAfter } = error;
    const tryAt = retryAfter === null ? null : Date.now() + retryAfter * 1000;
    return { type: 'refused', refusal: { kind, sentence, tryAt } };
  } finally {
    clearTimeout(limit);
    delivery.signal.removeEventListener('abort', stop);
  }
}

async function post(backend: ForumBackend | null, { place, draft, withName, withTitle, signal }: Delivery) {
  const { body, clientId, anonymous, replyWish } = draft;
  const title = draft.title.trim();
  const identity = anonymous ? { anonymous } : withName ? { name: draft.name.trim() } : {};
  const options = { signal };
  if (place.purpose === 'thread') {
    const wish = replyWish && backend?.writing?.takesReplyWish ? { replyWish } : {};
    const input = { topicId: draft.topicId, title, body, clientId, ...identity, ...wish };
    return backend?.writing?.createThread(input, options);
  }
  if (place.purpose === 'reply' && place.threadId !== undefined) {
    const replyTo = place.replyToId === undefined ? {} : { replyToId: place.replyToId };
    const { threadId } = place;
    return backend?.writing?.reply({ threadId, ...replyTo, body, clientId, ...identity }, options);
  }
  if (place.purpose === 'edit' && place.postId !== undefined)
    return backend?.writing?.editPost?.({ postId: place.postId, body, ...(withTitle ? { title } : {}) }, options);
  return undefined;
}

function refused(kind: 'forbidden' | 'unknown'): ComposerEvent {
  return { type: 'refused', refusal: { kind, sentence: null, tryAt: null } };
}
