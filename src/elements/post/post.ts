/**
 * One post: who wrote it, when, what they wrote, and what this reader may do with it. It shows the post that it is given and
 * keeps nothing of its own. What only some posts need, one's own above all, is loaded with the first of them.
 */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Post } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { loadFormat } from '../../text/render-body.ts';
import type { PostFrame } from './post-frame.ts';
import { postView } from './post-view.ts';
import { styles } from './post.styles.ts';

/**
 * @csspart author - The name of whoever wrote the post.
 * @csspart permalink - When it was written, a link to the post.
 * @csspart body - The words of the post.
 * @csspart placeholder - What stands in the place of words that are not shown.
 * @csspart actions - The row of buttons under the post.
 */
export class PeerPost extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) post: Post | null = null;
  @property({ attribute: false }) frame: PostFrame | null = null;
  /** The level of the post's heading. */
  @property({ attribute: false }) level = 4;
  /** Whether somebody followed a link to this very post. */
  @property({ type: Boolean, reflect: true }) target = false;
  /** Whether its words are in a composer at the moment, so that they are not shown twice. */
  @property({ attribute: false }) isEdited = false;
  /** Whether it is one's own and nobody has answered yet. */
  @property({ attribute: false }) isWaiting = false;

  @state() private isWhole = false;
  @state() private hasFewWords = false;

  /** Puts the focus on the post as a whole. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('article')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { post } = this;
    if (!changed.has('post') || !post) return;
    if (post.body) void loadFormat(post.body.format).then((isNew) => isNew && this.requestUpdate());
    if (post.isMine) void import('../own-post/own-post.define.ts').catch(() => undefined);
  }

  readonly #showWhole = (): void => {
    this.isWhole = true;
  };

  readonly #fewWords = (): void => {
    this.hasFewWords = !this.hasFewWords;
    void import('../few-words/few-words.define.ts').catch(() => (this.hasFewWords = false));
  };

  protected override render(): TemplateResult | typeof nothing {
    const { post, frame, level, target, isEdited, isWaiting, isWhole, hasFewWords } = this;
    const { words, list } = frame?.around ?? {};
    if (!post || !frame || !words || !list) return nothing;
    return postView({
      ...frame.around,
      frame,
      post,
      words,
      list,
      level,
      target,
      isEdited,
      isWaiting,
      isWhole,
      hasFewWords,
      showWhole: this.#showWhole,
      fewWords: this.#fewWords,
    });
  }
}
