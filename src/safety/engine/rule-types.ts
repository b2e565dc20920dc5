import type { CheckPurpose, SafetyKind } from '../types.ts';
import type { Classes } from './patterns.ts';

/** What a form rule's own test may look at besides the characters it matched. */
export interface Hit {
  /** The characters found. */
  readonly value: string;
  /** Up to 80 characters before and after, in small letters. */
  readonly before: string;
  readonly after: string;
  readonly region: string;
  readonly purpose: CheckPurpose;
  readonly knownNames: ReadonlySet<string>;
}

/** Something with a form of its own: a number, an address, a name with its cue. Read on the plain text. */
export interface FormRule {
  readonly rule: string;
  readonly kind: SafetyKind;
  readonly label?: string;
  /** With the flags `dg`. The first group that matched is what is found; without groups, the whole. */
  readonly find: RegExp;
  /** Purposes the rule is for; every one but `search` when left out. */
  readonly purposes?: readonly CheckPurpose[];
  readonly keep?: (hit: Hit) => boolean;
}

/** Something said in a sentence. Read on words in their plain form ("I'm" is "i am", "really" is left out). */
export interface SentenceRule {
  readonly rule: string;
  /** What is found, in the language of `patterns.ts`. */
  readonly find: string;
  /** What the same sentence must hold as well. */
  readonly with?: string;
  /** What the text must hold somewhere. */
  readonly near?: string;
  /** Names of the kind's guards that do not apply to this rule. */
  readonly despite?: readonly string[];
}

/** A reason to leave a sentence alone. Each pattern is optional; all that are given must match. */
export interface Guard {
  readonly name: string;
  /** Straight before the words found. */
  readonly before?: string;
  /** Straight after them. */
  readonly after?: string;
  /** Anywhere in the sentence. */
  readonly sentence?: string;
  /** Anywhere in the sentence, and then the guard does not hold. */
  readonly unless?: string;
  /** In the sentence before this one. */
  readonly previous?: string;
  /** Only where the words stand between quotes. */
  readonly quoted?: boolean;
}

export interface SentenceKind {
  readonly kind: SafetyKind;
  readonly label?: string;
  /** Classes of words of this kind alone; one of the language's with the same name is hidden by it. */
  readonly classes?: Classes;
  readonly rules: readonly SentenceRule[];
  readonly guards: readonly Guard[];
  readonly purposes?: readonly CheckPurpose[];
}

/** How a language's words are made plain before sentences are read. */
export interface WordTable {
  /** A word as written, to the words it stands for. */
  readonly plain: Readonly<Record<string, string>>;
  /** Words that change nothing. */
  readonly fillers: ReadonlySet<string>;
  /** Endings such as "n't", the longest first. */
  readonly endings: readonly (readonly [ending: string, stands: string])[];
}

/** A kind whose signs add up, and from how many points on a sentence is found. */
export interface PointKind {
  readonly kind: SafetyKind;
  readonly rule: string;
  readonly atLeast: number;
}

/**
 * Weak signs that add up: each is worth a few points, for or against, and a sentence is found that has enough of them. It finds what
 * no saying of a list foresaw. A sign is a word, or two that are neighbours (`signs.ts`).
 */
export interface PointTable {
  readonly kinds: readonly PointKind[];
  /** Names of classes of words that count as one word, in this order. */
  readonly stands: readonly string[];
  /** What is taken off the end of a word of more than so many letters. */
  readonly endings: RegExp;
  readonly longerThan: number;
  /** Whom a sentence may speak of, by the words that say so: together they are a sign, as in `(of you,i)`. */
  readonly speaksOf: Readonly<Record<string, ReadonlySet<string>>>;
  /** Harsh words, by their numbers. That a sentence has one is a sign, and whom it speaks of with it, as in `(harsh you)`. */
  readonly harsh: ReadonlySet<number>;
  /** Points against for each word of which the table knows nothing: what speaks of other things seldom means this. */
  readonly unknown: number;
  /** Points to one unit of log-odds. */
  readonly unit: number;
  /**
   * A sentence among n is worth ln n units less, otherwise a long post would be pointed at many times as often as a short one. Among more
   * than so many it is worth no less than among these, so that whoever writes on is seldom left alone by it.
   */
  readonly among: number;
  /** The numbers of all signs (`signNumber`), rising: how far each is from the one before (`worth.ts`). */
  readonly signs: string;
  /** What each sign is worth, in the order of `signs`: a character for each two kinds (`worth.ts`). */
  readonly worth: string;
}

export interface LanguageRules {
  readonly words: WordTable;
  /** Classes of words that the kinds share: what `<name>` stands for in a pattern. */
  readonly classes: Classes;
  readonly forms: readonly FormRule[];
  readonly sentences: readonly SentenceKind[];
  readonly points?: PointTable;
}
