/** Help and the way out are one action away wherever a person is, also where something went wrong (E60, X7). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { sending } from '../../src/locales/en/sending.ts';
import { openThreadAt, replyBox, search, world, type Visitor } from './support/forum.ts';

const EXIT = 'Leave this page';

/** What help is made of. */
const HELP_FILES = ['support-lines', 'en-help', 'help-lines', 'emergency-numbers'];

interface Screen {
  readonly name: string;
  /** Signed in unless it is the screen of somebody who is not. */
  readonly signedOut?: boolean;
  /** Before the page is opened. */
  readonly before?: (visitor: Visitor) => Promise<unknown>;
  /** Goes there from the list; gives back what shows that one is there. */
  readonly go: (visitor: Visitor) => Promise<Locator> | Locator;
}

/** Whichever it is here: a link, or a button where places have no addresses. */
const getHelp = (forum: Locator): Locator => forum.locator('[part=get-help]');

const write = async (visitor: Visitor): Promise<Locator> => {
  const composer = await replyBox(await openThreadAt(visitor, 6));
  return composer.getByRole('textbox', { name: 'Your reply' });
};

const SCREENS: readonly Screen[] = [
  { name: 'the list', go: ({ forum }) => forum.locator('peer-thread-list li').first() },
  {
    name: 'the list of somebody who is not signed in',
    signedOut: true,
    go: ({ forum }) => forum.locator('peer-thread-list li').first(),
  },
  {
    name: 'the threads of a topic',
    go: async ({ forum }) => {
      const topics = forum.getByRole('navigation').getByRole('button', { name: 'Topics' });
      // Whether they are folded can be told once they are there.
      await forum.locator('nav[part=topics]').waitFor();
      if (await topics.isVisible()) await topics.click();
      await forum.locator('[part~=topic]').filter({ hasText: 'Small good things' }).click();
      return forum.getByRole('heading', { name: 'Conversations in Small good things' });
    },
  },
  {
    name: 'what a search found',
    go: async ({ forum }) => {
      await search(forum, 'sleep');
      return forum.locator('peer-thread-list li').first();
    },
  },
  {
    name: 'a search that found nothing',
    go: async ({ forum }) => {
      await search(forum, 'zyzzyva');
      return forum.getByText('zyzzyva').first();
    },
  },
  { name: 'a conversation', go: async (visitor) => (await openThreadAt(visitor, 6)).locator('article').first() },
  { name: 'a reply that is written', go: write },
  {
    name: 'a reminder',
    go: async (visitor) => {
      await (await write(visitor)).fill('My number is 07700 900123.');
      await visitor.forum.getByRole('button', { name: 'Post', exact: true }).click();
      return visitor.forum.getByRole('group', { name: sending.prompts['personal-details'].heading });
    },
  },
  {
    name: 'a new conversation',
    go: async ({ forum }) => {
      await forum.getByRole('button', { name: 'Start a conversation' }).click();
      return forum.getByLabel('What would you like to say?');
    },
  },
  {
    name: 'what one says to a moderator',
    go: async (visitor) => {
      const thread = await openThreadAt(visitor, 6);
      await thread.getByRole('button', { name: 'Tell a moderator' }).first().click();
      return thread.getByRole('dialog');
    },
  },
  {
    name: 'help',
    go: async ({ forum }) => {
      await getHelp(forum).click();
      return forum.getByRole('heading', { name: 'Samaritans' });
    },
  },
  {
    name: 'a forum whose server does not answer',
    before: ({ page }) => page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' })),
    go: ({ forum }) => forum.getByRole('button', { name: 'Try again' }),
  },
  {
    name: 'a conversation that cannot be read without the network',
    go: async (visitor) => {
      const link = visitor.forum.locator('peer-thread-list [part=thread-link]').nth(6);
      // What may be needed next has come by itself, as it does for anybody who reads a little first.
      await visitor.page.waitForFunction((files) => {
        const came = performance.getEntriesByType('resource').map(({ name }) => name);
        return files.every((file) => came.some((name) => name.includes(`/chunks/${file}`)));
      }, HELP_FILES);
      await visitor.context.setOffline(true);
      await link.click();
      return visitor.forum.getByRole('button', { name: 'Try again' });
    },
  },
];

describe('wherever a person is', () => {
  const here = world();
  const visit = async ({ signedOut, before, go }: Screen, width: number): Promise<Visitor> => {
    const visitor = await here.visit({
      path: '/embed/quick-exit.html',
      width,
      before,
      ...(signedOut ? {} : { as: 'willow27' as const }),
    });
    await (await go(visitor)).waitFor();
    return visitor;
  };

  for (const screen of SCREENS) {
    const isDialog = screen.name === 'what one says to a moderator';

    it(`help is one press away: ${screen.name}`, async () => {
      const visitor = await visit(screen, 1280);
      const { page, forum } = visitor;
      // A dialog is left with Escape, the one key everybody knows for it.
      if (isDialog) await page.keyboard.press('Escape');
      await getHelp(forum).click();
      await forum.getByRole('heading', { name: 'Samaritans' }).waitFor();
      assert.equal(await forum.getByRole('link', { name: '116 123' }).first().getAttribute('href'), 'tel:116123');
      await visitor.close();
    });

    it(`so is the way out, on a small phone: ${screen.name}`, async () => {
      const visitor = await visit(screen, 320);
      const { page, forum } = visitor;
      const links = forum.getByRole('link', { name: EXIT });
      const seen = await Promise.all((await links.all()).map(async (link) => ((await link.isVisible()) ? link : null)));
      const reached = isDialog
        ? forum.locator('dialog[open]').getByRole('link', { name: EXIT })
        : seen.find((link) => link !== null);
      assert.ok(reached);
      await page.waitForFunction(() => document.querySelector('peer-forum')?.matches(':defined'));
      await visitor.context.setOffline(false);
      await reached.click();
      await page.waitForURL('**/weather.html');
      assert.equal(await page.locator('peer-forum').count(), 0);
      await page.goBack().catch(() => null);
      assert.equal(await page.locator('article').count(), 0);
      await visitor.close();
    });
  }
});
