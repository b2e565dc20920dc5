/**
 * People to talk to now: a page of its own, or a card under the composer. The lines are bundled data, so it works without a
 * network and asks nobody anything. It knows nothing of what somebody wrote.
 */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { navigationContext } from '../../context/navigation.ts';
import { safetyContext, type Safety } from '../../context/safety.ts';
import { settingsContext } from '../../context/settings.ts';
import { QueryController } from '../../controllers/query.ts';
import { WordsController } from '../../controllers/words.ts';
import type { HelpMessages } from '../../locales/messages.ts';
import { chooseLines, emergencyFor, linesFor } from '../../safety/support-lines/choose-lines.ts';
import { emergencyNumbers } from '../../safety/support-lines/emergency-numbers.ts';
import type { SupportChannel, SupportLine } from '../../safety/support-lines/types.ts';
import { base } from '../../styles/base.ts';
import { heading } from '../heading.ts';
import { styles } from './support-lines.styles.ts';

/** Verified lines of other countries; a link that somebody presses, never a request. */
const OTHER_COUNTRIES = 'https://findahelpline.com/';

/**
 * People to talk to now: help lines of the region, two or three first, one of them without a voice call (E60).
 *
 * @csspart heading - The heading of the page.
 * @csspart lines - A list of services.
 * @csspart line - One service.
 * @csspart name - The name of a service.
 * @csspart way - A link to call, text or write to a service.
 * @csspart emergency - What to do when somebody is in danger right now.
 */
export class PeerSupportLines extends LitElement {
  static override styles = [base, styles];

  /** A card inside something else: no page heading, and the services only. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** The level of the page's heading; for a card, of the names of the services. Without it, what fits the forum. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | null = null;

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
    if (this.compact) return this.#services(words, level);
    return html`${heading(level, words.heading, { focusable: true })}
      <p class="intro">${words.intro}</p>
      ${this.#services(words, level + 1)}`;
  }

  #services(words: HelpMessages, level: number): TemplateResult {
    const region = this.#settings.value?.region ?? 'GB';
    const state = this.#query.state;
    if (state.name === 'failed') return this.#unreachable(words, level, region);
    if (state.name !== 'complete') return html`<div class="skeleton" aria-busy="true"></div>`;
    const lang = this.#settings.value?.lang ?? this.#words.lang;
    const all = linesFor(state.value, region);
    const first = chooseLines(state.value, { region, lang });
    const rest = all.filter((line) => !first.includes(line));
    return html`${first.length ? list(first, words, level) : html`<p>${words.noLines}</p>`}
    ${
      rest.length
        ? html`<details>
            <summary>${words.moreOptions}</summary>
            ${list(rest, words, level)}
          </details>`
        : nothing
    }
    ${this.#apart(words, level, region)}`;
  }

  /** Not even the files could be had: what needs no data is said, and the rest can be tried again. */
  #unreachable(words: HelpMessages, level: number, region: string): TemplateResult {
    const list = this.#list.value;
    return html`${
      list
        ? html`<p role="alert">${list.problems.network}</p>
            <button type="button" @click=${() => void this.#query.retry()}>${list.tryAgain}</button>`
        : nothing
    }
    ${this.#apart(words, level, region)}`;
  }

  #apart(words: HelpMessages, level: number, region: string): TemplateResult {
    const emergency = emergencyFor(emergencyNumbers, region);
    return html`<div class="apart" part="emergency">
        ${heading(level, words.emergencyHeading, { part: 'name' })}
        <p>${words.emergency}</p>
        ${
          emergency
            ? html`<div class="ways">
                ${emergency.numbers.map((number) => html`<a part="way" href="tel:${number}">${words.call(number)}</a>`)}
              </div>`
            : nothing
        }
      </div>
      ${
        this.compact
          ? nothing
          : html`<div class="apart">
              ${heading(level, words.otherCountry, { part: 'name' })}
              <p>
                <a href=${OTHER_COUNTRIES} target="_blank" rel="noopener noreferrer">${words.otherCountryLink}</a>.
                ${words.otherCountryNote}
              </p>
            </div>`
      }`;
  }
}

function list(lines: readonly SupportLine[], words: HelpMessages, level: number): TemplateResult {
  return html`<ul part="lines">
    ${lines.map(
      (line) =>
        html`<li part="line">
          ${heading(level, html`<bdi>${line.name}</bdi>`, { part: 'name' })}
          <p>${line.forWhom}</p>
          ${facts(line, words)} ${line.onContact ? html`<p class="small muted">${line.onContact}</p>` : nothing}
          <div class="ways">${line.channels.map((channel) => way(channel, words))}</div>
        </li>`,
    )}
  </ul>`;
}

function facts({ hours, cost, onBill }: SupportLine, words: HelpMessages): unknown {
  const said = [hours, cost, onBill === false ? words.notOnBill : onBill ? words.onBill : null].filter(Boolean);
  return said.length ? html`<p class="small muted">${said.join(' · ')}</p>` : nothing;
}

function way({ kind, value, href, say }: SupportChannel, words: HelpMessages): TemplateResult {
  const isElsewhere = kind === 'chat' || kind === 'web';
  const text = isElsewhere ? words[kind](value) : words[kind](value, say ?? null);
  return html`<a
    part="way"
    href=${href}
    target=${isElsewhere ? '_blank' : nothing}
    rel=${isElsewhere ? 'noopener noreferrer' : nothing}
    >${text}</a
  >`;
}
