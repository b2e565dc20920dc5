/** What the author of a post is told: what happened to it and what they can do now, or what to expect while they wait. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Around } from '../../controllers/surroundings.ts';
import type { NoticeMessages } from '../../locales/messages.ts';
import type { Post } from '../../model/index.ts';
import { cleanName, cleanText } from '../../text/clean.ts';
import { placeLink } from '../place-link.ts';

type Own = NoticeMessages['own'];

/** Nothing for a post that stands as it was written. */
export function noticeView(post: Post, own: Own, around: Around<'notices'>, edit: () => void): unknown {
  const { visibility, notice } = post;
  const isChanged = visibility === 'published' && post.editedBy === 'moderator';
  if (visibility !== 'held' && visibility !== 'removed' && !isChanged) return nothing;
  const what = visibility === 'held' ? own.held : visibility === 'removed' ? own.removed : own.editedByModerator;
  const time = visibility === 'held' ? around.session?.community?.usualHoldTime : null;
  return html`<div part="notice">
    <p>${what}${time ? ` ${own.heldUsually(time)}` : ''}</p>
    ${notice?.reason ? html`<p dir="auto">${cleanText(notice.reason)}</p>` : nothing} ${whose(post, own)}
    ${isChanged && notice?.before ? before(notice.before, own) : nothing}
    ${visibility === 'removed' ? wayOn(post, own, around, edit) : nothing}
  </div>`;
}

/** A person's decision or a machine's: never "the team" (E48). */
function whose({ notice }: Post, own: Own): unknown {
  if (!notice?.from) return nothing;
  const name = notice.moderatorName && cleanName(notice.moderatorName);
  const text = notice.from === 'automatic' ? own.byAutomatic : name ? own.by(name) : own.byPerson;
  return html`<p class="small muted">${text}</p>`;
}

/** What the author wrote, beside what a moderator made of it (E47). */
function before(text: string, own: Own): TemplateResult {
  return html`<details>
    <summary>${own.before}</summary>
    <p class="before" dir="auto">${cleanText(text)}</p>
  </details>`;
}

function wayOn({ can, body }: Post, own: Own, { settings, backend }: Around<'notices'>, edit: () => void): unknown {
  const mayEdit = can.edit && body && backend?.writing?.editPost;
  const complaints = settings?.complaintsUrl;
  if (!mayEdit && !complaints) return nothing;
  return html`<div class="choices">
    ${mayEdit ? html`<button type="button" @click=${edit}>${own.editAndSendAgain}</button>` : nothing}
    ${complaints ? html`<a href=${complaints}>${own.askAgain}</a>` : nothing}
  </div>`;
}

/** Until a first reply comes, its writer is told what to expect, and nobody sees that there is none (E30). */
export function waitingView(
  waiting: NoticeMessages['waiting'],
  { list, session, navigation }: Around<'notices'>,
): TemplateResult {
  const usual = session?.community?.usualReplyTime;
  const hours = session?.community?.moderators?.hours;
  return html`<div class="waiting">
    <p><strong>${waiting.heading}</strong></p>
    <p>${usual ? list?.usualReply(usual) : waiting.unknownTime}</p>
    ${hours && list ? html`<p>${list.moderatorsHours(hours)}</p>` : nothing}
    ${navigation ? placeLink(navigation, { view: 'help' }, waiting.help) : nothing}
  </div>`;
}
