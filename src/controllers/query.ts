/**
 * Asks a backend for something on behalf of an element, and knows nothing of what it asks for. The question is dropped when
 * the element leaves the page and asked again when it returns unanswered, so an element may be moved without harm.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isForumError, type ForumErrorKind } from '../model/index.ts';

export type QueryState<T> =
  | { readonly name: 'idle' }
  | { readonly name: 'pending'; readonly last: T | undefined }
  | { readonly name: 'complete'; readonly value: T }
  | { readonly name: 'failed'; readonly kind: ForumErrorKind; readonly last: T | undefined };

export class QueryController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #answered: ((state: QueryState<T>) => void) | undefined;
  #state: QueryState<T> = { name: 'idle' };
  #ask: ((signal: AbortSignal) => Promise<T>) | null = null;
  #running: AbortController | null = null;

  /** `answered` is called when a question was answered or could not be, also one that was asked again by itself. */
  constructor(host: ReactiveControllerHost, answered?: (state: QueryState<T>) => void) {
    this.#host = host;
    this.#answered = answered;
    host.addController(this);
  }

  get state(): QueryState<T> {
    return this.#state;
  }

  /** The newest answer, also while a newer one is awaited or could not be had. */
  get value(): T | undefined {
    const state = this.#state;
    return state.name === 'complete' ? state.value : state.name === 'idle' ? undefined : state.last;
  }

  /** Asks, dropping a question that is still open. Resolves when that is settled, never rejects: look at `state`. */
  async run(ask: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#ask = ask;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#become({ name: 'pending', last: this.value });
    let state: QueryState<T>;
    try {
      state = { name: 'complete', value: await ask(running.signal) };
    } catch (error) {
      state = { name: 'failed', kind: isForumError(error) ? error.kind : 'unknown', last: this.value };
    }
    if (this.#running !== running) return;
    this.#settle(state);
    this.#answered?.(state);
  }

  /** Asks the last question again. */
  async retry(): Promise<void> {
    if (this.#ask) await this.run(this.#ask);
  }

  /** Puts an answer in place without asking. */
  set(value: T): void {
    this.#running?.abort();
    this.#settle({ name: 'complete', value });
  }

  /** Forgets question and answer. */
  reset(): void {
    this.#ask = null;
    this.#running?.abort();
    this.#settle({ name: 'idle' });
  }

  hostConnected(): void {
    if (this.#ask && this.#state.name === 'pending' && !this.#running) void this.run(this.#ask);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = null;
  }

  #settle(state: QueryState<T>): void {
    this.#running = null;
    this.#become(state);
  }

  #become(state: QueryState<T>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
