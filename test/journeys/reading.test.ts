import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openThread, world } from './support/forum.ts';

/** What the browser reports, of which TypeScript's own library does not know all. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** How far things moved, when, and which. */
interface Shift {
  readonly at: number;
  readonly value: number;
  readonly moved: readonly string[];
}

describe('finding one’s way and reading', () => {
  const here = world();

  for (const width of [320, 1280]) {
    it(`shows the first list after one request, without moving a page ${width} px wide`, async () => {
      const visitor = await here.visit({ width });
      const { page, forum } = visitor;
      await forum.locator('peer-thread-list li').first().waitFor();
      assert.deepEqual(visitor.asked, ['Start']);
      // What follows the list by itself must move nothing either.
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(
        () =>
          new Promise<readonly Shift[]>((resolve) => {
            const all: Shift[] = [];
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                const { startTime, value, sources } = entry as unknown as LayoutShift;
                const moved = sources.map(({ node, previousRect, currentRect }) => {
                  const name = node instanceof Element ? `${node.nodeName} ${node.className}` : 'what is gone';
                  return `${name}: ${[previousRect, currentRect].map(({ y, height }) => `${y}+${height}`).join(' to ')}`;
                });
                all.push({ at: startTime, value, moved });
              }
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            requestIdleCallback(() => resolve(all), { timeout: 3000 });
          }),
      );
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      assert.ok(sum <= 0.02, `the page moved: ${JSON.stringify(shifts)}`);
      await visitor.close();
    });
  }

  it('opens a thread, and Back returns to the same place with the focus on its link', async () => {
    const visitor = await here.visit();
    const { page, forum } = visitor;
    await forum.getByRole('button', { name: 'Show more conversations' }).click();
    const link = forum.locator('peer-thread-list li h4 a').nth(24);
    await link.scrollIntoViewIfNeeded();
    const title = (await link.innerText()).trim();
    const before = await page.evaluate(() => scrollY);
    await link.click();
    const heading = forum.locator('peer-thread').getByRole('heading', { name: title });
    await heading.waitFor();
    await page.waitForFunction(() => scrollY < 2000);
    await page.goBack();
    await link.waitFor();
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 5, before);
    assert.equal(await focusedText(page), title);
    await visitor.close();
  });

  it('shows the threads of a topic', async () => {
    const visitor = await here.visit();
    const { forum } = visitor;
    await forum.getByRole('link', { name: /^Sleep and rest/ }).click();
    await forum.getByRole('heading', { name: 'Conversations in Sleep and rest' }).waitFor();
    await forum.locator('peer-thread-list li').first().waitFor();
    assert.equal(await forum.locator('nav [aria-current=page]').count(), 1);
    await visitor.close();
  });

  it('leads on to all conversations from an address of a topic that is not there', async () => {
    const visitor = await here.visit({ path: '/#peer:forum/topic:gone' });
    const { forum } = visitor;
    await forum.getByText('We could not find that.').waitFor();
    await forum.getByRole('button', { name: 'All topics' }).click();
    await forum.locator('peer-thread-list li').first().waitFor();
    assert.equal(await forum.locator('[part=problem]').count(), 0);
    await visitor.close();
  });

  it('names in the console, for the web team, an endpoint that is no forum API', async () => {
    const visitor = await here.visit({ path: '/embed/plain.html' });
    await visitor.page.evaluate(() => {
      const forum = document.createElement('peer-forum');
      forum.setAttribute('endpoint', '/nothing-here');
      document.querySelector('peer-forum')?.replaceWith(forum);
    });
    await visitor.forum.getByText('The people who run this site need to look at it.').waitFor();
    assert.ok(visitor.said.some((line) => line.startsWith('peer-forum cannot read what its "endpoint" answered')));
    await visitor.close();
  });

  it('leads from a link to one post straight to that post', async () => {
    const visitor = await here.visit();
    const { page, forum } = visitor;
    const target = await page.evaluate(async () => {
      const ask = async (query: string): Promise<Answer> =>
        (await (
          await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query }),
          })
        ).json()) as Answer;
      type Thread = { id: string; replyCount: number; posts: { nodes: { id: string }[] } };
      type Answer = { data: { threads: { nodes: Thread[] }; thread: Thread } };
      const { threads } = (await ask('{ threads(first: 50) { nodes { id replyCount } } }')).data;
      const long = threads.nodes.find(({ replyCount }) => replyCount > 25);
      const { thread } = (await ask(`{ thread(id: "${long?.id}") { id posts(first: 50) { nodes { id } } } }`)).data;
      return { threadId: thread.id, postId: thread.posts.nodes.at(-1)?.id ?? '' };
    });
    await page.goto(`${here.url}/#peer:forum/${target.threadId}/${target.postId}`);
    await page.reload();
    const post = forum.locator(`peer-thread [data-id="${target.postId}"]`);
    await post.waitFor();
    await page.waitForFunction((id) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) {
        if (active.matches(`[data-id="${id}"]`)) return true;
        active = active.shadowRoot.activeElement;
      }
      return active?.closest(`[data-id="${id}"]`) !== null;
    }, target.postId);
    await visitor.close();
  });

  it('reads on a phone, page by page, to the end of a long thread', async () => {
    const visitor = await here.visit({ width: 320 });
    const { page, forum } = visitor;
    const thread = await openThread(visitor, (await longTitle(here.url)) ?? '');
    const more = thread.getByRole('button', { name: 'Show more replies' });
    while (await more.isVisible()) {
      const count = await thread.locator('article').count();
      await more.click();
      await page.waitForFunction(
        ([shown]) => {
          const inside = document.querySelector('peer-forum')?.shadowRoot?.querySelector('peer-thread')?.shadowRoot;
          return (inside?.querySelectorAll('li').length ?? 0) >= (shown ?? 0);
        },
        [count],
      );
    }
    assert.ok((await thread.locator('article').count()) > 25);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
    assert.ok(await forum.isVisible());
    await visitor.close();
  });
});

async function longTitle(url: string): Promise<string | undefined> {
  const query = '{ threads(first: 50) { nodes { title replyCount } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { threads: { nodes: { title: string; replyCount: number }[] } } };
  return data.threads.nodes.find(({ replyCount }) => replyCount > 25)?.title;
}

function focusedText(page: import('playwright-core').Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return (active as HTMLElement | null)?.innerText.trim() ?? '';
  });
}
