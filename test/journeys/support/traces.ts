/** Everything by which words could leave a page, gathered while a journey goes on: for asking afterwards whether they did. */
import assert from 'node:assert/strict';
import type { Visitor } from './forum.ts';

interface Gathered {
  readonly events: string[];
  readonly heard: { readonly urgency: string; readonly text: string }[];
}

declare global {
  var gathered: Gathered | undefined;
}

export interface Traces {
  /** What was announced in the forum's live regions, in order. */
  heard(): Promise<Gathered['heard']>;
  /** What went over the network since the start, or since `mark`; each with its address and body. */
  sent(): readonly string[];
  mark(): void;
  /**
   * Fails when `words` stand in an event, an attribute, the address, the history, a cookie, the console, or a request since
   * `mark`. `drafts`: they may be in the storage of the tab. `toForum`: they may have gone to the forum's own API, in a body.
   */
  assertNone(words: string, allowed?: { readonly drafts?: boolean; readonly toForum?: boolean }): Promise<void>;
}

const EVENTS = [
  'thread-opened',
  'post-created',
  'helped-changed',
  'report-sent',
  'error',
  'sign-in-request',
  'exit-request',
];

/** To be called before what is to be traced; it holds for pages that are loaded afterwards, too. */
export async function traces({ page, context, said }: Visitor): Promise<Traces> {
  const sent: { readonly address: string; readonly body: string }[] = [];
  let since = 0;
  page.on('request', (request) => sent.push({ address: request.url(), body: request.postData() ?? '' }));
  await page.addInitScript(gather, EVENTS);
  await page.evaluate(gather, EVENTS);

  return {
    heard: () => page.evaluate(() => globalThis.gathered?.heard ?? []),
    sent: () => sent.slice(since).map(({ address, body }) => `${address} ${body}`),
    mark: () => void (since = sent.length),
    async assertNone(words, { drafts = false, toForum = false } = {}) {
      const asked = sent.slice(since);
      const seen = await page.evaluate(() => {
        const attributes: string[] = [];
        const walk = (root: ParentNode): void => {
          for (const element of root.querySelectorAll('*')) {
            attributes.push(...[...element.attributes].map(({ value }) => value));
            if (element.shadowRoot) walk(element.shadowRoot);
          }
        };
        walk(document);
        const names = performance.getEntriesByType('mark').concat(performance.getEntriesByType('resource'));
        return {
          attributes,
          address: [location.href, JSON.stringify(history.state), document.title, document.cookie],
          events: globalThis.gathered?.events ?? [],
          timeline: names.map(({ name }) => name),
          kept: JSON.stringify({ ...localStorage }),
          tab: JSON.stringify({ ...sessionStorage }),
        };
      });
      const holds = (where: string, texts: readonly string[]): void => {
        assert.equal(texts.filter((text) => text.includes(words)).length, 0, `the words are in ${where}`);
      };
      for (const where of ['attributes', 'address', 'events', 'timeline'] as const) holds(where, seen[where]);
      holds('storage of the device', [seen.kept]);
      if (!drafts) holds('storage of the tab', [seen.tab]);
      holds('the console', said);
      holds(
        'cookies',
        (await context.cookies()).map(({ value }) => value),
      );
      holds(
        'an address that was asked for',
        asked.map(({ address }) => decodeURIComponent(address)),
      );
      const { origin } = new URL(page.url());
      const ours = `${origin}/graphql`;
      holds(
        'a request',
        asked.filter(({ address }) => !toForum || address !== ours).map(({ body }) => body),
      );
      for (const { address } of sent)
        if (/^https?:/.test(address)) assert.equal(new URL(address).origin, origin, 'a stranger was asked');
    },
  };
}

/** Runs in the page. */
function gather(names: readonly string[]): void {
  const gathered: Gathered = { events: [], heard: [] };
  globalThis.gathered = gathered;
  for (const name of names)
    addEventListener(`peer-${name}`, (event) =>
      gathered.events.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`),
    );
  // The live regions stand in the page's own tree.
  new MutationObserver((records) => {
    for (const { target } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]');
      if (region) gathered.heard.push({ urgency: region.ariaLive ?? '', text: region.textContent.trim() });
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
