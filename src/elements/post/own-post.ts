/**
 * What only the author of a post sees of it: why it is held, changed or gone and what they can do (E46–E48), and the way to
 * change it or take it back. Loaded with the first post of one's own.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Session } from '../../context/session.ts';
import type { Settings } from '../../context/settings.ts';
import type { ThreadMessages } from '../../locales/messages.ts';
import type { ForumBackend, Post } from '../../model/index.ts';
import { cleanName } from '../../text/clean.ts';
import type { PostActions } from './post-actions.ts';

interface Reach {
  readonly backend: () => ForumBackend | null;
  readonly changed: (post: Post) => void;
  readonly announce: (text: string) => void;
}

interface Around {
  readonly session: Session | null;
  readonly settings: Settings | null;
  readonly actions: PostActions | null;
}

export class OwnPost {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #reach: Reach;
  #isBusy = false;
  #didNotWork = false;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, reach: Reach) {
    this.#host = host;
    this.#reach = reach;
  }

  /** What happened to the post, in plain words; nothing for one that stands as it was written. */
  notice(post: Post, words: ThreadMessages, around: Around): unknown {
    const own = words.own;
    if (!post.isMine) return nothing;
    if (post.visibility === 'deleted') return this.#deleted(post, words);
    const isChanged = post.visibility === 'published' && post.editedBy === 'moderator';
    if (post.visibility === 'published' && !isChanged) return nothing;
    const what = isChanged ? own.editedByModerator : post.visibility === 'held' ? own.held : own.removed;
    const usualTime = around.session?.community?.usualHoldTime;
    return html`<div class="notice" part="notice">
      <p>${what}${post.visibility === 'held' && usualTime ? ` ${own.heldUsually(usualTime)}` : ''}</p>
      ${post.notice?.reason ? html`<p dir="auto">${post.notice.reason}</p>` : nothing} ${whose(post, words)}
      ${isChanged ? compare(post, words) : nothing}
      ${post.visibility === 'removed' ? this.#wayOn(post, words, around) : nothing}
    </div>`;
  }

  buttons(post: Post, words: ThreadMessages, actions: PostActions | null): unknown {
    const writing = this.#reach.backend()?.writing;
    const mayEdit = writing?.editPost && post.can.edit && post.visibility !== 'removed';
    const mayDelete = writing?.deletePost && post.can.delete;
    if (!mayEdit && !mayDelete) return nothing;
    return html`${
      mayEdit
        ? html`<button type="button" class="quiet" @click=${() => actions?.edit(post)}>${words.own.edit}</button>`
        : nothing
    }
    ${
      mayDelete
        ? html`<button type="button" class="quiet" @click=${() => this.#delete(post, words)}>
            ${words.own.delete}
          </button>`
        : nothing
    }
    ${this.#problem(words)} ${writing?.restorePost || !mayDelete ? nothing : this.#question(post, words)}`;
  }

  #deleted(post: Post, words: ThreadMessages): TemplateResult {
    const mayRestore = post.can.restore && this.#reach.backend()?.writing?.restorePost;
    return html`<div part="actions">
      <p part="placeholder">${words.own.youDeleted}</p>
      ${
        mayRestore
          ? html`<button type="button" data-undo @click=${() => void this.#restore(post, words)}>
              ${words.own.undo}
            </button>`
          : nothing
      }
      ${this.#problem(words)}
    </div>`;
  }

  #wayOn(post: Post, { own }: ThreadMessages, { settings, actions }: Around): unknown {
    const mayEdit = post.can.edit && post.body;
    const complaints = settings?.complaintsUrl;
    if (!mayEdit && !complaints) return nothing;
    return html`<p>${own.youCan}</p>
      <div class="choices">
        ${
          mayEdit
            ? html`<button type="button" @click=${() => actions?.edit(post)}>${own.editAndSendAgain}</button>`
            : nothing
        }
        ${complaints ? html`<a href=${complaints}>${own.askAgain}</a>` : nothing}
      </div>`;
  }

  #problem(words: ThreadMessages): unknown {
    return this.#didNotWork ? html`<p class="small" role="alert">${words.own.notDone}</p>` : nothing;
  }

  /** Asks first only where nothing can bring the post back. */
  #delete(post: Post, words: ThreadMessages): void {
    if (this.#reach.backend()?.writing?.restorePost) void this.#deleteNow(post, words);
    else this.#host.renderRoot.querySelector('dialog')?.showModal();
  }

  #question(post: Post, { own, ...words }: ThreadMessages): TemplateResult {
    const decide = (event: Event): void => {
      const dialog = event.currentTarget as HTMLDialogElement;
      if (dialog.returnValue === 'delete') void this.#deleteNow(post, { own, ...words });
      dialog.returnValue = '';
    };
    return html`<dialog aria-labelledby="question" @close=${decide}>
      <form method="dialog">
        <p id="question">${own.deleteQuestion}</p>
        <div class="choices">
          <button value="keep">${own.keep}</button>
          <button value="delete">${own.deleteForGood}</button>
        </div>
      </form>
    </dialog>`;
  }

  async #deleteNow(post: Post, words: ThreadMessages): Promise<void> {
    const writing = this.#reach.backend()?.writing;
    const done = await this.#change(async () => {
      const now = await writing?.deletePost?.({ postId: post.id });
      const can = { ...post.can, edit: false, delete: false, restore: Boolean(writing?.restorePost) };
      this.#reach.changed(now ?? { ...post, visibility: 'deleted', can });
    });
    if (!done) return;
    this.#reach.announce(words.own.youDeleted);
    await this.#focus('[data-undo]');
  }

  async #restore(post: Post, words: ThreadMessages): Promise<void> {
    const done = await this.#change(async () => {
      const now = await this.#reach.backend()?.writing?.restorePost?.({ postId: post.id });
      const can = { ...post.can, edit: true, delete: true, restore: false };
      this.#reach.changed(now ?? { ...post, visibility: 'published', can });
    });
    if (!done) return;
    this.#reach.announce(words.own.restored);
    await this.#focus('article');
  }

  /** One change at a time; one that does not work is said beside the button that asked for it. */
  async #change(work: () => Promise<void>): Promise<boolean> {
    if (this.#isBusy) return false;
    this.#isBusy = true;
    this.#didNotWork = false;
    try {
      await work();
      return true;
    } catch {
      this.#didNotWork = true;
      return false;
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }

  /** Where the pressed button was, something else stands now. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    (root.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>('article'))?.focus();
  }
}

function whose({ notice }: Post, { own }: ThreadMessages): unknown {
  if (!notice?.from) return nothing;
  const name = notice.moderatorName && cleanName(notice.moderatorName);
  const text = notice.from === 'automatic' ? own.byAutomatic : name ? own.by(name) : own.byPerson;
  return html`<p class="small muted">${text}</p>`;
}

/** What the author wrote beside what a moderator made of it (E47). */
function compare({ notice, body }: Post, { own }: ThreadMessages): unknown {
  if (!notice?.before) return nothing;
  return html`<details>
    <summary>${own.before}</summary>
    <p class="compare" dir="auto">${notice.before}</p>
    ${body ? html`<p class="hide-visually">${own.now}</p>` : nothing}
  </details>`;
}
