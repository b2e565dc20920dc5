/**
 * The port over arrays, for the states page, the element tests, the docs and anybody who tries the widget without a server.
 * Its answers follow the same rules of who may see what as the reference server's; on top of that, delays, failures and
 * standstills are set by operation. It keeps nothing beyond its own life and makes no request.
 */
import type { CallOptions, ForumBackend, ForumErrorKind, ForumError } from '../model/index.ts';
import type { MemoryForum } from './data.ts';
import { Faults, type Delay, type Failures, type MemoryOperation } from './faults.ts';
import { acknowledge, mark, markImpactSeen, readImpact, report, unmark, withdraw } from './helping.ts';
import { readStart, readThread, readThreads, searchThreads } from './reading.ts';
import type { MemoryState } from './state.ts';
import { createThread, deletePost, editPost, reply, restorePost } from './writing.ts';

export interface MemoryOptions {
  /** Copied: the fixture that it came from stays as it was. */
  readonly data: MemoryForum;
  /** Not copied: several backends on the same data are one forum as different people see it, news included. */
  readonly shared?: boolean;
  /** The id of the member who is looking; null, or left out: nobody is signed in. */
  readonly viewer?: string | null;
  /** Milliseconds before each answer, for all operations or by operation. */
  readonly delay?: Delay;
  readonly failures?: Failures;
  readonly now?: () => Date;
  /** Which new posts wait for a moderator. None when left out. */
  readonly holds?: (body: string) => boolean;
  /** What this backend does not have: groups, or to be told with a new thread what its author would like back. */
  readonly without?: readonly (BackendGroup | 'replyWish')[];
}

export type BackendGroup = 'searching' | 'writing' | 'helped' | 'acknowledging' | 'reporting' | 'live';

/** The backend, and the levers by which a test or a states page moves it. */
export interface MemoryBackend extends ForumBackend {
  /** The forum as it is now. Changing it changes what is read next. */
  readonly forum: MemoryForum;
  /** The names of the operations called so far, in order. */
  readonly calls: readonly MemoryOperation[];
  setViewer(memberId: string | null): void;
  setDelay(delay: Delay): void;
  /** From now on these operations fail, for ever or so many times; `null` ends that: `fail({ thread: 'network' }, 1)`. */
  fail(failures: Partial<Record<MemoryOperation, ForumErrorKind | ForumError | null>>, times?: number): void;
  /** Lets calls of these operations (or of all) wait, until `release` lets them go. */
  hold(...operations: MemoryOperation[]): void;
  release(...operations: MemoryOperation[]): void;
  /** Somebody else replies meanwhile; those who watch the thread are told. */
  replyAs(memberId: string, threadId: string, body: string): void;
}

/** @throws RangeError when `viewer` is no member of the forum. */
export function createMemoryBackend(options: MemoryOptions): MemoryBackend {
  const forum = options.shared ? options.data : structuredClone(options.data);
  const faults = new Faults(options.delay ?? 0, options.failures ?? {});
  const calls: MemoryOperation[] = [];
  const memberOf = (id: string | null): MemoryState['reader'] => {
    const member = forum.members.find((one) => one.id === id) ?? null;
    if (id !== null && !member) throw new RangeError('There is no such member in this forum.');
    return member;
  };
  const state: MemoryState = {
    forum,
    reader: memberOf(options.viewer ?? null),
    now: options.now ?? ((): Date => new Date()),
    holds: options.holds ?? ((): boolean => false),
    watchers: watchersOf(forum),
  };

  async function run<T>(operation: MemoryOperation, call: CallOptions | undefined, work: () => T): Promise<T> {
    calls.push(operation);
    await faults.pass(operation, call?.signal);
    return structuredClone(work());
  }

  const core: MemoryBackend = {
    forum,
    calls,
    start: (query, call) => run('start', call, () => readStart(state, query)),
    threads: (query, call) => run('threads', call, () => readThreads(state, query)),
    thread: (query, call) => run('thread', call, () => readThread(state, query)),
    setViewer: (memberId) => {
      state.reader = memberOf(memberId);
    },
    setDelay: (delay) => faults.setDelay(delay),
    fail: (failures, times) => faults.fail(failures, times),
    hold: (...operations) => faults.hold(operations),
    release: (...operations) => faults.release(operations),
    replyAs: (memberId, threadId, body) => {
      const clientId = `reply-as-${memberId}-${threadId}-${calls.length}-${body.length}-${String(Math.random())}`;
      const other: MemoryState = {
        ...state,
        reader: memberOf(memberId),
        holds: () => false,
      };
      reply(other, { threadId, body, clientId });
    },
  };
  const groups: Pick<ForumBackend, BackendGroup> = {
    searching: {
      search: (query, call) => run('search', call, () => searchThreads(state, query)),
    },
    writing: {
      takesReplyWish: !options.without?.includes('replyWish'),
      createThread: (input, call) => run('createThread', call, () => createThread(state, input)),
      reply: (input, call) => run('reply', call, () => reply(state, input)),
      editPost: (input, call) => run('editPost', call, () => editPost(state, input)),
      deletePost: ({ postId }, call) => run('deletePost', call, () => deletePost(state, postId)),
      restorePost: ({ postId }, call) => run('restorePost', call, () => restorePost(state, postId)),
    },
    helped: {
      mark: ({ postId }, call) => run('mark', call, () => mark(state, postId)),
      unmark: ({ postId }, call) => run('unmark', call, () => unmark(state, postId)),
      impact: (call) => run('impact', call, () => readImpact(state)),
      markImpactSeen: ({ upTo }, call) => run('markImpactSeen', call, () => markImpactSeen(state, upTo)),
    },
    acknowledging: {
      acknowledge: (input, call) => run('acknowledge', call, () => acknowledge(state, input)),
      withdraw: (input, call) => run('withdraw', call, () => withdraw(state, input)),
    },
    reporting: {
      report: (input, call) => run('report', call, () => report(state, input)),
    },
    live: {
      watchThread: async (threadId, notify, { signal }) => {
        await run('watchThread', { signal }, () => undefined);
        await listen(state, threadId, notify, signal);
      },
    },
  };
  return Object.assign(core, leaveOut(groups, options.without ?? []));
}

const watchersByForum = new WeakMap<MemoryForum, MemoryState['watchers']>();

function watchersOf(forum: MemoryForum): MemoryState['watchers'] {
  const watchers = watchersByForum.get(forum) ?? new Set();
  watchersByForum.set(forum, watchers);
  return watchers;
}

function leaveOut(groups: Pick<ForumBackend, BackendGroup>, names: readonly string[]): Partial<ForumBackend> {
  return Object.fromEntries(Object.entries(groups).filter(([name]) => !names.includes(name)));
}

function listen(state: MemoryState, threadId: string, notify: () => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const tell = (changed: string): void => {
      if (changed === threadId) notify();
    };
    state.watchers.add(tell);
    const stop = (): void => {
      state.watchers.delete(tell);
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
