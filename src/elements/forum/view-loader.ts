/** Loads the parts of the forum that the first list does not need: when they are asked for, and ahead of that when all is quiet. */
import type { ReactiveControllerHost } from 'lit';
import type { Place } from '../../context/navigation.ts';
import { loadElement, type LazyTag } from '../lazy.ts';

type View = Place['view'];

const elements: Readonly<Record<View, readonly LazyTag[]>> = {
  threads: [],
  search: [],
  thread: ['peer-thread'],
  'new-thread': ['peer-composer'],
  help: ['peer-support-lines'],
};

export class ViewLoader {
  readonly #host: ReactiveControllerHost;
  readonly #ready = new Set<View>(['threads', 'search']);
  #missing: View | null = null;
  #prepared = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  isReady(view: View): boolean {
    return this.#ready.has(view);
  }

  /** Whether the view's files could not be had, as with no network. */
  isMissing(view: View): boolean {
    return this.#missing === view;
  }

  need(view: View): void {
    if (this.#ready.has(view)) return;
    this.#missing = null;
    this.load(view).catch(() => {
      this.#missing = view;
      this.#host.requestUpdate();
    });
  }

  /** Fetches what comes next while nobody waits: help lines first, which must be there when the network is not. */
  prepare(drafts: () => Promise<unknown>): void {
    if (this.#prepared) return;
    this.#prepared = true;
    const work = (): void => {
      // What cannot be fetched ahead is fetched when it is needed, and said then.
      this.load('help')
        .then(() => Promise.all([this.load('thread'), drafts()]))
        .catch(() => undefined);
    };
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 4000 });
    else setTimeout(work, 1500);
  }

  /** Resolves when the view can be shown; rejects when its files could not be had. */
  async load(view: View): Promise<void> {
    if (this.#ready.has(view)) return;
    await Promise.all(elements[view].map(loadElement));
    this.#ready.add(view);
    this.#host.requestUpdate();
  }
}
