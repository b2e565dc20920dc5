/** A body of plain text as templates: paragraphs. Line breaks and spaces stay as they were sent (`pre-wrap`). */
import { html, type TemplateResult } from 'lit';
import { cleanText } from './clean.ts';

/** Worth a closer look for addresses; most posts have none. */
const MAY_HOLD_LINK = /https?:|www\.|mailto:|tel:/i;

type Linked = (text: string) => unknown;

let linked: Linked | null = null;

export function renderPlain(text: string): readonly TemplateResult[] {
  return paragraphs(text).map((paragraph) => html`<p dir="auto">${linked ? linked(paragraph) : paragraph}</p>`);
}

/** Paragraphs are parted by blank lines. */
export function paragraphs(text: string): readonly string[] {
  return cleanText(text)
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim());
}

/** Loads what makes links of addresses, when a text may hold one. Resolves to whether that was new. */
export async function loadLinks(text: string): Promise<boolean> {
  if (linked || !MAY_HOLD_LINK.test(text)) return false;
  linked = (await import('./linked.ts')).renderLinked;
  return true;
}
