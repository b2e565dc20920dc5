import type { Check, Finding, SafetyKind } from '../../../../src/safety/index.ts';
import type { Vector } from './vector.ts';

/** The pseudonym that some vectors answer. */
const KNOWN_NAMES = ['QuietRiver'];

/** A text is checked for all kinds at once, and counted for each. */
const known = new WeakMap<Check, Map<string, readonly Finding[]>>();

function findings(check: Check, kind: SafetyKind, { text }: Vector, group: string): readonly Finding[] {
  const purpose = group.startsWith('pseudonym') ? 'name' : 'reply';
  const all = known.get(check) ?? new Map<string, readonly Finding[]>();
  known.set(check, all);
  const found = all.get(purpose + text) ?? check(text, { purpose, knownNames: KNOWN_NAMES });
  all.set(purpose + text, found);
  return found.filter((finding) => finding.kind === kind);
}

/** Whether what should be found is found: with its label, at a place that shares a character with the marked one. */
export function isFound(check: Check, kind: SafetyKind, vector: Vector, group: string): boolean {
  const { expected } = vector;
  if (!expected) return false;
  return findings(check, kind, vector, group).some(
    ({ label, start, end }) =>
      (expected.label === null || label === expected.label) && start < expected.end && end > expected.start,
  );
}

export function isQuiet(check: Check, kind: SafetyKind, vector: Vector, group: string): boolean {
  return findings(check, kind, vector, group).length === 0;
}
