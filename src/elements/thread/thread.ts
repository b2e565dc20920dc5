/**
 * One conversation: the post that began it and the replies, oldest first, page by page. It asks its backend through a
 * controller and moves the focus to where a person expects it. What it looks like is in `thread-view.ts`; what people do in it
 * besides reading is in `thread-desk.ts`, which comes when the thread is on the page.
 */
import { html, LitElement, type TemplateResult } from 'lit';
import { ConversationController } from '../../controllers/conversation.ts';
import { OnlineController } from '../../controllers/online.ts';
import type { QueryState } from '../../controllers/query.ts';
import { hasMore, postsOf } from '../../controllers/stretch.ts';
import { Surroundings } from '../../controllers/surroundings.ts';
import { PeerErrorEvent } from '../../events/error.ts';
import { PeerThreadOpenedEvent } from '../../events/thread-opened.ts';
import { base } from '../../styles/base.ts';
import type { PostFrame } from '../post/post-frame.ts';
import type { PeerPost } from '../post/post.ts';
import { problemWords } from '../problem-box.ts';
import type { ThreadDesk } from './thread-desk.ts';
import { threadView, type ThreadActions } from './thread-view.ts';
import { styles } from './thread.styles.ts';

/**
 * One conversation: the post that began it, and the replies, oldest first.
 *
 * @attr {string} thread-id - The id of the thread; without it, the thread that somebody went to in the forum.
 * @attr {string} post-id - The id of a post to go to.
 * @csspart heading - The title of the thread.
 * @csspart opening - The post that began it.
 * @csspart replies-heading - The heading over the replies.
 * @csspart posts - A page of replies, a list.
 * @csspart post - One reply.
 * @csspart earlier - The button that shows earlier replies.
 * @csspart more - The button that shows more replies.
 * @csspart new - The button that shows replies which arrived while reading.
 * @csspart write - The place where a reply is written.
 * @csspart wish - What the author of the thread would like back, above the button for a reply.
 * @csspart problem - What is said when the thread could not be loaded.
 * @fires peer-thread-opened - The thread is on the page.
 * @fires peer-error - Something did not work; holds the kind only.
 */
export class PeerThread extends LitElement {
  static override styles = [base, styles];
  static override properties = { threadId: { attribute: 'thread-id' }, postId: { attribute: 'post-id' } };

  /** The thread that is shown; without it the one that the person went to. */
  declare threadId: string | null;
  /** A post that is to be on the page and have the focus. */
  declare postId: string | null;

  readonly #forum = new Surroundings(this, 'thread');
  readonly #conversation = new ConversationController(this, (state) => this.#opened(state));
  #desk: Promise<ThreadDesk> | null = null;
  #ready: ThreadDesk | null = null;
  #shown: readonly unknown[] = [];
  /** The post to go to once the thread is here. */
  #around: string | null = null;
  /** The post of a link that is gone. */
  #missing: string | null = null;
  /** Whether the thread is only read again, for somebody who is reading it. */
  #isQuiet = false;
  #askedFor: string | null = null;
  /** Undefined until it is known who is here. */
  #viewerId: string | null | undefined;
  /** The post that somebody followed a link to. */
  #target: string | null = null;
  #frame: PostFrame | null = null;
  /** What is to have the focus once it is there. */
  #goal: { readonly selector: string; readonly block: ScrollLogicalPosition | undefined } | null = null;

  constructor() {
    super();
    this.threadId = null;
    this.postId = null;
    new OnlineController(this, () => {
      if (this.#conversation.state.name === 'failed') this.#open(this.#askedFor);
    });
  }

  get #place(): { readonly threadId?: string | null; readonly postId?: string | null } {
    if (this.threadId) return this;
    const place = this.#forum.now.navigation?.place;
    return place?.view === 'thread' ? place : {};
  }

  protected override willUpdate(): void {
    const { backend } = this.#forum.now;
    const { threadId, postId } = this.#place;
    if (!backend || !threadId) return;
    const wanted = postId || null;
    const isOtherPerson = this.#noticeViewer();
    if (backend !== this.#shown[0] || threadId !== this.#shown[1]) {
      this.#shown = [backend, threadId];
      this.#clear();
      this.#askedFor = wanted;
      this.#open(wanted);
    } else if (isOtherPerson) {
      // Whoever signs in goes on where they were reading.
      const { stretch } = this.#conversation;
      this.#open((hasMore(stretch, 'previous') && postsOf(stretch)[0]?.id) || null, true);
    } else if (wanted !== this.#askedFor) {
      this.#askedFor = wanted;
      if (wanted) this.#show(wanted);
    }
  }

