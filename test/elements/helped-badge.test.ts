import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { outboxOf } from '../../src/controllers/outbox.ts';
import '../../src/elements/helped-badge/helped-badge.define.ts';
import type { PeerHelpedBadge } from '../../src/elements/helped-badge/helped-badge.ts';
import type { Post } from '../../src/model/index.ts';
import { expectAccessible } from './support/axe.ts';
import {
  found,
  provide,
  removeProviders,
  setOnline,
  textOf,
  type ProviderOptions,
  type TestProvider,
} from './support/provider.ts';

interface Badge {
  readonly provider: TestProvider;
  readonly badge: PeerHelpedBadge;
  readonly button: HTMLButtonElement;
  readonly changes: Post[];
}

async function badgeOn(postId: string, options: ProviderOptions = {}): Promise<Badge> {
  const provider = await provide(html``, options);
  return { ...(await addBadge(provider, postId)), provider };
}

async function addBadge(provider: TestProvider, postId: string): Promise<Omit<Badge, 'provider'>> {
  const threadId = postId.replace(/-reply-\d+$/, '');
  const view = await provider.backend.thread({ threadId });
  const post = view.posts.items.find(({ id }) => id === postId);
  const badge = document.createElement('peer-helped-badge');
  const changes: Post[] = [];
  badge.post = post ?? null;
  badge.changed = (next) => changes.push(next);
  provider.append(badge);
  const button = await found(() => badge.shadowRoot?.querySelector('button'));
  return { badge, button, changes };
}

const isPressed = ({ button }: Pick<Badge, 'button'>): boolean => button.getAttribute('aria-pressed') === 'true';
const marksOf = ({ provider }: Badge, postId: string): number =>
  provider.backend.forum.threads.flatMap(({ posts }) => posts).find(({ id }) => id === postId)?.marks.length ?? 0;

afterEach(() => {
  removeProviders();
  setOnline(true);
});

describe('this helped', () => {
  it('is marked by a press, and taken back by another; its name does not change', async () => {
    const it = await badgeOn('conversation-reply-4');
    const events: unknown[] = [];
    it.provider.addEventListener('peer-helped-changed', (event) => events.push(event.detail));
    const name = it.button.textContent;
    assert.equal(isPressed(it), false);
    it.button.click();
    await found(() => it.changes.length === 1);
    assert.equal(isPressed(it), true);
    assert.equal(it.button.textContent, name);
    assert.equal(marksOf(it, 'conversation-reply-4'), 1);
    await expectAccessible(it.badge);
    it.button.click();
    await found(() => it.changes.length === 2 && !isPressed(it));
    assert.equal(it.button.textContent, name);
    assert.equal(marksOf(it, 'conversation-reply-4'), 0);
    assert.deepEqual(events, [
      { postId: 'conversation-reply-4', helped: true },
      { postId: 'conversation-reply-4', helped: false },
    ]);
  });

  it('works by keyboard', async () => {
    const it = await badgeOn('conversation-reply-4');
    it.button.focus();
    await sendKeys({ press: 'Enter' });
    await found(() => it.changes.length === 1 && isPressed(it));
    await sendKeys({ press: 'Space' });
    await found(() => it.changes.length === 2 && !isPressed(it));
  });

  it('shows the press at once, before the backend has it', async () => {
    const it = await badgeOn('conversation-reply-4', { delay: { mark: 60_000 } });
    it.button.click();
    await it.badge.updateComplete;
    assert.equal(isPressed(it), true);
    assert.equal(it.changes.length, 0);
  });

  it('never shows or names a number', async () => {
    const it = await badgeOn('conversation-reply-1', { viewer: 'kestrel' });
    it.button.click();
    await found(() => it.changes.length === 1);
    const attributes = [it.badge, it.button].flatMap((each) => [...each.attributes].map(({ value }) => value));
    assert.notMatch([textOf(it.badge), ...attributes].join(' '), /[0-9]/);
  });

  it('keeps the last of several quick presses', async () => {
    const it = await badgeOn('conversation-reply-4');
    it.provider.backend.hold('mark');
    it.button.click();
    await found(() => it.provider.backend.calls.includes('mark'));
    it.button.click();
    it.button.click();
    it.button.click();
    await it.badge.updateComplete;
    assert.equal(isPressed(it), false);
    it.provider.backend.release('mark');
    await found(() => it.changes.length === 2);
    assert.equal(isPressed(it), false);
    assert.equal(marksOf(it, 'conversation-reply-4'), 0);
    assert.deepEqual(
      it.provider.backend.calls.filter((call) => call.endsWith('mark')),
      ['mark', 'unmark'],
    );
  });

  it('is taken back on the screen when it could not be kept, and that is said', async () => {
    const it = await badgeOn('conversation-reply-4', { failures: { mark: 'unavailable' } });
    it.button.click();
    await found(() => it.provider.said.length);
    assert.equal(isPressed(it), false);
    assert.match(it.provider.said[0] ?? '', /did not work just now/);
    assert.match(textOf(it.badge), /did not work just now/);
    await expectAccessible(it.badge);
  });

  it('asks somebody who is not signed in to sign in, and marks nothing', async () => {
    const it = await badgeOn('conversation-reply-4', { viewer: null });
    it.button.click();
    await found(() => textOf(it.badge).includes('Sign in, and you can tell the writer'));
    assert.equal(isPressed(it), false);
    await expectAccessible(it.badge);
    it.badge.shadowRoot?.querySelectorAll('button')[1]?.click();
    assert.equal(it.provider.signIns, 1);
    assert.notInclude(it.provider.backend.calls, 'mark');
  });

  it('says so when the person is not signed in any more', async () => {
    const it = await badgeOn('conversation-reply-4', { failures: { mark: 'unauthenticated' } });
    it.button.click();
    await found(() => textOf(it.badge).includes('Sign in, and you can tell'));
    assert.equal(isPressed(it), false);
  });
});

