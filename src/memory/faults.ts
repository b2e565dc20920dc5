/** Delays, failures and standstills that a test or a states page asks for, by operation. */
import { ForumError, type ForumErrorKind } from '../model/index.ts';

export const MEMORY_OPERATIONS = [
  'start',
  'threads',
  'thread',
  'search',
  'createThread',
  'reply',
  'editPost',
  'deletePost',
  'restorePost',
  'mark',
  'unmark',
  'impact',
  'markImpactSeen',
  'acknowledge',
  'withdraw',
  'report',
  'watchThread',
] as const;

export type MemoryOperation = (typeof MEMORY_OPERATIONS)[number];

/** A kind fails for ever; `null` ends that; with `times` it fails so many times. */
export type Failures = Partial<Record<MemoryOperation, ForumErrorKind | ForumError | null>>;

export type Delay = number | Partial<Record<MemoryOperation, number>>;

interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

function makeGate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

export class Faults {
  readonly #failures = new Map<MemoryOperation, { error: ForumErrorKind | ForumError; left: number }>();
  readonly #gates = new Map<MemoryOperation, Gate>();
  #delay: Delay;

  constructor(delay: Delay, failures: Failures) {
    this.#delay = delay;
    this.fail(failures);
  }

  fail(failures: Failures, times = Infinity): void {
    for (const operation of MEMORY_OPERATIONS) {
      const error = failures[operation];
      if (error === null) this.#failures.delete(operation);
      else if (error !== undefined) this.#failures.set(operation, { error, left: times });
    }
  }

  setDelay(delay: Delay): void {
    this.#delay = delay;
  }

  /** Lets calls of these operations wait until `release`; without a name, of all operations. */
  hold(operations: readonly MemoryOperation[]): void {
    for (const operation of operations.length ? operations : MEMORY_OPERATIONS) {
      if (!this.#gates.has(operation)) this.#gates.set(operation, makeGate());
    }
  }

  release(operations: readonly MemoryOperation[]): void {
    for (const operation of operations.length ? operations : MEMORY_OPERATIONS) {
      this.#gates.get(operation)?.open();
      this.#gates.delete(operation);
    }
  }

  /** Resolves when the call may go on; rejects when it is to fail or its signal was aborted. */
  async pass(operation: MemoryOperation, signal: AbortSignal | undefined): Promise<void> {
    const delay = typeof this.#delay === 'number' ? this.#delay : (this.#delay[operation] ?? 0);
    const opened = this.#gates.get(operation)?.opened ?? Promise.resolve();
    await abortable(Promise.all([opened, delay > 0 ? pause(delay) : Promise.resolve()]), signal);
    const failure = this.#failures.get(operation);
    if (!failure || failure.left <= 0) return;
    failure.left -= 1;
    throw typeof failure.error === 'string' ? new ForumError(failure.error) : failure.error;
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The same promise, which rejects with kind `aborted` as soon as the signal says so. */
function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  if (signal.aborted) return Promise.reject(new ForumError('aborted'));
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new ForumError('aborted'));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
