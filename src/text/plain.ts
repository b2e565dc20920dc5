/** A body of plain text as templates: paragraphs and links. Line breaks and spaces stay as they were sent (`pre-wrap`). */
import { html, type TemplateResult } from 'lit';
import { cleanText } from './clean.ts';
import { LINK_REL, safeLink, shownAddress } from './links.ts';

/** An address in running text. Direction marks and other invisible characters end it. */
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>"“”\p{Cc}\p{Cf}]+/giu;
/** Punctuation after an address belongs to the sentence. */
const AFTER_ADDRESS = /[.,;:!?'’…*_~]/;

/** A stretch of text as it is, or an address that is a link. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

export function renderPlain(text: string): readonly TemplateResult[] {
  return paragraphs(text).map((paragraph) => html`<p dir="auto">${renderParts(paragraph)}</p>`);
}

export function renderParts(text: string): readonly unknown[] {
  return linkParts(text).map((part) =>
    part.href === undefined ? part.text : html`<a href=${part.href} rel=${LINK_REL}>${part.text}</a>`,
  );
}

/** Paragraphs are parted by blank lines. */
export function paragraphs(text: string): readonly string[] {
  return cleanText(text)
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim());
}

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
  while (end > 0 && (AFTER_ADDRESS.test(typed.charAt(end - 1)) || (mayClose && typed.charAt(end - 1) === ')')))
    end -= 1;
  return typed.slice(0, end);
}
