/** What the elements are told about who is here, made from the answer of the first request. */
import type { Session } from '../../context/session.ts';
import type { QueryState } from '../../controllers/query.ts';
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
