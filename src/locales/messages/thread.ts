/** The words of a thread and its posts. */
export interface ThreadMessages {
  readonly replies: string;
}
