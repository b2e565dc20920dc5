/**
 * One post: who wrote it, when, what they wrote, and what this reader may do with it. It shows the post that it is given and
 * keeps nothing of its own. What only some posts need, one's own above all, is loaded with the first of them.
 */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Post } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { loadFormat } from '../../text/render-body.ts';
import type { PostFrame } from './post-frame.ts';
import { postView } from './post-view.ts';
import { styles } from './post.styles.ts';

const given = { attribute: false };

/**
 * One post as it is read: who, when, and the words, or what stands in their place.
 *
 * @csspart author - The name of whoever wrote the post.
 * @csspart permalink - When it was written, a link to the post.
 * @csspart body - The words of the post.
 * @csspart placeholder - What stands in the place of words that are not shown.
 */
export class PeerPost extends LitElement {
  static override styles = [base, styles];
  static override properties = {
    post: given,
    frame: given,
    level: given,
    isEdited: given,
    isWaiting: given,
    target: { type: Boolean, reflect: true },
  };

  /** The post. */
  declare post: Post | null;
  /** For the thread around it: what it gives to its posts. */
  declare frame: PostFrame | null;
  /** The level of the post's heading. */
  declare level: number;
  /** Whether its words are in a composer at the moment, so that they are not shown twice. */
  declare isEdited: boolean;
  /** Whether it began a thread in which nobody has answered yet. */
  declare isWaiting: boolean;
  /** Whether somebody followed a link to this very post. */
  declare target: boolean;

  #isWhole = false;

  constructor() {
    super();
    this.post = null;
    this.frame = null;
    this.level = 4;
    this.isEdited = false;
    this.isWaiting = false;
    this.target = false;
  }

  /** Puts the focus on the post as a whole. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('article')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { post } = this;
    if (!changed.has('post') || !post) return;
    const before = changed.get('post');
    if (before?.id !== post.id) this.#isWhole = false;
    if (post.body) void loadFormat(post.body).then((isNew) => isNew && this.requestUpdate());
    // A row that does not come now is asked for again with the next post.
    const row = post.isMine
      ? import('../own-post/own-post.define.ts')
      : import('../post-actions/post-actions.define.ts');
    row.catch(() => undefined);
  }

  readonly #showWhole = (): void => {
    this.#isWhole = true;
    this.requestUpdate();
  };

  protected override render(): TemplateResult | typeof nothing {
    const { post, frame } = this;
    const { words, list } = frame?.around ?? {};
    if (!post || !frame || !words || !list) return nothing;
    return postView({
      ...frame.around,
      words,
      list,
      post,
      frame,
      element: this,
      isWhole: this.#isWhole,
      showWhole: this.#showWhole,
    });
  }
}
