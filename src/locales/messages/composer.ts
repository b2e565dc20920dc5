/** The words of the composer and its prompts. */
export interface ComposerMessages {
  readonly yourReply: string;
}
