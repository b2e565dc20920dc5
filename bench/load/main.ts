/** Prints load times of the built widget, as ratios from one run in one Chromium: `npm run bench:load`. */
import { startServer } from '../../demo/server/start-server.ts';
import { DEMO_SETTINGS } from '../../demo/server/settings.ts';
import { launch } from './browser.ts';
import { firstList } from './first-list.ts';
import { longThread, writeLongThread } from './long-thread.ts';
import { servePages } from './pages.ts';
import { recordFirstRequest } from './record.ts';

const open = { burst: 100_000, perMinute: 100_000 };
const server = await startServer({
  memory: true,
  seed: 'demo',
  settings: { rates: { ...DEMO_SETTINGS.rates, read: open, write: open } },
});
const browser = await launch();
try {
  const request = await recordFirstRequest(browser, server.url);
  const pages = await servePages(server.url, request);
  await firstList(browser, pages);
  await longThread(browser, pages.url, await writeLongThread(server.url));
  await pages.close();
} finally {
  await browser.close();
  await server.close();
}
