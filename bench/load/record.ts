import type { Browser } from 'playwright-core';
import { servePages } from './pages.ts';

/** The body of the request by which the built widget asks for its first list, so that both pages ask for the same. */
export async function recordFirstRequest(browser: Browser, api: string): Promise<string> {
  const pages = await servePages(api, '');
  const page = await browser.newPage();
  try {
    const asked = page.waitForRequest((request) => request.url().endsWith('/graphql'));
    await page.goto(`${pages.url}/forum.html`);
    return (await asked).postData() ?? '';
  } finally {
    await page.close();
    await pages.close();
  }
}
