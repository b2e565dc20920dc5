/**
 * Help for somebody who is not where the charity is (E64, E65). Nobody guesses where they are: they say so, and it is kept nowhere.
 * What they choose opens beneath the choice, so that nothing moves above it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpMessages } from '../../locales/messages.ts';
import { chooseLines, countriesOf } from '../../safety/support-lines/choose-lines.ts';
import type { SupportLine } from '../../safety/support-lines/types.ts';
import { emergencyWays, list } from './lines-view.ts';

/** Verified lines of other countries; a link that somebody presses, never a request. */
const OTHER_COUNTRIES = 'https://findahelpline.com/';

export interface OtherCountry {
  readonly words: HelpMessages;
  /** Level of the headings of services. */
  readonly level: number;
  /** Of the forum. */
  readonly region: string;
  readonly lang: string;
  readonly lines: readonly SupportLine[];
  /** What the person chose; empty until then. */
  readonly chosen: string;
  readonly choose: (country: string) => void;
}

export function otherCountry(state: OtherCountry): TemplateResult {
  const { words } = state;
  return html`${choice(state)}
    <p>
      <a href=${OTHER_COUNTRIES} target="_blank" rel="noopener noreferrer">${words.otherCountryLink}</a>.
      ${words.otherCountryNote}
    </p>`;
}

/** Not where the charity's own lines are all of one country. */
function choice({ words, level, region, lang, lines, chosen, choose }: OtherCountry): TemplateResult | typeof nothing {
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  const others = countriesOf(lines)
    .filter((country) => country !== region.slice(0, 2))
    .map((country) => ({ country, name: names.of(country) ?? country }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  if (!others.length) return nothing;
  return html`<p>
      <select
        part="country"
        aria-label=${words.chooseCountry}
        .value=${chosen}
        @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
      >
        <option value="">${words.chooseCountry}</option>
        ${others.map(({ country, name }) => html`<option value=${country}>${name}</option>`)}
      </select>
    </p>
    ${
      chosen
        ? html`<div class="chosen">
            ${list(chooseLines(lines, { region: chosen, lang }), words, level)}
            <p>${words.emergencyHeading}:</p>
            ${emergencyWays(words, chosen)}
          </div>`
        : nothing
    }`;
}
