/**
 * "This helped": a reader tells the writer, in private, that a post did them good, and can take it back (E37, E38). It shows
 * the newest wish at once and follows the backend behind it. It has no number to show: none is given to readers.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Outbox } from '../../controllers/outbox.ts';
import { Surroundings } from '../../controllers/surroundings.ts';
import { PeerHelpedChangedEvent } from '../../events/helped-changed.ts';
import { isForumError, type Post, type PostHelped } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { styles } from './helped-badge.styles.ts';

/** What became of a press: the key of the words that say it. */
type Note = 'helpedPrivate' | 'helpedSignIn' | 'helpedWaiting' | 'helpedNotKept' | 'noSignIn';

const NOBODY: PostHelped = { byMe: false, people: null, anyone: null };

const keyOf = (post: Post): string => `helped:${post.id}`;

/** The outboxes in which badges left something; most pages never have one. */
const outboxes = new Set<Outbox>();

/**
 * @csspart button - The "This helped" button.
 * @csspart note - What became of the press, in words.
 * @fires peer-helped-changed - A mark was made or taken back, and the backend has it.
 */
export class PeerHelpedBadge extends LitElement {
  static override styles = [base, styles];

  /** The post that is marked. */
  @property({ attribute: false }) post: Post | null = null;

  /** Called with the post as it is after a mark was made or taken back. */
  @property({ attribute: false }) changed: ((post: Post) => void) | null = null;

  @state() private note: Note | null = null;
  /** What the person pressed last, as long as the backend has not agreed. */
  @state() private wish: boolean | null = null;

  readonly #forum = new Surroundings(this, 'thread');
  #isSending = false;
  #viewerId: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const viewerId = this.#forum.now.session?.viewer?.id;
    if (viewerId !== this.#viewerId) this.#forget();
    this.#viewerId = viewerId;
    // Another badge of this post, in a view that was left, has a wish waiting: it is this one's now.
    const { post, wish } = this;
    if (!changed.has('post') || !post || wish !== null) return;
    for (const outbox of outboxes) if (outbox.has(keyOf(post))) this.#wait(outbox, post, !this.#isSaved);
  }

  get #isSaved(): boolean {
    return this.post?.helped?.byMe ?? false;
  }

  #forget(note: Note | null = null): void {
    this.wish = null;
    this.note = note;
  }

  readonly #press = (): void => {
    const { post } = this;
    if (!post) return;
    if (!this.#forum.now.session?.viewer) {
      this.note = 'helpedSignIn';
      return;
    }
    for (const outbox of outboxes) outbox.drop(keyOf(post));
    this.wish = !(this.wish ?? this.#isSaved);
    this.note = this.wish ? 'helpedPrivate' : null;
    void this.#follow(post);
  };

  /** Sends the newest wish until the backend has it. A press while one is under way is not lost: the last one wins. */
  async #follow(post: Post): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      while (this.wish !== null && this.wish !== this.#isSaved) await this.#send(post, this.wish);
      this.wish = null;
    } catch (error) {
      await this.#refuse(post, isForumError(error) ? error.kind : 'unknown');
    }
    this.#isSending = false;
  }

  async #send(post: Post, wish: boolean): Promise<void> {
    const postId = post.id;
    const helped = this.#forum.now.backend?.helped;
    const now = await (wish ? helped?.mark({ postId }) : helped?.unmark({ postId }));
    const isHere = this.post?.id === postId;
    const current = isHere && this.post ? this.post : post;
    const next = now ?? { ...current, helped: { ...(current.helped ?? NOBODY), byMe: wish } };
    if (isHere) this.post = next;
    this.changed?.(next);
    this.dispatchEvent(new PeerHelpedChangedEvent({ postId, helped: wish }));
  }

  async #refuse(post: Post, kind: string): Promise<void> {
    const { backend } = this.#forum.now;
    if (kind === 'unauthenticated') return this.#forget('helpedSignIn');
    if (kind === 'network' && !navigator.onLine && backend) {
      try {
        const { outboxOf } = await import('../../controllers/outbox.ts');
        const outbox = outboxOf(backend, this);
        outboxes.add(outbox);
        if (this.wish !== null) this.#wait(outbox, post, this.wish);
        return this.#say();
      } catch {
        // Its file is not here either: then the mark cannot wait.
      }
    }
    this.#giveUp();
  }

  #wait(outbox: Outbox, post: Post, wish: boolean): void {
    this.wish = wish;
    this.note = 'helpedWaiting';
    outbox.put({
      key: keyOf(post),
      send: () => this.#send(post, wish),
      settled: (sent) => (sent ? this.#forget() : this.#giveUp()),
    });
  }

  #giveUp(): void {
    this.#forget('helpedNotKept');
    this.#say();
  }

  #say(): void {
    const { words, announce } = this.#forum.now;
    if (this.note && words) announce?.(words[this.note]);
  }

  readonly #signIn = (): void => {
    if (!this.#forum.now.session?.signIn()) this.note = 'noSignIn';
  };

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#forum.now;
    const { note } = this;
    if (!words || !this.post) return nothing;
    return html`<button type="button" part="button" aria-pressed=${this.wish ?? this.#isSaved} @click=${this.#press}>
        ${words.helped}
      </button>
      ${note ? html`<p part="note" class="small muted">${words[note]}</p>` : nothing}
      ${
        note === 'helpedSignIn'
          ? html`<button type="button" class="quiet" @click=${this.#signIn}>${words.signInToWrite}</button>`
          : nothing
      }`;
  }
}
