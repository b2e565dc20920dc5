/**
 * Tells a person who presses Shift three times to leave from one who types (E67). Pure: it is told of keys and of the time, and
 * knows no page. A press counts when nothing else happened while the key was down; capitals, marking text and clicks with Shift
 * are none. Left and right may be mixed, and overlap.
 */

/** What a key event says that matters here. */
export interface Key {
  readonly key: string;
  /** `ShiftLeft` or `ShiftRight`; keyboards on a screen often leave it empty. */
  readonly code: string;
  readonly repeat: boolean;
  /** Somebody is composing a character of another script. */
  readonly isComposing: boolean;
}

/** How long each press leaves for the next one, in milliseconds. */
export const WINDOW = 5_000;
const NEEDED = 3;

export class ShiftPresses {
  readonly #held = new Set<string>();
  #isAlone = false;
  #presses = 0;
  #last = -Infinity;

  /** How many presses there have been, 0 to 3, at `now` in milliseconds. */
  at(now: number): number {
    return now - this.#last > WINDOW ? 0 : this.#presses;
  }

  down({ key, code, repeat, isComposing }: Key): void {
    if (key !== 'Shift' || !code.startsWith('Shift') || isComposing) return this.something();
    if (repeat) return;
    if (!this.#held.size) this.#isAlone = true;
    this.#held.add(code);
  }

  /** Whether this was a press that counts. */
  up({ key, code }: Key, now: number): boolean {
    if (key !== 'Shift' || !this.#held.delete(code) || !this.#isAlone) return false;
    this.#presses = this.at(now) + 1;
    this.#last = now;
    return true;
  }

  /** Something else was pressed, typed or clicked: whoever does that is not leaving. */
  something(): void {
    this.#isAlone = false;
    this.#presses = 0;
  }

  /** Keys may have been let go where nobody saw it. */
  lost(): void {
    this.#held.clear();
    this.something();
  }

  get isEnough(): boolean {
    return this.#presses >= NEEDED;
  }

  /** The presses begin anew. */
  reset(): void {
    this.#presses = 0;
  }
}
