/** The words around help lines and quick exit. What a service says of itself comes with its data. */
export interface HelpMessages {
  readonly heading: string;
  readonly intro: string;
  readonly call: (number: string, say?: string | null) => string;
  /** `say`: a word to send first, where the service asks for one. */
  readonly text: (number: string, say: string | null) => string;
  readonly email: (address: string, say?: string | null) => string;
  /** These two open another website in a new tab, and say so. */
  readonly chat: (address: string) => string;
  readonly web: (address: string) => string;
  readonly onBill: string;
  readonly notOnBill: string;
  readonly moreOptions: string;
  readonly noLines: string;
  readonly emergencyHeading: string;
  readonly emergency: string;
  readonly otherCountry: string;
  readonly otherCountryLink: string;
  readonly otherCountryNote: string;
}
