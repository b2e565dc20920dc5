import { html, nothing, type TemplateResult } from 'lit';
import type { Navigation, Place } from '../../context/navigation.ts';
import type { FirstMessages } from '../../locales/messages.ts';
import type { Topic } from '../../model/index.ts';
import { placeLink } from '../place-link.ts';

export interface TopicNavState {
  readonly words: FirstMessages;
  readonly topics: readonly Topic[];
  readonly place: Place;
  readonly navigation: Navigation | null | undefined;
  /** On a narrow screen the topics fold away behind a button that names the current one. */
  readonly unfolded: string | null;
  readonly unfold: (what: 'topics') => void;
}

/** The charity's topics, two levels at most, with where one is (E4). */
export function topicNav({ words, topics, place, navigation, unfolded, unfold }: TopicNavState): TemplateResult {
  const isList = place.view === 'threads' || place.view === 'search';
  const current = isList ? (place.topicId ?? '') : null;
  const link = (id: string, name: string, what: string | null): TemplateResult =>
    placeLink(
      navigation,
      { view: 'threads', topicId: id || undefined },
      html`<bdi class="name">${name}</bdi>
        ${what ? html`<span class="small muted" dir="auto">${what}</span>` : nothing}`,
      { part: 'topic', current: id === current },
    );
  const item = (topic: Topic): TemplateResult => {
    const children = topics.filter(({ parentId }) => parentId === topic.id);
    return html`<li>
      ${link(topic.id, topic.name, topic.description)}
      ${
        children.length
          ? html`<ul>
              ${children.map(item)}
            </ul>`
          : nothing
      }
    </li>`;
  };
  const known = new Set(topics.map(({ id }) => id));
  const isOpen = unfolded === 'topics';
  return html`<nav part="topics" aria-label=${words.topics} class=${isOpen ? 'open' : ''}>
    <button type="button" class="fold" aria-expanded=${isOpen} aria-controls="topics" @click=${() => unfold('topics')}>
      <span
        >${words.topics}${isList ? html`: <bdi>${topics.find(({ id }) => id === current)?.name ?? words.allTopics}</bdi>` : nothing}</span
      >
    </button>
    <ul id="topics">
      <li>${link('', words.allTopics, null)}</li>
      ${topics.filter(({ parentId }) => parentId === null || !known.has(parentId)).map(item)}
    </ul>
  </nav>`;
}
