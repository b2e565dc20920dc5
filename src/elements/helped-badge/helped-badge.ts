/**
 * "This helped": a reader tells the writer, in private, that a post did them good, and can take it back (E37, E38). It shows
 * the newest wish at once and follows the backend behind it. It has no number to show: none is given to readers.
 */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announceContext } from '../../context/announce.ts';
import { backendContext } from '../../context/backend.ts';
import { sessionContext } from '../../context/session.ts';
import { mutate } from '../../controllers/mutation.ts';
import { outboxOf, type Outbox } from '../../controllers/outbox.ts';
import { WordsController } from '../../controllers/words.ts';
import { PeerHelpedChangedEvent } from '../../events/helped-changed.ts';
import type { ForumErrorKind, Post, PostHelped } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { styles } from './helped-badge.styles.ts';

type Note = 'none' | 'thanks' | 'sign-in' | 'no-sign-in' | 'waiting' | 'not-kept';

const NOBODY: PostHelped = { byMe: false, people: null, anyone: null };

const keyOf = (post: Post): string => `helped:${post.id}`;

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

  @state() private note: Note = 'none';
  /** What the person pressed last, as long as the backend has not agreed. */
  @state() private wish: boolean | null = null;

  readonly #backend = new ContextConsumer(this, { context: backendContext, subscribe: true });
  readonly #session = new ContextConsumer(this, { context: sessionContext, subscribe: true });
  readonly #announce = new ContextConsumer(this, { context: announceContext, subscribe: true });
  readonly #words = new WordsController(this, 'thread');
  #sending = false;
  #viewerId: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const viewerId = this.#session.value?.viewer?.id;
    if (viewerId !== this.#viewerId) {
      this.#viewerId = viewerId;
      this.wish = null;
      this.note = 'none';
    }
    // Another badge of this post, on a page that was left, has a wish waiting: it is this one's now.
    if (changed.has('post') && this.post && this.wish === null && this.#outbox?.has(keyOf(this.post))) {
      this.wish = !this.#saved;
      this.#wait(this.post, this.wish);
    }
  }

  get #outbox(): Outbox | null {
    return this.#backend.value ? outboxOf(this.#backend.value) : null;
  }

  get #isMarked(): boolean {
    return this.wish ?? this.#saved;
  }

  get #saved(): boolean {
    return this.post?.helped?.byMe ?? false;
  }

  readonly #press = (): void => {
    const { post } = this;
    if (!post) return;
    if (!this.#session.value?.viewer) {
      this.note = 'sign-in';
      return;
    }
    this.#outbox?.drop(keyOf(post));
    this.wish = !this.#isMarked;
    this.note = this.wish ? 'thanks' : 'none';
    void this.#follow(post);
  };

  /** Sends the newest wish until the backend has it. A press while one is under way is not lost: the last one wins. */
  async #follow(post: Post): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    while (this.wish !== null && this.wish !== this.#saved) {
      const wish = this.wish;
      const sent = await mutate({
        apply: () => (this.wish = wish),
        rollback: (kind) => this.#refuse(post, wish, kind),
        send: () => this.#send(post, wish),
        done: (now) => this.#keep(post, wish, now),
      });
      if (!sent) break;
    }
    if (this.wish === this.#saved) this.wish = null;
    this.#sending = false;
  }

  async #send({ id: postId }: Post, wish: boolean): Promise<Post | null> {
    const helped = this.#backend.value?.helped;
    return (wish ? helped?.mark({ postId }) : helped?.unmark({ postId })) ?? null;
  }

  #keep(post: Post, wish: boolean, now: Post | null): void {
    const current = this.post?.id === post.id ? this.post : post;
    const next = now ?? { ...current, helped: { ...(current.helped ?? NOBODY), byMe: wish } };
    if (this.post?.id === post.id) this.post = next;
    this.changed?.(next);
    this.dispatchEvent(new PeerHelpedChangedEvent({ postId: post.id, helped: wish }));
  }

  #refuse(post: Post, wish: boolean, kind: ForumErrorKind): void {
    if (kind === 'network' && !navigator.onLine && this.#outbox) {
      this.#wait(post, wish);
      this.#say();
    } else if (kind === 'unauthenticated') {
      this.wish = null;
      this.note = 'sign-in';
    } else {
      this.#giveUp();
    }
  }

  #wait(post: Post, wish: boolean): void {
    const viewerId = this.#session.value?.viewer?.id;
    if (viewerId === undefined) return;
    this.note = 'waiting';
    this.#outbox?.put({
      viewerId,
      key: keyOf(post),
      send: async () => this.#keep(post, wish, await this.#send(post, wish)),
      settled: (sent) => (sent ? this.#sentLate() : this.#giveUp()),
    });
  }

  #sentLate(): void {
    this.wish = null;
    this.note = 'none';
  }

  #giveUp(): void {
    this.wish = null;
    this.note = 'not-kept';
    this.#say();
  }

  #say(): void {
    const text = this.#noteWords();
    if (text) this.#announce.value?.(text);
  }

  #noteWords(): string | undefined {
    const words = this.#words.value;
    switch (this.note) {
      case 'none':
        return undefined;
      case 'thanks':
        return words?.thanks;
      case 'sign-in':
        return words?.helpedSignIn;
      case 'no-sign-in':
        return words?.noSignIn;
      case 'waiting':
        return words?.helpedWaiting;
      case 'not-kept':
        return words?.helpedNotKept;
    }
  }

  readonly #signIn = (): void => {
    if (!this.#session.value?.signIn()) this.note = 'no-sign-in';
  };

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words.value;
    if (!words || !this.post) return nothing;
    const text = this.#noteWords();
    return html`<button type="button" part="button" aria-pressed=${this.#isMarked} @click=${this.#press}>
        ${words.helped}
      </button>
      ${text ? html`<p part="note" class="small muted">${text}</p>` : nothing}
      ${
        this.note === 'sign-in'
          ? html`<button type="button" class="quiet" @click=${this.#signIn}>${words.signInToWrite}</button>`
          : nothing
      }`;
  }
}
