import { html, nothing, type TemplateResult } from 'lit';
import type { ListMessages } from '../../locales/messages.ts';
import type { Community, ModeratorPresence } from '../../model/index.ts';
import { when } from '../../text/when.ts';

/** Who runs this, who looks after it and when, who can read it: what a newcomer wants to know first (E3, E50). */
export function about(words: ListMessages, lang: string, community: Community | null): TemplateResult | typeof nothing {
  if (!community) return nothing;
  const { description, moderators, usualReplyTime, visibility } = community;
  const facts = [
    presence(words, lang, moderators),
    usualReplyTime && words.usualReply(usualReplyTime),
    visibility && (visibility === 'public' ? words.publicForum : words.membersForum),
    words.readingIsFine,
  ].filter(Boolean);
  return html`<div part="about" class="about">
    ${description ? html`<p dir="auto">${description}</p>` : nothing}
    <p class="small muted">${facts.join(' ')}</p>
  </div>`;
}

function presence(words: ListMessages, lang: string, moderators: ModeratorPresence | null): string {
  if (!moderators) return '';
  const back = when(moderators.backAt, lang);
  const now = moderators.hereNow ? words.moderatorsHere : back ? words.moderatorsBack(back.short) : '';
  return [now, moderators.hours ? words.moderatorsHours(moderators.hours) : ''].filter(Boolean).join(' ');
}
