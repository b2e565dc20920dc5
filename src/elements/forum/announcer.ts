/**
 * The one polite and the one assertive live region of a forum. They are children of the host element, in the page's own tree
 * and slotted in: screen readers have trouble with regions inside shadow trees (A7).
 */
export class Announcer {
  readonly #regions: Readonly<Record<'polite' | 'assertive', HTMLElement>> = {
    polite: region('polite'),
    assertive: region('assertive'),
  };

  /** Puts the regions in place, before the first message. */
  attach(host: HTMLElement): void {
    for (const element of Object.values(this.#regions)) if (element.parentNode !== host) host.append(element);
  }

  /** Says it once. A sentence that repeats the last one is told apart by a space, or nothing would be said. */
  readonly say = (text: string, urgency: 'polite' | 'assertive' = 'polite'): void => {
    const element = this.#regions[urgency];
    element.textContent = element.textContent === text ? `${text}\u00a0` : text;
  };
}

function region(urgency: 'polite' | 'assertive'): HTMLElement {
  const element = document.createElement('div');
  element.slot = 'announcements';
  element.setAttribute('aria-live', urgency);
  element.setAttribute('aria-atomic', 'true');
  return element;
}
