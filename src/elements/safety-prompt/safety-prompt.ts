import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../../controllers/words.ts';
import type { SendingMessages } from '../../locales/messages.ts';
import type { SafetyKind } from '../../safety/types.ts';
import { base } from '../../styles/base.ts';
import { detailWords, type Found } from '../composer/take-out.ts';
import { heading } from '../heading.ts';
import { PromptActionEvent, type PromptAction } from './prompt-action.ts';
import { styles } from './safety-prompt.styles.ts';

const given = { attribute: false };

/**
 * One reminder before posting, or, for `distress`, the card of care under the box. It advises and never stops anybody: "Post as
 * it is" weighs the same as "Change it" (E21). It shows words only for personal details, and only as a property.
 *
 * @attr {string} kind - Which reminder.
 * @attr {number} heading-level - Level of the heading, 2 to 6.
 * @slot - Under the words of the `distress` card: help lines.
 * @csspart prompt - The box.
 * @csspart heading - Its heading.
 * @csspart found - The list of words that were found.
 * @csspart actions - The row of buttons.
 * @cssproperty --peer-care - Background of the card of care.
 * @fires prompt-action - Stays inside the composer: what the person chose.
 */
export class PeerSafetyPrompt extends LitElement {
  static override styles = [base, styles];
  static override properties = {
    kind: { reflect: true },
    found: given,
    takenOut: given,
    answering: given,
    moderator: given,
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Which reminder. */
  kind: SafetyKind = 'personal-details';
  /** Personal details only: what was found in the person's own words. */
  found: readonly Found[] = [];
  /** Personal details only: whether they are taken out now, and may be put back. */
  takenOut = false;
  /** The pseudonym of the person who is answered, for `unkind`. */
  answering: string | null = null;
  /** How to tell a moderator, for `overpromise`: true for the dialog, or the address of a page; null when there is no way. */
  moderator: true | string | null = null;
  /** Level of the heading, 2 to 6. */
  headingLevel = 4;

  readonly #words = new WordsController(this, 'sending');

  /** Moves the focus to the heading of the reminder. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words.value;
    if (!words) return nothing;
    const { heading: title, body } = words.prompts[this.kind];
    const isCare = this.kind === 'distress';
    return html`<div part="prompt" role="group" aria-labelledby="heading" aria-describedby="body">
      ${heading(this.headingLevel, title, { id: 'heading', focusable: true })}
      <p id="body">${body}</p>
      ${this.#own(words)}
      <div part="actions">
        ${
          isCare
            ? this.#button('dismiss', words.hideCard, 'quiet')
            : html`${this.#button('change', words.change)}
              ${this.#button('as-it-is', this.takenOut ? words.postIt : words.asItIs)}`
        }
      </div>
      ${isCare ? nothing : html`<p class="muted small">${words.mayBeWrong}</p>`}
    </div>`;
  }

  /** What only this kind has. */
  #own(words: SendingMessages): TemplateResult | typeof nothing {
    switch (this.kind) {
      case 'distress':
        return html`<slot></slot>`;
      case 'personal-details':
        return this.#details(words);
      case 'unkind':
        return html`${this.answering === null ? nothing : html`<p><bdi>${words.writingTo(this.answering)}</bdi></p>`}
          <p>${this.#button('pause', words.pause, 'quiet')}</p>`;
      case 'overpromise':
        return this.#moderator(words);
      default:
        return nothing;
    }
  }

  #details(words: SendingMessages): TemplateResult {
    if (this.takenOut)
      return html`<p role="status">${words.tookOut} ${this.#button('put-back', words.putBack, 'quiet')}</p>`;
    return html`<ul part="found">
        ${this.found.map(
          ({ label, text }) =>
            html`<li><mark dir="auto">${text}</mark> <span class="muted">${detailWords(label, words)}</span></li>`,
        )}
      </ul>
      <p>${this.#button('take-out', words.takeOut)}</p>`;
  }

  #moderator({ tellModerator }: SendingMessages): TemplateResult | typeof nothing {
    if (this.moderator === null) return nothing;
    return html`<p>
      ${
        this.moderator === true
          ? this.#button('tell-moderator', tellModerator, 'quiet')
          : html`<a href=${this.moderator} target="_blank" rel="noopener">${tellModerator}</a>`
      }
    </p>`;
  }

  #button(action: PromptAction, label: string, look = ''): TemplateResult {
    const choose = ({ detail: clicks }: MouseEvent): void => {
      // The reminder stands where Post was: the second half of a double click answers nothing that was not read yet.
      if (clicks < 2) this.dispatchEvent(new PromptActionEvent(action));
    };
    return html`<button type="button" class=${look} part=${action} @click=${choose}>${label}</button>`;
  }
}
