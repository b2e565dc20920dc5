/**
 * Sees to it that the backend follows what was pressed on a badge, without and after a connection too. The last press wins, and
 * a mark that could not be kept is taken back on the screen and said.
 */
import { html } from 'lit';
import { outboxOf, type Outbox } from '../../controllers/outbox.ts';
import { Surroundings } from '../../controllers/surroundings.ts';
import { PeerHelpedChangedEvent } from '../../events/helped-changed.ts';
import type { NoticeMessages } from '../../locales/messages.ts';
import { isForumError, type ForumErrorKind, type Post, type PostHelped } from '../../model/index.ts';
import { newcomers, type PeerHelpedBadge } from './helped-badge.ts';

type Note = 'helpedPrivate' | 'helpedSignIn' | 'helpedWaiting' | 'notDone' | 'noSignIn';

const NOBODY: PostHelped = { byMe: false, people: null, anyone: null };

const keyOf = (post: Post): string => `helped:${post.id}`;

const isMarked = ({ post }: PeerHelpedBadge): boolean => post?.helped?.byMe ?? false;

export class Marker {
  readonly #badge: PeerHelpedBadge;
  readonly #forum: Surroundings<'notices'>;
  #isSending = false;
  #note: Note | null = null;
  /** The note is to be said to a screen reader, too. */
  #isToBeSaid = false;

  constructor(badge: PeerHelpedBadge) {
    this.#badge = badge;
    this.#forum = new Surroundings(badge, 'notices');
    badge.addController({ hostUpdate: () => this.#writeNote() });
  }

  /** The badge's wish is the newest there is; null: nobody is signed in. */
  press(): void {
    const { post, wish } = this.#badge;
    if (!post) return;
    if (wish === null) return this.#tell('helpedSignIn');
    this.#outbox?.drop(keyOf(post));
    this.#tell(wish ? 'helpedPrivate' : null);
    void this.#follow(post);
  }

  /** Lets a wish that was made on another badge of the post wait on in this one. */
  adopt(outbox: Outbox, post: Post): void {
    this.#badge.wish = !isMarked(this.#badge);
    this.#wait(outbox, post, this.#badge.wish);
  }

  get #outbox(): Outbox | null {
    const { backend } = this.#forum.now;
    return backend && outboxOf(backend, this.#badge);
  }

  /** Sends the newest wish until the backend has it. A press while one is under way is not lost. */
  async #follow(post: Post): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    const badge = this.#badge;
    try {
      while (badge.wish !== null && badge.wish !== isMarked(badge)) await this.#send(post, badge.wish);
      badge.wish = null;
    } catch (error) {
      this.#refuse(post, isForumError(error) ? error.kind : 'unknown');
    }
    this.#isSending = false;
  }

  async #send(post: Post, wish: boolean): Promise<void> {
    const postId = post.id;
    const helped = this.#forum.now.backend?.helped;
    const now = await (wish ? helped?.mark({ postId }) : helped?.unmark({ postId }));
    const badge = this.#badge;
    const isHere = badge.post?.id === postId;
    const current = isHere && badge.post ? badge.post : post;
    const next = now ?? { ...current, helped: { ...(current.helped ?? NOBODY), byMe: wish } };
    if (isHere) badge.post = next;
    badge.changed?.(next);
    badge.dispatchEvent(new PeerHelpedChangedEvent({ postId, helped: wish }));
  }

  #refuse(post: Post, kind: ForumErrorKind): void {
    const { wish } = this.#badge;
    const outbox = this.#outbox;
    if (kind === 'unauthenticated') this.#forget('helpedSignIn');
    else if (kind === 'network' && !navigator.onLine && outbox && wish !== null) {
      this.#wait(outbox, post, wish);
      this.#isToBeSaid = true;
    } else this.#giveUp();
  }

  #wait(outbox: Outbox, post: Post, wish: boolean): void {
    this.#tell('helpedWaiting');
    outbox.put({
      key: keyOf(post),
      send: () => this.#send(post, wish),
      settled: (sent) => (sent ? this.#forget(null) : this.#giveUp()),
    });
    welcomeTo(outbox);
  }

  #giveUp(): void {
    this.#isToBeSaid = true;
    this.#forget('notDone');
  }

  #forget(note: Note | null): void {
    this.#badge.wish = null;
    this.#tell(note);
  }

  #tell(note: Note | null): void {
    this.#note = note;
    this.#badge.requestUpdate();
  }

  /** As soon as its words are here. */
  #writeNote(): void {
    const { words, announce } = this.#forum.now;
    const note = words && this.#note;
    this.#badge.note = note ? this.#noteView(note, words) : null;
    if (note && this.#isToBeSaid) announce?.(words[note]);
    if (note) this.#isToBeSaid = false;
  }

  #noteView(note: Note, words: NoticeMessages): unknown {
    if (note !== 'helpedSignIn') return words[note];
    return html`${words.helpedSignIn}
      <button type="button" class="quiet" @click=${this.#signIn}>${this.#forum.now.list?.signIn}</button>`;
  }

  readonly #signIn = (): void => {
    if (!this.#forum.now.session?.signIn()) this.#tell('noSignIn');
  };
}

/** A badge that comes later, when the view was left and opened again, takes on what waits for its post. */
function welcomeTo(outbox: Outbox): void {
  if (known.has(outbox)) return;
  known.add(outbox);
  newcomers.add((badge) => {
    const { post } = badge;
    if (post && outbox.has(keyOf(post))) new Marker(badge).adopt(outbox, post);
  });
}

const known = new WeakSet<Outbox>();
