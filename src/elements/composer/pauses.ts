/** Tells when somebody who is writing pauses, and when they rest. Knows nothing of what is written. */

/** Milliseconds without a key: a pause. */
export const PAUSE = 400;
/** Milliseconds without a key: a rest. */
export const REST = 1000;
/** Somebody who never pauses is taken to pause this often, in milliseconds. */
export const LONGEST_RUN = 4000;

export class Pauses {
  readonly #onPause: () => void;
  readonly #onRest: () => void;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #since: number | null = null;

  constructor(onPause: () => void, onRest: () => void) {
    this.#onPause = onPause;
    this.#onRest = onRest;
  }

  /** A key was pressed. */
  touch(now = performance.now()): void {
    this.stop();
    this.#since ??= now;
    const wait = Math.max(0, Math.min(PAUSE, this.#since + LONGEST_RUN - now));
    this.#pause = setTimeout(() => {
      this.#since = null;
      this.#onPause();
    }, wait);
    this.#rest = setTimeout(this.#onRest, REST);
  }

  stop(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#rest);
  }
}
