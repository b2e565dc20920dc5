/**
 * Hides the whole page at once, whatever is on it, and brings it back. While the next site is slow to answer nothing must be seen,
 * heard by a screen reader, or read in the title of the tab (E67). Set by script on elements, so that strict pages allow it.
 */

interface Covered {
  readonly title: string;
  readonly display: readonly [value: string, priority: string];
  readonly added: readonly Element[];
}

let covered: Covered | null = null;

/** Covers the page with one sentence; called again, it says another one. */
export function cover(sentence: string): void {
  const { body, documentElement, head } = document;
  uncover();
  const sheet = document.createElement('div');
  sheet.setAttribute('role', 'alert');
  sheet.style.cssText =
    'position:fixed;inset:0;z-index:2147483647;display:grid;place-items:center;padding:1rem;font:1.125rem/1.5 sans-serif;color:#222;background:#fff';
  // Nothing of where somebody was goes along to the next site.
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  covered = {
    title: document.title,
    display: [body.style.getPropertyValue('display'), body.style.getPropertyPriority('display')],
    added: [sheet, referrer],
  };
  body.style.setProperty('display', 'none', 'important');
  documentElement.append(sheet);
  head.append(referrer);
  sheet.textContent = sentence;
  document.title = sentence;
}

/** Shows the page again, as somebody who comes back finds it. */
export function uncover(): void {
  if (!covered) return;
  const { title, display, added } = covered;
  covered = null;
  for (const each of added) each.remove();
  document.body.style.setProperty('display', ...display);
  document.title = title;
}
