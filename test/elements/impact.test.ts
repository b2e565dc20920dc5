import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/impact/impact.define.ts';
import type { PeerImpact } from '../../src/elements/impact/impact.ts';
import { beginsVisit, isBack } from '../../src/elements/impact/visit.ts';
import type { ForumBackend, Impact } from '../../src/model/index.ts';
import { expectAccessible } from './support/axe.ts';
import { found, provide, removeProviders, textOf, type ProviderOptions } from './support/provider.ts';

async function show(options: ProviderOptions = {}) {
  const provider = await provide(html`<peer-impact></peer-impact>`, { viewer: 'bramble', ...options });
  const impact = provider.querySelector('peer-impact') as PeerImpact;
  return { provider, impact, root: impact.shadowRoot as ShadowRoot };
}

const as =
  (impact: Impact): ProviderOptions['as'] =>
  (backend): ForumBackend => ({
    ...backend,
    ...(backend.helped && { helped: { ...backend.helped, impact: () => Promise.resolve(impact) } }),
  });

afterEach(removeProviders);

describe('what one’s words did', () => {
  it('is told in words, with the way to the posts, and marked as told', async () => {
    const { provider, impact, root } = await show({ addresses: false });
    await found(() => root.querySelector('[part=text]'));
    assert.include(textOf(impact), 'Since you were last here, something you wrote helped 2 people.');
    assert.include(textOf(impact), 'Awake at four again');
    await found(() => provider.backend.calls.includes('markImpactSeen'));
    await expectAccessible(impact);
    root.querySelector<HTMLButtonElement>('[part=posts] button')?.click();
    assert.deepEqual(provider.visited.at(-1), {
      view: 'thread',
      threadId: 'conversation',
      postId: 'conversation-reply-1',
    });
  });

  it('is told once a visit, and not to somebody else', async () => {
    const { provider, root } = await show();
    await found(() => root.querySelector('section'));
    const asked = (): number => provider.backend.calls.filter((call) => call === 'impact').length;
    const again = document.createElement('peer-impact');
    provider.append(again);
    await again.updateComplete;
    await found(() => again.hidden);
    assert.equal(asked(), 1);
    await provider.become('pebble');
    await found(() => asked() === 2 && !root.querySelector('section'));
  });

  it('leaves nothing behind when it is closed', async () => {
    const { impact, root } = await show();
    (await found(() => root.querySelector<HTMLButtonElement>('button.quiet'))).click();
    await found(() => impact.hidden);
    assert.equal(root.querySelector('section'), null);
  });

  it('is nothing at all when there is nothing to tell', async () => {
    const nothing: readonly Impact[] = [
      { people: 0, posts: 0, items: [], upTo: null },
      { people: null, posts: null, items: [], upTo: null },
      { people: null, posts: null, items: [], upTo: '3' },
    ];
    for (const each of nothing) {
      const { impact, root, provider } = await show({ as: as(each) });
      await found(() => impact.hidden);
      assert.equal(root.querySelector('*'), null);
      assert.equal(textOf(impact).trim(), '');
      assert.notInclude(provider.backend.calls, 'markImpactSeen');
      removeProviders();
    }
    const signedOut = await show({ viewer: null });
    await found(() => signedOut.impact.hidden);
    removeProviders();
    const without = await show({ without: ['helped'] });
    await found(() => without.impact.hidden);
  });

  it('says someone where the backend gives no number', async () => {
    const items = [{ postId: 'p', threadId: 't', threadTitle: 'A title' }];
    const { impact, root } = await show({ as: as({ people: null, posts: null, items, upTo: '1' }) });
    await found(() => root.querySelector('[part=text]'));
    assert.include(textOf(impact), 'something you wrote helped someone.');
    assert.notMatch(textOf(impact), /\d/);
  });

  it('is not marked as told while nobody can see the page', async () => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    const { provider, root } = await show();
    await found(() => root.querySelector('section'));
    assert.notInclude(provider.backend.calls, 'markImpactSeen');
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    await found(() => provider.backend.calls.includes('markImpactSeen'));
  });

  it('shows nothing when it could not be asked for', async () => {
    const { impact, provider } = await show({ failures: { impact: 'unavailable' } });
    await found(() => provider.backend.calls.includes('impact') && impact.hidden);
  });
});

describe('a visit', () => {
  const MINUTE = 60_000;

  it('is new for another person, and after thirty idle minutes', () => {
    const backend = {} as ForumBackend;
    assert.equal(beginsVisit(backend, 'willow', 0), true);
    assert.equal(beginsVisit(backend, 'willow', 5 * MINUTE), false);
    assert.equal(isBack(backend, 34 * MINUTE), false);
    assert.equal(isBack(backend, 60 * MINUTE), false);
    assert.equal(isBack(backend, 91 * MINUTE), true);
    assert.equal(beginsVisit(backend, 'willow', 91 * MINUTE), true);
    assert.equal(beginsVisit(backend, 'pebble', 92 * MINUTE), true);
  });
});
