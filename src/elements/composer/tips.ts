/** Three lines for whoever replies (E32): open with a person's first replies, and one press away ever after. No words to send (E33). */
import { html, nothing, type TemplateResult } from 'lit';
import type { Viewer } from '../../model/index.ts';
import type { PeerComposer } from './composer.ts';
import type { Surroundings } from './surroundings.ts';
import type { View } from './view.ts';

const FIRST_REPLIES = 3;

/** What was sent from here since the backend last counted: it gives a new viewer then. */
const sentHere = new WeakMap<Viewer, number>();

export class Tips {
  readonly #host: PeerComposer;
  readonly #around: Surroundings;
  /** What the person wanted here; null while they have not said. */
  #wanted: boolean | null = null;

  constructor(host: PeerComposer, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    host.addEventListener('composer-done', () => {
      const viewer = around.session.value?.viewer;
      if (viewer && host.purpose === 'reply') sentHere.set(viewer, (sentHere.get(viewer) ?? 0) + 1);
    });
  }

  get #isOpen(): boolean {
    if (this.#wanted !== null) return this.#wanted;
    const viewer = this.#around.session.value?.viewer;
    const sent = viewer ? (viewer.replyCount ?? 0) + (sentHere.get(viewer) ?? 0) : 0;
    return sent < FIRST_REPLIES && !this.#around.drafts.value?.chosen('no-tips');
  }

  view({ purpose, settings }: View): TemplateResult | typeof nothing {
    const words = this.#around.words('notices')?.tips;
    if (purpose !== 'reply' || !words || settings?.safetyPolicy?.off?.includes('tips')) return nothing;
    const isOpen = this.#isOpen;
    const toggle = (event: Event): void => {
      event.preventDefault();
      this.#show(!isOpen);
    };
    return html`<details part="tips" ?open=${isOpen}>
      <summary @click=${toggle}>${words.heading}</summary>
      <ul>
        ${words.lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      <button type="button" class="quiet" @click=${this.#hide}>${words.hide}</button>
    </details>`;
  }

  #show(isOpen: boolean): void {
    this.#wanted = isOpen;
    if (!isOpen) this.#around.drafts.value?.choose('no-tips');
    this.#host.requestUpdate();
  }

  /** The focus goes from the button that is gone to where the tips can be had again. */
  readonly #hide = (): void => {
    this.#show(false);
    this.#host.renderRoot.querySelector<HTMLElement>('[part=tips] summary')?.focus();
  };
}
