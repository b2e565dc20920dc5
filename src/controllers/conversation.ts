/**
 * One thread as an element needs it: its first answer, the stretch of posts that is loaded, and what arrives meanwhile. Knows
 * the port; it knows neither words nor what has the focus.
 */
import type { ReactiveControllerHost } from 'lit';
import { isForumError, type ForumBackend, type Post, type ThreadView } from '../model/index.ts';
import type { LiveController } from './live.ts';
import type { LoadPage } from './pager.ts';
import { QueryController, type QueryState } from './query.ts';
import { ThreadPosts } from './thread-posts.ts';

export interface ThreadPlace {
  readonly backend: ForumBackend;
  readonly threadId: string;
  readonly pageSize: number;
}

export class ConversationController {
  readonly posts: ThreadPosts;
  readonly #host: ReactiveControllerHost;
  readonly #query: QueryController<ThreadView>;
  #live: LiveController | null = null;
  #place: ThreadPlace | null = null;
  #isWatched = false;
  #isTargetMissing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#query = new QueryController<ThreadView>(host);
    this.posts = new ThreadPosts(host);
  }

  get state(): QueryState<ThreadView> {
    return this.#query.state;
  }

  /** The thread as it was last read. */
  get view(): ThreadView | null {
    return this.#query.value ?? null;
  }

  /** How many replies arrived that are not shown yet, and whether there are further ones. */
  get arrived(): { readonly count: number; readonly more: boolean } {
    const page = this.#live?.arrived;
    const count = page?.items.filter(({ id }) => !this.posts.has(id)).length ?? 0;
    return { count, more: page?.hasNext ?? false };
  }

  /** Whether the post that was asked for is not there, and the thread's beginning is shown instead. */
  get isTargetMissing(): boolean {
    return this.#isTargetMissing;
  }

  /** Forgets what was read. */
  clear(): void {
    this.#live?.watch(null);
    this.#query.reset();
  }

  /** Reads a thread, or the page of it that holds a post. Resolves to whether this is what is shown now. */
  async open(place: ThreadPlace, around: string | null): Promise<boolean> {
    this.#place = place;
    this.#live?.watch(null);
    this.#isTargetMissing = false;
    await this.#query.run((signal) => this.#ask(place, around, signal));
    const state = this.#query.state;
    if (place !== this.#place || state.name !== 'complete') return false;
    this.posts.begin(state.value.posts, loaderOf(place));
    void this.#listen();
    return true;
  }

  /** Whether to look for replies that arrive: only for somebody who is signed in. */
  watch(isWatched: boolean): void {
    this.#isWatched = isWatched;
    void this.#listen();
  }

  has(postId: string): boolean {
    return this.view?.opening?.id === postId || this.posts.has(postId);
  }

  /** Shows what arrived. Gives the first new post, if there is one. */
  takeArrived(): Post | undefined {
    const page = this.#live?.arrived;
    const first = page?.items.find(({ id }) => !this.posts.has(id));
    if (page && first) this.posts.join(page);
    this.#live?.taken();
    return first;
  }

  /** Puts a changed or a new post in its place. */
  put(post: Post): void {
    const { view } = this;
    if (view?.opening?.id === post.id) this.#query.set({ ...view, opening: post });
    else this.posts.put(post);
  }

  /** A link to a post that is gone still leads to its thread. */
  async #ask({ backend, threadId, pageSize: first }: ThreadPlace, around: string | null, signal: AbortSignal) {
    const beginning = { threadId, first };
    if (!around) return backend.thread(beginning, { signal });
    try {
      return await backend.thread({ ...beginning, around }, { signal });
    } catch (error) {
      if (!isForumError(error) || error.kind !== 'not-found') throw error;
      const view = await backend.thread(beginning, { signal });
      this.#isTargetMissing = true;
      return view;
    }
  }

  /** Begins once the thread is on the page, and fetches what marks need if the connection goes. */
  async #listen(): Promise<void> {
    const place = this.#place;
    if (!place || !this.#isWatched || this.state.name !== 'complete') return this.#live?.watch(null);
    try {
      const [{ LiveController }] = await Promise.all([import('./live.ts'), import('./outbox.ts')]);
      this.#live ??= new LiveController(this.#host);
    } catch {
      return;
    }
    if (place !== this.#place || !this.#isWatched) return;
    const load = loaderOf(place);
    this.#live.watch({
      ...place,
      ask: async (signal) => {
        const { end, hasNext } = this.posts.page;
        // Until the end is loaded, "Show more replies" leads to what is new as well.
        return hasNext ? null : load(end === null ? {} : { after: end }, signal);
      },
    });
  }
}

function loaderOf({ backend, threadId, pageSize: first }: ThreadPlace): LoadPage<Post> {
  return async (request, signal) => (await backend.thread({ threadId, first, ...request }, { signal })).posts;
}
