/** What may keep somebody from getting in touch, and one short kind answer. None may promise what a line has not said itself. */
export interface BarrierWords {
  readonly worry: string;
  readonly answer: string;
}

/** The words around help lines. What a service says of itself comes with its data. */
export interface HelpMessages {
  readonly heading: string;
  readonly intro: string;
  /** That help lines do not take the place of the forum (E61). */
  readonly both: string;
  readonly call: (number: string, say?: string | null) => string;
  /** `say`: a word to send first, where the service asks for one. */
  readonly text: (number: string, say: string | null) => string;
  readonly email: (address: string, say?: string | null) => string;
  /** These two open another website in a new tab, and say so. */
  readonly chat: (address: string) => string;
  readonly web: (address: string) => string;
  readonly onBill: string;
  readonly notOnBill: string;
  /** The optional step before the lines, which stays on the device (E62). */
  readonly barriers: {
    readonly heading: string;
    readonly hint: string;
    readonly intense: BarrierWords;
    readonly chat: BarrierWords;
    readonly tried: BarrierWords;
    readonly sent: BarrierWords;
    /** The names of those that one can write to. */
    readonly write: (names: string) => string;
  };
  readonly moreOptions: string;
  readonly noLines: string;
  readonly emergencyHeading: string;
  readonly emergency: string;
  readonly otherCountry: string;
  readonly chooseCountry: string;
  readonly otherCountryLink: string;
  readonly otherCountryNote: string;
}
