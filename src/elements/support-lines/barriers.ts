/**
 * The optional step before the lines (E62): what might get in the way, and one short answer each. Nothing but native disclosures,
 * so there is no state to keep, no event to send and nothing to forget; closed, it stands in nobody's way.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { BarrierWords, HelpMessages } from '../../locales/messages.ts';
import { hasNoVoiceWay } from '../../safety/support-lines/choose-lines.ts';
import type { SupportLine } from '../../safety/support-lines/types.ts';

/** `lines`: those that are shown under it. What the answers say of a service comes from its data. */
export function barriers(
  lines: readonly SupportLine[],
  { barriers: words }: HelpMessages,
  lang: string,
): TemplateResult {
  const written = lines.filter(hasNoVoiceWay).map(({ name }) => name);
  const names = new Intl.ListFormat(lang, { type: 'disjunction' }).format(written);
  return html`<details part="barriers">
    <summary>${words.heading}</summary>
    <p class="small muted">${words.hint}</p>
    ${barrier(words.intense, written.length ? html`<p>${words.write(names)}</p>` : nothing)} ${barrier(words.chat)}
    ${barrier(words.tried)} ${barrier(words.sent, sending(lines))}
  </details>`;
}

/** With a shared name, opening one closes the others. */
function barrier({ worry, answer }: BarrierWords, more: unknown = nothing): TemplateResult {
  return html`<details part="barrier" name="barrier">
    <summary>${worry}</summary>
    <div>
      <p>${answer}</p>
      ${more}
    </div>
  </details>`;
}

/** Each service's own word on when it sends help, where one was found. */
function sending(lines: readonly SupportLine[]): unknown {
  const known = lines.filter(({ sendsHelp }) => sendsHelp);
  if (!known.length) return nothing;
  return html`<dl>
    ${known.map(
      ({ name, sendsHelp }) =>
        html`<dt><bdi>${name}</bdi></dt>
          <dd>${sendsHelp?.text}</dd>`,
    )}
  </dl>`;
}
