/** Remembers how far a list was scrolled when a person left it, and goes back there when they return (E4). */
export class ScrollKeeper {
  readonly #element: HTMLElement;
  readonly #kept = new Map<string, number>();

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  keep(place: string): void {
    this.#kept.set(place, this.#scroller.scrollTop);
  }

  /** False when nothing is known of the place. */
  restore(place: string): boolean {
    const top = this.#kept.get(place);
    if (top === undefined) return false;
    this.#scroller.scrollTo({ top, behavior: 'instant' });
    return true;
  }

  /** Brings the top of the forum into view when the person has scrolled past it; else leaves the page as it is. */
  toTop(): void {
    if (this.#element.getBoundingClientRect().top < 0) this.#element.scrollIntoView({ behavior: 'instant' });
  }

  get #scroller(): Element {
    for (let element = this.#element.parentElement; element; element = element.parentElement) {
      const { overflowY } = getComputedStyle(element);
      if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight) return element;
    }
    return document.scrollingElement ?? document.documentElement;
  }
}
