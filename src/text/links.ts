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
  // A browser reads a backslash as a slash; a person does not.
  if (typed.includes('\\')) return href;
  const isPlain = /^[\x21-\x7E]*$/.test(host) && host.toLowerCase() === target;
  return isPlain || (/\P{ASCII}/u.test(host) && ONE_SCRIPT.test(host)) ? typed : href;
}

/** A stretch of text as it is, or an address that is a link. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

/** An address in running text. Direction marks and other invisible characters end it. */
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>"“”\p{Cc}\p{Cf}]+/giu;
/** Punctuation after an address belongs to the sentence. */
const AFTER_ADDRESS = /[.,;:!?'’…*_~]/;

/** Finds the addresses in a text. The texts of the parts, joined, are the text, or say more exactly where a link goes. */
export function linkParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const typed = trimAddress(match[0]);
    const address = /^www\./i.test(typed) ? `https://${typed}` : typed;
    const link = safeLink(address);
    if (!link) continue;
    if (match.index > done) parts.push({ text: text.slice(done, match.index) });
    const shown = shownAddress(address, link);
    parts.push({ text: shown === address ? typed : shown, href: link.href });
    done = match.index + typed.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}

/** Leaves out the end of the sentence, and closing brackets that were opened before the address. */
function trimAddress(typed: string): string {
  let end = typed.length;
  const mayClose = !typed.includes('(');
  const isOutside = (character: string): boolean => AFTER_ADDRESS.test(character) || (mayClose && character === ')');
  while (end > 0 && isOutside(typed.charAt(end - 1))) end -= 1;
  return typed.slice(0, end);
}
