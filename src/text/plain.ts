/** A body of plain text as templates: paragraphs. Line breaks and spaces stay as they were sent (`pre-wrap`). */
import { html, type TemplateResult } from 'lit';
import { cleanText } from './clean.ts';

export function renderPlain(text: string): readonly TemplateResult[] {
  return paragraphs(text).map((paragraph) => html`<p dir="auto">${paragraph}</p>`);
}

/** Paragraphs are parted by blank lines. */
export function paragraphs(text: string): readonly string[] {
  return cleanText(text)
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim());
}
