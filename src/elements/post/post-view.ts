/** What a post looks like, from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Around } from '../../controllers/surroundings.ts';
import type { FirstMessages, ThreadMessages } from '../../locales/messages.ts';
import type { Post } from '../../model/index.ts';
import { beginningOf } from '../../text/beginning.ts';
import { cleanName } from '../../text/clean.ts';
import { renderBody } from '../../text/render-body.ts';
import { heading } from '../heading.ts';
import { time } from '../time.ts';
import type { PostFrame } from './post-frame.ts';
import type { PeerPost } from './post.ts';

export interface PostState extends Omit<Around, 'words' | 'list'> {
  readonly words: ThreadMessages;
  readonly list: FirstMessages;
  readonly frame: PostFrame;
  readonly post: Post;
  readonly element: Pick<PeerPost, 'level' | 'target' | 'isEdited' | 'isWaiting' | 'renderRoot'>;
  readonly isWhole: boolean;
  readonly showWhole: () => void;
}

export function postView(state: PostState): TemplateResult {
  const { post, frame } = state;
  const { target, isEdited, isWaiting } = state.element;
  const words = isEdited ? nothing : [body(state), edited(state)];
  return html`<article tabindex="-1" aria-labelledby="author" aria-current=${target ? 'true' : nothing}>
    ${header(state)} ${answers(state)}
    ${
      post.isMine
        ? html`<peer-own-post .post=${post} .frame=${frame} .isEdited=${isEdited} .isWaiting=${isWaiting}>
            ${words}
          </peer-own-post>`
        : html`${words}${
            post.visibility === 'published'
              ? html`<peer-post-actions
                  class=${post.can.report ? 'full' : nothing}
                  .post=${post}
                  .frame=${frame}
                ></peer-post-actions>`
              : nothing
          }`
    }
  </article>`;
}

export const nameOf = ({ author }: Post, list: FirstMessages): string =>
  (author && cleanName(author.name)) || list.noName;

function header(state: PostState): TemplateResult {
  const { post, words, list, element } = state;
  const { author, isMine } = post;
  const role = (text: string, kind: string): TemplateResult => html`<span class=${kind}>${text}</span>`;
  return html`<header>
    ${heading(element.level, html`<bdi>${nameOf(post, list)}</bdi>`, { id: 'author', part: 'author' })}
    ${author?.isModerator ? role(list.moderator, 'role staff') : nothing} ${isMine ? role(words.you, 'role') : nothing}
    ${moment(state)}
  </header>`;
}

function moment({ post, words, source, navigation }: PostState): unknown {
  const at = source && time(post.createdAt, source.words);
  if (!at) return nothing;
  const href = post.threadId && navigation?.href({ view: 'thread', threadId: post.threadId, postId: post.id });
  if (!href) return html`<span class="small muted">${at}</span>`;
  return html`<a part="permalink" class="small" href=${href}
    ><span class="hide-visually">${words.linkToPost} </span>${at}</a
  >`;
}

function answers({ post: { replyTo }, words, frame }: PostState): unknown {
  if (!replyTo) return nothing;
  const name = replyTo.authorName && cleanName(replyTo.authorName);
  return html`<button type="button" class="link answers small" @click=${() => frame.actions.show(replyTo.postId)}>
    ${name ? words.inReplyTo(name) : words.inReplyToSomebody}
  </button>`;
}

function body({ post, words, settings, element, isWhole, showWhole }: PostState): unknown {
  const { visibility, isMine } = post;
  const whole = visibility === 'deleted' ? null : post.body;
  // Its author is told more by the notice around it; a moderator sees the words, too.
  const placeholder =
    whole && (visibility === 'published' || isMine)
      ? nothing
      : html`<p part="placeholder">${words[visibility === 'published' ? 'bodyMissing' : visibility]}</p>`;
  if (!whole) return placeholder;
  const shown = isWhole ? whole : beginningOf(whole);
  const rendered = renderBody(shown, { renderHtml: settings?.renderHtml ?? null, root: element.renderRoot });
  return html`${placeholder}
    <div part="body">${rendered}</div>
    ${
      shown === whole
        ? nothing
        : html`<button type="button" class="quiet" @click=${showWhole}>${words.showAll}</button>`
    }`;
}

/** What readers are told of a post that was changed, and, where the charity wants it, of one that helped (E20, E40, E47). */
function edited({ post: { editedBy, helped, isMine, visibility }, words, settings }: PostState): unknown {
  if (visibility !== 'published') return nothing;
  const said = [
    editedBy === 'author' && words.editedByAuthor,
    editedBy === 'moderator' && !isMine && words.editedByModerator,
    helped?.anyone && !isMine && settings?.helpedVisibility === 'words' && words.helpedSomeone,
  ];
  return said.map((text) => (text ? html`<p class="edited small muted">${text}</p>` : nothing));
}
