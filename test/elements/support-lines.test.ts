import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/support-lines/support-lines.define.ts';
import type { PeerSupportLines } from '../../src/elements/support-lines/support-lines.ts';
import { expectAccessible } from './support/axe.ts';
import { focused, found, provide, removeProviders, textOf, type ProviderOptions } from './support/provider.ts';

async function show(options: ProviderOptions = {}, page = html`<peer-support-lines></peer-support-lines>`) {
  const provider = await provide(page, options);
  const lines = provider.querySelector('peer-support-lines') as PeerSupportLines;
  const root = lines.shadowRoot as ShadowRoot;
  await found(() => root.querySelector('[part=emergency]'));
  return { provider, lines, root };
}

const REGIONS = ['GB', 'IE', 'US', 'CA', 'AU', 'NZ'];

afterEach(removeProviders);

describe('help lines', () => {
  for (const region of REGIONS) {
    it(`are one to three at first in ${region}, one of them without a voice call, the emergency number never first`, async () => {
      const { root, lines } = await show({ settings: { region } });
      const first = [...(root.querySelector('[part=lines]')?.children ?? [])];
      assert.isAtLeast(first.length, 1);
      assert.isAtMost(first.length, 3);
      assert.ok(first.some((line) => line.querySelector('a[href^="sms:"], a[href^="mailto:"], a[href^="https:"]')));
      const links = [...root.querySelectorAll<HTMLAnchorElement>('[part=way]')];
      assert.ok(links.every(({ href }) => /^(tel|sms|mailto|https):/.test(href)));
      const places = links.map((link) => link.closest('[part=emergency]') !== null);
      assert.equal(places[0], false);
      assert.equal(places.at(-1), true);
      assert.deepEqual(places, [...places].sort());
      await expectAccessible(lines);
    });
  }

  it('has more options behind a press', async () => {
    const { root } = await show();
    const details = root.querySelector('details') as HTMLDetailsElement;
    assert.equal(details.open, false);
    details.open = true;
    assert.isAtLeast(details.querySelectorAll('[part=line]').length, 1);
  });

  it('says plainly that help for other countries is another website, and asks nothing of it', async () => {
    const { root, lines } = await show({ settings: { region: 'FR' } });
    assert.include(textOf(lines), 'We have no help lines for this country here yet.');
    const link = root.querySelector<HTMLAnchorElement>('a[href*="findahelpline"]');
    assert.equal(link?.rel, 'noopener noreferrer');
    assert.include(textOf(lines), 'another website');
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    assert.deepEqual([...new Set(asked)], [location.host]);
    await expectAccessible(lines);
  });

  it('is a card without a page heading when it is compact', async () => {
    const { root, lines } = await show({}, html`<peer-support-lines compact heading-level="4"></peer-support-lines>`);
    assert.equal(root.querySelector('[part=heading]'), null);
    assert.equal(root.querySelector('[part=line] h4')?.getAttribute('part'), 'name');
    await expectAccessible(lines);
  });

  it('takes the focus as a page of the forum that somebody went to, and never as a card', async () => {
    const { root } = await show({ place: { view: 'help' }, moved: true });
    await found(() => focused() === root.querySelector('[part=heading]'));
    (focused() as HTMLElement).blur();
    removeProviders();
    const card = html`<peer-support-lines compact></peer-support-lines>`;
    await show({ place: { view: 'help' }, moved: true }, card);
    assert.equal(focused(), document.body);
  });

  it('shows the emergency number and a way to try again when its files could not be had', async () => {
    let isThere = false;
    const { supportLines } = await import('../../src/safety/support-lines/index.ts');
    const safety = {
      check: () => Promise.resolve(null),
      searchCheck: () => Promise.resolve(null),
      supportLines: () => (isThere ? Promise.resolve(supportLines) : Promise.reject(new Error('no file'))),
    };
    const { root, lines } = await show({ safety });
    await found(() => root.querySelector('[role=alert]'));
    assert.include(textOf(lines), 'Call 999');
    await expectAccessible(lines);
    isThere = true;
    root.querySelector('button')?.click();
    await found(() => root.querySelector('[part=line]'));
  });
});
