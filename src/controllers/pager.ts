/** A list that grows page by page in either direction. Knows pages and cursors, not what the items are. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isForumError, type Cursor, type ForumErrorKind, type Page } from '../model/index.ts';

export type Direction = 'next' | 'previous';
export type LoadPage<T> = (
  request: { readonly after?: Cursor; readonly before?: Cursor },
  signal: AbortSignal,
) => Promise<Page<T>>;

export class PagerController<T extends { readonly id: string }> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #load: LoadPage<T> | null = null;
  #page: Page<T> | null = null;
  #running: AbortController | null = null;
  #loading: Direction | null = null;
  #problem: { readonly direction: Direction; readonly kind: ForumErrorKind } | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Everything loaded so far as one page; null before `begin`. */
  get page(): Page<T> | null {
    return this.#page;
  }

  get items(): readonly T[] {
    return this.#page?.items ?? [];
  }

  get loading(): Direction | null {
    return this.#loading;
  }

  get problem(): { readonly direction: Direction; readonly kind: ForumErrorKind } | null {
    return this.#problem;
  }

  /** Begins anew from a page that is already here. */
  begin(page: Page<T>, load: LoadPage<T>): void {
    this.#running?.abort();
    this.#running = null;
    this.#page = page;
    this.#load = load;
    this.#loading = null;
    this.#problem = null;
    this.#host.requestUpdate();
  }

  /** Loads one more page. Resolves to the items that were new, oldest place first; empty when it did not work: see `problem`. */
  async more(direction: Direction): Promise<readonly T[]> {
    const page = this.#page;
    if (!page || !this.#load || this.#loading) return [];
    const cursor = direction === 'next' ? page.end : page.start;
    if (cursor === null) return [];
    const running = new AbortController();
    this.#running = running;
    this.#loading = direction;
    this.#problem = null;
    this.#host.requestUpdate();
    try {
      const loaded = await this.#load(direction === 'next' ? { after: cursor } : { before: cursor }, running.signal);
      if (this.#running !== running) return [];
      return this.#join(loaded, direction);
    } catch (error) {
      if (this.#running !== running) return [];
      this.#problem = { direction, kind: isForumError(error) ? error.kind : 'unknown' };
      return [];
    } finally {
      if (this.#running === running) {
        this.#running = null;
        this.#loading = null;
        this.#host.requestUpdate();
      }
    }
  }

  /** Puts a changed item in the place of the one with its id; a new one goes last. */
  put(item: T): void {
    if (!this.#page) return;
    const known = this.#page.items.some((other) => other.id === item.id);
    const items = known
      ? this.#page.items.map((other) => (other.id === item.id ? item : other))
      : [...this.#page.items, item];
    this.#page = { ...this.#page, items };
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = null;
    this.#loading = null;
  }

  /** A backend that pages by number repeats items when others post meanwhile: each id is kept once. */
  #join(loaded: Page<T>, direction: Direction): readonly T[] {
    const page = this.#page as Page<T>;
    const known = new Set(page.items.map((item) => item.id));
    const fresh = loaded.items.filter((item) => !known.has(item.id));
    const next = direction === 'next';
    this.#page = {
      items: next ? [...page.items, ...fresh] : [...fresh, ...page.items],
      start: next ? page.start : (loaded.start ?? page.start),
      end: next ? (loaded.end ?? page.end) : page.end,
      hasPrevious: next ? page.hasPrevious : loaded.hasPrevious,
      hasNext: next ? loaded.hasNext : page.hasNext,
      total: loaded.total ?? page.total,
    };
    return fresh;
  }
}
