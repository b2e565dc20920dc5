/** What stands around the places of the forum other than its lists, as templates from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../context/navigation.ts';
import type { FirstMessages, ListMessages, ThreadMessages } from '../../locales/messages.ts';
import type { Topic } from '../../model/index.ts';
import { problemBox } from '../problem-box.ts';

export interface OtherState {
  readonly words: ThreadMessages | undefined;
  readonly list: FirstMessages | ListMessages | undefined;
  /** Where Back leads; null where there is nowhere else to be. */
  readonly before: Place | null;
  readonly back: () => void;
  readonly topics: readonly Topic[];
  /** The place itself; without it, its files are not here yet. */
  readonly content: TemplateResult | null | undefined;
  /** Its files could not be had. */
  readonly isMissing: boolean;
  readonly again: () => void;
}

export function otherView(state: OtherState): TemplateResult | typeof nothing {
  const { words, list, before, back, topics, content, isMissing, again } = state;
  if (!list) return nothing;
  return html`${
    before && words
      ? html`<button type="button" class="quiet back" part="back" @click=${back}>
          <span class="arrow" aria-hidden="true">←</span> <bdi>${backWords(before, topics, words)}</bdi>
        </button>`
      : nothing
  }
  ${
    (words && content) ??
    (isMissing ? problemBox(list, 'network', again) : html`<p role="status" class="muted">${list.loadingMore}</p>`)
  }`;
}

/** Where one would be led, so that one knows where one is (E4). */
function backWords(before: Place, topics: readonly Topic[], words: ThreadMessages): string {
  if (before.view === 'search') return words.backToSearch;
  if (before.view !== 'threads') return words.back;
  return words.backTo(topics.find(({ id }) => id === before.topicId)?.name);
}
