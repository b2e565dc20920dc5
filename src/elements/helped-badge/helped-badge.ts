/**
 * "This helped": a reader tells the writer, in private, that a post did them good, and can take it back (E37, E38). It shows
 * the newest wish at once; `marker.ts`, which comes with the first press, sees to it that the backend follows. It has no number
 * to show: none is given to readers.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Surroundings } from '../../controllers/surroundings.ts';
import type { Post } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { problemWords } from '../problem-box.ts';
import { styles } from './helped-badge.styles.ts';
import type { Marker } from './marker.ts';

/** Told of each badge that comes, once something waits for a connection: the wish is then the new badge's. */
export const newcomers = new Set<(badge: PeerHelpedBadge) => void>();

const given = { attribute: false };

/**
 * "This helped": a mark that only the writer is told of. Pressing again takes it back (E37).
 *
 * @csspart button - The "This helped" button.
 * @csspart note - What became of the press, in words.
 * @fires peer-helped-changed - A mark was made or taken back, and the backend has it.
 */
export class PeerHelpedBadge extends LitElement {
  static override styles = [base, styles];
  static override properties = { post: given, changed: given, wish: { state: true }, note: { state: true } };

  /** The post that is marked. */
  post: Post | null = null;
  /** Called with the post as it is after a mark was made or taken back. */
  changed: ((post: Post) => void) | null = null;
  /**
   * What the person pressed last, as long as the backend has not agreed.
   *
   * @internal
   */
  wish: boolean | null = null;
  /**
   * What became of the last press.
   *
   * @internal
   */
  note: unknown = null;

  readonly #forum = new Surroundings(this, 'notices');
  #marker: Promise<Marker> | null = null;
  #viewerId: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const viewerId = this.#forum.now.session?.viewer?.id;
    const isOtherPost = changed.has('post') && changed.get('post')?.id !== this.post?.id;
    if (viewerId !== this.#viewerId || isOtherPost) this.wish = this.note = null;
    this.#viewerId = viewerId;
    if (isOtherPost) for (const welcome of newcomers) welcome(this);
  }

  readonly #press = async (): Promise<void> => {
    const { session, list } = this.#forum.now;
    if (session?.viewer) this.wish = !(this.wish ?? this.post?.helped?.byMe);
    try {
      this.#marker ??= import('./marker.ts').then(({ Marker }) => new Marker(this));
      (await this.#marker).press();
    } catch {
      this.#marker = this.wish = null;
      this.note = list && problemWords(list, 'network');
    }
  };

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#forum.now;
    const { post, wish, note } = this;
    if (!words || !post) return nothing;
    return html`<button
        type="button"
        part="button"
        aria-pressed=${wish ?? post.helped?.byMe ?? false}
        @click=${this.#press}
      >
        ${words.helped}
      </button>
      ${note ? html`<div part="note" class="small muted">${note}</div>` : nothing}`;
  }
}
