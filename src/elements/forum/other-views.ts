/** What the places of the forum other than its lists look like, as templates from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Navigation, Place } from '../../context/navigation.ts';
import type { FirstMessages, ListMessages, ThreadMessages } from '../../locales/messages.ts';
import type { Topic } from '../../model/index.ts';
import { problemBox } from '../problem-box.ts';

export interface OtherState {
  readonly words: ThreadMessages | undefined;
  readonly list: FirstMessages | ListMessages | undefined;
  /** Where Back leads; null where there is nowhere else to be. */
  readonly before: Place | null;
  readonly topics: readonly Topic[];
  readonly navigation: Navigation | null | undefined;
  readonly isReady: boolean;
  /** Its files could not be had. */
  readonly isMissing: boolean;
  readonly again: () => void;
}

export function otherView(place: Place, state: OtherState): TemplateResult {
  const { words, list, before, navigation, isReady, isMissing, again } = state;
  if (!list) return html``;
  return html`${
    before && words
      ? html`<button type="button" class="quiet back" part="back" @click=${() => navigation?.back()}>
          <span class="arrow" aria-hidden="true">←</span> <bdi>${backWords(before, state.topics, words)}</bdi>
        </button>`
      : nothing
  }
  ${
    isReady && words
      ? placeView(place, navigation)
      : isMissing
        ? problemBox(list, 'network', again)
        : html`<p role="status" class="muted">${list.loadingMore}</p>`
  }`;
}

/** Where one would be led, so that one knows where one is (E4). */
function backWords(before: Place, topics: readonly Topic[], words: ThreadMessages): string {
  if (before.view === 'search') return words.backToSearch;
  if (before.view !== 'threads') return words.back;
  return words.backTo(topics.find(({ id }) => id === before.topicId)?.name);
}

function placeView(place: Place, navigation: Navigation | null | undefined): TemplateResult {
  switch (place.view) {
    case 'help':
      return html`<peer-support-lines></peer-support-lines>`;
    case 'thread':
      return html`<peer-thread thread-id=${place.threadId} post-id=${place.postId ?? nothing}></peer-thread>`;
    case 'new-thread':
      // What comes after sending, the composer says itself: a support card that is open must not be taken away.
      return html`<peer-composer
        purpose="thread"
        .topicId=${place.topicId ?? ''}
        @composer-cancel=${() => navigation?.back()}
      ></peer-composer>`;
    case 'threads':
    case 'search':
      return html``;
  }
}
