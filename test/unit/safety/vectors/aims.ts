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
  readonly held?: { readonly recall?: number; readonly alarms?: number; readonly ordinary?: number };
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
    held: { alarms: 15 },
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
    held: { recall: 0.77 },
  },
  'third-party': {
    found: { ...vectors.THIRD_PARTY_FOUND, ...fresh(vectors.FRESH_FOUND['third-party']) },
    quiet: { ...vectors.THIRD_PARTY_QUIET, ...fresh(vectors.FRESH_QUIET['third-party']) },
    recall: 0.75,
    alarms: 1,
    ordinary: 1,
    held: { alarms: 5 },
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
    held: { recall: 0.78 },
  },
  contact: {
    found: { ...vectors.CONTACT_FOUND, ...fresh(vectors.FRESH_FOUND.contact) },
    quiet: { ...vectors.CONTACT_QUIET, ...fresh(vectors.FRESH_QUIET.contact) },
    recall: 0.93,
    alarms: 15,
    ordinary: 0.5,
    held: { recall: 0.86, ordinary: 1.2 },
  },
  overpromise: {
    found: { ...vectors.OVERPROMISE_FOUND, ...fresh(vectors.FRESH_FOUND.overpromise) },
    quiet: { ...vectors.OVERPROMISE_QUIET, ...fresh(vectors.FRESH_QUIET.overpromise) },
    recall: 0.75,
    alarms: 5,
    ordinary: 0.3,
    held: { alarms: 9 },
  },
};

/** In the part that the rules have been mended with since, and in the fifth that nobody looked at. */
interface Reached {
  readonly tuned: number;
  readonly unseen: number;
}

/** A kind's texts by other hands, with the least share of them that is found now. */
interface Independent extends Pick<Aim, 'found' | 'quiet'>, Reached {
  /** The most false alarms per 100 of its look-alikes: ceilings that go down, but for a harder lot. */
  readonly alarms: Reached;
  /** The least share of the lots that came first. A harder lot that comes later lowers the share of all, and never this one. */
  readonly before?: Reached & { readonly lots: number };
}

const byOtherHands = (kind: SafetyKind): Pick<Aim, 'found' | 'quiet'> => ({
  found: vectors.INDEPENDENT_FOUND[kind] ?? {},
  quiet: vectors.INDEPENDENT_QUIET[kind] ?? {},
});

/** Texts by people who had not read the rules. The shares are floors, and no aims: they go up, but for a harder lot. */
export const INDEPENDENT: Readonly<Partial<Record<SafetyKind, Independent>>> = {
  distress: {
    found: { ...vectors.DISTRESS_FOUND_INDEPENDENT, ...vectors.INDEPENDENT_FOUND.distress },
    quiet: { ...vectors.DISTRESS_QUIET_INDEPENDENT, ...vectors.INDEPENDENT_QUIET.distress },
    tuned: 0.77,
    unseen: 0.68,
    alarms: { tuned: 6.7, unseen: 9.6 },
    before: { lots: 17, tuned: 0.81, unseen: 0.7 },
  },
  'personal-details': {
    found: vectors.DETAILS_FOUND_INDEPENDENT,
    quiet: vectors.DETAILS_QUIET_INDEPENDENT,
    tuned: 0.95,
    unseen: 0.82,
    alarms: { tuned: 0.5, unseen: 3.1 },
  },
  'third-party': {
    ...byOtherHands('third-party'),
    tuned: 0.69,
    unseen: 0.57,
    alarms: { tuned: 0.5, unseen: 0.5 },
    before: { lots: 2, tuned: 0.79, unseen: 0.62 },
  },
  method: {
    ...byOtherHands('method'),
    tuned: 0.62,
    unseen: 0.55,
    alarms: { tuned: 1.8, unseen: 3.3 },
    before: { lots: 8, tuned: 0.64, unseen: 0.55 },
  },
  'medical-advice': {
    ...byOtherHands('medical-advice'),
    tuned: 0.74,
    unseen: 0.63,
    alarms: { tuned: 2.5, unseen: 5.5 },
    before: { lots: 6, tuned: 0.76, unseen: 0.63 },
  },
  contact: {
    ...byOtherHands('contact'),
    tuned: 0.89,
    unseen: 0.87,
    alarms: { tuned: 2, unseen: 3.5 },
    before: { lots: 4, tuned: 0.88, unseen: 0.9 },
  },
  overpromise: {
    ...byOtherHands('overpromise'),
    tuned: 0.92,
    unseen: 0.84,
    alarms: { tuned: 2.3, unseen: 3.9 },
    before: { lots: 4, tuned: 0.95, unseen: 0.88 },
  },
  unkind: {
    ...byOtherHands('unkind'),
    tuned: 0.58,
    unseen: 0.51,
    alarms: { tuned: 1.6, unseen: 4.3 },
    before: { lots: 7, tuned: 0.63, unseen: 0.59 },
  },
};

/** Of those about dying, the lot that came first, on purpose with few stock phrases. It keeps a floor of its own. */
export const FIRST_INDEPENDENT: Pick<Aim, 'found'> & Reached = {
  found: vectors.DISTRESS_FOUND_INDEPENDENT,
  tuned: 0.9,
  unseen: 0.65,
};

export const KINDS = Object.keys(AIMS) as SafetyKind[];

/** Texts that say how somebody feels and leave out how: quiet for `method`, and rightly not for `distress`. */
const SPEAKS_OF: Readonly<Partial<Record<SafetyKind, SafetyKind>>> = { distress: 'method' };

/** The texts in which nothing should be found for kinds that have nothing to do with `kind`. */
function quietForOthers(kind: SafetyKind, of: (other: SafetyKind) => Groups): Groups {
  const others = KINDS.filter((other) => other !== kind && other !== SPEAKS_OF[kind]);
  return Object.fromEntries(others.map((other) => [`quiet for ${other}`, Object.values(of(other)).flat()]));
}

/** Everyday posts, and the texts of other kinds in which nothing should be found: what people write who mean nothing of `kind`. */
export const everyday = (kind: SafetyKind): Groups => ({
  'ordinary posts': vectors.ORDINARY,
  ...quietForOthers(kind, (other) => AIMS[other].quiet),
});

/** Whole posts by other hands in which nothing should be found, of any kind. */
export const POSTS_BY_OTHERS: Groups = vectors.POSTS_BY_OTHERS;

/** The most of 100 of them in which anything is pointed out: ceilings that go down, but for a harder lot. */
export const POSTS_ALARMS: Reached = { tuned: 2.2, unseen: 7.5 };

/** The same by other hands. */
export const everydayByOthers = (kind: SafetyKind): Groups =>
  quietForOthers(kind, (other) => vectors.INDEPENDENT_QUIET[other] ?? {});
