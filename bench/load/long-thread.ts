/** A thread of 1,000 posts, opened page by page to the end, and how long a key press in the composer then takes to be seen. */
import type { Browser, Page } from 'playwright-core';
import { quantile, slow, type Slowness } from './browser.ts';

const POSTS = 1_000;
const KEYS = 120;
const SLOW_MACHINE: Slowness = { name: '4x CPU', cpu: 4, network: null };

/** Writes the thread through the API, as a person of the demo. Resolves to its id. */
export async function writeLongThread(api: string): Promise<string> {
  const headers: Record<string, string> = { 'content-type': 'application/json', origin: api };
  const signIn = await fetch(`${api}/demo/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ person: await somebody(api) }),
  });
  headers['cookie'] = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const send = async <T>(query: string, variables: Record<string, unknown>): Promise<T> => {
    const response = await fetch(`${api}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: T; errors?: { message: string }[] };
    if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? `The API answered ${response.status}.`);
    return answer.data;
  };
  const { topics } = await send<{ topics: { id: string; canPost: boolean }[] }>('{ topics { id canPost } }', {});
  const { createThread } = await send<{ createThread: { thread: { id: string } } }>(
    'mutation($input: CreateThreadInput!) { createThread(input: $input) { thread { id } } }',
    {
      input: {
        topicId: topics.find(({ canPost }) => canPost)?.id,
        title: 'A long one',
        body: 'How was your day?',
        clientId: 'long',
      },
    },
  );
  const threadId = createThread.thread.id;
  for (let n = 1; n < POSTS; n++) {
    const body = `Day ${n}. A walk to the shop and back, and a cup of tea.\n\nThat was enough for today.`;
    const input = { threadId, body, clientId: `long-${n}` };
    await send('mutation($input: ReplyInput!) { reply(input: $input) { state } }', { input });
  }
  return threadId;
}

async function somebody(api: string): Promise<string> {
  const { people } = (await (await fetch(`${api}/demo/people`)).json()) as { people: { person: string }[] };
  return people[0]?.person ?? '';
}

/** Prints how long key presses take, from the press to the next frame, with the whole thread on the page. */
export async function longThread(browser: Browser, url: string, threadId: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${url}/forum.html#peer:forum/${encodeURIComponent(threadId)}`);
  const posts = await openToTheEnd(page);
  const box = page.locator('peer-composer textarea').last();
  if (!(await box.isVisible().catch(() => false))) await page.getByRole('button', { name: /reply/i }).last().click();
  await box.waitFor();
  await slow(page, SLOW_MACHINE);
  const times = await typeInto(page, KEYS);
  console.log(`\nA key press in the composer below ${posts} posts, ${SLOW_MACHINE.name}, ${times.length} presses (ms)`);
  console.log('| median | p95 | limit |\n|---|---|---|');
  console.log(`| ${quantile(times, 0.5).toFixed(0)} | ${quantile(times, 0.95).toFixed(0)} | 50 |`);
  await page.close();
}

async function openToTheEnd(page: Page): Promise<number> {
  const posts = page.locator('peer-thread article');
  await posts.first().waitFor();
  const more = page.locator('peer-thread [part=more]');
  // The button stays the same one while it loads, and says something else.
  const idle = page.locator('peer-thread [part=more][aria-disabled=false]');
  while ((await more.count()) > 0) {
    const before = await posts.count();
    await idle.click();
    await posts.nth(before).waitFor({ state: 'attached' });
  }
  const count = await posts.count();
  if (count !== POSTS) throw new Error(`The thread has ${POSTS} posts, and ${count} of them are on the page.`);
  return count;
}

/** The browser's own measure: from the hardware event to the frame that shows it. */
async function typeInto(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    (globalThis as { keyTimes?: number[] }).keyTimes = times;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  await page.locator('peer-composer textarea').last().focus();
  for (let n = 0; n < keys; n++) {
    await page.keyboard.press('abcdefghij '[n % 11] as string);
    await page.waitForFunction(
      (count) => ((globalThis as { keyTimes?: number[] }).keyTimes?.length ?? 0) >= count,
      n + 1,
    );
  }
  return page.evaluate(() => (globalThis as { keyTimes?: number[] }).keyTimes ?? []);
}
