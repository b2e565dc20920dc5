/** Which addresses in a post may become a link, and what is shown of them (S4). */

export interface SafeLink {
  readonly href: string;
  /** Where it really goes: a host, a mail address or a phone number. */
  readonly target: string;
}

/** Other people's links give the forum no weight, tell the other site nothing and cannot reach back. */
export const LINK_REL = 'ugc nofollow noopener noreferrer';

/** A host all of whose letters belong to one script. Scripts that are always written together with others are not among them. */
const ONE_SCRIPT = new RegExp(
  `^(?:${['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Hangul', 'Han']
    .map((script) => `[\\p{Script=${script}}\\P{L}]*`)
    .join('|')})$`,
  'u',
);

/** Null when it must not be a link: another scheme, a name or password in it, or no address at all. */
export function safeLink(address: string): SafeLink | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href, host, pathname, username, password } = new URL(address);
  if (/^https?:$/.test(protocol)) return host && !username && !password ? { href, target: host } : null;
  return /^(?:mailto|tel):$/.test(protocol) ? { href, target: pathname } : null;
}

/**
 * An address as it was typed, or as it really is when the two could be taken for each other: a host that mixes scripts is
 * shown in its ASCII form.
 */
export function shownAddress(typed: string, { href, target }: SafeLink): string {
  const host = /^https?:\/\/([^/?#\\]*)/i.exec(typed)?.[1];
  if (host === undefined) return typed;
  const isPlain = /^[\x21-\x7E]*$/.test(host) && host.toLowerCase() === target;
  return isPlain || (/\P{ASCII}/u.test(host) && ONE_SCRIPT.test(host)) ? typed : href;
}
