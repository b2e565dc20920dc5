import type { ElementHandle, Page } from 'puppeteer-core';
import type { Stroke, Tab } from './engines.ts';

/** Only against hanging. */
const LIMIT = 20_000;

export function puppeteerTab(page: Page): Tab {
  const press = async (stroke: Stroke): Promise<void> => {
    if (stroke === 'A') {
      await page.keyboard.down('ShiftLeft');
      await page.keyboard.press('A');
      await page.keyboard.up('ShiftLeft');
    } else await page.keyboard.press(stroke);
  };
  return {
    goto: async (url) => {
      // Firefox brings some pages back from its cache without saying that they were loaded, so the page is asked.
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 5_000 }).catch(() => null);
      await arrived(page, url);
    },
    run: <T>(body: string) => page.evaluate(`(() => { ${body} })()`) as Promise<T>,
    click: async (body) => {
      const element = (await page.evaluateHandle(`(() => { ${body} })()`)) as ElementHandle<Element>;
      await element.click();
    },
    press: async (...strokes) => {
      for (const stroke of strokes) await press(stroke);
    },
    front: () => page.bringToFront(),
    look: () => page.screenshot(),
    another: async () => puppeteerTab(await page.browser().newPage()),
  };
}

/** Asked from outside: what puppeteer brings for it is made from a string in the page, which our pages' policy forbids. */
async function arrived(page: Page, url: string): Promise<void> {
  const end = Date.now() + LIMIT;
  const isThere = `location.href === ${JSON.stringify(url)} && document.readyState !== 'loading'`;
  while (!(await page.evaluate(isThere).catch(() => false))) {
    if (Date.now() > end) throw new Error(`It did not come: ${url}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
