/**
 * What a reader may do with somebody else's post: say that it helped, reply, send a few words, tell a moderator. Comes after the
 * words of the first post are on the page, into a row that was kept free for it.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { WordsController } from '../../controllers/words.ts';
import type { NoticeMessages } from '../../locales/messages.ts';
import type { Post } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import type { PostFrame } from '../post/post-frame.ts';
import { nameOf } from '../post/post-view.ts';
import { canReply, isSignedOut } from '../post/reader.ts';
import { styles } from './post-actions.styles.ts';

const given = { attribute: false };

/**
 * What a reader can do with a post of somebody else.
 *
 * @csspart actions - The row of buttons under the post.
 */
export class PeerPostActions extends LitElement {
  static override styles = [base, styles];
  static override properties = { post: given, frame: given, hasFewWords: { state: true } };

  /** The post. */
  post: Post | null = null;
  /** For the thread around it: what it gives to its posts. */
  frame: PostFrame | null = null;
  /** Whether the few words are unfolded. */
  hasFewWords = false;

  readonly #words = new WordsController(this, 'notices');

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('post');
    if (before && before.id !== this.post?.id) this.hasFewWords = false;
  }

  readonly #fewWords = (): void => {
    this.hasFewWords = !this.hasFewWords;
    import('../few-words/few-words.define.ts').catch(() => (this.hasFewWords = false));
  };

  protected override render(): TemplateResult | typeof nothing {
    const { post, frame, hasFewWords } = this;
    const words = this.#words.value;
    const { list, backend, session } = frame?.around ?? {};
    if (!post || !frame || !words || !list) return nothing;
    const { can } = post;
    const { actions, around } = frame;
    const mayMark = backend?.helped && (can.markHelped || isSignedOut(around));
    const maySendWords = backend?.acknowledging && can.acknowledge && session?.community?.acknowledgements.length;
    return html`<div part="actions">
      ${mayMark ? html`<peer-helped-badge .post=${post} .changed=${actions.changed}></peer-helped-badge>` : nothing}
      ${
        canReply(frame)
          ? html`<button type="button" class="quiet" @click=${() => actions.act('reply', post)}>
              <span aria-hidden="true">${words.reply}</span>
              <span class="hide-visually">${words.replyTo(nameOf(post, list))}</span>
            </button>`
          : nothing
      }
      ${
        maySendWords
          ? html`<button type="button" class="quiet" aria-expanded=${hasFewWords} @click=${this.#fewWords}>
              ${words.fewWords}
            </button>`
          : nothing
      }
      ${tellModerator(post, frame, words)}
      ${hasFewWords ? html`<peer-few-words .post=${post} .changed=${actions.changed}></peer-few-words>` : nothing}
    </div>`;
  }
}

function tellModerator(post: Post, { around, actions }: PostFrame, words: NoticeMessages): unknown {
  const { backend, settings } = around;
  const text = words.tellModerator;
  if (!backend?.reporting) {
    return settings?.reportUrl ? html`<a class="small tell" href=${settings.reportUrl}>${text}</a>` : nothing;
  }
  return post.can.report
    ? html`<button type="button" class="quiet small tell" @click=${() => actions.act('report', post)}>${text}</button>`
    : nothing;
}
