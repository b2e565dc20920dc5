/** What the elements are told about who is here, made from the answer of the first request. */
import type { Session } from '../../context/session.ts';
import type { QueryState } from '../../controllers/query.ts';
import { PeerSignInRequestEvent } from '../../events/sign-in-request.ts';
import type { Start } from '../../model/index.ts';

/** The answer of the first request, and the topic that its threads are of. */
export interface Begun extends Start {
  readonly topicId: string | undefined;
}

export function sessionOf(
  state: QueryState<Begun>,
  value: Begun | undefined,
  ways: Pick<Session, 'refresh' | 'signIn'>,
): Session {
  const isFailed = state.name === 'failed';
  return {
    status: value ? 'ready' : isFailed ? 'unreachable' : 'loading',
    viewer: value?.viewer ?? null,
    topics: value?.topics ?? [],
    community: value?.community ?? null,
    firstThreads: value ? { topicId: value.topicId, page: value.threads } : null,
    impact: value?.impact,
    problem: isFailed ? state.kind : null,
    ...ways,
  };
}

/** Asks the page to sign somebody in, and else goes to `address`. False when there is no way to sign in. */
export function askToSignIn(forum: HTMLElement, address: string | null | undefined): boolean {
  if (!forum.dispatchEvent(new PeerSignInRequestEvent())) return true;
  if (address) location.assign(address);
  return Boolean(address);
}
