/** The tips beside a reply (E32): open with a person's first three, put away once for all, and one press away ever after. */
import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { notices } from '../../src/locales/en/notices.ts';
import { createMemoryBackend, smallForum, type MemoryBackend } from '../../src/memory/index.ts';
import type { ForumBackend, Post, Thread } from '../../src/model/index.ts';
import { expectAccessible } from './support/axe.ts';
import { buttonOf, standWith, type Stand } from './support/composer-stand.ts';
import { focused, found, removeProviders, type ProviderOptions } from './support/provider.ts';

const { tips: words } = notices;

let thread: Thread;
let answered: Post;

before(async () => {
  const view = await createMemoryBackend({ data: smallForum(), viewer: 'willow' }).thread({ threadId: 'conversation' });
  thread = view.thread;
  answered = view.posts.items[0] as Post;
});

beforeEach(() => sessionStorage.clear());
afterEach(removeProviders);

const reply = (options?: ProviderOptions): Promise<Stand> =>
  standWith(html`<peer-composer purpose="reply" .thread=${thread} .replyTo=${answered}></peer-composer>`, options);
const tipsIn = ({ root }: Stand): HTMLDetailsElement | null => root.querySelector('[part=tips]');
const isOpen = async (stand: Stand): Promise<boolean> => (await found(() => tipsIn(stand))).open;

/** The same person with so many replies behind them. */
const having = (replyCount: number | null) => ({
  as: (backend: MemoryBackend): ForumBackend => {
    const { start } = backend;
    return Object.assign(backend, {
      start: async (...query: Parameters<typeof start>) => {
        const answer = await start.apply(backend, query);
        return { ...answer, viewer: answer.viewer && { ...answer.viewer, replyCount } };
      },
    });
  },
});

describe('tips for replying', () => {
  for (const [count, open] of [
    [0, true],
    [2, true],
    [3, false],
    [40, false],
  ] as const)
    it(`are ${open ? 'open' : 'a press away'} after ${count} replies`, async () => {
      const stand = await reply(having(count));
      assert.strictEqual(await isOpen(stand), open);
      const shown = tipsIn(stand)?.innerText ?? '';
      for (const line of words.lines) assert.strictEqual(shown.includes(line), open);
      assert.notMatch(shown, /\d/);
      await expectAccessible(stand.composer);
    });

  it('stand beside the box before it can be seen, so that nothing moves', async () => {
    // The box waits a moment for them and no longer: a busy machine must not decide what is tested here.
    await import('../../src/elements/composer/guide.ts');
    const stand = await reply(having(0));
    const box = await stand.find('#body');
    const at = box.getBoundingClientRect().top;
    assert.isTrue(tipsIn(stand)?.open);
    await found(() => stand.root.querySelector('[part=post]') && buttonOf(stand.root, words.hide));
    assert.strictEqual(box.getBoundingClientRect().top, at);
  });

  it('are there for three replies of somebody whose backend does not count, and then a press away', async () => {
    const stand = await reply(having(null));
    for (let count = 1; count <= 3; count++) {
      assert.strictEqual(await isOpen(stand), true, `before reply ${count}`);
      await stand.write(`Reply ${count}`);
      await stand.post();
      await stand.press('Write another');
      await stand.find('form');
    }
    assert.strictEqual(await isOpen(stand), false);
  });

  it('are put away by a key, stay away in this tab, and come back when asked for', async () => {
    const stand = await reply(having(0));
    (await found(() => buttonOf(stand.root, words.hide))).focus();
    await sendKeys({ press: 'Enter' });
    await found(() => tipsIn(stand)?.open === false);
    assert.strictEqual(focused()?.textContent, words.heading);
    removeProviders();
    const again = await reply(having(0));
    assert.strictEqual(await isOpen(again), false);
    (await again.find('summary')).focus();
    await sendKeys({ press: 'Enter' });
    await found(() => tipsIn(again)?.open);
    await sendKeys({ press: 'Enter' });
    await found(() => tipsIn(again)?.open === false);
  });

  it('leave no more than a name in the tab, and nothing where nothing is kept', async () => {
    const stand = await reply(having(0));
    await stand.press(words.hide);
    await found(() => sessionStorage.length === 1);
    assert.strictEqual(sessionStorage.getItem(sessionStorage.key(0) ?? ''), '1');
    stand.provider.drafts.clear();
    assert.strictEqual(sessionStorage.length, 0);
    removeProviders();
    const careful = await reply({ ...having(0), settings: { drafts: 'memory' } });
    await careful.press(words.hide);
    assert.strictEqual(await isOpen(careful), false);
    assert.strictEqual(sessionStorage.length + localStorage.length, 0);
  });

  it('are for replies only, and can be switched off', async () => {
    const begun = await standWith(undefined, having(0));
    await found(() => begun.root.querySelector('[part=kept], [part=actions]'));
    assert.isNull(tipsIn(begun));
    removeProviders();
    const without = await reply({ ...having(0), settings: { safetyPolicy: { off: ['tips'] } } });
    assert.isNull(tipsIn(without));
  });

  it('offer no words to send', async () => {
    const stand = await reply(having(0));
    for (const button of tipsIn(stand)?.querySelectorAll('button') ?? []) button.click();
    assert.strictEqual((await stand.find<HTMLTextAreaElement>('#body')).value, '');
  });
});
