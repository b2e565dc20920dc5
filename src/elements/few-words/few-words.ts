/** A few words for a post, from somebody who cannot find their own, and taking them back (E31). Nothing is counted. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { mutate } from '../../controllers/mutation.ts';
import { Surroundings } from '../../controllers/surroundings.ts';
import type { AcknowledgementPhrase, Post } from '../../model/index.ts';
import { base } from '../../styles/base.ts';

const styles = css`
  div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.4rem;
  }
  button {
    border-radius: 999px;
    font-weight: 500;
  }
  [aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    border-color: var(--_accent);
  }
  [aria-pressed='true']::before {
    content: '✓' / '';
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/**
 * A few words to send when words are hard to find, never counted (E31).
 *
 * @csspart phrase - One of the phrases, a button that stays pressed.
 */
export class PeerFewWords extends LitElement {
  static override styles = [base, styles];
  static override properties = { post: { attribute: false }, changed: { attribute: false } };

  /** The post that they are for. */
  post: Post | null = null;
  /** Called with the post as it is after words were sent or taken back. */
  changed: ((post: Post) => void) | null = null;

  readonly #forum = new Surroundings(this, 'notices');
  #isSending = false;

  async #press(post: Post, { id: phraseId, label }: AcknowledgementPhrase): Promise<void> {
    const { backend, words, announce } = this.#forum.now;
    if (this.#isSending || !backend?.acknowledging || !words) return;
    this.#isSending = true;
    const { acknowledging } = backend;
    const isSent = post.acknowledged.includes(phraseId);
    const others = post.acknowledged.filter((id) => id !== phraseId);
    await mutate({
      apply: () => this.changed?.({ ...post, acknowledged: isSent ? others : [...others, phraseId] }),
      rollback: () => {
        this.changed?.(post);
        announce?.(words.notDone);
      },
      send: () => acknowledging[isSent ? 'withdraw' : 'acknowledge']({ postId: post.id, phraseId }),
      done: (now) => {
        if (now) this.changed?.(now);
        announce?.(isSent ? words.fewWordsBack : words.fewWordsSent(label));
      },
    });
    this.#isSending = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, session } = this.#forum.now;
    const { post } = this;
    if (!post || !words) return nothing;
    return html`<p class="small muted" id="hint">${words.fewWordsHint}</p>
      <div role="group" aria-labelledby="hint">
        ${session?.community?.acknowledgements.map(
          (phrase) =>
            html`<button
              type="button"
              part="phrase"
              aria-pressed=${post.acknowledged.includes(phrase.id)}
              @click=${() => void this.#press(post, phrase)}
            >
              ${phrase.label}
            </button>`,
        )}
      </div>`;
  }
}
