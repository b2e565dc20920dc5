/**
 * What people do in a thread once its first page is read: reading on, writing, telling a moderator, seeing what others wrote
 * meanwhile. Comes when the thread is on the page; the thread asks it what stands beside its posts.
 */
import { html, nothing, type CSSResult, type LitElement } from 'lit';
import type { ConversationController } from '../../controllers/conversation.ts';
import { LiveController } from '../../controllers/live.ts';
import { QueryController, type QueryState } from '../../controllers/query.ts';
import { hasMore, postsOf, type Direction } from '../../controllers/stretch.ts';
import { freshIn, joined, requestFor, withPost } from '../../controllers/stretch-changes.ts';
import type { Around } from '../../controllers/surroundings.ts';
import { WordsController } from '../../controllers/words.ts';
import { PeerErrorEvent } from '../../events/error.ts';
import { ForumError, type Page, type Post, type Thread } from '../../model/index.ts';
import { footStyles, threadFoot } from './thread-foot.ts';
import type { ThreadState } from './thread-view.ts';
import { draftIn, type Writing } from './writing.ts';

interface Reach {
  readonly around: () => Around;
  readonly focusPost: (postId: string) => void;
  readonly focus: (selector: string) => void;
}

export type Act = 'reply' | 'edit' | 'report' | 'sign-in';

type DoneEvent = CustomEvent<{ readonly post: Post; readonly caring: boolean }>;

export class ThreadDesk {
  readonly #host: LitElement;
  readonly #conversation: ConversationController;
  readonly #reach: Reach;
  readonly #live: LiveController;
  readonly #words: WordsController<'notices'>;
  #writing: Writing | null = null;
  #reported: Post | null = null;
  #obstacle: 'network' | 'noSignIn' | null = null;
  #told = 0;
  #mayHaveDraft = false;
  readonly #growing: QueryController<Page<Post>>;
  #direction: Direction = 'next';

  constructor(host: LitElement, conversation: ConversationController, reach: Reach) {
    this.#host = host;
    this.#conversation = conversation;
    this.#reach = reach;
    this.#words = new WordsController(host, 'notices');
    this.#live = new LiveController(host);
    this.#growing = new QueryController<Page<Post>>(host, (state) => this.#grown(state));
    adopt(host, footStyles);
    host.addController({
      hostUpdated: () => {
        this.#findDraft();
        this.#tellArrived();
      },
    });
    // What a mark or a report needs when the connection is gone is fetched while there is one.
    import('../../controllers/outbox.ts').catch(() => undefined);
  }

  /** The thread was read, or read anew. */
  opened(): void {
    this.watch();
    this.#growing.reset();
    this.#mayHaveDraft = true;
    this.#findDraft();
  }

