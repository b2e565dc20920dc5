import { html, nothing, type TemplateResult } from 'lit';
import type { Navigation } from '../../context/navigation.ts';
import type { ListMessages } from '../../locales/messages.ts';
import type { Thread } from '../../model/index.ts';
import { when } from '../../text/when.ts';
import { heading } from '../heading.ts';
import { placeLink } from '../place-link.ts';

/** A thread as it stands in a list; with the words around a match when a search found it. */
export interface ListedThread extends Thread {
  readonly snippet?: string | null;
  readonly postId?: string | null;
}

interface ItemContext {
  readonly words: ListMessages;
  readonly level: number;
  readonly lang: string;
  readonly navigation: Navigation | null;
  /** The topic that the whole list is of: it need not be said again on each thread. */
  readonly topic: string;
}

export function threadItem(thread: ListedThread, context: ItemContext): TemplateResult {
  const { words, level, lang, navigation, topic } = context;
  const activity = when(thread.lastActivityAt ?? thread.createdAt, lang);
  const place = { view: 'thread', threadId: thread.id, ...(thread.postId ? { postId: thread.postId } : {}) } as const;
  const title = html`<bdi>${thread.title}</bdi>`;
  const text = thread.snippet ?? thread.excerpt;
  return html`<li part="thread">
    <article>
      ${heading(level, placeLink(navigation, place, title, { part: 'thread-link', key: thread.id }), { part: 'thread-title' })}
      ${text ? html`<p class="excerpt" dir="auto">${text}</p>` : nothing}
      <ul class="facts small muted">
        <li>${author(thread, words)}</li>
        ${thread.topic && thread.topic.id !== topic ? html`<li><bdi>${thread.topic.name}</bdi></li>` : nothing}
        ${thread.replyCount ? html`<li>${words.replies(thread.replyCount)}</li>` : nothing}
        ${
          activity
            ? html`<li>
                <span class="hide-visually">${words.lastActivity}: </span
                ><time datetime=${thread.lastActivityAt ?? thread.createdAt ?? nothing} title=${activity.full}
                  >${activity.short}</time
                >
              </li>`
            : nothing
        }
        ${thread.locked ? html`<li>${words.locked}</li>` : nothing}
        ${thread.visibility === 'held' ? html`<li>${words.held}</li>` : nothing}
      </ul>
    </article>
  </li>`;
}

function author({ author }: Thread, words: ListMessages): unknown {
  if (!author) return words.noName;
  return html`<bdi>${author.name}</bdi
    >${author.isModerator ? html` <span class="role">${words.moderator}</span>` : nothing}`;
}
