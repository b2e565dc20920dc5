/**
 * One conversation: the post that began it and the replies, oldest first, page by page. It asks its backend through
 * controllers and moves the focus to where a person expects it; what it looks like is in `thread-view.ts`.
 */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announceContext } from '../../context/announce.ts';
import { backendContext } from '../../context/backend.ts';
import { draftsContext } from '../../context/drafts.ts';
import { navigationContext } from '../../context/navigation.ts';
import { sessionContext } from '../../context/session.ts';
import { settingsContext } from '../../context/settings.ts';
import { ConversationController, type ThreadPlace } from '../../controllers/conversation.ts';
import { outboxOf } from '../../controllers/outbox.ts';
import type { Direction } from '../../controllers/pager.ts';
import { WordsController } from '../../controllers/words.ts';
import { PeerErrorEvent } from '../../events/error.ts';
import { PeerThreadOpenedEvent } from '../../events/thread-opened.ts';
import type { Post } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { loadElement, type LazyTag } from '../lazy.ts';
import type { PeerPost } from '../post/post.ts';
import { threadView } from './thread-view.ts';
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
  @state() private reporting: Post | null = null;
  /** The post that somebody followed a link to. */
  @state() private target: string | null = null;
  /** An element that could not be loaded. */
  @state() private missing: LazyTag | null = null;
  @state() private hasNoSignIn = false;

  readonly #backend = new ContextConsumer(this, { context: backendContext, subscribe: true });
  readonly #session = new ContextConsumer(this, { context: sessionContext, subscribe: true });
  readonly #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  readonly #navigation = new ContextConsumer(this, { context: navigationContext, subscribe: true });
  readonly #drafts = new ContextConsumer(this, { context: draftsContext, subscribe: true });
  readonly #announce = new ContextConsumer(this, { context: announceContext, subscribe: true });
  readonly #words = new WordsController(this, 'thread');
  readonly #list = new WordsController(this, 'list');
  readonly #conversation = new ConversationController(this);

  #shown: ThreadPlace | null = null;
  #askedFor: string | null = null;
  /** Undefined until it is known who is here. */
  #viewerId: string | null | undefined;
  #saidNew = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#online);
    window.addEventListener('offline', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#online);
    window.removeEventListener('offline', this.#redraw);
  }

  readonly #redraw = (): void => this.requestUpdate();

  readonly #online = (): void => {
    this.requestUpdate();
    const backend = this.#backend.value;
    if (backend && this.#viewerId !== undefined) void outboxOf(backend).flush(this.#viewerId);
    if (this.#conversation.state.name === 'failed') void this.#open(this.#askedFor);
  };

  get #place(): { readonly threadId: string | null; readonly postId: string | null } {
    if (this.threadId) return { threadId: this.threadId, postId: this.postId };
    const place = this.#navigation.value?.place;
    return place?.view === 'thread'
      ? { threadId: place.threadId, postId: place.postId ?? null }
      : { threadId: null, postId: null };
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const backend = this.#backend.value;
    const { threadId, postId } = this.#place;
    if (!backend || !threadId) return;
    if (backend !== this.#shown?.backend || threadId !== this.#shown.threadId) {
      this.#shown = { backend, threadId, pageSize: this.#settings.value?.pageSize ?? 20 };
      this.#noticeViewer();
      this.#conversation.clear();
      this.writing = null;
      this.#askedFor = postId;
      void this.#open(postId);
    } else if (this.#noticeViewer()) {
      const { page, items } = this.#conversation.posts;
      void this.#open(page?.hasPrevious ? (items[0]?.id ?? null) : null, true);
    } else if (postId !== this.#askedFor) {
      this.#askedFor = postId;
      if (postId) void this.#show(postId);
    }
  }

  /** Whether somebody else is here now. Whatever the person before could see leaves the screen at once. */
  #noticeViewer(): boolean {
    const session = this.#session.value;
    if (session?.status !== 'ready') return false;
    const viewerId = session.viewer?.id ?? null;
    const before = this.#viewerId;
    this.#viewerId = viewerId;
    if (before === viewerId) return false;
    if (this.#backend.value) void outboxOf(this.#backend.value).flush(viewerId);
    this.#conversation.watch(viewerId !== null);
    if (before === undefined) return false;
    if (before !== null) {
      this.writing = null;
      this.#conversation.clear();
    }
    return true;
  }

  async #open(around: string | null, isQuiet = false): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    this.#saidNew = 0;
    const isShown = await this.#conversation.open(shown, around);
    const state = this.#conversation.state;
    if (state.name === 'failed') this.dispatchEvent(new PeerErrorEvent({ kind: state.kind }));
    if (!isShown) return;
    this.#reopenDraft();
    if (isQuiet) return;
    this.dispatchEvent(new PeerThreadOpenedEvent({ threadId: shown.threadId }));
    if (around && !this.#conversation.isTargetMissing) await this.#focusPost(around, true);
    else if (this.#navigation.value?.moved) await this.#focusHeading();
  }

  protected override updated(): void {
    const { count, arrived } = this.#conversation.live;
    const words = this.#words.value;
    if (count && count !== this.#saidNew && words) {
      this.#announce.value?.(words.newReplies(count, arrived?.hasNext ?? false));
    }
    this.#saidNew = count;
  }

  readonly #showNew = async (): Promise<void> => {
    const first = this.#conversation.takeArrived();
    if (first) await this.#focusPost(first.id);
  };

  readonly #more = async (direction: Direction): Promise<void> => {
    const { posts } = this.#conversation;
    const fresh = await posts.more(direction);
    const { problem } = posts;
    if (problem) this.dispatchEvent(new PeerErrorEvent({ kind: problem.kind }));
    const next = fresh[0];
    if (!next) return;
    const words = this.#words.value;
    if (words) this.#announce.value?.(words.moreShown(fresh.length));
    await this.#focusPost(next.id);
  };

  /** Goes to a post of this thread, loading the page around it when it is not here. */
  async #show(postId: string): Promise<void> {
    if (this.#conversation.has(postId)) await this.#focusPost(postId, true);
    else await this.#open(postId);
  }

  async #focusPost(postId: string, isTarget = false): Promise<void> {
    this.target = isTarget ? postId : null;
    await this.#settled();
    const post = this.renderRoot.querySelector<PeerPost>(`peer-post[data-id="${CSS.escape(postId)}"]`);
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
    const drafts = this.#drafts.value;
    const { view, posts } = this.#conversation;
    if (this.writing || !drafts || !view) return;
    const writing = draftIn(drafts, view.thread.id, [...(view.opening ? [view.opening] : []), ...posts.items]);
    if (writing) void this.#write(writing);
  }

  readonly #write = async (writing: Writing): Promise<void> => {
    if (await this.#load('peer-composer')) this.writing = writing;
  };

  readonly #report = async (post: Post): Promise<void> => {
    if (!(await this.#load('peer-report'))) return;
    this.reporting = post;
    await this.updateComplete;
    this.renderRoot.querySelector('peer-report')?.open();
  };

  async #load(tag: LazyTag): Promise<boolean> {
    this.missing = null;
    try {
      await loadElement(tag);
      return true;
    } catch {
      this.missing = tag;
      return false;
    }
  }

  /** The box for a reply closes, unless its support card is open: that stays beside the confirmation. */
  readonly #written = (event: CustomEvent<{ readonly post: Post; readonly caring: boolean }>): void => {
    const { post, caring } = event.detail;
    if (this.writing?.purpose === 'edit') this.writing = { ...this.writing, isDone: true };
    else if (!caring) this.writing = null;
    this.#conversation.put(post);
    void this.#focusPost(post.id);
  };

  readonly #closeComposer = (): void => {
    const writing = this.writing;
    this.writing = null;
    void this.updateComplete.then(() => this.#focusAfterWriting(writing));
  };

  #focusAfterWriting(writing: Writing | null): void {
    const post = writing && (writing.purpose === 'edit' ? writing.post : writing.replyTo);
    if (post) void this.#focusPost(post.id);
    else this.renderRoot.querySelector<HTMLElement>('[data-write]')?.focus();
  }

  readonly #signIn = (): void => {
    this.hasNoSignIn = !this.#session.value?.signIn();
  };

  readonly #actions = {
    reply: (post: Post) => void this.#write({ purpose: 'reply', replyTo: post }),
    edit: (post: Post) => void this.#write({ purpose: 'edit', post }),
    report: (post: Post) => void this.#report(post),
    changed: (post: Post) => this.#conversation.put(post),
    show: (postId: string) => void this.#show(postId),
  };

  protected override render(): TemplateResult {
    const [words, list] = [this.#words.value, this.#list.value];
    if (!words || !list) return html`<div aria-busy="true"></div>`;
    return threadView({
      words,
      list,
      threadId: this.#place.threadId,
      conversation: this.#conversation,
      session: this.#session.value ?? null,
      settings: this.#settings.value ?? null,
      navigation: this.#navigation.value ?? null,
      backend: this.#backend.value ?? null,
      writing: this.writing,
      reporting: this.reporting,
      target: this.target,
      missing: this.missing,
      hasNoSignIn: this.hasNoSignIn,
      actions: this.#actions,
      more: (direction) => void this.#more(direction),
      showNew: () => void this.#showNew(),
      retry: () => void this.#open(this.#askedFor),
      write: (writing) => void this.#write(writing),
      written: this.#written,
      closeComposer: this.#closeComposer,
      signIn: this.#signIn,
    });
  }
}
