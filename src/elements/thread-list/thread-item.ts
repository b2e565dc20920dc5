import { html, nothing, type TemplateResult } from 'lit';
import type { Navigation } from '../../context/navigation.ts';
import type { FirstMessages, Words } from '../../locales/messages.ts';
import type { Thread } from '../../model/index.ts';
import { cleanName, cleanText } from '../../text/clean.ts';
import { heading } from '../heading.ts';
import { placeLink } from '../place-link.ts';
import { time } from '../time.ts';
import type { ListedThread } from './list-pages.ts';

interface ItemContext {
  readonly words: Words;
  readonly level: number;
  readonly navigation: Navigation | null | undefined;
  /** The topic that the whole list is of: it need not be said again on each thread. */
  readonly topic: string;
}

/** An article named by its heading; `index` makes the id of that (A5). */
export function threadItem(thread: ListedThread, index: number, context: ItemContext): TemplateResult {
  const { level, navigation, topic } = context;
  const words = context.words.first;
  const activity = time(thread.lastActivityAt ?? thread.createdAt, context.words);
  const place = { view: 'thread', threadId: thread.id, ...(thread.postId ? { postId: thread.postId } : {}) } as const;
  const title = html`<bdi>${cleanName(thread.title) || words.untitled}</bdi>`;
  const id = `thread-${index}`;
  const text = thread.snippet ?? thread.excerpt;
  return html`<li part="thread">
    <article aria-labelledby=${id}>
      ${heading(level, placeLink(navigation, place, title, { part: 'thread-link', key: thread.id }), { id, part: 'thread-title' })}
      ${text ? html`<p class="excerpt" dir="auto">${cleanText(text)}</p>` : nothing}
      <ul class="facts small muted">
        <li>${author(thread, words)}</li>
        ${thread.topic && thread.topic.id !== topic ? html`<li><bdi>${thread.topic.name}</bdi></li>` : nothing}
        ${thread.replyCount ? html`<li>${words.replies(thread.replyCount)}</li>` : nothing}
        ${activity ? html`<li><span class="hide-visually">${words.lastActivity}: </span>${activity}</li>` : nothing}
        ${thread.locked ? html`<li>${words.locked}</li>` : nothing}
        ${thread.visibility === 'held' ? html`<li>${words.held}</li>` : nothing}
      </ul>
    </article>
  </li>`;
}

function author({ author }: Thread, words: FirstMessages): unknown {
  if (!author) return words.noName;
  return html`<bdi>${cleanName(author.name) || words.noName}</bdi
    >${author.isModerator ? html` <span class="role">${words.moderator}</span>` : nothing}`;
}
