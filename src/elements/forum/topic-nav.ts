import { html, nothing, type TemplateResult } from 'lit';
import type { Navigation } from '../../context/navigation.ts';
import type { ListMessages } from '../../locales/messages.ts';
import type { Topic } from '../../model/index.ts';
import { placeLink } from '../place-link.ts';

export interface TopicNavState {
  readonly words: ListMessages;
  readonly topics: readonly Topic[];
  readonly current: string | undefined;
  readonly navigation: Navigation | null;
  /** On a narrow screen the topics fold away behind a button that names the current one. */
  readonly open: boolean;
  readonly toggle: () => void;
}

/** The charity's topics, two levels at most, with where one is (E4). */
export function topicNav({
  words,
  topics,
  current,
  navigation,
  open,
  toggle,
}: TopicNavState): TemplateResult | typeof nothing {
  if (!topics.length) return nothing;
  const here = topics.find(({ id }) => id === current);
  const known = new Set(topics.map(({ id }) => id));
  const top = topics.filter(({ parentId }) => parentId === null || !known.has(parentId));
  const item = (topic: Topic, children: readonly Topic[]): TemplateResult =>
    html`<li>
      ${placeLink(navigation, { view: 'threads', topicId: topic.id }, topicLabel(topic), {
        part: 'topic',
        current: topic.id === current,
      })}
      ${
        children.length
          ? html`<ul>
              ${children.map((child) => item(child, []))}
            </ul>`
          : nothing
      }
    </li>`;
  return html`<nav part="topics" aria-label=${words.topics} class=${open ? 'open' : ''}>
    <button type="button" class="fold" aria-expanded=${open} aria-controls="topics" @click=${toggle}>
      <span>${words.topics}: <bdi>${here?.name ?? words.allTopics}</bdi></span>
    </button>
    <ul id="topics">
      <li>
        ${placeLink(navigation, { view: 'threads' }, html`<span class="name">${words.allTopics}</span>`, {
          part: 'topic',
          current: current === undefined,
        })}
      </li>
      ${top.map((topic) =>
        item(
          topic,
          topics.filter(({ parentId }) => parentId === topic.id),
        ),
      )}
    </ul>
  </nav>`;
}

function topicLabel({ name, description }: Topic): TemplateResult {
  return html`<bdi class="name">${name}</bdi>${
      description ? html`<span class="what small muted" dir="auto">${description}</span>` : nothing
    }`;
}