describe('this helped, without a connection', () => {
  const offline = async (viewer = 'willow'): Promise<Badge> => {
    const it = await badgeOn('conversation-reply-4', { viewer, failures: { mark: 'network' } });
    setOnline(false);
    it.button.click();
    await found(() => textOf(it.badge).includes('Not sent yet.'));
    assert.equal(isPressed(it), true);
    return it;
  };

  it('waits, says so, and is sent when the connection is back', async () => {
    const it = await offline();
    await expectAccessible(it.badge);
    it.provider.backend.fail({ mark: null });
    setOnline(true);
    await found(() => it.changes.length === 1 && !textOf(it.badge).includes('Not sent yet.'));
    assert.equal(isPressed(it), true);
    assert.equal(marksOf(it, 'conversation-reply-4'), 1);
  });

  it('can be taken back before it was sent', async () => {
    const it = await offline();
    it.button.click();
    await found(() => !isPressed(it) && !textOf(it.badge).includes('Not sent yet.'));
    it.provider.backend.fail({ mark: null });
    const sent = it.provider.backend.calls.length;
    setOnline(true);
    await outboxOf(it.provider.backend, it.badge).flush();
    assert.equal(it.provider.backend.calls.length, sent);
  });

  it('is sent although the view was left, and shown when it is opened again meanwhile', async () => {
    const it = await offline();
    it.badge.remove();
    const again = await addBadge(it.provider, 'conversation-reply-4');
    await found(() => isPressed(again) && textOf(again.badge).includes('Not sent yet.'));
    again.badge.remove();
    it.provider.backend.fail({ mark: null });
    setOnline(true);
    await found(() => marksOf(it, 'conversation-reply-4') === 1);
  });

  it('is gone when the person signs out, and never sent for somebody else', async () => {
    const it = await offline();
    it.badge.remove();
    await it.provider.become(null);
    await it.provider.become('pebble');
    it.provider.backend.fail({ mark: null });
    const sent = it.provider.backend.calls.filter((call) => call === 'mark').length;
    setOnline(true);
    await outboxOf(it.provider.backend, it.provider).flush();
    assert.equal(it.provider.backend.calls.filter((call) => call === 'mark').length, sent);
    assert.equal(marksOf(it, 'conversation-reply-4'), 0);
  });
});
