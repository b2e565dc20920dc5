/**
 * Notices replies that arrive while somebody reads, and changes nothing by itself: the element shows a button. It asks at
 * intervals while the page is seen, or when the backend says that there is something; it knows neither elements nor words.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ForumBackend, Page, Post } from '../model/index.ts';

export interface LiveSource {
  readonly backend: ForumBackend;
  readonly threadId: string;
  /** What came after the end of the stretch on the page; null when that is not known. */
  readonly ask: (signal: AbortSignal) => Promise<Page<Post> | null>;
}

/** Milliseconds between two questions, and at most after questions that went unanswered. */
const EVERY = 30_000;
const AT_MOST = 300_000;

export class LiveController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #every: number;
  #source: LiveSource | null = null;
  #running: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait: number;
  #isAsking = false;
  #askAgain = false;
  #arrived: Page<Post> | null = null;

  constructor(host: ReactiveControllerHost, every: number = EVERY) {
    this.#host = host;
    this.#every = every;
    this.#wait = every;
    host.addController(this);
  }

  /** What came after the stretch when it was last asked for. */
  get arrived(): Page<Post> | null {
    return this.#arrived;
  }

  /** Watches from now on; null stops. Whatever arrived for another source is forgotten. */
  watch(source: LiveSource | null): void {
    this.#stop();
    this.#source = source;
    this.#arrived = null;
    this.#start();
  }

  /** Forgets what arrived, because it is shown now. */
  taken(): void {
    this.#arrived = null;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seenOrNot);
    this.#start();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seenOrNot);
    this.#stop();
  }

  readonly #seenOrNot = (): void => {
    this.#stop();
    this.#start();
    void this.#check();
  };

  #start(): void {
    if (!this.#source || this.#running || document.visibilityState !== 'visible') return;
    this.#running = new AbortController();
    this.#wait = this.#every;
    this.#listen(this.#source, this.#running.signal);
    this.#later();
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = null;
    this.#isAsking = false;
    clearTimeout(this.#timer);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), this.#wait);
  }

  /** When listening breaks, asking at intervals goes on: nothing else has to happen. */
  #listen({ backend, threadId }: LiveSource, signal: AbortSignal): void {
    backend.live?.watchThread(threadId, () => void this.#check(), { signal }).catch(() => undefined);
  }

  /** One question at a time; what is told meanwhile leads to one more. */
  async #check(): Promise<void> {
    const [source, running] = [this.#source, this.#running];
    if (!source || !running) return;
    this.#askAgain = this.#isAsking;
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      const page = await source.ask(running.signal);
      if (running.signal.aborted) return;
      this.#wait = this.#every;
      this.#arrived = page;
      this.#host.requestUpdate();
    } catch {
      if (running.signal.aborted) return;
      this.#wait = Math.min(this.#wait * 2, AT_MOST);
    }
    this.#isAsking = false;
    if (this.#askAgain) await this.#check();
    else this.#later();
  }
}
