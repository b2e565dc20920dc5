/** A way to reach a service. */
export interface SupportChannel {
  readonly kind: 'call' | 'text' | 'chat' | 'email' | 'web';
  /** As a person would write it down. */
  readonly value: string;
  /** `tel:`, `sms:`, `mailto:` or `https:`. */
  readonly href: string;
  /** A word to send first, where the service asks for one. */
  readonly say?: string;
}

/** Where a fact was read, and whether anyone has checked it since (E64). */
export interface Sourced {
  readonly source: string;
  /** ISO date. The page may have been read in a stored copy; only `verifiedOn` says that somebody asked the service itself. */
  readonly sourceReadOn: string;
  /** ISO date on which a person at the charity checked it; null until then. */
  readonly verifiedOn: string | null;
}

/** A service that listens. Null is "the source does not say", never "no" (E63). */
export interface SupportLine extends Sourced {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 codes. */
  readonly countries: readonly string[];
  /** ISO 3166-2 codes, where it serves only a part of a country. */
  readonly regions?: readonly string[];
  /** The services that must be shown together or not at all (E65). */
  readonly pair?: string;
  readonly channels: readonly [SupportChannel, ...SupportChannel[]];
  /** BCP 47 tags in which it answers. */
  readonly langs: readonly string[];
  readonly forWhom: string;
  readonly audience: 'anyone' | 'young';
  readonly hours: string | null;
  readonly cost: string | null;
  /** Whether a call or text shows on a phone bill. */
  readonly onBill: boolean | null;
  readonly onContact: string | null;
  /** What the service says it does when a life may be in danger, and where it says so (E62). Without it nobody found out. */
  readonly sendsHelp?: { readonly text: string; readonly source: string } | null;
}

/** The number for immediate danger, shown apart and never first (E66). */
export interface EmergencyNumber extends Sourced {
  readonly country: string;
  readonly numbers: readonly [string, ...string[]];
}
