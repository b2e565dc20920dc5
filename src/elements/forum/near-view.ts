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