  /** Whether somebody else is here now. Whatever only the person before could see leaves the screen at once. */
  #noticeViewer(): boolean {
    const { session } = this.#forum.now;
    if (session?.status !== 'ready') return false;
    const before = this.#viewerId;
    this.#viewerId = session.viewer?.id ?? null;
    if (this.#viewerId === before) return false;
    if (before) this.#clear();
    this.#ready?.watch();
    return before !== undefined;
  }

  #clear(): void {
    this.#conversation.clear();
    this.#ready?.clear();
    this.#target = this.#missing = null;
  }

  #open(around: string | null, isQuiet = false): void {
    const { backend, settings } = this.#forum.now;
    const { threadId } = this.#place;
    if (!backend || !threadId) return;
    this.#around = around;
    this.#isQuiet = isQuiet;
    this.#goal = null;
    this.#conversation.open({ backend, threadId, pageSize: settings?.pageSize ?? 20 }, around);
  }

  #opened(state: QueryState<unknown>): void {
    const { moved } = this.#forum.now.navigation ?? {};
    const { view } = this.#conversation;
    if (state.name === 'failed') {
      // A link to a post that is gone still leads to its thread.
      if (state.kind === 'not-found' && this.#around) {
        this.#missing = this.#around;
        return this.#open(null);
      }
      this.dispatchEvent(new PeerErrorEvent({ kind: state.kind }));
      if (moved && !view) this.#focus('[part=problem]');
    } else if (view) {
      void this.#atDesk((desk) => desk.opened());
      if (this.#isQuiet) return;
      this.dispatchEvent(new PeerThreadOpenedEvent({ threadId: view.thread.id }));
      if (this.#around) this.#focusPost(this.#around, true);
      else if (moved) this.#focus('[part=heading]');
    }
  }

  /** Goes to a post of this thread, loading the page around it when it is not here. */
  #show(postId: string): void {
    if (this.#conversation.has(postId)) this.#focusPost(postId, true);
    else this.#open(postId);
  }

  #focusPost(postId: string, isTarget = false): void {
    this.#target = isTarget ? postId : null;
    this.#focus(`[data-id="${CSS.escape(postId)}"]`, isTarget ? 'start' : 'nearest');
  }

  /** Gives the focus to something as soon as it is there. */
  #focus(selector: string, block?: ScrollLogicalPosition): void {
    this.#goal = { selector, block };
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.#goal) void this.#reach();
  }

  /** After this update, and after the forum around has put the page's scroll position right. */
  async #reach(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    const goal = this.#goal;
    const element = goal && this.renderRoot.querySelector<HTMLElement & Partial<PeerPost>>(goal.selector);
    if (!element) return;
    this.#goal = null;
    await element.updateComplete;
    element.focus({ preventScroll: true });
    if (goal.block) element.scrollIntoView({ block: goal.block });
  }

  /** Does something with what comes after reading: at once when it is here, else when it has come. */
  async #atDesk(act: (desk: ThreadDesk) => void): Promise<void> {
    try {
      this.#desk ??= import('./thread-desk.ts').then(
        ({ ThreadDesk }) =>
          (this.#ready = new ThreadDesk(this, this.#conversation, {
            around: () => this.#forum.now,
            focusPost: (postId) => this.#focusPost(postId),
            focus: (selector) => this.#focus(selector),
          })),
      );
      act(await this.#desk);
    } catch {
      this.#desk = null;
      const { list, announce } = this.#forum.now;
      if (list) announce?.(problemWords(list, 'network'));
    }
  }

  readonly #actions: ThreadActions = {
    act: (what, post) => void this.#atDesk((desk) => desk.act(what, post)),
    changed: (post) => void this.#atDesk((desk) => desk.changed(post)),
    show: (postId) => this.#show(postId),
    more: (direction) => void this.#atDesk((desk) => desk.more(direction)),
    retry: () => this.#open(this.#askedFor),
  };

  protected override render(): TemplateResult {
    const around = this.#forum.now;
    const { words, list } = around;
    if (!words || !list) return html`<div aria-busy="true"></div>`;
    const thread = this.#conversation.view?.thread;
    if (this.#frame?.around !== around || this.#frame.thread !== thread) {
      this.#frame = { around, actions: this.#actions, thread };
    }
    return threadView({
      ...around,
      words,
      list,
      frame: this.#frame,
      threadId: this.#place.threadId,
      conversation: this.#conversation,
      actions: this.#actions,
      target: this.#target,
      missing: this.#missing,
      desk: this.#ready,
    });
  }
}
