/**
 * One conversation: the post that began it and the replies, oldest first, page by page. It asks its backend through a
 * controller and moves the focus to where a person expects it; what it looks like is in `thread-view.ts`.
 */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ConversationController, type ThreadPlace } from '../../controllers/conversation.ts';
import type { Direction } from '../../controllers/pager.ts';
import { isSignedOut, Surroundings } from '../../controllers/surroundings.ts';
import { PeerErrorEvent } from '../../events/error.ts';
import { PeerThreadOpenedEvent } from '../../events/thread-opened.ts';
import type { Post } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { loadElement, type LazyTag } from '../lazy.ts';
import type { PostFrame } from '../post/post-frame.ts';
import type { PeerPost } from '../post/post.ts';
import { threadView, type ThreadActions } from './thread-view.ts';
import { styles } from './thread.styles.ts';
import { draftIn, type Writing } from './writing.ts';

/**
 * @csspart heading - The title of the thread.
 * @csspart opening - The post that began it.
 * @csspart replies-heading - The heading over the replies.
 * @csspart posts - The list of replies.
 * @csspart post - One reply.
 * @csspart earlier - The button that shows earlier replies.
 * @csspart more - The button that shows more replies.
 * @csspart new - The button that shows replies which arrived while reading.
 * @csspart write - The place where a reply is written.
 * @fires peer-thread-opened - The thread is on the page.
 * @fires peer-error - Something did not work; holds the kind only.
 */
export class PeerThread extends LitElement {
  static override styles = [base, styles];

  /** The id of the thread; without it, the thread that somebody went to in the forum. */
  @property({ attribute: 'thread-id' }) threadId: string | null = null;
  /** The id of a post to go to. */
  @property({ attribute: 'post-id' }) postId: string | null = null;

  @state() private writing: Writing | null = null;
  @state() private reported: Post | null = null;
  /** The post that somebody followed a link to. */
  @state() private target: string | null = null;
  /** Why writing cannot begin: a file that did not come, or no way to sign in. */
  @state() private obstacle: 'notLoaded' | 'noSignIn' | null = null;

