/**
 * The budgets weigh lists of files (scripts/build/loads.mjs). This holds a real browser to them: with every other file out of
 * reach, the first list still comes, after one GraphQL request, and a thread can still be read.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { startServer, type RunningServer } from '../../demo/server/start-server.ts';
import { loads } from '../../scripts/build/loads.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/lib/chromium.mjs';

const PAGE = `<!doctype html><html lang="en-GB"><title>A page</title>
  <script type="module" src="/dist/peer-forum.js"></script><peer-forum endpoint="/graphql"></peer-forum></html>`;

describe('what a page loads', () => {
  const listed = loads(fileURLToPath(new URL('../../', import.meta.url)));
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

  /** Every file of dist/ that was asked for. */
  const wanted = new Set<string>();

  /** A page that can have these files of dist/ and no others. */
  async function open(files: readonly string[]) {
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route(`${server.url}/`, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await page.route(`${server.url}/dist/**`, (route) => {
      const file = new URL(route.request().url()).pathname.slice('/dist/'.length);
      wanted.add(file);
      return files.includes(file) ? route.continue() : route.abort();
    });
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.url());
    });
    await page.goto(`${server.url}/`);
    return { page, asked };
  }

  test('the first list needs the files of its budget, and one request', async () => {
    const { page, asked } = await open(listed.first);
    await page.locator('peer-thread-list [part=thread-link]').first().waitFor();
    const requests = asked.length;
    await page.close();
    assert.equal(requests, 1);
  });

  test('a thread needs those of its own budget besides', async () => {
    const { page } = await open([...listed.first, ...listed.thread]);
    const link = page.locator('peer-thread-list [part=thread-link]').first();
    const title = await link.textContent();
    await link.click();
    await page
      .locator('peer-thread')
      .getByRole('heading', { name: title?.trim() ?? '' })
      .waitFor();
    await page.locator('peer-thread peer-post').getByRole('paragraph').first().waitFor();
    await page.close();
  });

  test('nothing is loaded that is not weighed', async () => {
    const weighed = [...listed.first, ...listed.thread, ...listed.following];
    const { page } = await open(weighed);
    await page.locator('peer-thread-list [part=thread-link]').first().click();
    await page.locator('peer-thread peer-post').getByRole('paragraph').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.close();
    assert.deepEqual(
      [...wanted].filter((file) => !weighed.includes(file)),
      [],
    );
  });
});
