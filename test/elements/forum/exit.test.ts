import { assert } from '@open-wc/testing';
import { exit as words } from '../../../src/locales/en/exit.ts';
import { found } from '../support/provider.ts';
import { everyElement, removeForums, standForum } from '../support/forum-stand.ts';

const stay = (event: Event): void => event.preventDefault();

beforeEach(() => document.addEventListener('peer-exit-request', stay));
afterEach(() => {
  document.removeEventListener('peer-exit-request', stay);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  removeForums();
});

describe('a forum that is left by quick exit', () => {
  async function leave(attributes: Readonly<Record<string, string>> = {}) {
    const stand = await standForum({ attributes: { 'exit-url': 'https://weather.example/', ...attributes } });
    stand.forum.headers = () => Promise.resolve({ authorization: 'Bearer secret' });
    await stand.reads('Awake at four again');
    await stand.press('Awake at four again');
    await found(() => everyElement(stand.forum).some((each) => each.localName === 'peer-post'));
    const link = await found(() =>
      stand.root.querySelector('peer-quick-exit')?.shadowRoot?.querySelector<HTMLAnchorElement>('a'),
    );
    link.click();
    await stand.forum.updateComplete;
    return stand;
  }

  it('holds nothing any more: no post, no session, no headers', async () => {
    const stand = await leave();
    assert.notInclude(stand.text(), 'Awake at four again');
    assert.equal(
      everyElement(stand.forum).some((each) => each.localName === 'peer-post'),
      false,
    );
    assert.equal(stand.forum.headers, null);
  });

  it('stays hidden when the browser brings the page back, until somebody asks for it', async () => {
    const stand = await leave();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await stand.reads(words.show);
    assert.notInclude(stand.text(), 'Awake at four again');
    await stand.press(words.show);
    await stand.reads('Awake at four again');
    assert.equal(
      everyElement(stand.forum).some((each) => each.localName === 'peer-post'),
      false,
      'it begins at the list',
    );
  });

  it('writes no place into the address, and keeps drafts in memory', async () => {
    const address = location.href;
    await leave();
    assert.equal(location.href, address);
    assert.isEmpty(Object.keys(sessionStorage).filter((key) => key.startsWith('peer-forum:')));
  });

  it('uses the page’s own link where there is one', async () => {
    const link = document.createElement('a');
    link.slot = 'exit';
    link.href = 'https://weather.example/';
    link.textContent = 'Go away from here';
    const stand = await standForum({ attributes: { 'exit-url': 'https://weather.example/' }, children: [link] });
    await found(() => stand.root.querySelector('peer-quick-exit')?.matches(':popover-open'));
    assert.ok(link.checkVisibility());
    assert.isAtLeast(link.getBoundingClientRect().height, 44);
    assert.equal(stand.root.querySelector('peer-quick-exit')?.shadowRoot?.querySelector('a')?.checkVisibility(), false);
    link.click();
    assert.equal(document.body.checkVisibility(), false);
  });
});
