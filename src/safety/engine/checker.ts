/**
 * Turns rules into a check. Knows neither a language nor a kind: those are data. The cost is linear in the text: one pass to
 * make it plain, one for each form, and sentences of limited length.
 */
import type { Check, CheckerOptions, Finding } from '../types.ts';
import { findForm } from './find-forms.ts';
import { SentenceReader } from './find-sentences.ts';
import { normalise } from './normalise.ts';
import { findPhrases } from './phrases.ts';
import type { LanguageRules } from './rule-types.ts';
import { sentencesOf } from './sentences.ts';

/** Where two findings of a kind overlap, the one that begins first stays, and of those the longest. */
function withoutOverlaps(findings: Finding[]): Finding[] {
  const lastEnd = new Map<string, number>();
  return findings
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ kind, start, end }) => {
      if (start < (lastEnd.get(kind) ?? 0)) return false;
      lastEnd.set(kind, end);
      return true;
    });
}

/** A check from one language's rules and a charity's policy; null rules leave only the charity's own phrases. */
export function createChecker(
  rules: LanguageRules | null,
  { lang = '', region, rules: own }: Partial<CheckerOptions>,
): Check {
  const place = (region ?? /-([a-z]{2})\b/iu.exec(lang)?.[1] ?? '').toUpperCase();
  const off = new Set(own?.off);
  const phrases = (own?.phrases ?? []).filter(({ kind }) => !off.has(kind));
  const forms = (rules?.forms ?? []).filter(({ kind, rule }) => !off.has(kind) && !off.has(rule));
  const reader = rules && new SentenceReader(rules, off);

  return (original, options) => {
    const { purpose } = options;
    const text = normalise(original);
    const knownNames = new Set(options.knownNames?.map((name) => name.toLowerCase()));
    const context = { region: place, options, knownNames };
    const findings = findPhrases(text, phrases);
    for (const form of forms) {
      if (form.purposes?.includes(purpose) ?? purpose !== 'search') findings.push(...findForm(text, form, context));
    }
    if (reader) findings.push(...reader.read(text, sentencesOf(text, rules.words), purpose));
    return withoutOverlaps(findings);
  };
}
