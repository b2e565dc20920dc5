/**
 * What quick exit means for one forum: it forgets everything it holds, and stays hidden until the person asks for it, also when
 * the browser brings the page back as it was (E68). Loaded only where a charity set `exit-url`.
 */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { whenLeaving } from '../../controllers/leaving.ts';
import type { Provision } from './provision.ts';

export interface Guarded {
  /** Drops what the forum holds beside what it provides. */
  readonly forget: () => void;
  /** Begins anew. */
  readonly begin: () => void;
}

export class ExitGuard implements ReactiveController {
  readonly #forum: LitElement;
  readonly #provision: Provision;
  readonly #guarded: Guarded;
  #stop: (() => void) | null = null;
  #isAway = false;

  constructor(forum: LitElement, provision: Provision, guarded: Guarded) {
    this.#forum = forum;
    this.#provision = provision;
    this.#guarded = guarded;
    void provision.words.value?.need('exit');
    // Until it is there, and if its file cannot be had, the page's own link leads away all the same.
    import('../quick-exit/quick-exit.define.ts').catch(() => undefined);
    forum.addController(this);
    forum.requestUpdate();
  }

  hostConnected(): void {
    this.#stop ??= whenLeaving(() => this.#left());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** First of all in the forum: the link, the page's own where there is one. */
  wayOut(): TemplateResult {
    const hasLink = this.#forum.querySelector(':scope > [slot=exit]');
    return html`<peer-quick-exit>${hasLink ? html`<slot name="exit"></slot>` : nothing}</peer-quick-exit>`;
  }

  /** What stands in the forum's place after somebody left; null before. */
  view(): TemplateResult | null {
    if (!this.#isAway) return null;
    const words = this.#provision.words.value?.words.exit;
    return html`<div class="quiet-box">
      <button type="button" @click=${this.#show}>${words?.show}</button>
    </div>`;
  }

  #left(): void {
    const { backend, session, navigation, drafts, announcer } = this.#provision;
    this.#isAway = true;
    drafts.value?.clear();
    for (const provided of [drafts, backend, session, navigation]) (provided as typeof drafts).setValue(null);
    announcer.say('');
    announcer.say('', 'assertive');
    this.#guarded.forget();
    this.#forum.requestUpdate();
  }

  readonly #show = (): void => {
    this.#isAway = false;
    this.#guarded.begin();
    this.#forum.requestUpdate();
  };
}
