/** The words of quick exit. */
export interface ExitMessages {
  readonly leave: string;
  /** Opens the explanation. */
  readonly about: string;
  readonly close: string;
  /** At most 80 words: what it does, and what it cannot undo (E68). */
  readonly explained: readonly string[];
  /** Only said where the keys work. */
  readonly keys: string;
  /** Announced while somebody presses Shift: 2 or 1, and 3 when they typed on. */
  readonly more: (presses: number) => string;
  /** All there is on the page while the next site is on its way. Must tell nothing of this one. */
  readonly leaving: string;
  readonly offline: string;
  /** To somebody who comes back. */
  readonly show: string;
}
