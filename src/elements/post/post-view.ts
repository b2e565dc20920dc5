/** What a post looks like, from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Navigation } from '../../context/navigation.ts';
import type { Session } from '../../context/session.ts';
import type { Settings } from '../../context/settings.ts';
import type { ListMessages, ThreadMessages } from '../../locales/messages.ts';
import type { AcknowledgementPhrase, ForumBackend, Post } from '../../model/index.ts';
import { cleanName } from '../../text/clean.ts';
import { beginningOf, renderBody } from '../../text/render-body.ts';
import { when } from '../../text/when.ts';
import { heading } from '../heading.ts';
import type { OwnPost } from './own-post.ts';
import type { PostActions } from './post-actions.ts';

export interface PostState {
  readonly post: Post;
  readonly words: ThreadMessages;
  readonly list: ListMessages;
  readonly lang: string;
  readonly level: number;
  readonly editing: boolean;
  readonly target: boolean;
  readonly canReply: boolean;
  readonly isWhole: boolean;
  readonly showWhole: () => void;
  readonly phrasesOpen: boolean;
  readonly togglePhrases: () => void;
  readonly acknowledge: (phrase: AcknowledgementPhrase) => void;
  readonly backend: ForumBackend | null;
  readonly session: Session | null;
  readonly settings: Settings | null;
  readonly navigation: Navigation | null;
  readonly actions: PostActions | null;
  readonly own: OwnPost | null;
}

export function postView(state: PostState): TemplateResult {
  const { post, target, editing, own, words } = state;
  return html`<article tabindex="-1" aria-labelledby="author" aria-current=${target ? 'true' : nothing}>
    <header>${author(state)} ${moment(state)}</header>
    ${answers(state)} ${own?.notice(post, words, state) ?? nothing}
    ${editing ? nothing : html`${body(state)} ${edited(state)} ${helpedWords(state)} ${actionRow(state)}`}
  </article>`;
}

export function nameOf({ author }: Pick<Post, 'author'>, list: ListMessages): string {
  return (author && cleanName(author.name)) || list.noName;
}

function author({ post, words, list, level }: PostState): TemplateResult {
  const { isMine, visibility, author: writer } = post;
  const roles = html`${writer?.isModerator ? html`<span class="role staff">${list.moderator}</span>` : nothing}
  ${isMine ? html`<span class="role">${words.you}</span>` : nothing}`;
  const name = visibility === 'published' || isMine || writer ? html`<bdi>${nameOf(post, list)}</bdi>` : list.noName;
  return html`${heading(level, name, { id: 'author', part: 'author' })} ${roles}`;
}

function moment({ post, words, lang, navigation }: PostState): unknown {
  const at = when(post.createdAt, lang);
  if (!at) return nothing;
  const time = html`<time datetime=${post.createdAt ?? nothing} title=${at.full}>${at.short}</time>`;
  const href = post.threadId && navigation?.href({ view: 'thread', threadId: post.threadId, postId: post.id });
  if (!href) return html`<span class="small muted">${time}</span>`;
  return html`<a part="permalink" class="small" href=${href}
    ><span class="hide-visually">${words.linkToPost} </span>${time}</a
  >`;
}

function answers({ post, words, actions }: PostState): unknown {
  const { replyTo } = post;
  if (!replyTo) return nothing;
  const name = replyTo.authorName && cleanName(replyTo.authorName);
  return html`<p>
    <button type="button" class="answers small" @click=${() => actions?.show(replyTo.postId)}>
      ${name ? words.inReplyTo(name) : words.inReplyToSomebody}
    </button>
  </p>`;
}

function body({ post, words, settings, isWhole, showWhole }: PostState): unknown {
  if (!post.body || post.visibility === 'deleted') {
    return post.isMine && post.visibility === 'deleted'
      ? nothing
      : html`<p part="placeholder">${words[post.visibility === 'published' ? 'bodyNotLoaded' : post.visibility]}</p>`;
  }
  const shown = isWhole ? post.body : beginningOf(post.body);
  const rendered = renderBody(shown, { renderHtml: settings?.renderHtml ?? null });
  return html`<div part="body">${rendered ?? html`<p class="muted">${words.bodyNotLoaded}</p>`}</div>
    ${
      shown === post.body
        ? nothing
        : html`<button type="button" class="quiet" @click=${showWhole}>${words.showAll}</button>`
    }`;
}

function edited({ post, words }: PostState): unknown {
  if (!post.editedBy || post.visibility !== 'published') return nothing;
  if (post.isMine && post.editedBy === 'moderator') return nothing;
  const text = post.editedBy === 'moderator' ? words.editedByModerator : words.editedByAuthor;
  return html`<p class="edited small muted">${text}</p>`;
}

/** The author reads how many; everybody else, where the charity wants it, that it was somebody (E38, E40). */
function helpedWords({ post, words, settings }: PostState): unknown {
  if (post.visibility !== 'published' || !post.helped) return nothing;
  const { people, anyone } = post.helped;
  if (post.isMine) {
    return people ? html`<p class="edited small good">${words.own.helpedPeople(people)}</p>` : nothing;
  }
  return anyone && settings?.helpedVisibility === 'words'
    ? html`<p class="edited small muted">${words.helpedSomeone}</p>`
    : nothing;
}

