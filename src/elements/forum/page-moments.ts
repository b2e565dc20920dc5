/** Resolves when an element comes near what is seen of the page, or when the signal is aborted. */
export function nearView(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) done();
      },
      { rootMargin: '400px' },
    );
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    signal.addEventListener('abort', done, { once: true });
    observer.observe(element);
  });
}

/** Resolves when the page's own markup is all there: a child script may stand after the start tag that is being read. */
export function pageParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

/** Resolves when the page's own scripts have run: one of them may set the backend. */
export function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));
}
