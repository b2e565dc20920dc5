/** The states page as it is built: it makes every state that the element tests look at, and nothing goes wrong on the way. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { startServer, type RunningServer } from '../../demo/server/start-server.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/lib/chromium.mjs';

/** A limit against hanging; nothing is measured by it. */
const LIMIT = 240_000;

describe('the states page', () => {
  let server: RunningServer;
  let browser: Browser;

  before(async () => {
    server = await startServer({ memory: true, seed: 'small' });
    browser = await chromium.launch({ executablePath: ensureChromium(() => undefined), args: CHROMIUM_FLAGS });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test('makes all its states without an error', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('requestfailed', (request) => wrong.push(`${request.url()} did not come.`));
    await page.goto(`${server.url}/states.html`);
    const progress = page.locator('#progress');
    await progress.filter({ hasText: /^\d+ states/ }).waitFor({ timeout: LIMIT });
    const said = await progress.textContent();
    const missing = await page
      .locator('.frame:has(.missing)')
      .evaluateAll((frames) =>
        frames.map((frame) => `${frame.parentElement?.id}: ${frame.querySelector('.missing')?.textContent}`),
      );
    const places = await page.locator('#states .frame').count();
    const forums = await page.locator('#states .frame > peer-forum').count();
    await page.close();
    assert.deepEqual({ missing, wrong }, { missing: [], wrong: [] });
    assert.equal(said, `${places} states.`);
    assert.equal(forums, places);
    assert.ok(places > 100, `There are only ${places} states.`);
  });
});
