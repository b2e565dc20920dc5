/** Which addresses in a post may become a link, and what is shown of them (S4). */

export interface SafeLink {
  readonly href: string;
  /** Where it really goes: a host, a mail address or a phone number. */
  readonly target: string;
}

/** Other people's links give the forum no weight, tell the other site nothing and cannot reach back. */
export const LINK_REL = 'ugc nofollow noopener noreferrer';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Thai', 'Cherokee'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);
const OTHER_LETTER =
  /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Cherokee}]/u;

/** Null when it must not be a link: another scheme, a name or password in it, or no address at all. */
export function safeLink(address: string): SafeLink | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    return url.username || url.password || !url.hostname ? null : { href: url.href, target: url.host };
  }
  if (url.protocol !== 'mailto:' && url.protocol !== 'tel:') return null;
  return { href: url.href, target: url.pathname };
}

/**
 * An address as it was typed, or as it really is when the two could be taken for each other: a host that mixes scripts is
 * shown in its ASCII form.
 */
export function shownAddress(typed: string, link: SafeLink): string {
  const host = /^[a-z]+:\/\/([^/?#\\]*)/i.exec(typed)?.[1];
  if (host === undefined) return typed;
  const plain = /^[\x21-\x7E]*$/.test(host);
  return (plain ? host.toLowerCase() === link.target : !mixesScripts(host)) ? typed : link.href;
}

function mixesScripts(host: string): boolean {
  const known = SCRIPTS.filter((script) => script.test(host)).length;
  return known + (OTHER_LETTER.test(host) ? 1 : 0) > 1;
}
