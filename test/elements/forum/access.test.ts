import { assert } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import { list as words } from '../../../src/locales/en/list.ts';
import { thread } from '../../../src/locales/en/thread.ts';
import { emptyForum, wideForum } from '../../../src/memory/index.ts';
import { expectAccessible } from '../support/axe.ts';
import {
  everyElement,
  nameOf,
  removeForums,
  standForum,
  type ForumOptions,
  type ForumStand,
} from '../support/forum-stand.ts';
import { focused, found } from '../support/provider.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };

const states: readonly { name: string; options: ForumOptions; arrive: (stand: ForumStand) => Promise<void> }[] = [
  {
    name: 'loading',
    options: { before: (backend) => backend.hold('start') },
    arrive: (stand) => stand.reads(words.loading),
  },
  { name: 'ready', options: { data: wideForum(30) }, arrive: (stand) => stand.reads(words.showMore) },
  { name: 'signed out', options: { viewer: null }, arrive: (stand) => stand.reads(words.signIn) },
  { name: 'empty', options: { data: emptyForum() }, arrive: (stand) => stand.reads(words.empty) },
  {
    name: 'unreachable',
    options: { before: (backend) => backend.fail({ start: 'network' }) },
    arrive: (stand) => stand.reads(words.problems.network),
  },
  {
    name: 'more did not come',
    options: { data: wideForum(30), before: (backend) => backend.fail({ threads: 'unavailable' }) },
    arrive: async (stand) => {
      await stand.press(words.showMore);
      await stand.reads(words.problems.unavailable);
    },
  },
  {
    name: 'searched',
    options: {},
    arrive: async (stand) => {
      await stand.search('boats');
      await stand.reads('Somebody talking about boats.');
    },
  },
  {
    name: 'nothing found',
    options: {},
    arrive: async (stand) => {
      await stand.search('zeppelin');
      await stand.reads(words.searchEmptyHelp);
    },
  },
  {
    name: 'without addresses',
    options: { attributes: { routing: 'none' } },
    arrive: (stand) => stand.reads('Awake at four again'),
  },
  {
    name: 'help',
    options: {},
    arrive: async (stand) => {
      await stand.press(words.getHelp);
      await stand.reads('Samaritans');
    },
  },
];

describe('the forum for everybody', () => {
  afterEach(async () => {
    removeForums();
    document.documentElement.removeAttribute('dir');
    document.adoptedStyleSheets = [];
    await emulateMedia({ colorScheme: 'light' });
    await setViewport(WIDE);
  });

  for (const { name, options, arrive } of states) {
    it(`has no fault that axe can see: ${name}`, async () => {
      const stand = await standForum(options);
      await arrive(stand);
      await expectAccessible(stand.forum);
    });

    it(`fits a phone of 320 px, with targets for a thumb: ${name}`, async () => {
      await setViewport(PHONE);
      const stand = await standForum(options);
      await arrive(stand);
      assert.isAtMost(document.documentElement.scrollWidth, 320);
      for (const element of everyElement(stand.forum)) {
        if (!element.checkVisibility() || element.closest('.skip')) continue;
        if (element.matches('button:not([part=thread-link]), input, [part=topic], [part=get-help]')) {
          assert.isAtLeast(element.getBoundingClientRect().height, 44, nameOf(element));
        }
        // A thread's link is as large as its row, and a link in a sentence as its line.
        if (element.matches('button, a:not([part=thread-link], p a)'))
          assert.isAtLeast(element.getBoundingClientRect().height, 24, nameOf(element));
      }
    });
  }

  it('has enough contrast in the dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { color-scheme: light dark; background: Canvas; color: CanvasText }');
    document.adoptedStyleSheets = [sheet];
    const stand = await standForum();
    await stand.reads('Awake at four again');
    await expectAccessible(stand.forum);
  });

  it('reaches the first thread with few keys, and opens it and comes back without a mouse', async () => {
    await resetMouse();
    const stand = await standForum();
    await stand.reads('Awake at four again');
    await sendKeys({ press: 'Tab' });
    await stand.focusOn(words.skip);
    assert.isTrue((focused()?.getBoundingClientRect().height ?? 0) >= 44, 'it shows itself');
    await sendKeys({ press: 'Enter' });
    await stand.focusOn(words.threads, 'h3');
    await sendKeys({ press: 'Tab' });
    await found(() => focused() === stand.list().shadowRoot?.querySelector('[part=thread-link]'));
    const title = focused()?.textContent.trim() ?? '';
    await sendKeys({ press: 'Enter' });
    await stand.focusOn(title, 'h3');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await stand.focusOn(thread.backTo(undefined));
    await sendKeys({ press: 'Enter' });
    await stand.focusOn(title, 'a');
  });

  it('searches and shows more by keyboard', async () => {
    const stand = await standForum({ data: wideForum(45) });
    const field = await found(() => stand.root.querySelector<HTMLInputElement>('input'));
    field.focus();
    await sendKeys({ type: 'zeppelin' });
    await sendKeys({ press: 'Enter' });
    await stand.focusOn(words.searchResults('zeppelin'));
    history.back();
    const more = await stand.control(words.showMore);
    more.focus();
    await sendKeys({ press: 'Enter' });
    await found(() => focused()?.closest('li')?.parentElement?.children.length === 40);
  });

  it('unfolds the topics on a phone, and folds them when one was chosen', async () => {
    await setViewport(PHONE);
    const stand = await standForum();
    const fold = await stand.control(`${words.topics}: ${words.allTopics}`);
    assert.isFalse(stand.root.querySelector('#topics')?.checkVisibility());
    fold.click();
    await found(() => stand.root.querySelector('#topics')?.checkVisibility());
    assert.equal(fold.getAttribute('aria-expanded'), 'true');
    await stand.press('Family and friends When the people near us do not know, or do not know how.');
    await stand.control(`${words.topics}: Family and friends`);
    assert.isFalse(stand.root.querySelector('#topics')?.checkVisibility());
  });

  it('mirrors for languages that are written from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const stand = await standForum();
    await stand.reads('Awake at four again');
    const topics = await found(() => stand.root.querySelector('nav'));
    assert.isAbove(topics.getBoundingClientRect().left, stand.list().getBoundingClientRect().left);
    assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
  });

  it('loses no words when a reader spaces the text out', async () => {
    await setViewport(PHONE);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('peer-forum { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5; font-size: 200% }');
    document.adoptedStyleSheets = [sheet];
    const stand = await standForum();
    await stand.reads('Awake at four again');
    assert.isAtMost(document.documentElement.scrollWidth, 320);
    for (const element of everyElement(stand.forum)) {
      if (!element.matches('button, a, h2, h3, h4') || !element.checkVisibility() || element.matches('.skip')) continue;
      assert.isAtMost(element.scrollWidth, Math.max(element.clientWidth, 320), nameOf(element));
    }
  });

  it('moves nothing by itself', async () => {
    const stand = await standForum();
    await stand.reads('Awake at four again');
    assert.isEmpty(document.getAnimations());
    assert.isEmpty(stand.forum.getAnimations({ subtree: true }));
  });
});
