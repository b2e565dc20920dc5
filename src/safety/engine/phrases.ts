import type { Finding, SafetyPhrase } from '../types.ts';
import { normalise, type PlainText } from './normalise.ts';

const WORD = /[\p{L}\p{N}]/u;

function oneLine(text: PlainText): string {
  return text.lower.replaceAll('\n', ' ');
}

function isWhole(text: string, start: number, end: number): boolean {
  return !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end));
}

/** Where a charity's own phrases stand in the text, as whole words. */
export function findPhrases(text: PlainText, phrases: readonly SafetyPhrase[]): Finding[] {
  if (phrases.length === 0) return [];
  const line = oneLine(text);
  return phrases.flatMap(({ kind, phrase, label }) => {
    const wanted = oneLine(normalise(phrase)).trim();
    const findings: Finding[] = [];
    for (let at = wanted === '' ? -1 : line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (!isWhole(line, at, end)) continue;
      const place = { start: text.at(at), end: text.at(end - 1) + 1 };
      findings.push({
        kind,
        ...(label === undefined ? {} : { label }),
        rule: 'own-phrase',
        ...place,
      });
    }
    return findings;
  });
}