  readonly #forum = new Surroundings(this, 'thread');
  readonly #conversation = new ConversationController(this);
  #shown: ThreadPlace | null = null;
  #askedFor: string | null = null;
  /** Undefined until it is known who is here. */
  #viewerId: string | null | undefined;
  #told = 0;
  #frame: PostFrame | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#online);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#online);
  }

  readonly #online = (): void => {
    if (this.#conversation.state.name === 'failed') void this.#open(this.#askedFor);
  };

  get #place(): { readonly threadId?: string | null; readonly postId?: string | null } {
    if (this.threadId) return this;
    const place = this.#forum.now.navigation?.place;
    return place?.view === 'thread' ? place : {};
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { backend, settings } = this.#forum.now;
    const { threadId, postId = null } = this.#place;
    if (!backend || !threadId) return;
    const isOtherPerson = this.#noticeViewer();
    if (backend !== this.#shown?.backend || threadId !== this.#shown.threadId) {
      this.#shown = { backend, threadId, pageSize: settings?.pageSize ?? 20 };
      this.#clear();
      this.#askedFor = postId;
      void this.#open(postId);
    } else if (isOtherPerson) {
      // Whoever signs in goes on where they were reading.
      const { hasPrevious, items } = this.#conversation.posts.page;
      void this.#open((hasPrevious && items[0]?.id) || null, true);
    } else if (postId !== this.#askedFor) {
      this.#askedFor = postId;
      if (postId) void this.#show(postId);
    }
  }

  /** Whether somebody else is here now. Whatever only the person before could see leaves the screen at once. */
  #noticeViewer(): boolean {
    const { session } = this.#forum.now;
    if (session?.status !== 'ready') return false;
    const before = this.#viewerId;
    const viewerId = (this.#viewerId = session.viewer?.id ?? null);
    if (viewerId === before) return false;
    if (before) this.#clear();
    this.#conversation.watch(viewerId !== null);
    return before !== undefined;
  }

  #clear(): void {
    this.#conversation.clear();
    this.writing = null;
  }

  async #open(around: string | null, isQuiet = false): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const isShown = await this.#conversation.open(shown, around);
    const { state } = this.#conversation;
    this.#tell(state.name === 'failed' ? state : null);
    if (!isShown) return;
    this.#reopenDraft();
    if (isQuiet) return;
    this.dispatchEvent(new PeerThreadOpenedEvent({ threadId: shown.threadId }));
    if (around && !this.#conversation.isTargetMissing) await this.#focusPost(around, true);
    else if (this.#forum.now.navigation?.moved) await this.#focusHeading();
  }

  #tell(problem: PeerErrorEvent['detail'] | null): void {
    if (problem) this.dispatchEvent(new PeerErrorEvent({ kind: problem.kind }));
  }

  protected override updated(): void {
    const { words, announce } = this.#forum.now;
    const { count, more } = this.#conversation.arrived;
    if (count > this.#told && words) announce?.(words.newReplies(count, more));
    this.#told = count;
  }

  /** Goes to a post of this thread, loading the page around it when it is not here. */
  async #show(postId: string): Promise<void> {
    if (this.#conversation.has(postId)) await this.#focusPost(postId, true);
    else await this.#open(postId);
  }

  async #focusPost(postId: string, isTarget = false): Promise<void> {
    this.target = isTarget ? postId : null;
    await this.#settled();
    const post = this.renderRoot.querySelector<PeerPost>(`[data-id="${CSS.escape(postId)}"]`);
    await post?.updateComplete;
    post?.focus({ preventScroll: true });
    post?.scrollIntoView({ block: isTarget ? 'start' : 'nearest' });
  }

  async #focusHeading(): Promise<void> {
    await this.#settled();
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus({ preventScroll: true });
  }

  /** After this update, and after the forum around has put the page's scroll position right. */
  async #settled(): Promise<void> {
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
  }

  /** Words that were kept are shown where they were being written. */
  #reopenDraft(): void {
    const { drafts } = this.#forum.now;
    const { view, posts } = this.#conversation;
    if (this.writing || !drafts || !view) return;
    const writing = draftIn(drafts, view.thread.id, view.opening ? [view.opening, ...posts.all] : posts.all);
    if (writing) void this.#write(writing);
  }

  async #write(writing: Writing): Promise<void> {
    if (await this.#load('peer-composer')) this.writing = writing;
  }

  async #load(tag: LazyTag): Promise<boolean> {
    this.obstacle = null;
    return loadElement(tag).then(
      () => true,
      () => {
        this.obstacle = 'notLoaded';
        return false;
      },
    );
  }

  async #report(post: Post): Promise<void> {
    if (!(await this.#load('peer-report'))) return;
    this.reported = post;
    await this.updateComplete;
    this.renderRoot.querySelector('peer-report')?.open();
  }

  async #more(direction: Direction): Promise<void> {
    const { posts } = this.#conversation;
    const fresh = await posts.more(direction);
    this.#tell(posts.problem);
    if (!fresh[0]) return;
    const { words, announce } = this.#forum.now;
    if (words) announce?.(words.moreShown(fresh.length));
    await this.#focusPost(fresh[0].id);
  }

  async #closeComposer(): Promise<void> {
    const { writing } = this;
    this.writing = null;
    await this.updateComplete;
    const post = writing && (writing.purpose === 'edit' ? writing.post : writing.replyTo);
    if (post) await this.#focusPost(post.id);
    else this.renderRoot.querySelector<HTMLElement>('[data-write]')?.focus();
  }

  readonly #actions: ThreadActions = {
    reply: (replyTo) => void this.#write({ purpose: 'reply', replyTo }),
    edit: (post) => void this.#write({ purpose: 'edit', post }),
    changed: (post) => this.#conversation.put(post),
    show: (postId) => void this.#show(postId),
    report: (post) => void this.#report(post),
    more: (direction) => void this.#more(direction),
    showArrived: () => {
      const first = this.#conversation.takeArrived();
      if (first) void this.#focusPost(first.id);
    },
    retry: () => void this.#open(this.#askedFor),
    signIn: () => {
      this.obstacle = this.#forum.now.session?.signIn() ? null : 'noSignIn';
    },
    // The box for a reply closes, unless its support card is open: that stays beside the confirmation.
    written: ({ detail: { post, caring } }) => {
      if (this.writing?.purpose === 'edit') this.writing = { ...this.writing, isDone: true };
      else if (!caring) this.writing = null;
      this.#conversation.put(post);
      void this.#focusPost(post.id);
    },
    cancelled: () => void this.#closeComposer(),
  };

  protected override render(): TemplateResult {
    const around = this.#forum.now;
    const { words, list, backend } = around;
    if (!words || !list) return html`<div aria-busy="true"></div>`;
    const thread = this.#conversation.view?.thread;
    const canReply = Boolean(
      backend?.writing && thread && (thread.can.reply || (isSignedOut(around) && !thread.locked)),
    );
    if (this.#frame?.around !== around || this.#frame.canReply !== canReply) {
      this.#frame = { around, actions: this.#actions, canReply };
    }
    const { writing, reported, target, obstacle } = this;
    return threadView({
      ...around,
      words,
      list,
      frame: this.#frame,
      threadId: this.#place.threadId,
      conversation: this.#conversation,
      actions: this.#actions,
      writing,
      reported,
      target,
      obstacle,
    });
  }
}
