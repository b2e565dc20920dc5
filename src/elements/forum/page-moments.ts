/** Resolves when the page's own markup is all there: a child script may stand after the start tag that is being read. */
export function pageParsed(): Promise<void> {
  return reached(document.readyState !== 'loading', document, 'DOMContentLoaded');
}

/** Resolves when the page's own scripts have run: one of them may set the backend. */
export function pageLoaded(): Promise<void> {
  return reached(document.readyState === 'complete', window, 'load');
}

async function reached(isReached: boolean, target: EventTarget, event: string): Promise<void> {
  if (!isReached) await new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));
}

/** Resolves when what is going on has come to its end. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Does work that may fail when nothing else is going on, or after a while if that never comes. */
export function whenQuiet(work: () => Promise<void>): void {
  const begin = (): void => void work().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(begin, { timeout: 4000 });
  else setTimeout(begin, 1500);
}
