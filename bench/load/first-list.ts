/** How long until the first thread can be seen: the widget, and a plain Lit list that is fed the same answer. */
import type { Browser } from 'playwright-core';
import { AS_IT_IS, median, PHONE, slow, type Slowness } from './browser.ts';
import type { Pages } from './pages.ts';

const ROUNDS = 15;

/** Runs in the page: the first frame after which a thread's title is in the page. */
function watchForList(): void {
  const found = (): boolean => {
    const inForum = document.querySelector('peer-forum')?.shadowRoot?.querySelector('peer-thread-list')?.shadowRoot;
    const inPlain = document.querySelector('plain-list')?.shadowRoot;
    return Boolean((inForum ?? inPlain)?.querySelector('li h3, li h4'));
  };
  const look = (): void => {
    if (!found()) return void requestAnimationFrame(look);
    requestAnimationFrame(() => ((globalThis as { listSeen?: number }).listSeen = performance.now()));
  };
  requestAnimationFrame(look);
}

async function timeOf(browser: Browser, url: string, slowness: Slowness): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await slow(page, slowness);
    await page.addInitScript(watchForList);
    await page.goto(url, { waitUntil: 'commit' });
    const seen = await page.waitForFunction(() => (globalThis as { listSeen?: number }).listSeen, null, {
      timeout: 60_000,
    });
    return Number(await seen.jsonValue());
  } finally {
    await context.close();
  }
}

/** Prints a row for each kind of network and machine; the two pages take turns, so that noise meets both. */
export async function firstList(browser: Browser, pages: Pages): Promise<void> {
  console.log(`\nFirst visible thread list, cold, median of ${ROUNDS} (ms)`);
  console.log('| conditions | plain Lit list | peer-forum | ratio | aim |\n|---|---|---|---|---|');
  for (const slowness of [AS_IT_IS, PHONE]) {
    const plain: number[] = [];
    const forum: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      plain.push(await timeOf(browser, `${pages.url}/plain.html`, slowness));
      forum.push(await timeOf(browser, `${pages.url}/forum.html`, slowness));
    }
    const [a, b] = [median(plain), median(forum)];
    console.log(`| ${slowness.name} | ${a.toFixed(0)} | ${b.toFixed(0)} | ${(b / a).toFixed(2)} | 1.25 |`);
  }
}
