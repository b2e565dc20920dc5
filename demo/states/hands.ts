/** Finds, reads, types and presses as a person does, through shadow roots. Waits for what it needs and never for a time. */

/** A limit against waiting for ever, in milliseconds. */
const PATIENCE = 10_000;

export class Hands {
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
  }

  /** The first element that fits, as soon as there is one. */
  find(selector: string): Promise<HTMLElement> {
    return until(() => all(this.#root).find((element) => element.matches(selector)), selector);
  }

  /** Resolves when these words are on the screen. */
  async reads(words: string): Promise<void> {
    await until(() => wordsOf(this.#root).includes(words), words);
  }

  /** Resolves when this has become true. */
  async waits(condition: () => boolean, what: string): Promise<void> {
    await until(condition, what);
  }

  /** Presses the first button or link with these words. */
  async press(words: string): Promise<void> {
    const isIt = (element: HTMLElement): boolean =>
      element.matches('button, a, summary') && ownWords(element) === words;
    (await until(() => all(this.#root).find(isIt), words)).click();
  }

  /** Types into a field. */
  async write(selector: string, text: string): Promise<void> {
    const field = (await this.find(selector)) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
}

/** Every element inside, through shadow roots, in the order in which they stand. */
export function all(root: Element): readonly HTMLElement[] {
  const inside = [...(root.shadowRoot?.children ?? []), ...root.children];
  return inside.flatMap((element) => [element as HTMLElement, ...all(element)]);
}

/** Everything that is written inside, through shadow roots. */
export function wordsOf(root: Element): string {
  const inner = all(root).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot.textContent] : []));
  return [root.shadowRoot?.textContent, root.textContent, ...inner].join(' ').replace(/\s+/g, ' ');
}

const ownWords = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

async function until<T>(look: () => T | undefined | false | null, what: string): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`This did not come: ${what}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
