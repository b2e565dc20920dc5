/**
 * Marks and reports that somebody made without a connection. They wait in memory only, for the person who made them, and are
 * gone when that person is: nothing made by one is ever sent for another. Knows neither marks nor reports.
 */
import { ContextEvent } from '@lit/context';
import { sessionContext } from '../context/session.ts';
import { isForumError, type ForumBackend } from '../model/index.ts';

export interface Waiting {
  /** A newer wish about the same thing takes the place of the older one. */
  readonly key: string;
  readonly send: () => Promise<unknown>;
  /** How it ended: sent, or given up. Not called when the person left. */
  readonly settled: (sent: boolean) => void;
}

export class Outbox {
  readonly #waiting = new Map<string, Waiting>();
  #viewerId: string | null | undefined;
  #isSending = false;
  readonly #online = (): void => void this.flush();

  put(wish: Waiting): void {
    this.#waiting.set(wish.key, wish);
    window.addEventListener('online', this.#online);
  }

  has(key: string): boolean {
    return this.#waiting.has(key);
  }

  drop(key: string): void {
    this.#waiting.delete(key);
    if (!this.#waiting.size) window.removeEventListener('online', this.#online);
  }

  /** Forgets everything when somebody else is here. */
  viewerIs(viewerId: string | null): void {
    if (this.#viewerId !== viewerId) for (const key of [...this.#waiting.keys()]) this.drop(key);
    this.#viewerId = viewerId;
  }

  /** Sends what waits, oldest first, and stops when there is still no connection. */
  async flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    for (const wish of [...this.#waiting.values()]) {
      if (this.#waiting.get(wish.key) === wish && !(await this.#send(wish))) break;
    }
    this.#isSending = false;
  }

  /** False when it has to wait on. */
  async #send(wish: Waiting): Promise<boolean> {
    let isSent = true;
    try {
      await wish.send();
    } catch (error) {
      if (isForumError(error) && error.kind === 'network') return false;
      isSent = false;
    }
    // Unless it was replaced or the person left meanwhile.
    if (this.#waiting.get(wish.key) === wish) {
      this.drop(wish.key);
      wish.settled(isSent);
    }
    return true;
  }
}

const boxes = new WeakMap<ForumBackend, Outbox>();

/** The one outbox of a backend. It follows who is signed in at the forum around this element, also after the element is gone. */
export function outboxOf(backend: ForumBackend, element: HTMLElement): Outbox {
  const known = boxes.get(backend);
  if (known) return known;
  const box = new Outbox();
  boxes.set(backend, box);
  const follow = new ContextEvent(
    sessionContext,
    element,
    (session) => {
      if (session?.status === 'ready') box.viewerIs(session.viewer?.id ?? null);
    },
    true,
  );
  element.dispatchEvent(follow);
  return box;
}