  /** What somebody was writing here goes on, once it is known where drafts are. */
  #findDraft(): void {
    const { drafts } = this.#reach.around();
    const { view, stretch } = this.#conversation;
    if (!this.#mayHaveDraft || !drafts || !view) return;
    this.#mayHaveDraft = false;
    const posts = postsOf(stretch);
    const writing = draftIn(drafts, view.thread.id, view.opening ? [view.opening, ...posts] : posts);
    if (writing && !this.#writing) void this.#write(writing);
  }

  /** Looks for replies that arrive, for somebody who is signed in. */
  watch(): void {
    const { backend, session } = this.#reach.around();
    const { view } = this.#conversation;
    if (!backend || !view || !session?.viewer) return this.#live.watch(null);
    this.#live.watch({
      backend,
      threadId: view.thread.id,
      // Until the end is loaded, "Show more replies" leads to what is new as well.
      ask: async (signal) => (hasMore(this.#conversation.stretch, 'next') ? null : this.#ask('next', signal)),
    });
  }

  /** How loading more at one end goes. */
  growing(direction: Direction): QueryState<Page<Post>> | null {
    return direction === this.#direction ? this.#growing.state : null;
  }

  more(direction: Direction): void {
    if (this.#growing.state.name === 'pending') return;
    this.#direction = direction;
    void this.#growing.run((signal) => this.#ask(direction, signal));
  }

  /** A post is different now, or new: then it goes last. */
  changed(post: Post): void {
    const { view, stretch } = this.#conversation;
    if (!view) return;
    if (view.opening?.id === post.id) this.#conversation.show({ ...view, opening: post }, stretch);
    else this.#conversation.show(view, withPost(stretch, post));
  }

  clear(): void {
    this.#live.watch(null);
    this.#growing.reset();
    this.#writing = null;
    this.#reported = null;
    this.#obstacle = null;
  }

  act(what: Act, post: Post | null): void {
    if (what === 'reply') void this.#write({ purpose: 'reply', replyTo: post }, true);
    else if (what === 'sign-in') this.#show(this.#reach.around().session?.signIn() ? null : 'noSignIn');
    else if (post && what === 'edit') void this.#write({ purpose: 'edit', post }, true);
    else if (post) void this.#report(post);
  }

  /** Whether the words of this post are in a composer now. */
  isEdited({ id }: Post): boolean {
    return this.#writing?.purpose === 'edit' && this.#writing.post.id === id && !this.#writing.isDone;
  }

  /** The composer, where it belongs to this post; null: to the thread as a whole. */
  composer(post: Post | null): unknown {
    const writing = this.#writing;
    if (!writing) return nothing;
    const isEdit = writing.purpose === 'edit';
    if ((isEdit ? writing.post : writing.replyTo)?.id !== post?.id) return nothing;
    return html`<peer-composer
      purpose=${writing.purpose}
      .thread=${this.#conversation.view?.thread ?? null}
      .replyTo=${isEdit ? null : writing.replyTo}
      .about=${this.#conversation.view?.opening ?? null}
      .wish=${this.#conversation.view?.replyWish ?? null}
      .post=${isEdit ? writing.post : null}
      @composer-done=${this.#written}
      @composer-cancel=${this.#close}
    ></peer-composer>`;
  }

  /** What stands at the end of the thread. */
  foot(state: ThreadState, thread: Thread): unknown {
    const words = this.#words.value;
    if (!words) return nothing;
    return threadFoot(state, {
      words,
      thread,
      wish: this.#conversation.view?.replyWish ?? null,
      arrived: { count: this.#arrivedCount, more: this.#live.arrived?.hasNext ?? false },
      showArrived: this.#showArrived,
      composer: this.composer(null),
      obstacle: this.#obstacle,
      reported: this.#reported,
    });
  }

  async #ask(direction: Direction, signal: AbortSignal): Promise<Page<Post>> {
    const { view, stretch } = this.#conversation;
    const { backend, settings } = this.#reach.around();
    if (!view || !backend) throw new ForumError('aborted');
    const request = { threadId: view.thread.id, first: settings?.pageSize ?? 20, ...requestFor(stretch, direction) };
    return (await backend.thread(request, { signal })).posts;
  }

  #grown(state: QueryState<Page<Post>>): void {
    if (state.name === 'failed') this.#host.dispatchEvent(new PeerErrorEvent({ kind: state.kind }));
    if (state.name !== 'complete') return;
    const count = this.#join(state.value, this.#direction);
    const words = this.#words.value;
    if (count && words) this.#reach.around().announce?.(words.moreShown(count));
  }

  /** Shows a page at one end and goes to the first post that is new in it. Gives how many are. */
  #join(page: Page<Post>, direction: Direction): number {
    const { view, stretch } = this.#conversation;
    const fresh = freshIn(stretch, page).filter(({ id }) => !this.#conversation.has(id));
    this.#conversation.show(view, joined(stretch, page, direction));
    if (fresh[0]) this.#reach.focusPost(fresh[0].id);
    return fresh.length;
  }

  /** `wanted`: the person asked for the box, so it takes the focus. */
  async #write(writing: Writing, wanted = false): Promise<void> {
    if (!(await this.#load(import('../composer/composer.define.ts')))) return;
    this.#writing = writing;
    if (wanted) this.#reach.focus('peer-composer');
    this.#host.requestUpdate();
  }

  async #report(post: Post): Promise<void> {
    if (!(await this.#load(import('../report/report.define.ts')))) return;
    this.#reported = post;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('peer-report')?.open();
  }

  async #load(file: Promise<unknown>): Promise<boolean> {
    const isLoaded = await file.then(
      () => true,
      () => false,
    );
    this.#show(isLoaded ? null : 'network');
    return isLoaded;
  }

  #show(obstacle: 'network' | 'noSignIn' | null): void {
    this.#obstacle = obstacle;
    this.#host.requestUpdate();
  }

  /** The box for a reply closes, unless its support card is open: that stays beside the confirmation. */
  readonly #written = ({ detail: { post, caring } }: DoneEvent): void => {
    if (this.#writing?.purpose === 'edit') this.#writing = { ...this.#writing, isDone: true };
    else if (!caring) this.#writing = null;
    this.changed(post);
    this.#reach.focusPost(post.id);
  };

  readonly #close = (): void => {
    const writing = this.#writing;
    this.#writing = null;
    this.#host.requestUpdate();
    const post = writing && (writing.purpose === 'edit' ? writing.post : writing.replyTo);
    if (post) this.#reach.focusPost(post.id);
    else this.#reach.focus('[data-write]');
  };

  /** A post that this person sent from here is known already. */
  get #arrivedCount(): number {
    return this.#live.arrived?.items.filter(({ id }) => !this.#conversation.has(id)).length ?? 0;
  }

  readonly #showArrived = (): void => {
    const page = this.#live.arrived;
    this.#live.taken();
    if (page) this.#join(page, 'next');
  };

  /** Once for each time that there is more. */
  #tellArrived(): void {
    const words = this.#words.value;
    const count = this.#arrivedCount;
    if (count > this.#told && words)
      this.#reach.around().announce?.(words.newReplies(count, this.#live.arrived?.hasNext ?? false));
    this.#told = count;
  }
}

/** Styles that come after the element has drawn itself for the first time. */
function adopt({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (renderRoot instanceof ShadowRoot && styleSheet) renderRoot.adoptedStyleSheets.push(styleSheet);
}
