/** What services look like in a list, and the number for danger, as templates from data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpMessages } from '../../locales/messages.ts';
import { emergencyFor } from '../../safety/support-lines/choose-lines.ts';
import { emergencyNumbers } from '../../safety/support-lines/emergency-numbers.ts';
import type { SupportChannel, SupportLine } from '../../safety/support-lines/types.ts';
import { heading } from '../heading.ts';

/** Each entry says who it is for, when, what it costs, what shows on a bill, what happens, and how to reach it (E63). */
export function list(lines: readonly SupportLine[], words: HelpMessages, level: number): TemplateResult {
  return html`<ul part="lines">
    ${lines.map(
      (line) =>
        html`<li part="line">
          ${heading(level, html`<bdi>${line.name}</bdi>`, { part: 'name' })}
          ${line.forWhom ? html`<p>${line.forWhom}</p>` : nothing} ${facts(line, words)}
          ${line.onContact ? html`<p class="small muted">${line.onContact}</p>` : nothing}
          <div class="ways">${line.channels.map((channel) => way(channel, words))}</div>
        </li>`,
    )}
  </ul>`;
}

/** Apart from the services and after them (E66); nothing where we know no number. */
export function emergencyWays(words: HelpMessages, region: string): TemplateResult | typeof nothing {
  const emergency = emergencyFor(emergencyNumbers, region);
  if (!emergency) return nothing;
  return html`<div class="ways">
    ${emergency.numbers.map((number) => html`<a part="way" href="tel:${number}">${words.call(number)}</a>`)}
  </div>`;
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
