/**
 * A way to leave at once, for people who are not safe from somebody beside them. Off unless a charity sets `exit-url`: the button
 * puts off people who do not see themselves at risk (E67). It is a real link, so that it leads away before any script is there.
 */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { announceContext } from '../../context/announce.ts';
import { settingsContext } from '../../context/settings.ts';
import { WordsController } from '../../controllers/words.ts';
import { PeerExitRequestEvent } from '../../events/exit-request.ts';
import type { ExitMessages } from '../../locales/messages.ts';
import { base } from '../../styles/base.ts';
import { clear, go, hearOtherTabs } from './leave.ts';
import { styles } from './quick-exit.styles.ts';
import { watchShift } from './shift-watch.ts';

/** Those that float over the page. One is enough, however many forums there are. */
const floating: PeerQuickExit[] = [];

/**
 * Leaves the page at once: the button, or Shift three times. Needs `exit-url` on the forum.
 *
 * @attr {boolean} inline - Stands where it is, as in a dialog, in place of floating over the page.
 * @slot - A link of the page's own, which leads away also before the script is there.
 * @csspart link - The link, where the page has none of its own.
 * @csspart panel - What it does and what it cannot do.
 * @cssproperty --peer-exit-offset - Room above it, for a bar of the page's own.
 * @fires peer-exit-request - The page is cleared and about to be left. Cancel it to leave in a way of your own.
 */
export class PeerQuickExit extends LitElement {
  static override styles = [base, styles];
  static override properties = {
    inline: { type: Boolean, reflect: true },
    isOpen: { state: true },
    presses: { state: true },
  };

  /** Stands where it is, as in a dialog, in place of floating over the page. */
  declare inline: boolean;
  /** @internal */
  declare isOpen: boolean;
  /** @internal */
  declare presses: number;

  readonly #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  readonly #announce = new ContextConsumer(this, { context: announceContext, subscribe: true });
  readonly #words = new WordsController(this, 'exit');
  #stopListening: (() => void)[] = [];

  constructor() {
    super();
    this.inline = this.isOpen = false;
    this.presses = 0;
    this.addEventListener('click', this.#clicked);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = [hearOtherTabs(() => this.#leave(true))];
    if (!this.inline) floating.push(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stopListening) stop();
    this.#stopListening = [];
    if (floating.includes(this)) floating.splice(floating.indexOf(this), 1);
    floating[0]?.requestUpdate();
  }

  protected override updated(): void {
    this.hidden = !this.#address || (!this.inline && floating[0] !== this);
    if (this.inline || this.hidden || !this.isConnected) return;
    if (this.#stopListening.length < 2 && this.#settings.value?.exitKeys !== 'none')
      this.#stopListening.push(this.#watch());
    // A telephone before 2023 has no such layer; there it floats as its style says.
    if (!('popover' in HTMLElement.prototype)) return;
    // Above everything else on the page, whatever the page does to the elements around the forum.
    this.popover = 'manual';
    if (!this.matches(':popover-open')) this.showPopover();
  }

  #watch(): () => void {
    return watchShift({
      counted: (presses) => {
        const words = this.#words.value;
        if (words && presses !== this.presses) {
          this.#announce.value?.(words.more(3 - presses), 'assertive');
        }
        this.presses = presses;
      },
      leave: () => this.#leave(),
    });
  }

  readonly #clicked = (event: MouseEvent): void => {
    const isLink = event.composedPath().some((each) => each instanceof HTMLAnchorElement);
    if (!isLink || !this.#address) return;
    event.preventDefault();
    this.#leave();
  };

  #leave(isTold = false): void {
    const address = this.#address;
    if (!address) return;
    clear(this.#words.value ?? { leaving: '', offline: '' }, isTold);
    if (this.dispatchEvent(new PeerExitRequestEvent())) go(address);
  }

  get #address(): string | null {
    return this.#settings.value?.exitUrl ?? null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const address = this.#address;
    const words = this.#words.value;
    if (!address) return nothing;
    return html`<div class="row">
        <slot><a part="link" href=${address} rel="noreferrer noopener nofollow">${words?.leave}</a></slot>
        ${
          words && !this.inline
            ? html`<button
                type="button"
                class="about"
                aria-expanded=${this.isOpen}
                aria-controls="panel"
                @click=${() => (this.isOpen = !this.isOpen)}
              >
                <span aria-hidden="true">?</span><span class="hide-visually">${words.about}</span>
              </button>`
            : nothing
        }
      </div>
      ${this.presses ? dots(this.presses) : nothing} ${words && !this.inline ? this.#panel(words) : nothing}`;
  }

  readonly #close = (): void => {
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('.about')?.focus();
  };

  #panel(words: ExitMessages): TemplateResult {
    return html`<div id="panel" part="panel" class="panel" ?hidden=${!this.isOpen}>
      ${words.explained.map((sentence) => html`<p>${sentence}</p>`)}
      ${this.#settings.value?.exitKeys === 'none' ? nothing : html`<p>${words.keys}</p>`}
      <button type="button" @click=${this.#close}>${words.close}</button>
    </div>`;
  }
}

function dots(presses: number): TemplateResult {
  return html`<div class="dots" aria-hidden="true">
    ${[0, 1, 2].map((at) => html`<span class=${at < presses ? 'on' : ''}></span>`)}
  </div>`;
}
