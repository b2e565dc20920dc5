import type { CheckOptions, Finding } from '../types.ts';
import type { PlainText } from './normalise.ts';
import type { FormRule } from './rule-types.ts';

const AROUND = 80;

export interface FormContext {
  readonly region: string;
  readonly options: CheckOptions;
  readonly knownNames: ReadonlySet<string>;
}

function placeOf(match: RegExpExecArray): readonly [number, number] {
  const whole: readonly [number, number] = [match.index, match.index + match[0].length];
  return match.indices?.slice(1).find((place) => place !== undefined) ?? whole;
}

/** What has the form of one rule. */
export function findForm(text: PlainText, rule: FormRule, context: FormContext): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.text.matchAll(rule.find)) {
    const [start, end] = placeOf(match);
    const kept =
      rule.keep?.({
        value: text.text.slice(start, end),
        before: text.lower.slice(Math.max(0, start - AROUND), start),
        after: text.lower.slice(end, end + AROUND),
        region: context.region,
        purpose: context.options.purpose,
        knownNames: context.knownNames,
      }) ?? true;
    if (!kept) continue;
    const { kind, label, rule: name } = rule;
    const place = { start: text.at(start), end: text.at(end - 1) + 1 };
    findings.push({
      kind,
      ...(label === undefined ? {} : { label }),
      rule: name,
      ...place,
    });
  }
  return findings;
}
