import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/support-lines/support-lines.define.ts';
import type { PeerSupportLines } from '../../src/elements/support-lines/support-lines.ts';
import type { Safety } from '../../src/context/safety.ts';
import { linesFor, supportLines, type SupportLine } from '../../src/safety/support-lines/index.ts';
import { expectAccessible } from './support/axe.ts';
import { focused, found, provide, removeProviders, textOf, type ProviderOptions } from './support/provider.ts';

async function show(options: ProviderOptions = {}, page = html`<peer-support-lines></peer-support-lines>`) {
  const provider = await provide(page, options);
  const lines = provider.querySelector('peer-support-lines') as PeerSupportLines;
  const root = lines.shadowRoot as ShadowRoot;
  await found(() => root.querySelector('[part=emergency]'));
  return { provider, lines, root };
}

const safetyWith = (lines: readonly SupportLine[]): Safety => ({
  check: () => Promise.resolve(null),
  searchCheck: () => Promise.resolve(null),
  supportLines: () => Promise.resolve(lines),
});

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
    const details = root.querySelector('details.more') as HTMLDetailsElement;
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

  it('asks before the numbers what might get in the way, closed and in nobody’s way', async () => {
    const { root } = await show();
    const step = root.querySelector<HTMLDetailsElement>('[part=barriers]') as HTMLDetailsElement;
    assert.equal(step.open, false);
    const first = root.querySelector('[part=way]') as Element;
    assert.ok(step.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
    assert.ok(first.getBoundingClientRect().height >= 44, 'the numbers are not there at once');
  });

  it('answers each of four worries with facts of the lines that are shown, by keyboard, one at a time', async () => {
    const { root, lines } = await show();
    const step = root.querySelector<HTMLDetailsElement>('[part=barriers]') as HTMLDetailsElement;
    const press = async (details: HTMLDetailsElement): Promise<void> => {
      details.querySelector('summary')?.focus();
      await sendKeys({ press: 'Enter' });
      await found(() => details.open);
    };
    await press(step);
    const [intense, chat, tried, sent] = step.querySelectorAll<HTMLDetailsElement>('[part=barrier]');
    for (const barrier of [intense, chat, tried, sent]) {
      await press(barrier as HTMLDetailsElement);
      assert.equal(step.querySelectorAll('[part=barrier][open]').length, 1);
      assert.isNotEmpty(barrier?.querySelector('div p')?.textContent.trim());
      await expectAccessible(lines);
    }
    assert.include(intense?.textContent, 'You can write to Samaritans or Shout.');
    assert.include(sent?.textContent, 'You choose what you tell them.');
    assert.notInclude(sent?.textContent, 'Shout');
    step.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await found(() => !step.open);
  });

  it('claims nothing that the lines of a charity do not say', async () => {
    const [{ sendsHelp: _, ...silent }] = [supportLines[0] as SupportLine];
    const call = { ...silent, channels: [silent.channels[0]] as const };
    const { root } = await show({ safety: safetyWith([call]) });
    const step = root.querySelector('[part=barriers]');
    assert.equal(step?.querySelector('dl'), null);
    assert.notInclude(step?.textContent, 'You can write to');
  });

  it('keeps, sends and tells nothing of what was opened or chosen', async () => {
    const { root, provider } = await show();
    const events: string[] = [];
    const original = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      events.push(event.type);
      return original.call(this, event);
    };
    const before = [
      performance.getEntriesByType('resource').length,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ];
    try {
      for (const details of root.querySelectorAll('details')) details.querySelector('summary')?.click();
      const select = root.querySelector('select') as HTMLSelectElement;
      select.focus();
      await sendKeys({ type: 'Ire' });
      await found(() => select.value === 'IE' && root.querySelector('[part=elsewhere] [part=line]'));
    } finally {
      EventTarget.prototype.dispatchEvent = original;
    }
    assert.deepEqual(events, []);
    assert.deepEqual(provider.said, []);
    const after = [
      performance.getEntriesByType('resource').length,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ];
    assert.deepEqual(after, before);
  });

  it('shows lines of another country beneath the choice, with its emergency number after them', async () => {
    const { root, lines } = await show();
    const place = root.querySelector('[part=elsewhere]') as HTMLElement;
    const select = place.querySelector('select') as HTMLSelectElement;
    assert.deepEqual(
      [...select.options].map(({ value }) => value).sort(),
      ['', ...REGIONS.filter((region) => region !== 'GB')].sort(),
    );
    select.value = 'NZ';
    select.dispatchEvent(new Event('change'));
    await found(() => place.querySelector('[part=line]'));
    const links = [...place.querySelectorAll<HTMLAnchorElement>('[part=way]')].map(({ href }) => href);
    assert.equal(links[0], 'tel:1737');
    assert.equal(links.at(-1), 'tel:111');
    assert.include(root.querySelector('[part=lines]')?.textContent, 'Samaritans');
    await expectAccessible(lines);
  });

  it('asks for no country where the charity’s own lines are all of one', async () => {
    const { root } = await show({ safety: safetyWith(linesFor(supportLines, 'GB')) });
    assert.equal(root.querySelector('select'), null);
    assert.ok(root.querySelector('a[href*="findahelpline"]'));
  });

  it('says what it is and that one can do both where nothing around the card does', async () => {
    const { root, lines } = await show({}, html`<peer-support-lines compact titled></peer-support-lines>`);
    assert.equal(root.querySelector('h3[part=heading]')?.textContent.trim(), 'Get help now');
    assert.ok(root.querySelector('[part=line] h4'));
    assert.include(textOf(lines), 'You can do both.');
    await expectAccessible(lines);
  });

  for (const page of [
    html`<peer-support-lines></peer-support-lines>`,
    html`<peer-support-lines compact></peer-support-lines>`,
  ]) {
    it('fits a phone with everything opened', async () => {
      await setViewport({ width: 320, height: 640 });
      const { root } = await show({}, page);
      for (const details of root.querySelectorAll('details')) details.open = true;
      assert.isAtMost(document.documentElement.scrollWidth, 320);
      for (const target of root.querySelectorAll('summary, select, [part=way]')) {
        assert.isAtLeast(target.getBoundingClientRect().height, 44);
      }
      await setViewport({ width: 1280, height: 800 });
    });
  }

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
