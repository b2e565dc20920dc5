/** The line under the box that says where the words are kept, once there are any. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SendingMessages } from '../../locales/messages.ts';
import type { View } from './view.ts';
import { isEmpty, isOpen } from './writing-steps.ts';

/** Where the words are, and the way to be rid of them, side by side. */
export function keptLine(view: View, words: SendingMessages): TemplateResult | typeof nothing {
  const { composer, mode, settings, act, happen } = view;
  const { draft, discarded, step } = composer;
  if (discarded && isEmpty(draft))
    return html`<p part="kept">${quiet('bring-back', words.bringBack, () => happen({ type: 'undo-discard' }))}</p>`;
  if (isEmpty(draft) || !(isOpen(composer) || step.name === 'unsure')) return nothing;
  const isBroken = !mode || (mode === 'memory' && settings?.drafts !== 'memory');
  return html`<div part="kept" class="small">
    <p class="muted">${words.kept[isBroken ? 'broken' : mode]}</p>
    ${quiet('discard', words.discard, () => act('discard'))}
    ${!isBroken && mode === 'memory' ? quiet('keep', words.keepInTab, () => act('keep-tab')) : nothing}
    ${
      mode === 'tab' && settings?.drafts === 'device'
        ? html`${quiet('keep', words.keepOnDevice, () => act('keep-device'))}<span class="muted"
              >${words.deviceWarning}</span
            >`
        : nothing
    }
  </div>`;
}

function quiet(part: string, label: string, press: () => void): TemplateResult {
  return html`<button type="button" class="quiet" part=${part} @click=${press}>${label}</button>`;
}
