/**
 * Marks and reports that somebody made without a connection. They wait in memory only, for the person who made them, and are
 * gone when that person is: nothing made by one is ever sent for another. Knows neither marks nor reports.
 */
import { isForumError, type ForumBackend } from '../model/index.ts';

export interface Waiting {
  readonly viewerId: string;
  /** A newer wish about the same thing takes the place of the older one. */
  readonly key: string;
  readonly send: () => Promise<unknown>;
  /** How it ended: sent, or given up. */
  readonly settled: (sent: boolean) => void;
}

export class Outbox {
  readonly #waiting = new Map<string, Waiting>();
  #flushing = false;

  put(wish: Waiting): void {
    this.#waiting.set(wish.key, wish);
  }

  has(key: string): boolean {
    return this.#waiting.has(key);
  }

  drop(key: string): void {
    this.#waiting.delete(key);
  }

  /** Forgets what anybody else left here; call it whenever somebody signed in or out. */
  viewerIs(viewerId: string | null): void {
    for (const [key, wish] of this.#waiting) if (wish.viewerId !== viewerId) this.#waiting.delete(key);
  }

  /** Sends what this person left, oldest first, and stops when there is still no connection. */
  async flush(viewerId: string | null): Promise<void> {
    this.viewerIs(viewerId);
    if (this.#flushing) return;
    this.#flushing = true;
    try {
      for (const wish of [...this.#waiting.values()]) {
        if (this.#waiting.get(wish.key) !== wish) continue;
        if (!(await this.#send(wish))) return;
      }
    } finally {
      this.#flushing = false;
    }
  }

  /** False when it has to wait on. */
  async #send(wish: Waiting): Promise<boolean> {
    try {
      await wish.send();
      this.#close(wish, true);
    } catch (error) {
      if (isForumError(error) && error.kind === 'network') return false;
      this.#close(wish, false);
    }
    return true;
  }

  #close(wish: Waiting, sent: boolean): void {
    // Replaced meanwhile: the newer wish is still to be sent.
    if (this.#waiting.get(wish.key) === wish) this.#waiting.delete(wish.key);
    wish.settled(sent);
  }
}

const boxes = new WeakMap<ForumBackend, Outbox>();

/** The one outbox of a backend, shared by all elements that use it. */
export function outboxOf(backend: ForumBackend): Outbox {
  const box = boxes.get(backend) ?? new Outbox();
  boxes.set(backend, box);
  return box;
}
