/** A real server, a real database and a real browser for the journeys. Each test file has its own. */
import { after, before } from 'node:test';
import { randomUUID } from 'node:crypto';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import type { ForumSettings } from '../../../demo/server/settings.ts';
import { startServer, type RunningServer } from '../../../demo/server/start-server.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../scripts/lib/chromium.mjs';

export type Person = 'willow27' | 'nightowl' | 'newcomer' | 'moderator';

/** A limit against hanging; nothing is measured by it. */
const LIMIT = 30_000;

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The forum on the page. */
  readonly forum: Locator;
  /** What the page asked GraphQL for, in order: names of operations. */
  readonly asked: readonly string[];
  /** Everything the console and uncaught errors said. */
  readonly said: readonly string[];
  close(): Promise<void>;
}

export interface World {
  readonly url: string;
  /** Opens the demo's page in a browser of its own; signed out unless said otherwise. */
  visit(options?: VisitOptions): Promise<Visitor>;
}

export interface VisitOptions {
  readonly as?: Person;
  readonly path?: string;
  readonly width?: number;
  /** The charity's JSON settings inside the forum's element, as a web team would write them. */
  readonly settings?: unknown;
  /** Before the page is opened. */
  readonly before?: ((visitor: Visitor) => Promise<unknown>) | undefined;
}

/** Where the journeys' data lives: PGlite, and PostgreSQL too when one was named. */
export const databases: readonly { readonly name: string; readonly databaseUrl?: string }[] = [
  { name: 'PGlite' },
  ...(process.env['PEER_FORUM_TEST_DATABASE_URL']
    ? [{ name: 'PostgreSQL', databaseUrl: process.env['PEER_FORUM_TEST_DATABASE_URL'] }]
    : []),
];

/** Starts server and browser before the tests of the surrounding `describe`, and closes both after them. */
export function world(database: { readonly databaseUrl?: string } = {}, settings: Partial<ForumSettings> = {}): World {
  let server: RunningServer;
  let browser: Browser;
  before(async () => {
    const place = database.databaseUrl
      ? { databaseUrl: database.databaseUrl, schema: `journey_${randomUUID().slice(0, 8)}` }
      : { memory: true };
    server = await startServer({ ...place, seed: 'demo', settings });
    browser = await chromium.launch({ executablePath: ensureChromium(() => undefined), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get url() {
      return server.url;
    },
    visit: (options = {}) => visit(browser, server.url, options),
  };
}

async function visit(browser: Browser, url: string, options: VisitOptions): Promise<Visitor> {
  const { as, path = '/', width = 1280, settings, before: first } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'en-GB' });
  context.setDefaultTimeout(LIMIT);
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const body = JSON.parse(request.postData() ?? '{}') as { operationName?: string };
    asked.push(body.operationName ?? '');
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  if (as) await context.request.post(`${url}/demo/sign-in`, { data: { person: as }, headers: { origin: url } });
  if (settings !== undefined) await configure(page, url, settings);
  const forum = page.locator('peer-forum').first();
  const visitor = { page, context, forum, asked, said, close: () => context.close() };
  await first?.(visitor);
  await page.goto(url + path);
  await forum.locator('peer-thread-list, peer-thread, [part=problem]').first().waitFor({ state: 'attached' });
  return visitor;
}

/** The page as a charity with settings of its own would serve it. A string is written as it is, also when it is no JSON. */
async function configure(page: Page, url: string, settings: unknown): Promise<void> {
  const json = typeof settings === 'string' ? settings : JSON.stringify(settings);
  await page.route(new RegExp(`^${url}/(#.*)?$`), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</peer-forum>',
      `<script type="application/json">${json}</script></peer-forum>`,
    );
    await route.fulfill({ response, body });
  });
}

/** Opens a thread by its title, from the list or by searching for it. */
export async function openThread({ forum }: Visitor, title: string): Promise<Locator> {
  // A link where places have addresses, and a button where they have none.
  const link = forum.locator('peer-thread-list [part=thread-link]').getByText(title, { exact: true });
  if ((await link.count()) === 0) await search(forum, title);
  await link.first().click();
  const thread = forum.locator('peer-thread');
  await thread.getByRole('heading', { name: title }).waitFor();
  return thread;
}

/** Opens the thread that stands at this place of the list. */
export async function openThreadAt(visitor: Visitor, place: number): Promise<Locator> {
  // Not what is rendered: of a thread further down nothing may be yet.
  const title = await visitor.forum.locator('peer-thread-list [part=thread-link]').nth(place).textContent();
  return openThread(visitor, title?.trim() ?? '');
}

export async function search(forum: Locator, text: string): Promise<void> {
  await forum.getByRole('searchbox').fill(text);
  await forum.getByRole('button', { name: 'Search', exact: true }).click();
}

/** Opens the reply box at the end of a thread and gives it back. */
export async function replyBox(thread: Locator): Promise<Locator> {
  await thread.getByRole('button', { name: 'Write a reply' }).click();
  const composer = thread.locator('peer-composer');
  await composer.getByRole('textbox', { name: 'Your reply' }).waitFor();
  return composer;
}
