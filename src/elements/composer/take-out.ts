/** Takes found words out of a text. Pure, and total: places that do not fit the text are left alone. */
import type { SendingMessages } from '../../locales/messages.ts';
import type { Finding } from '../../safety/types.ts';

/** A found piece of the person's own text, for showing it back to them. */
export interface Found {
  readonly label: string;
  readonly text: string;
}

/** The found words, each once, in the order of the text. */
export function foundIn(text: string, findings: readonly Finding[]): readonly Found[] {
  const found = new Map<string, Found>();
  for (const { start, end, label = '' } of findings) {
    const words = text.slice(start, end).trim();
    if (words !== '' && !found.has(words)) found.set(words, { label, text: words });
  }
  return [...found.values()];
}

/** The text with each finding replaced by what `neutral` says for its label. */
export function takeOut(text: string, findings: readonly Finding[], neutral: (label: string) => string): string {
  let left = '';
  let at = 0;
  for (const { start, end, label = '' } of [...findings].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    left += text.slice(at, start) + neutral(label);
    at = end;
  }
  return left + text.slice(at);
}

/** What stands in the place of a detail that was taken out, as in "[phone number]". */
export function neutral(label: string, words: Pick<SendingMessages, 'details'>): string {
  return `[${detailWords(label, words)}]`;
}

/** What kind of detail it is, in words. */
export function detailWords(label: string, { details }: Pick<SendingMessages, 'details'>): string {
  return (Object.hasOwn(details, label) ? details[label] : null) ?? details.other;
}
