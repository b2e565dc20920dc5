import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/thread/thread.define.ts';
import '../../src/elements/report/report.define.ts';
import type { PeerReport } from '../../src/elements/report/report.ts';
import type { PeerThread } from '../../src/elements/thread/thread.ts';
import { expectAccessible } from './support/axe.ts';
import {
  buttonIn,
  focused,
  found,
  provide,
  removeProviders,
  setOnline,
  textOf,
  type ProviderOptions,
  type TestProvider,
} from './support/provider.ts';

interface Opened {
  readonly provider: TestProvider;
  readonly opener: HTMLButtonElement;
  readonly report: PeerReport;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
}

/** The dialog, opened from a post of a thread as a person would. */
async function open(options: ProviderOptions = {}): Promise<Opened> {
  const provider = await provide(html`<peer-thread thread-id="conversation"></peer-thread>`, options);
  const thread = provider.querySelector('peer-thread') as PeerThread;
  const post = await found(() => thread.shadowRoot?.querySelector('[data-id="conversation-reply-1"]')?.shadowRoot);
  const opener = await found(() => buttonIn(post, 'Tell a moderator'));
  opener.focus();
  opener.click();
  const report = await found(() => thread.shadowRoot?.querySelector('peer-report'));
  const root = report.shadowRoot as ShadowRoot;
  const dialog = await found(() => root.querySelector<HTMLDialogElement>('dialog[open]'));
  await found(() => root.querySelector('form'));
  return { provider, opener, report, root, dialog };
}

const choose = (root: ShadowRoot, reason: string): void =>
  root.querySelector<HTMLInputElement>(`[value=${reason}]`)?.click();

function write(root: ShadowRoot, note: string): void {
  const area = root.querySelector('textarea') as HTMLTextAreaElement;
  area.value = note;
  area.dispatchEvent(new InputEvent('input'));
}

afterEach(() => {
  removeProviders();
  setOnline(true);
});

describe('telling a moderator', () => {
  it('is one dialog with a name, and worry about a person first', async () => {
    const { root, report, dialog } = await open();
    assert.equal(dialog.matches(':modal'), true);
    assert.equal(
      root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent.trim(),
      'Tell a moderator',
    );
    const reasons = [...root.querySelectorAll('[part=reason]')].map((each) => each.textContent.trim());
    assert.equal(reasons[0], 'I am worried about this person');
    assert.equal(reasons.length, 6);
    await expectAccessible(report);
  });

  it('is closed by Escape, and the focus goes back to the button', async () => {
    const { opener, dialog } = await open();
    await sendKeys({ press: 'Escape' });
    await found(() => !dialog.open);
    assert.equal(focused(), opener);
  });

  it('asks for a reason in words, and puts the focus there', async () => {
    const { root, report, provider } = await open();
    buttonIn(root, 'Send to the moderators')?.click();
    await found(() => root.querySelector('[role=alert]')?.textContent.includes('choose what fits best'));
    await found(() => focused()?.getAttribute('value') === 'worried');
    assert.notInclude(provider.backend.calls, 'report');
    await expectAccessible(report);
  });

  it('can be done by keyboard alone, and says what happens next', async () => {
    const { root, report, provider } = await open();
    const sent: unknown[] = [];
    document.addEventListener('peer-report-sent', (event) => sent.push(event.detail), { once: true });
    root.querySelector<HTMLInputElement>('[value=worried]')?.focus();
    await sendKeys({ press: 'Space' });
    await found(() => textOf(report).includes('You are not responsible for keeping someone safe.'));
    await sendKeys({ press: 'Tab' });
    assert.equal(focused()?.textContent.trim(), 'Get help now');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'They have been away since Sunday.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await found(() => textOf(report).includes('Thank you. The moderators have it now.'));
    assert.include(textOf(report), 'They usually look within 4 hours.');
    assert.include(textOf(report), 'You can step back and look after yourself now.');
    assert.include(textOf(report), 'is not told who you are');
    await found(() => focused()?.hasAttribute('data-outcome'));
    await expectAccessible(report);
    assert.deepEqual(
      provider.backend.forum.reports.map(({ postId, reason, note }) => ({ postId, reason, note })),
      [{ postId: 'conversation-reply-1', reason: 'worried', note: 'They have been away since Sunday.' }],
    );
    assert.deepEqual(sent, [{ postId: 'conversation-reply-1' }]);
  });

  it('keeps what was written when it could not be sent, and never reports twice', async () => {
    const { root, report, provider } = await open();
    choose(root, 'unkind');
    write(root, 'The second line.');
    provider.backend.fail({ report: 'unavailable' }, 1);
    await found(() => buttonIn(root, 'Send to the moderators')).then((send) => send.click());
    await found(() => textOf(report).includes('What you wrote is still here.'));
    assert.equal(root.querySelector('textarea')?.value, 'The second line.');
    assert.equal(root.querySelector<HTMLInputElement>('[value=unkind]')?.checked, true);
    await expectAccessible(report);
    buttonIn(root, 'Send it again')?.click();
    await found(() => textOf(report).includes('The moderators have it now.'));
    assert.equal(provider.backend.forum.reports.length, 1);
  });

  it('keeps what was written when the dialog was closed meanwhile', async () => {
    const { root, dialog, opener } = await open();
    choose(root, 'other');
    write(root, 'Something small.');
    buttonIn(root, 'Not now')?.click();
    await found(() => !dialog.open);
    opener.click();
    await found(() => dialog.open);
    assert.equal(root.querySelector('textarea')?.value, 'Something small.');
  });

  it('waits without a connection, and is sent when it is back', async () => {
    const { root, report, provider } = await open({ failures: { report: 'network' } });
    setOnline(false);
    choose(root, 'worried');
    buttonIn(root, 'Send to the moderators')?.click();
    await found(() => textOf(report).includes('Not sent yet.'));
    await expectAccessible(report);
    provider.backend.fail({ report: null });
    setOnline(true);
    await found(() => provider.backend.forum.reports.length === 1);
    await found(() => textOf(report).includes('The moderators have it now.'));
    assert.deepEqual(provider.said, ['Thank you. The moderators have it now.']);
  });

  it('forgets what was written when the person signs out', async () => {
    const { root, dialog, provider } = await open();
    choose(root, 'worried');
    write(root, 'My own words.');
    await provider.become(null);
    await found(() => !dialog.isConnected || !dialog.open);
    assert.notInclude(root.querySelector('textarea')?.value ?? '', 'My own words.');
  });

  it('links to the charity’s pages where it has them', async () => {
    const settings = { policyUrl: 'https://c.example/p', complaintsUrl: 'https://c.example/c' };
    const { root, report } = await open({ settings });
    assert.deepEqual(
      [...root.querySelectorAll('a')].map(({ href }) => href),
      [settings.policyUrl, settings.complaintsUrl],
    );
    await expectAccessible(report);
  });
});
