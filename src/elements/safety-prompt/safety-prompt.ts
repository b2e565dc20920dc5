import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { WordsController } from '../../controllers/words.ts';
import type { ComposerMessages } from '../../locales/messages.ts';
import type { SafetyKind } from '../../safety/types.ts';
import { base } from '../../styles/base.ts';
import type { Found } from '../composer/take-out.ts';
import { heading } from '../heading.ts';
import { PromptActionEvent, type PromptAction } from './prompt-action.ts';
import { styles } from './safety-prompt.styles.ts';

/**
 * One reminder before posting, or, for `distress`, the card of care under the box. It advises and never stops anybody: "Post as
 * it is" weighs the same as "Change it" (E21). It shows words only for personal details, and only as a property.
 *
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

  /** Which reminder. */
  @property({ reflect: true }) kind: SafetyKind = 'personal-details';
  /** Personal details only: what was found in the person's own words. */
  @property({ attribute: false }) found: readonly Found[] = [];
  /** Personal details only: whether they are taken out now, and may be put back. */
  @property({ attribute: false }) takenOut = false;
  /** The pseudonym of the person who is answered, for `unkind`. */
  @property({ attribute: false }) answering: string | null = null;
  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 4;

  readonly #words = new WordsController(this, 'composer');

  /** Moves the focus to the heading of the reminder. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words.value;
    if (!words) return nothing;
    const { heading: title, body } = words.prompts[this.kind];
    return html`<div part="prompt" role="group" aria-labelledby="heading" aria-describedby="body">
      ${heading(this.headingLevel, title, { id: 'heading', focusable: true })}
      <p id="body">${body}</p>
      ${
        this.kind === 'unkind' && this.answering !== null
          ? html`<p><bdi>${words.writingTo(this.answering)}</bdi></p>`
          : nothing
      }
      ${this.kind === 'personal-details' ? this.#details(words) : nothing}
      ${this.kind === 'distress' ? this.#care(words) : this.#choice(words)}
    </div>`;
  }

  #details(words: ComposerMessages): TemplateResult | typeof nothing {
    if (this.takenOut)
      return html`<p role="status">${words.tookOut} ${this.#button('put-back', words.putBack, 'quiet')}</p>`;
    return html`<ul part="found">
        ${this.found.map(
          ({ label, text }) =>
            html`<li>
              <mark dir="auto">${text}</mark>
              <span class="muted"
                >${Object.hasOwn(words.details, label) ? words.details[label] : words.details.other}</span
              >
            </li>`,
        )}
      </ul>
      <p>${this.#button('take-out', words.takeOut)}</p>`;
  }

  #choice(words: ComposerMessages): TemplateResult {
    return html`<div part="actions">
        ${this.#button('change', words.change)}
        ${this.#button('as-it-is', this.takenOut ? words.post.reply : words.asItIs)}
      </div>
      <p class="muted small">${words.mayBeWrong}</p>`;
  }

  #care(words: ComposerMessages): TemplateResult {
    return html`<slot></slot>
      <div part="actions">${this.#button('dismiss', words.hideCard, 'quiet')}</div>`;
  }

  #button(action: PromptAction, label: string, look = ''): TemplateResult {
    const choose = (): boolean => this.dispatchEvent(new PromptActionEvent(action));
    return html`<button type="button" class=${look} part=${action} @click=${choose}>${label}</button>`;
  }
}
