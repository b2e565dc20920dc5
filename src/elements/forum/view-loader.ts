/** Loads the parts of the forum that the first list does not need. */
import type { ReactiveControllerHost } from 'lit';
import type { Place } from '../../context/navigation.ts';
import { loadElement, type LazyTag } from '../lazy.ts';

type View = Place['view'];

const elements: Readonly<Partial<Record<View, LazyTag>>> = {
  thread: 'peer-thread',
  'new-thread': 'peer-composer',
  help: 'peer-support-lines',
};

export class ViewLoader {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #ready = new Set<View>(['threads', 'search']);
  #missing: View | null = null;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  isReady(view: View): boolean {
    return this.#ready.has(view);
  }

  /** Whether the view's files could not be had, as with no network. */
  isMissing(view: View): boolean {
    return this.#missing === view;
  }

  /** Loads a view that is to be shown now, and remembers when it could not be had. */
  async need(view: View): Promise<void> {
    this.#missing = null;
    try {
      await this.load(view);
    } catch (problem) {
      this.#missing = view;
      this.#host.requestUpdate();
      throw problem;
    }
  }

  /** Resolves when the view can be shown; rejects when its files could not be had. */
  async load(view: View): Promise<void> {
    if (this.#ready.has(view)) return;
    const tag = elements[view];
    if (tag) await loadElement(tag);
    this.#ready.add(view);
    this.#host.requestUpdate();
  }
}
