import type { ElementHandle, Page } from 'puppeteer-core';
import type { Stroke, Tab } from './engines.ts';

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
      await page.waitForFunction(`location.href === ${JSON.stringify(url)} && document.readyState !== 'loading'`);
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
