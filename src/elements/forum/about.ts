import { html, nothing, type TemplateResult } from 'lit';
import type { Configuration } from '../../connect/configuration.ts';
import type { FirstMessages } from '../../locales/messages.ts';
import { momentOf } from '../../locales/moment.ts';
import type { Community, ModeratorPresence } from '../../model/index.ts';

interface AboutState {
  readonly words: FirstMessages;
  readonly configuration: Configuration | null;
}

/** Who runs this, who looks after it and when, who can read it: what a newcomer wants to know first (E3, E50), and what the law asks for (E54). */
export function about(
  { words, configuration }: AboutState,
  { description, moderators, usualReplyTime, visibility }: Community,
  isOpen: boolean,
): TemplateResult {
  const facts = [
    presence(words, moderators),
    usualReplyTime && words.usualReply(usualReplyTime),
    visibility && (visibility === 'public' ? words.publicForum : words.membersForum),
    words.readingIsFine,
  ].filter(Boolean);
  const pages = [
    [configuration?.termsUrl, words.terms],
    [configuration?.policyUrl, words.policy],
    [configuration?.complaintsUrl, words.complaints],
  ] as const;
  return html`<div part="about" id="about" class="about" ?hidden=${!isOpen}>
    ${description ? html`<p dir="auto">${description}</p>` : nothing}
    <p class="muted">${facts.join(' ')}</p>
    <p class="pages small">${pages.map(([href, name]) => (href ? html`<a href=${href}>${name}</a>` : nothing))}</p>
  </div>`;
}

function presence(words: FirstMessages, moderators: ModeratorPresence | null): string {
  if (!moderators) return '';
  const back = Date.parse(moderators.backAt ?? '');
  const now = moderators.hereNow
    ? words.moderatorsHere
    : back
      ? words.moderatorsBack(words.moment(momentOf(back, Date.now())))
      : '';
  return [now, moderators.hours && words.moderatorsHours(moderators.hours)].filter(Boolean).join(' ');
}
