/**
 * People to talk to now: a page of its own, or a card under the composer. The lines are bundled data, so it works without a
 * network and asks nobody anything. It knows nothing of what somebody wrote.
 */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { navigationContext } from '../../context/navigation.ts';
import { safetyContext, type Safety } from '../../context/safety.ts';
import { settingsContext } from '../../context/settings.ts';
import { QueryController } from '../../controllers/query.ts';
import { WordsController } from '../../controllers/words.ts';
import type { HelpMessages } from '../../locales/messages.ts';
import { chooseLines, linesFor } from '../../safety/support-lines/choose-lines.ts';
import type { SupportLine } from '../../safety/support-lines/types.ts';
import { base } from '../../styles/base.ts';
import { heading } from '../heading.ts';
import { barriers } from './barriers.ts';
import { emergencyWays, list } from './lines-view.ts';
import { otherCountry } from './other-country.ts';
import { styles } from './support-lines.styles.ts';

/**
 * People to talk to now: help lines of the region, two or three first, one of them without a voice call (E60).
 *
 * @attr {boolean} compact - A card inside something else: no page heading, and the services only.
 * @attr {boolean} titled - For a card that nothing around it names: a heading, and that one can do both (E61).
 * @attr {number} heading-level - The level of the page's heading; for a card, of the names of the services.
 * @csspart heading - The heading of the page.
 * @csspart lines - A list of services.
 * @csspart line - One service.
 * @csspart name - The name of a service.
 * @csspart way - A link to call, text or write to a service.
 * @csspart barriers - The optional step before the services.
 * @csspart barrier - One thing that might get in the way, with its answer.
 * @csspart elsewhere - Help in another country.
 * @csspart country - The choice of another country.
 * @csspart emergency - What to do when somebody is in danger right now.
 */
export class PeerSupportLines extends LitElement {
  static override styles = [base, styles];
  static override properties = {
    compact: { type: Boolean, reflect: true },
    titled: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    country: { state: true },
  };

  /** A card inside something else: no page heading, and the services only. */
  compact = false;
  /** For a card that nothing around it names: a heading, and that one can do both (E61). */
  titled = false;
  /** The level of the page's heading; for a card, of the names of the services. Without it, what fits the forum. */
  headingLevel: number | null = null;

  /** The other country that the person chose, for as long as they are here. */
  private country = '';

  readonly #safety = new ContextConsumer(this, { context: safetyContext, subscribe: true });
  readonly #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  readonly #navigation = new ContextConsumer(this, { context: navigationContext, subscribe: true });
  readonly #words = new WordsController(this, 'help');
  readonly #list = new WordsController(this, 'list');
  readonly #query = new QueryController<readonly SupportLine[]>(this);
  #asked: Safety | null = null;
  #hasFocused = false;

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const safety = this.#safety.value ?? null;
    if (!safety || safety === this.#asked) return;
    this.#asked = safety;
    void this.#query.run(() => safety.supportLines());
  }

  /** As a page of the forum it takes the focus when somebody went to it. */
  protected override updated(): void {
    const navigation = this.#navigation.value;
    if (this.compact || this.#hasFocused || !navigation?.moved || navigation.place.view !== 'help') return;
    const title = this.renderRoot.querySelector<HTMLElement>('[part=heading]');
    if (!title) return;
    this.#hasFocused = true;
    title.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words.value;
    if (!words) return nothing;
    const level = this.headingLevel ?? (this.#settings.value?.headingLevel ?? 2) + 1;
    if (this.compact && !this.titled) return this.#services(words, level);
    return html`${heading(level, words.heading, { focusable: !this.compact })}
      <p class="intro">${this.compact ? nothing : words.intro} ${words.both}</p>
      ${this.#services(words, level + 1)}`;
  }

  #services(words: HelpMessages, level: number): TemplateResult {
    const region = this.#settings.value?.region ?? 'GB';
    const state = this.#query.state;
    if (state.name === 'failed') return html`${this.#unreachable()} ${apart(words, level, region)}`;
    if (state.name !== 'complete') return html`<div class="skeleton" aria-busy="true"></div>`;
    const lines = state.value;
    const lang = this.#settings.value?.lang ?? this.#words.lang;
    const first = chooseLines(lines, { region, lang });
    const rest = linesFor(lines, region).filter((line) => !first.includes(line));
    const elsewhere = otherCountry({
      words,
      level: this.compact ? level : level + 1,
      region,
      lang,
      lines,
      chosen: this.country,
      choose: (country) => (this.country = country),
    });
    return html`${
      first.length ? html`${barriers(first, words, lang)} ${list(first, words, level)}` : html`<p>${words.noLines}</p>`
    }
    ${rest.length ? more(words.moreOptions, list(rest, words, level)) : nothing} ${apart(words, level, region)}
    ${
      this.compact
        ? more(words.otherCountry, elsewhere)
        : html`<div class="apart" part="elsewhere">
            ${heading(level, words.otherCountry, { part: 'name' })} ${elsewhere}
          </div>`
    }`;
  }

  /** Not even the files could be had: what needs no data is said all the same, and the rest can be tried again. */
  #unreachable(): TemplateResult | typeof nothing {
    const list = this.#list.value;
    if (!list) return nothing;
    return html`<p role="alert">${list.problems.network}</p>
      <button type="button" @click=${() => void this.#query.retry()}>${list.tryAgain}</button>`;
  }
}

function more(summary: string, content: TemplateResult): TemplateResult {
  return html`<details class="more">
    <summary>${summary}</summary>
    ${content}
  </details>`;
}

function apart(words: HelpMessages, level: number, region: string): TemplateResult {
  return html`<div class="apart" part="emergency">
    ${heading(level, words.emergencyHeading, { part: 'name' })}
    <p>${words.emergency}</p>
    ${emergencyWays(words, region)}
  </div>`;
}
