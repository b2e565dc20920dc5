/** One thread as an element needs it: how reading it goes, and what of it is on the page. Knows the port, not who shows it. */
import type { ReactiveControllerHost } from 'lit';
import type { ForumBackend, ThreadView } from '../model/index.ts';
import { QueryController, type QueryState } from './query.ts';
import { EMPTY, postsOf, type Stretch } from './stretch.ts';

export interface ThreadPlace {
  readonly backend: ForumBackend;
  readonly threadId: string;
  readonly pageSize: number;
}

export class ConversationController {
  readonly #host: ReactiveControllerHost;
  readonly #query: QueryController<ThreadView>;
  #view: ThreadView | null = null;
  #stretch: Stretch = EMPTY;

  /** `opened` is called when the thread was read, or could not be. */
  constructor(host: ReactiveControllerHost, opened: (state: QueryState<ThreadView>) => void) {
    this.#host = host;
    this.#query = new QueryController<ThreadView>(host, (state) => {
      if (state.name === 'complete') this.show(state.value, { ...EMPTY, pages: [state.value.posts] });
      opened(state);
    });
  }

  get state(): QueryState<ThreadView> {
    return this.#query.state;
  }

  /** The thread as it was last read; null before that. */
  get view(): ThreadView | null {
    return this.#view;
  }

  /** The replies that are on the page. */
  get stretch(): Stretch {
    return this.#stretch;
  }

  has(postId: string): boolean {
    return [this.#view?.opening, ...postsOf(this.#stretch)].some((post) => post?.id === postId);
  }

  show(view: ThreadView | null, stretch: Stretch): void {
    this.#view = view;
    this.#stretch = stretch;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#query.reset();
    this.show(null, EMPTY);
  }

  /** Reads a thread, or the page of it that holds a post. */
  open({ backend, threadId, pageSize: first }: ThreadPlace, around: string | null): void {
    const query = { threadId, first, ...(around ? { around } : {}) };
    void this.#query.run((signal) => backend.thread(query, { signal }));
  }
}
