/**
 * The posts of one thread that are on the page: a stretch that grows at both ends, at most so many at once, and behind it the
 * posts that this person sent while later ones were not loaded yet. Knows pages, not backends.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Cursor, Page, Post } from '../model/index.ts';
import { PagerController, type Direction, type LoadPage } from './pager.ts';

/** More elements than this make a phone slow; what is over is a press away. */
const MOST_POSTS = 1000;

/** A cursor before or after which a stretch can be continued, and the post next to it. */
interface Seam {
  readonly postId: string;
  readonly cursor: Cursor;
}

export class ThreadPosts {
  readonly #host: ReactiveControllerHost;
  readonly #pager: PagerController<Post>;
  readonly #most: number;
  #load: LoadPage<Post> | null = null;
  #starts: Seam[] = [];
  #ends: Seam[] = [];
  #sent: readonly Post[] = [];

  constructor(host: ReactiveControllerHost, most: number = MOST_POSTS) {
    this.#host = host;
    this.#most = most;
    this.#pager = new PagerController<Post>(host);
  }

  /** The stretch; null before `begin`. */
  get page(): Page<Post> | null {
    return this.#pager.page;
  }

  get items(): readonly Post[] {
    return this.#pager.items;
  }

  /** What this person sent, and what is not part of the stretch yet. */
  get sent(): readonly Post[] {
    return this.#sent;
  }

  get loading(): Direction | null {
    return this.#pager.loading;
  }

  get problem(): PagerController<Post>['problem'] {
    return this.#pager.problem;
  }

  begin(page: Page<Post>, load: LoadPage<Post>): void {
    this.#starts = [];
    this.#ends = [];
    this.#sent = [];
    this.#note(page);
    this.#load = async (request, signal) => this.#note(await load(request, signal));
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
    const held = this.#pager.page;
    if (!held || !this.#load) return;
    const known = new Set(held.items.map(({ id }) => id));
    const items = [...held.items, ...page.items.filter(({ id }) => !known.has(id))];
    this.#note(page);
    this.#pager.begin({ ...held, items, end: page.end ?? held.end, hasNext: page.hasNext }, this.#load);
    this.#settle('next');
  }

  /** Puts a changed post in its place; a new one goes last. */
  put(post: Post): void {
    if (this.items.some(({ id }) => id === post.id)) return this.#pager.put(post);
    const known = this.#sent.some(({ id }) => id === post.id);
    this.#sent = known ? this.#sent.map((one) => (one.id === post.id ? post : one)) : [...this.#sent, post];
    this.#host.requestUpdate();
  }

  has(postId: string): boolean {
    return [...this.items, ...this.#sent].some(({ id }) => id === postId);
  }

  /** Remembers where this page can be continued. */
  #note(page: Page<Post>): Page<Post> {
    const first = page.items[0];
    const last = page.items.at(-1);
    if (first && page.start !== null) this.#starts.push({ postId: first.id, cursor: page.start });
    if (last && page.end !== null) this.#ends.push({ postId: last.id, cursor: page.end });
    return page;
  }

  /** After the stretch grew: what was sent may be part of it now, and the other end may have to go. */
  #settle(grewAt: Direction): void {
    const inStretch = new Set(this.items.map(({ id }) => id));
    this.#sent = this.#sent.filter(({ id }) => !inStretch.has(id));
    const page = this.page;
    if (!page || !this.#load || page.items.length <= this.#most) return;
    const cut = grewAt === 'next' ? this.#withoutBeginning(page) : this.#withoutEnd(page);
    if (cut) this.#pager.begin(cut, this.#load);
  }

  #withoutBeginning(page: Page<Post>): Page<Post> | null {
    const places = new Map(page.items.map(({ id }, index) => [id, index]));
    const from = page.items.length - this.#most;
    const seam = nearest(this.#starts, places, (place) => place >= from, Math.min);
    return seam && { ...page, items: page.items.slice(seam.place), start: seam.cursor, hasPrevious: true };
  }

  #withoutEnd(page: Page<Post>): Page<Post> | null {
    const places = new Map(page.items.map(({ id }, index) => [id, index]));
    const seam = nearest(this.#ends, places, (place) => place < this.#most, Math.max);
    return seam && { ...page, items: page.items.slice(0, seam.place + 1), end: seam.cursor, hasNext: true };
  }
}

function nearest(
  seams: readonly Seam[],
  places: ReadonlyMap<string, number>,
  fits: (place: number) => boolean,
  pick: (...places: number[]) => number,
): { readonly place: number; readonly cursor: Cursor } | null {
  const fitting = seams.flatMap(({ postId, cursor }) => {
    const place = places.get(postId);
    return place !== undefined && fits(place) ? [{ place, cursor }] : [];
  });
  const place = pick(...fitting.map((one) => one.place));
  return fitting.find((one) => one.place === place) ?? null;
}