function actionRow(state: PostState): unknown {
  const { post, words, list, backend, session, canReply, actions, own } = state;
  const isSignedOut = session?.status === 'ready' && !session.viewer;
  const isPublished = post.visibility === 'published';
  const mayMark = backend?.helped && isPublished && !post.isMine && (post.can.markHelped || isSignedOut);
  const row = [
    mayMark
      ? html`<peer-helped-badge .post=${post} .changed=${(next: Post) => actions?.changed(next)}></peer-helped-badge>`
      : nothing,
    canReply && isPublished && backend?.writing
      ? html`<button type="button" class="quiet" data-reply @click=${() => actions?.reply(post)}>
          <span aria-hidden="true">${words.reply}</span>
          <span class="hide-visually">${words.replyTo(nameOf(post, list))}</span>
        </button>`
      : nothing,
    phrasesButton(state),
    post.isMine ? (own?.buttons(post, words, actions) ?? nothing) : tellModerator(state),
    phrases(state),
  ];
  return row.every((each) => each === nothing) ? nothing : html`<div part="actions">${row}</div>`;
}

function phrasesButton({ post, words, backend, session, phrasesOpen, togglePhrases }: PostState): unknown {
  if (!backend?.acknowledging || !post.can.acknowledge || !session?.community?.acknowledgements.length) return nothing;
  return html`<button type="button" class="quiet" aria-expanded=${phrasesOpen} @click=${togglePhrases}>
    ${words.fewWords}
  </button>`;
}

function phrases({ post, words, session, phrasesOpen, acknowledge }: PostState): unknown {
  if (!phrasesOpen) return nothing;
  return html`<div class="phrases" role="group" aria-label=${words.fewWords}>
    <p class="small muted">${words.fewWordsHint}</p>
    <div>
      ${session?.community?.acknowledgements.map(
        (phrase) =>
          html`<button
            type="button"
            aria-pressed=${post.acknowledged.includes(phrase.id)}
            @click=${() => acknowledge(phrase)}
          >
            ${phrase.label}
          </button>`,
      )}
    </div>
  </div>`;
}

function tellModerator({ post, words, backend, settings, actions }: PostState): unknown {
  if (post.visibility !== 'published') return nothing;
  if (backend?.reporting) {
    return post.can.report
      ? html`<button type="button" class="quiet small tell" @click=${() => actions?.report(post)}>
          ${words.tellModerator}
        </button>`
      : nothing;
  }
  return settings?.reportUrl
    ? html`<a class="small tell" href=${settings.reportUrl}>${words.tellModerator}</a>`
    : nothing;
}
