/**
 * What only the author of a post sees around its words: why it is held, changed or gone and what they can do (E46–E48), that it
 * helped somebody (E38), and the way to change it or take it back (E20). Stands around the words, which it is given as content.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Surroundings } from '../../controllers/surroundings.ts';
import type { NoticeMessages } from '../../locales/messages.ts';
import type { Post } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { exitInside } from '../exit-inside.ts';
import type { PostFrame } from '../post/post-frame.ts';
import { noticeView, waitingView } from './notice-view.ts';
import { styles } from './own-post.styles.ts';

const given = { attribute: false };

/**
 * What only the author of a post sees around its words.
 *
 * @slot - The words of the post.
 * @csspart notice - What happened to the post, in plain words.
 * @csspart helped - That it helped somebody.
 * @csspart actions - The row of buttons under the post.
 */
export class PeerOwnPost extends LitElement {
  static override styles = [base, styles];
  static override properties = {
    post: given,
    frame: given,
    isEdited: given,
    isWaiting: given,
    isBusy: { state: true },
    didNotWork: { state: true },
  };

  /** The post. */
  post: Post | null = null;
  /** For the thread around it: what it gives to its posts. */
  frame: PostFrame | null = null;
  /** Whether its words are in a composer at the moment. */
  isEdited = false;
  /** Whether it began a thread in which nobody has answered yet. */
  isWaiting = false;

  private isBusy = false;
  private didNotWork = false;

  readonly #forum = new Surroundings(this, 'notices');
  /** What is to have the focus once the thread has given the changed post back. */
  #goal: string | null = null;

  get #writing() {
    return this.#forum.now.backend?.writing;
  }

  async #delete(post: Post): Promise<void> {
    const restore = Boolean(this.#writing?.restorePost);
    const isDone = await this.#change(async () => {
      const now = await this.#writing?.deletePost?.({ postId: post.id });
      return now ?? { ...post, visibility: 'deleted', can: { ...post.can, edit: false, delete: false, restore } };
    });
    if (isDone) this.#after('youDeleted', restore ? '[data-undo]' : '.gone');
  }

  async #restore(post: Post): Promise<void> {
    const isDone = await this.#change(async () => {
      const now = await this.#writing?.restorePost?.({ postId: post.id });
      return (
        now ?? { ...post, visibility: 'published', can: { ...post.can, edit: true, delete: true, restore: false } }
      );
    });
    if (isDone) this.#after('restored', '[data-delete]');
  }

  /** One change at a time; one that does not work is said beside the button that asked for it. */
  async #change(work: () => Promise<Post>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.didNotWork = false;
    try {
      this.frame?.actions.changed(await work());
    } catch {
      this.didNotWork = true;
    }
    this.isBusy = false;
    return !this.didNotWork;
  }

  /** Says what was done; the focus goes from the button that is gone to what stands there now. */
  #after(said: 'youDeleted' | 'restored', selector: string): void {
    const { announce, words } = this.#forum.now;
    if (words) announce?.(words.own[said]);
    this.#goal = selector;
    this.requestUpdate();
  }

  protected override updated(): void {
    const element = this.#goal && this.renderRoot.querySelector<HTMLElement>(this.#goal);
    if (!element) return;
    this.#goal = null;
    element.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this.#forum.now;
    const { post, frame, isEdited, isWaiting } = this;
    if (!post || !frame || !words) return html`<slot></slot>`;
    if (post.visibility === 'deleted') return this.#deleted(post, words);
    const people = post.visibility === 'published' ? post.helped?.people : null;
    return html`${noticeView(post, words.own, this.#forum.now, () => frame.actions.act('edit', post))}
      <slot></slot>
      ${people ? html`<p part="helped">${words.own.helpedPeople(people)}</p>` : nothing}
      ${isEdited ? nothing : this.#buttons(post, frame, words)}
      ${isWaiting ? waitingView(words.waiting, this.#forum.now) : nothing}`;
  }

  #deleted(post: Post, { own, notDone }: NoticeMessages): TemplateResult {
    return html`<div part="actions">
      <p class="gone" tabindex="-1">${own.youDeleted}</p>
      ${
        post.can.restore && this.#writing?.restorePost
          ? html`<button type="button" data-undo @click=${() => void this.#restore(post)}>${own.undo}</button>`
          : nothing
      }
      ${this.#problem(notDone)}
    </div>`;
  }

  #buttons(post: Post, frame: PostFrame, { own, reply, notDone }: NoticeMessages): TemplateResult {
    const { can, visibility } = post;
    const { actions, thread } = frame;
    // Whoever has a post of their own is signed in.
    const mayReply = this.#writing && thread?.can.reply;
    const mayEdit = this.#writing?.editPost && can.edit && visibility !== 'removed';
    const mayDelete = this.#writing?.deletePost && can.delete;
    const quiet = (text: string, press: () => void): TemplateResult =>
      html`<button type="button" class="quiet" @click=${press}>${text}</button>`;
    return html`<div part="actions">
        ${mayReply && visibility === 'published' ? quiet(reply, () => actions.act('reply', post)) : nothing}
        ${mayEdit ? quiet(own.edit, () => actions.act('edit', post)) : nothing}
        ${
          mayDelete
            ? html`<button type="button" class="quiet" data-delete @click=${() => this.#askOrDelete(post)}>
                ${own.delete}
              </button>`
            : nothing
        }
        ${this.#problem(notDone)}
      </div>
      ${mayDelete && !this.#writing?.restorePost ? this.#question(post, own) : nothing}`;
  }

  #problem(text: string): unknown {
    return this.didNotWork ? html`<p class="small" role="alert">${text}</p>` : nothing;
  }

  /** Asks first only where nothing can bring the post back. */
  #askOrDelete(post: Post): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog) dialog.showModal();
    else void this.#delete(post);
  }

  #question(post: Post, own: NoticeMessages['own']): TemplateResult {
    const decided = ({ currentTarget }: Event): void => {
      const dialog = currentTarget as HTMLDialogElement;
      if (dialog.returnValue === 'delete') void this.#delete(post);
      dialog.returnValue = '';
    };
    return html`<dialog aria-labelledby="question" @close=${decided}>
      <form method="dialog">
        <p id="question">${own.deleteQuestion}</p>
        <div class="choices">
          <button value="keep">${own.keep}</button>
          <button value="delete">${own.deleteForGood}</button>
        </div>
      </form>
      ${exitInside(this.#forum.now.settings)}
    </dialog>`;
  }
}
