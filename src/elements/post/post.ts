/**
 * One post: who wrote it, when, what they wrote, and what this reader may do with it. It shows the post that it is given and
 * keeps nothing of its own; what only the post's author needs is loaded with the first post of one's own.
 */
import { ContextConsumer } from '@lit/context';
import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announceContext } from '../../context/announce.ts';
import { backendContext } from '../../context/backend.ts';
import { navigationContext } from '../../context/navigation.ts';
import { sessionContext } from '../../context/session.ts';
import { settingsContext } from '../../context/settings.ts';
import { WordsController } from '../../controllers/words.ts';
import type { Post } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { loadFormat } from '../../text/render-body.ts';
import type { OwnPost } from './own-post.ts';
import type { PostActions } from './post-actions.ts';
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
  @property({ attribute: false }) actions: PostActions | null = null;
  /** The level of the post's heading. */
  @property({ attribute: false }) level = 4;
  /** Whether this reader may write in the thread. */
  @property({ type: Boolean, attribute: false }) canReply = false;
  /** Whether somebody followed a link to this very post. */
  @property({ type: Boolean, reflect: true }) target = false;
  /** Whether its words are in a composer at the moment, so that they are not shown twice. */
  @property({ type: Boolean, attribute: false }) editing = false;

  @state() private isWhole = false;
  @state() private phrasesOpen = false;

  readonly #backend = new ContextConsumer(this, { context: backendContext, subscribe: true });
  readonly #session = new ContextConsumer(this, { context: sessionContext, subscribe: true });
  readonly #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  readonly #navigation = new ContextConsumer(this, { context: navigationContext, subscribe: true });
  readonly #announce = new ContextConsumer(this, { context: announceContext, subscribe: true });
  readonly #words = new WordsController(this, 'thread');
  readonly #list = new WordsController(this, 'list');
  #own: OwnPost | null = null;

  /** Puts the focus on the post as a whole. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('article')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('post') || !this.post) return;
    const { body, isMine } = this.post;
    if (body && body.format !== 'text') void loadFormat(body.format).then(() => this.requestUpdate());
    if (isMine && !this.#own) void this.#loadOwn();
  }

  async #loadOwn(): Promise<void> {
    const { OwnPost } = await import('./own-post.ts');
    this.#own = new OwnPost(this, {
      backend: () => this.#backend.value ?? null,
      changed: (post) => this.actions?.changed(post),
      announce: (text) => this.#announce.value?.(text),
    });
    this.requestUpdate();
  }

  readonly #acknowledge = async (phrase: { readonly id: string; readonly label: string }): Promise<void> => {
    const { acknowledge } = await import('./acknowledge.ts');
    const [post, backend, words] = [this.post, this.#backend.value, this.#words.value];
    if (!post || !backend || !words) return;
    await acknowledge({
      post,
      phrase,
      backend,
      words,
      changed: (next) => this.actions?.changed(next),
      announce: (text) => this.#announce.value?.(text),
    });
  };

  protected override render(): TemplateResult | typeof nothing {
    const [words, list] = [this.#words.value, this.#list.value];
    if (!this.post || !words || !list) return nothing;
    return postView({
      post: this.post,
      words,
      list,
      lang: this.#words.lang,
      level: this.level,
      editing: this.editing,
      target: this.target,
      canReply: this.canReply,
      isWhole: this.isWhole,
      showWhole: () => (this.isWhole = true),
      phrasesOpen: this.phrasesOpen,
      togglePhrases: () => (this.phrasesOpen = !this.phrasesOpen),
      acknowledge: (phrase) => void this.#acknowledge(phrase),
      backend: this.#backend.value ?? null,
      session: this.#session.value ?? null,
      settings: this.#settings.value ?? null,
      navigation: this.#navigation.value ?? null,
      actions: this.actions,
      own: this.#own,
    });
  }
}
