import type { SafetyKind } from '../../../../src/safety/index.ts';
import * as vectors from './index.ts';
import type { Vector } from './vector.ts';

export type Groups = Readonly<Record<string, readonly Vector[]>>;

/** A kind's texts, and what its rules have to reach on them. */
export interface Aim {
  readonly found: Groups;
  readonly quiet: Groups;
  /** The least share of `found` that is found. */
  readonly recall: number;
  /** The most false alarms per 100 texts of `quiet`: look-alikes, idioms, quotations, other people. */
  readonly alarms: number;
  /** The most false alarms per 100 texts of everyday posts. */
  readonly ordinary: number;
  /**
   * What the held-out fifth reaches where it falls further short of the aim than chance would have it: a floor that only goes up. The
   * aims stay what they are, and the page about the prompts says both.
   */
  readonly held?: { readonly recall?: number; readonly alarms?: number };
}

/** Texts of `fresh/`, as a group of their own. */
const fresh = (texts: readonly Vector[] = []): Groups => ({ fresh: texts });

/** Kinds with texts, with the least they have to reach (EVIDENCE rows 26, 27). A kind without rules is not judged. */
export const AIMS: Readonly<Record<SafetyKind, Aim>> = {
  distress: {
    found: { ...vectors.DISTRESS_FOUND, ...fresh(vectors.FRESH_FOUND.distress) },
    quiet: { ...vectors.DISTRESS_QUIET, ...fresh(vectors.FRESH_QUIET.distress) },
    recall: 0.9,
    alarms: 2,
    ordinary: 0.5,
    held: { alarms: 7 },
  },
  'personal-details': {
    found: vectors.DETAILS_FOUND,
    quiet: vectors.DETAILS_QUIET,
    recall: 0.98,
    alarms: 1,
    ordinary: 0.3,
  },
  method: {
    found: { ...vectors.METHOD_FOUND, ...fresh(vectors.FRESH_FOUND.method) },
    quiet: { ...vectors.METHOD_QUIET, ...fresh(vectors.FRESH_QUIET.method) },
    recall: 0.75,
    alarms: 5,
    ordinary: 0.2,
    held: { recall: 0.5 },
  },
  'third-party': {
    found: { ...vectors.THIRD_PARTY_FOUND, ...fresh(vectors.FRESH_FOUND['third-party']) },
    quiet: { ...vectors.THIRD_PARTY_QUIET, ...fresh(vectors.FRESH_QUIET['third-party']) },
    recall: 0.75,
    alarms: 1,
    ordinary: 1,
    held: { alarms: 3.5 },
  },
  unkind: {
    found: { ...vectors.UNKIND_FOUND, ...fresh(vectors.FRESH_FOUND.unkind) },
    quiet: { ...vectors.UNKIND_QUIET, ...fresh(vectors.FRESH_QUIET.unkind) },
    recall: 0.6,
    alarms: 1.5,
    ordinary: 0.3,
    held: { alarms: 10 },
  },
  'medical-advice': {
    found: { ...vectors.MEDICAL_ADVICE_FOUND, ...fresh(vectors.FRESH_FOUND['medical-advice']) },
    quiet: { ...vectors.MEDICAL_ADVICE_QUIET, ...fresh(vectors.FRESH_QUIET['medical-advice']) },
    recall: 0.75,
    alarms: 8,
    ordinary: 0.3,
    held: { recall: 0.65 },
  },
  contact: {
    found: { ...vectors.CONTACT_FOUND, ...fresh(vectors.FRESH_FOUND.contact) },
    quiet: { ...vectors.CONTACT_QUIET, ...fresh(vectors.FRESH_QUIET.contact) },
    recall: 0.93,
    alarms: 15,
    ordinary: 0.5,
    held: { recall: 0.83 },
  },
  overpromise: {
    found: { ...vectors.OVERPROMISE_FOUND, ...fresh(vectors.FRESH_FOUND.overpromise) },
    quiet: { ...vectors.OVERPROMISE_QUIET, ...fresh(vectors.FRESH_QUIET.overpromise) },
    recall: 0.75,
    alarms: 5,
    ordinary: 0.3,
    held: { alarms: 8 },
  },
};

/**
 * Texts by somebody who had not read the rules, with the least share of them that is found now: in the tuned part, which the rules have
 * been mended with since, and in the fifth that nobody looked at. These are floors that only go up, and no aims.
 */
export const INDEPENDENT: Readonly<
  Partial<Record<SafetyKind, Pick<Aim, 'found' | 'quiet'> & { readonly tuned: number; readonly unseen: number }>>
> = {
  distress: {
    found: vectors.DISTRESS_FOUND_INDEPENDENT,
    quiet: vectors.DISTRESS_QUIET_INDEPENDENT,
    tuned: 0.85,
    unseen: 0.56,
  },
  'personal-details': {
    found: vectors.DETAILS_FOUND_INDEPENDENT,
    quiet: vectors.DETAILS_QUIET_INDEPENDENT,
    tuned: 0.9,
    unseen: 0.78,
  },
};

export const KINDS = Object.keys(AIMS) as SafetyKind[];

/** Texts that say how somebody feels and leave out how: quiet for `method`, and rightly not for `distress`. */
const SPEAKS_OF: Readonly<Partial<Record<SafetyKind, SafetyKind>>> = { distress: 'method' };

/** Everyday posts, and the texts of other kinds in which nothing should be found: what people write who mean nothing of `kind`. */
export function everyday(kind: SafetyKind): Groups {
  const others = KINDS.filter((other) => other !== kind && other !== SPEAKS_OF[kind]).map(
    (other) => [`quiet for ${other}`, Object.values(AIMS[other].quiet).flat()] as const,
  );
  return { 'ordinary posts': vectors.ORDINARY, ...Object.fromEntries(others) };
}
