import { assert } from '@open-wc/testing';
import { list as words } from '../../../src/locales/en/list.ts';
import { thread } from '../../../src/locales/en/thread.ts';
import { wideForum } from '../../../src/memory/index.ts';
import { everyElement, moved, removeForums, standForum } from '../support/forum-stand.ts';
import { focused, found } from '../support/provider.ts';

const back = `← ${thread.backTo(undefined)}`;

describe('finding one’s way', () => {
  afterEach(removeForums);

  it('goes to a thread and back to the link that led there', async () => {
    const { press, reads, focusOn, text } = await standForum();
    await press('Awake at four again');
    await reads('Radio, very low.');
    await focusOn('Awake at four again', 'h3');
    assert.equal(location.hash, '#peer:forum/conversation');
    await moved(() => void press(back));
    await focusOn('Awake at four again', 'a');
    assert.equal(location.hash, '');
    assert.notInclude(text(), 'Radio, very low.');
  });

  it('goes back and forth with the buttons of the browser', async () => {
    const { press, reads, focusOn } = await standForum();
    await press('Awake at four again');
    await reads('Radio, very low.');
    await moved(() => history.back());
    await focusOn('Awake at four again', 'a');
    await moved(() => history.forward());
    await reads('Radio, very low.');
    await focusOn('Awake at four again', 'h3');
  });

  it('keeps loaded pages and the scroll position for whoever comes back', async () => {
    const { press, reads, list, backend } = await standForum({ data: wideForum(60) });
    await press(words.showMore);
    await found(() => list().shadowRoot?.querySelectorAll('li[part=thread]').length === 40);
    const link = list().shadowRoot?.querySelectorAll<HTMLElement>('[part=thread-link]')[30] as HTMLElement;
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = scrollY;
    assert.isAbove(before, 500);
    link.click();
    await reads(thread.backTo(undefined));
    await found(() => scrollY < before);
    await moved(() => void press(back));
    await found(() => focused() === link);
    await found(() => Math.abs(scrollY - before) < 50);
    assert.deepEqual(
      backend.calls.filter((call) => call === 'threads'),
      ['threads'],
      'only the page that was asked for',
    );
  });

  it('opens a thread by its address', async () => {
    location.hash = '#peer:forum/conversation';
    const { reads, control } = await standForum();
    await reads('Radio, very low.');
    assert.equal(focused(), document.body, 'nobody moved inside the forum yet');
    await control(back);
  });

  it('opens one post by its address and says where it is', async () => {
    location.hash = '#peer:forum/conversation/conversation-reply-3';
    const { reads } = await standForum();
    await reads('Radio, very low.');
    assert.equal(location.hash, '#peer:forum/conversation/conversation-reply-3');
  });

  it('leads from an address to the list, which is a new step in the history', async () => {
    location.hash = '#peer:forum/conversation';
    const { press, focusOn } = await standForum();
    await press(back);
    await focusOn('Awake at four again', 'a');
    assert.equal(location.hash, '');
  });

  it('shows the threads of a topic, and all again', async () => {
    const { press, reads, focusOn, text, root } = await standForum();
    await press('Family and friends When the people near us do not know, or do not know how.');
    await reads(words.threadsIn('Family and friends'));
    await focusOn('Family and friends', 'h3');
    await reads('Telling my brother');
    assert.notInclude(text(), 'First time writing');
    const current = [...root.querySelectorAll('[part=topic][aria-current=page]')];
    assert.deepEqual(
      current.map(({ textContent }) => textContent.includes('Family and friends')),
      [true],
    );
    assert.equal(location.hash, '#peer:forum/topic:family');
    await press('Telling my brother');
    await press('← Back to Family and friends');
    await focusOn('Telling my brother', 'a');
  });

  it('asks a topic’s threads only once while one goes to and fro', async () => {
    const { press, reads, backend } = await standForum();
    for (const topic of ['Family and friends', 'All topics', 'Family and friends']) {
      await press(topic === 'All topics' ? topic : `${topic} When the people near us do not know, or do not know how.`);
      await reads(topic === 'All topics' ? 'Awake at four again' : words.threadsIn(topic));
    }
    await reads('Telling my brother');
    assert.equal(backend.calls.filter((call) => call === 'threads').length, 1);
  });

  it('begins at the topic that the page asks for', async () => {
    const { reads, text, root } = await standForum({ attributes: { topic: 'family' } });
    await reads(words.threadsIn('Family and friends'));
    assert.notInclude(text(), 'First time writing');
    assert.isNull(root.querySelector('nav'));
  });

  it('shows one thread and nothing else where the page asks for that', async () => {
    const { reads, root, text } = await standForum({ attributes: { thread: 'conversation' } });
    await reads('Radio, very low.');
    assert.isNull(root.querySelector('peer-thread-list'));
    assert.isNull(root.querySelector('[part=back]'));
    assert.notInclude(text(), 'Telling my brother');
  });

  it('gets help in one press from anywhere, and comes back', async () => {
    const { press, reads, focusOn } = await standForum();
    await press('Awake at four again');
    await reads('Radio, very low.');
    await press(words.getHelp);
    await reads('Samaritans');
    await press('← Back');
    await reads('Radio, very low.');
    await focusOn('Awake at four again');
  });

  it('gets help while the forum cannot be reached', async () => {
    const { press, reads } = await standForum({ before: (backend) => backend.fail({ start: 'network' }) });
    await reads(words.problems.network);
    await press(words.getHelp);
    await reads('Samaritans');
  });

  it('takes up an address that changes under it', async () => {
    const { reads } = await standForum();
    await reads('Awake at four again');
    await moved(() => (location.hash = '#peer:forum/conversation'));
    await reads('Radio, very low.');
  });

  it('leaves fragments and history state of the page alone', async () => {
    history.replaceState({ host: 'here' }, '');
    const { press, reads, text } = await standForum();
    await press('Awake at four again');
    await reads('Radio, very low.');
    assert.equal((history.state as Record<string, unknown>)['host'], 'here');
    await moved(() => (location.hash = '#about-us'));
    assert.include(text(), 'Radio, very low.');
    await press(back);
    await reads('First time writing');
    assert.equal(location.hash, '');
  });

  it('leaves an address alone that names another forum', async () => {
    location.hash = '#peer:another/conversation';
    const { reads } = await standForum();
    await reads('First time writing');
    assert.equal(location.hash, '#peer:another/conversation');
  });

  it('writes places into the query where the page wants that', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}&tab=2#top`);
    const { press, reads } = await standForum({ attributes: { routing: 'query' } });
    await press('Awake at four again');
    await reads('Radio, very low.');
    const { searchParams, hash } = new URL(location.href);
    assert.equal(searchParams.get('peer'), 'forum/conversation');
    assert.equal(searchParams.get('tab'), '2');
    assert.equal(hash, '#top');
    await moved(() => void press(back));
    await reads('First time writing');
    assert.isNull(new URL(location.href).searchParams.get('peer'));
  });

  it('leaves no trace where the page wants none: buttons, and no step in the history', async () => {
    const [{ length }, { href }] = [history, location];
    const { press, reads, focusOn, forum } = await standForum({
      attributes: { 'exit-url': 'https://weather.example/' },
    });
    await press('Awake at four again');
    await reads('Radio, very low.');
    assert.equal(location.href, href);
    assert.equal(history.length, length);
    assert.isEmpty(everyElement(forum).filter((element) => element.getAttribute('href')?.includes('peer:')));
    await press(back);
    await focusOn('Awake at four again', 'button');
  });

  it('leaves a link to the browser that is to open somewhere else', async () => {
    const { control, backend } = await standForum();
    const link = await control('Awake at four again');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    document.body.addEventListener('click', (event) => event.preventDefault(), { once: true });
    let wasLeft = false;
    link.addEventListener('click', (event) => (wasLeft = !event.defaultPrevented), { once: true });
    link.dispatchEvent(click);
    assert.isTrue(wasLeft);
    assert.notInclude(backend.calls, 'thread');
  });

  it('shows that a thread was written once somebody comes back to the list', async () => {
    const { reads, root, backend, list } = await standForum();
    await reads('Awake at four again');
    const thread = backend.forum.threads.find(({ id }) => id === 'conversation');
    if (thread) thread.title = 'A new title';
    root
      .querySelector('.main')
      ?.dispatchEvent(new CustomEvent('peer-post-created', { bubbles: true, composed: true, detail: {} }));
    await reads('A new title');
    assert.isNull(list().shadowRoot?.querySelector('.bone') ?? null);
  });
});
