import type { Finding, SafetyKind } from './types.ts';

/** The kinds that are asked about before sending, the most serious first. `distress` is not among them: it never intercepts. */
export const ASKED_KINDS = [
  'method',
  'personal-details',
  'third-party',
  'unkind',
  'medical-advice',
  'contact',
  'overpromise',
] as const satisfies readonly SafetyKind[];

export type AskedKind = (typeof ASKED_KINDS)[number];

/** One question before sending: everything of one kind, in the order of the text. */
export interface PromptAsk {
  readonly kind: AskedKind;
  readonly findings: readonly Finding[];
}

export interface PromptPlan {
  /** Open the support card quietly under the box and keep it beside the confirmation (E61). */
  readonly card: boolean;
  /** What may be asked, the most serious first. The composer shows the first one it has not shown for this draft (E25). */
  readonly asks: readonly PromptAsk[];
}

/** What the composer should show for these findings. Pure; leaves out the kinds in `answered` ("Post as it is"). */
export function promptOrder(findings: readonly Finding[], answered: readonly SafetyKind[] = []): PromptPlan {
  const asks = ASKED_KINDS.filter((kind) => !answered.includes(kind))
    .map((kind) => ({
      kind,
      findings: findings.filter((finding) => finding.kind === kind).sort((a, b) => a.start - b.start),
    }))
    .filter((ask) => ask.findings.length > 0);
  return {
    card: findings.some((finding) => finding.kind === 'distress'),
    asks,
  };
}
