/** The words around help lines and quick exit. */
export interface HelpMessages {
  readonly heading: string;
}
