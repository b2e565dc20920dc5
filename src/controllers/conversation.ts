/**
 * One thread as an element needs it: its first answer, the stretch of posts that is loaded, and what arrives meanwhile. Knows
 * the port; it knows neither words nor what has the focus.
 */
import type { ReactiveControllerHost } from 'lit';
import { isForumError, type ForumBackend, type Page, type Post, type ThreadView } from '../model/index.ts';
import { LiveController } from './live.ts';
import type { LoadPage } from './pager.ts';
import { QueryController, type QueryState } from './query.ts';
import { ThreadPosts } from './thread-posts.ts';

export interface ThreadPlace {
  readonly backend: ForumBackend;
  readonly threadId: string;
  readonly pageSize: number;
}

const NOTHING: Page<Post> = { items: [], start: null, end: null, hasPrevious: false, hasNext: false, total: null };

export class ConversationController {
  readonly posts: ThreadPosts;
  readonly live: LiveController;
  readonly #query: QueryController<ThreadView>;
  #place: ThreadPlace | null = null;
  #isWatched = false;
  #isTargetMissing = false;

  constructor(host: ReactiveControllerHost) {
    this.#query = new QueryController<ThreadView>(host);
    this.posts = new ThreadPosts(host);
    this.live = new LiveController(host);
  }

  get state(): QueryState<ThreadView> {
    return this.#query.state;
  }

  /** The thread as it was last read. */
  get view(): ThreadView | null {
    return this.#query.value ?? null;
  }

  /** Whether the post that was asked for is not there, and the thread's beginning is shown instead. */
  get isTargetMissing(): boolean {
    return this.#isTargetMissing;
  }

  /** Forgets what was read. */
  clear(): void {
    this.live.watch(null);
    this.#query.reset();
  }

  /** Reads a thread, or the page of it that holds a post. Resolves to whether this is what is shown now. */
  async open(place: ThreadPlace, around: string | null): Promise<boolean> {
    this.#place = place;
    this.live.watch(null);
    this.#isTargetMissing = false;
    await this.#query.run((signal) => this.#ask(place, around, signal));
    const state = this.#query.state;
    if (place !== this.#place || state.name !== 'complete') return false;
    this.posts.begin(state.value.posts, loaderOf(place));
    this.#listen();
    return true;
  }

  /** Whether to look for replies that arrive: only for somebody who is signed in. */
  watch(isWatched: boolean): void {
    if (isWatched === this.#isWatched) return;
    this.#isWatched = isWatched;
    this.#listen();
  }

  has(postId: string): boolean {
    return this.view?.opening?.id === postId || this.posts.has(postId);
  }

  /** Shows what arrived. Gives the first new post, if there is one. */
  takeArrived(): Post | null {
    const page = this.live.arrived;
    const first = page?.items.find(({ id }) => !this.posts.has(id)) ?? null;
    if (!page || !first) return null;
    this.posts.join(page);
    this.live.taken();
    return first;
  }

  /** Puts a changed or a new post in its place. */
  put(post: Post): void {
    const view = this.view;
    if (view?.opening?.id === post.id) this.#query.set({ ...view, opening: post });
    else this.posts.put(post);
  }

  /** A link to a post that is gone still leads to its thread. */
  async #ask({ backend, threadId, pageSize: first }: ThreadPlace, around: string | null, signal: AbortSignal) {
    if (!around) return backend.thread({ threadId, first }, { signal });
    try {
      return await backend.thread({ threadId, first, around }, { signal });
    } catch (error) {
      if (!isForumError(error) || error.kind !== 'not-found') throw error;
      const view = await backend.thread({ threadId, first }, { signal });
      this.#isTargetMissing = true;
      return view;
    }
  }

  #listen(): void {
    const place = this.#place;
    if (!place || !this.#isWatched || this.state.name !== 'complete') return this.live.watch(null);
    const load = loaderOf(place);
    this.live.watch({
      backend: place.backend,
      threadId: place.threadId,
      isKnown: (postId) => this.posts.has(postId),
      ask: async (signal) => {
        const page = this.posts.page;
        // Until the end is loaded, "Show more replies" leads to what is new as well.
        if (!page || page.hasNext) return NOTHING;
        return load(page.end === null ? {} : { after: page.end }, signal);
      },
    });
  }
}

function loaderOf({ backend, threadId, pageSize: first }: ThreadPlace): LoadPage<Post> {
  return async (request, signal) => (await backend.thread({ threadId, first, ...request }, { signal })).posts;
}
