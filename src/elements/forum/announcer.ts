/**
 * The one polite and the one assertive live region of a forum. They are children of the host element, in the page's own tree
 * and slotted in: screen readers have trouble with regions inside shadow trees (A7).
 */
export class Announcer {
  readonly #regions = { polite: document.createElement('div'), assertive: document.createElement('div') };

  /** Puts the regions in place, before the first message. */
  attach(host: HTMLElement): void {
    for (const [urgency, region] of Object.entries(this.#regions)) {
      if (region.parentNode === host) continue;
      region.slot = 'announcements';
      region.ariaLive = urgency;
      region.ariaAtomic = 'true';
      host.append(region);
    }
  }

  /** Says it once. A sentence that repeats the last one is told apart by a space, or nothing would be said. */
  readonly say = (text: string, urgency: 'polite' | 'assertive' = 'polite'): void => {
    const region = this.#regions[urgency];
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  };
}
