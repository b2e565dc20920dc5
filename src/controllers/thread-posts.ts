/**
 * The posts of one thread that are on the page: a stretch that grows at both ends, at most so many at once, and behind it the
 * posts that this person sent while later ones were not loaded yet. Knows pages, not backends.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Page, Post } from '../model/index.ts';
import { PagerController, type Direction, type LoadPage } from './pager.ts';

/** More elements than this make a phone slow; what is over is a press away. */
const MOST_POSTS = 1000;

const EMPTY: Page<Post> = { items: [], start: null, end: null, hasPrevious: false, hasNext: false, total: null };

const idOf = (post: Post | undefined): string | undefined => post?.id;

export class ThreadPosts {
  readonly #host: ReactiveControllerHost;
  readonly #pager: PagerController<Post>;
  readonly #most: number;
  #load: LoadPage<Post> = () => Promise.resolve(EMPTY);
  /** The pages that came: their first and last posts are the places where the stretch may be cut. */
  #pages: Page<Post>[] = [];
  #sent: readonly Post[] = [];

  constructor(host: ReactiveControllerHost, most: number = MOST_POSTS) {
    this.#host = host;
    this.#most = most;
    this.#pager = new PagerController<Post>(host);
  }

  /** The stretch. */
  get page(): Page<Post> {
    return this.#pager.page ?? EMPTY;
  }

  /** What this person sent, and what is not part of the stretch yet. */
  get sent(): readonly Post[] {
    return this.#sent;
  }

  get all(): readonly Post[] {
    return [...this.page.items, ...this.#sent];
  }

  get loading(): Direction | null {
    return this.#pager.loading;
  }

  get problem(): PagerController<Post>['problem'] {
    return this.#pager.problem;
  }

  begin(page: Page<Post>, load: LoadPage<Post>): void {
    this.#pages = [page];
    this.#sent = [];
    this.#load = async (request, signal) => {
      const more = await load(request, signal);
      this.#pages.push(more);
      return more;
    };
    this.#pager.begin(page, this.#load);
  }

  /** Loads one more page; resolves to what was new in it. */
  async more(direction: Direction): Promise<readonly Post[]> {
    const fresh = await this.#pager.more(direction);
    this.#settle(direction);
    return fresh;
  }

  /** Joins replies that arrived after the end of the stretch. */
  join(page: Page<Post>): void {
    const { items, end, ...rest } = this.page;
    const known = new Set(items.map(idOf));
    this.#pages.push(page);
    const all = [...items, ...page.items.filter(({ id }) => !known.has(id))];
    this.#pager.begin({ ...rest, items: all, end: page.end ?? end, hasNext: page.hasNext }, this.#load);
    this.#settle('next');
  }

  /** Puts a changed post in its place; a new one goes last. */
  put(post: Post): void {
    if (this.page.items.some(({ id }) => id === post.id)) return this.#pager.put(post);
    const isKnown = this.#sent.some(({ id }) => id === post.id);
    this.#sent = isKnown ? this.#sent.map((one) => (one.id === post.id ? post : one)) : [...this.#sent, post];
    this.#host.requestUpdate();
  }

  has(postId: string): boolean {
    return this.all.some(({ id }) => id === postId);
  }

  /** After the stretch grew: what was sent may be part of it now, and the other end may have to go. */
  #settle(grewAt: Direction): void {
    const { page } = this;
    const places = new Map(page.items.map(({ id }, place) => [id, place]));
    this.#sent = this.#sent.filter(({ id }) => !places.has(id));
    const tooMany = page.items.length - this.#most;
    if (tooMany <= 0) return;
    const placeOf = (post: Post | undefined): number => places.get(post?.id ?? '') ?? -1;
    if (grewAt === 'next') {
      const starts = this.#pages.filter(({ items, start }) => start !== null && placeOf(items[0]) >= tooMany);
      const first = starts.sort((a, b) => placeOf(a.items[0]) - placeOf(b.items[0]))[0];
      if (first)
        this.#keep({
          ...page,
          items: page.items.slice(placeOf(first.items[0])),
          start: first.start,
          hasPrevious: true,
        });
    } else {
      const ends = this.#pages.filter(
        ({ items, end }) => end !== null && placeOf(items.at(-1)) >= 0 && placeOf(items.at(-1)) < this.#most,
      );
      const last = ends.sort((a, b) => placeOf(b.items.at(-1)) - placeOf(a.items.at(-1)))[0];
      if (last)
        this.#keep({
          ...page,
          items: page.items.slice(0, placeOf(last.items.at(-1)) + 1),
          end: last.end,
          hasNext: true,
        });
    }
  }

  #keep(page: Page<Post>): void {
    this.#pager.begin(page, this.#load);
  }
}
