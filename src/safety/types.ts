/** What a reminder may be about. The composer shows `distress` as care and asks once about the others (E21, E23). */
export type SafetyKind =
  'distress' | 'method' | 'personal-details' | 'third-party' | 'unkind' | 'medical-advice' | 'contact' | 'overpromise';

/** Which detail a `personal-details` finding points at (E16). */
export type DetailLabel =
  'phone' | 'email' | 'postcode' | 'address' | 'id-number' | 'handle' | 'url' | 'name' | 'birth-date' | 'place';

/** What the text is for: a display name (`name`) is read differently from a reply. */
export type CheckPurpose = 'thread' | 'reply' | 'title' | 'name' | 'note' | 'search';

/** Countries whose forms and help lines are known; an ISO 3166 code in capitals. Any other code is read as `GB`. */
export type SafetyRegion = 'GB' | 'IE' | 'US' | 'CA' | 'AU' | 'NZ';

/**
 * A place in the text that may be worth a second look. It may be wrong; nothing may be refused because of it.
 * `start` and `end` are UTF-16 offsets into the text that was given, `end` exclusive.
 */
export interface Finding {
  readonly kind: SafetyKind;
  /** A {@link DetailLabel} for personal details; the charity's own word for its own phrases. */
  readonly label?: string;
  /** The rule's name, so that every reminder can be explained and switched off. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface CheckOptions {
  readonly purpose: CheckPurpose;
  /** Pseudonyms that already stand in the thread: naming them gives nobody away. */
  readonly knownNames?: readonly string[];
}

/** Reads a text on the device, synchronously and without any request. May throw; a caller goes on as if nothing was found. */
export type Check = (text: string, options: CheckOptions) => Finding[];

/** A charity's own words: plain phrases, matched as whole words whatever their case, spacing and quotes. */
export interface SafetyPhrase {
  readonly kind: SafetyKind;
  readonly phrase: string;
  readonly label?: string;
}

/** A charity's policy. An empty one leaves the built-in rules as they are (E22). */
export interface SafetyRules {
  readonly phrases?: readonly SafetyPhrase[];
  /** What to switch off: names of rules (`Finding.rule`), whole kinds, or `tips`, those for replying that stand beside the box. */
  readonly off?: readonly string[];
}

export interface CheckerOptions {
  /** A BCP 47 tag. A language without rules of its own is checked for the charity's phrases only. */
  readonly lang: string;
  /** An ISO 3166 code of two letters, as in `IE`; without it, the one in `lang` (`en-IE`), else none. Some numbers are only known by it. */
  readonly region?: string;
  readonly rules?: SafetyRules;
}
