import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/quick-exit/quick-exit.define.ts';
import type { PeerQuickExit } from '../../src/elements/quick-exit/quick-exit.ts';
import { exit as words } from '../../src/locales/en/exit.ts';
import { expectAccessible } from './support/axe.ts';
import { buttonIn, found, provide, removeProviders, textOf, type ProviderOptions } from './support/provider.ts';

const EXIT = { settings: { exitUrl: 'https://weather.example/' } };

async function show(options: ProviderOptions = EXIT, page = html`<peer-quick-exit></peer-quick-exit>`) {
  const provider = await provide(page, options);
  const element = provider.querySelector('peer-quick-exit') as PeerQuickExit;
  const root = element.shadowRoot as ShadowRoot;
  await found(() => textOf(element).includes(words.leave));
  return { provider, element, root };
}

const shift = async (times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await sendKeys({ press: 'Shift' });
};

/** The forum is told, but nobody goes anywhere: this page is the test's. */
function stayHere(): { readonly asked: () => number } {
  let asked = 0;
  document.addEventListener('peer-exit-request', stay);
  function stay(event: Event): void {
    asked += 1;
    event.preventDefault();
  }
  stops.push(() => document.removeEventListener('peer-exit-request', stay));
  return { asked: () => asked };
}

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  removeProviders();
});

describe('quick exit', () => {
  it('is not there without an address to leave to', async () => {
    const provider = await provide(html`<peer-quick-exit></peer-quick-exit>`);
    const element = provider.querySelector('peer-quick-exit') as PeerQuickExit;
    await element.updateComplete;
    assert.equal(element.checkVisibility(), false);
    assert.equal(textOf(element).trim(), '');
  });

  it('is a link of 44 px in the corner, above the page, that a screen reader finds', async () => {
    const { element, root } = await show();
    const link = root.querySelector('a') as HTMLAnchorElement;
    assert.equal(link.href, 'https://weather.example/');
    assert.equal(link.rel, 'noreferrer noopener nofollow');
    assert.isAtLeast(link.getBoundingClientRect().height, 44);
    assert.ok(element.matches(':popover-open'));
    await expectAccessible(element);
  });

  it('says in at most 80 words what it does and what stays behind, before it is used', async () => {
    const { element, root } = await show();
    const panel = root.querySelector('[part=panel]') as HTMLElement;
    assert.equal(panel.checkVisibility(), false);
    const button = await found(() => root.querySelector<HTMLElement>('button.about'));
    assert.include(button.textContent, words.about);
    button.click();
    await found(() => panel.checkVisibility());
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    for (const word of ['history', 'cookies', 'programs']) assert.include(panel.textContent, word);
    assert.isAtMost([...words.explained, words.keys].join(' ').split(/\s+/).length, 80);
    await expectAccessible(element);
    (await found(() => buttonIn(root, words.close))).click();
    await found(() => !panel.checkVisibility());
    assert.equal(root.activeElement, button, 'the focus does not fall out');
  });

  it('covers the page, the title and all at once, and shows it again to who comes back', async () => {
    const { root } = await show();
    const stay = stayHere();
    const { title } = document;
    root.querySelector('a')?.click();
    assert.equal(stay.asked(), 1);
    assert.equal(document.body.checkVisibility(), false);
    assert.equal(document.title, words.leaving);
    assert.equal(document.querySelector('html > [role=alert]')?.textContent, words.leaving);
    assert.equal(document.querySelector<HTMLMetaElement>('meta[name=referrer]')?.content, 'no-referrer');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    assert.equal(document.body.checkVisibility(), true);
    assert.equal(document.title, title);
    assert.equal(document.querySelector('html > [role=alert], meta[name=referrer]'), null);
  });

  it('erases what is ours in both of the browser’s storages, and nothing else', async () => {
    const { root } = await show();
    stayHere();
    for (const storage of [sessionStorage, localStorage]) {
      storage.setItem('peer-forum:test:draft:x', 'words');
      storage.setItem('peer-forums-of-others', 'theirs');
    }
    root.querySelector('a')?.click();
    for (const storage of [sessionStorage, localStorage]) {
      assert.deepEqual(
        Object.keys(storage).filter((key) => key.startsWith('peer-forum')),
        ['peer-forums-of-others'],
      );
      storage.removeItem('peer-forums-of-others');
    }
  });

  it('leaves at the third Shift, and says how many are left', async () => {
    const { provider, root } = await show();
    const stay = stayHere();
    await shift(2);
    await found(() => provider.said.includes(words.more(1)));
    assert.deepEqual(provider.said, [words.more(2), words.more(1)]);
    assert.equal(root.querySelectorAll('.dots .on').length, 2);
    await shift(1);
    assert.equal(stay.asked(), 1);
  });

  it('forgets the presses when somebody types on, and says so', async () => {
    const { provider } = await show();
    const stay = stayHere();
    await shift(2);
    await sendKeys({ press: 'a' });
    await shift(1);
    assert.equal(stay.asked(), 0);
    assert.include(provider.said, words.more(3));
    await sendKeys({ press: 'a' });
  });

  it('leaves Shift alone where a charity wants that', async () => {
    const { root } = await show({ settings: { ...EXIT.settings, exitKeys: 'none' } });
    const stay = stayHere();
    await shift(3);
    assert.equal(stay.asked(), 0);
    assert.notInclude(root.textContent, words.keys);
  });

  it('counts a press once and shows one button, however many there are on the page', async () => {
    const one = html`<peer-quick-exit></peer-quick-exit><peer-quick-exit></peer-quick-exit>`;
    const { provider } = await show(EXIT, one);
    const stay = stayHere();
    const all = [...provider.querySelectorAll('peer-quick-exit')];
    await found(() => all.filter((each) => each.checkVisibility()).length === 1);
    all[0]?.remove();
    await found(() => all[1]?.checkVisibility());
    await shift(3);
    assert.equal(stay.asked(), 1);
  });

  it('stands in its place inside a dialog, without a second explanation', async () => {
    const { element, root } = await show(EXIT, html`<peer-quick-exit inline></peer-quick-exit>`);
    assert.equal(getComputedStyle(element).position, 'static');
    assert.ok(!root.querySelector('button'));
    await expectAccessible(element);
  });
});
