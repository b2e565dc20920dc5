import { assert } from '@open-wc/testing';
import { list as words } from '../../../src/locales/en/list.ts';
import { emptyForum, wideForum } from '../../../src/memory/index.ts';
import { standForum, removeForums } from '../support/forum-stand.ts';
import { focused, found, setOnline } from '../support/provider.ts';

describe('what the forum shows', () => {
  afterEach(() => {
    setOnline(true);
    removeForums();
  });

  it('says that it loads, and keeps the place of the list', async () => {
    const { reads, root, forum } = await standForum({ before: (backend) => backend.hold('start') });
    await reads(words.loading);
    assert.isNull(root.querySelector('nav'), 'nothing that would be moved about later');
    assert.isAtLeast(forum.getBoundingClientRect().height, innerHeight);
  });

  it('asks once before the first list, and for nothing else', async () => {
    const { reads, backend } = await standForum();
    await reads('Awake at four again');
    assert.deepEqual(backend.calls, ['start']);
  });

  it('tells a newcomer what this is, who looks after it and when, and who can read it', async () => {
    const { reads } = await standForum({
      attributes: { 'terms-url': '/terms', 'policy-url': '/policy', 'complaints-url': 'mailto:hello@charity.example' },
    });
    await reads('People who know what it is like, talking to each other.');
    await reads(words.moderatorsHere);
    await reads(words.usualReply('within a day'));
    await reads(words.publicForum);
    for (const name of [words.terms, words.policy, words.complaints]) await reads(name);
  });

  it('shows what it is about on any other screen after one press', async () => {
    const { press, reads, root, control } = await standForum();
    await press('Awake at four again');
    const button = await control(words.about);
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    assert.isTrue(root.querySelector<HTMLElement>('#about')?.hidden);
    button.click();
    await reads(words.publicForum);
    assert.equal(button.getAttribute('aria-expanded'), 'true');
  });

  it('has a kind word for a forum without threads, and a way to begin', async () => {
    const { reads, control } = await standForum({ data: emptyForum() });
    await reads(words.empty);
    await control(words.startThread);
  });

  it('does not offer what the backend cannot do', async () => {
    const { reads, root } = await standForum({ without: ['writing', 'searching'], viewer: null });
    await reads('Awake at four again');
    assert.isNull(root.querySelector('form'));
    assert.isNull(root.querySelector('[part=start-thread]'));
    assert.notInclude(root.textContent, words.signIn);
  });

  it('does not offer a new thread to somebody who may not begin one', async () => {
    const { reads, root, backend } = await standForum({ before: (backend) => backend.hold('start') });
    const viewer = { id: 'x', name: 'X', isModerator: false, isNew: false, can: { createThread: false } };
    const { start } = backend;
    Object.assign(backend, {
      start: async (...query: Parameters<typeof start>) => ({ ...(await start(...query)), viewer }),
    });
    backend.release();
    const { forum } = { forum: root.host as HTMLElement & { refreshSession(): Promise<void> } };
    await forum.refreshSession();
    await reads('Awake at four again');
    assert.isNull(root.querySelector('[part=start-thread]'));
  });

  it('keeps the words of the page for when it cannot be reached, and tries again', async () => {
    const fallback = document.createElement('p');
    fallback.textContent = 'Call us on 01234';
    const kinds: string[] = [];
    const { reads, press, text, forum } = await standForum({
      children: [fallback],
      before: (backend) => backend.fail({ start: 'unavailable' }, 1),
    });
    forum.addEventListener('peer-error', ({ detail }) => kinds.push(detail.kind));
    await reads(words.problems.unavailable);
    assert.isTrue(fallback.checkVisibility());
    await press(words.tryAgain);
    await reads('Awake at four again');
    assert.notInclude(text(), words.problems.unavailable);
    assert.isFalse(fallback.checkVisibility());
    assert.notEqual(focused(), document.body, 'the pressed button went away, the focus did not');
  });

  it('tells the page of a failure by its kind alone', async () => {
    const heard = new Promise<CustomEvent>((resolve) =>
      document.body.addEventListener('peer-error', resolve, { once: true }),
    );
    await standForum({ before: (backend) => backend.fail({ start: 'network' }) });
    assert.deepEqual((await heard).detail, { kind: 'network' });
  });

  it('says that it is offline, and comes back by itself', async () => {
    setOnline(false);
    const { reads, forum, backend } = await standForum({ before: (backend) => backend.fail({ start: 'network' }) });
    await reads(words.offline);
    backend.fail({ start: null });
    setOnline(true);
    await reads('Awake at four again');
    const said = [...forum.querySelectorAll('[aria-live=polite]')].map(({ textContent }) => textContent);
    assert.deepEqual(said, [words.backOnline]);
  });

  it('changes its words when the network goes while a problem is on the screen', async () => {
    const { reads } = await standForum({ before: (backend) => backend.fail({ start: 'network' }) });
    await reads(words.problems.network);
    setOnline(false);
    await reads(words.offline);
  });

  it('names who is signed in', async () => {
    const { reads } = await standForum();
    await reads(`${words.hereAs} Willow27`);
  });

  it('keeps a place for good news only when there are some', async () => {
    const impact = { people: 2, posts: 1, items: [], upTo: 'a' };
    const withNews = await standForum({ before: (backend) => backend.hold('start') });
    const { start } = withNews.backend;
    const answer = (value: typeof impact | null): void =>
      void Object.assign(withNews.backend, {
        start: async (...query: Parameters<typeof start>) => ({ ...(await start(...query)), impact: value }),
      });
    answer(impact);
    withNews.backend.release();
    await withNews.forum.refreshSession();
    const kept = await found(() => withNews.root.querySelector('peer-impact.kept'));
    assert.isAtLeast(kept.getBoundingClientRect().height, 100);
    const unknown = document.createElement('peer-not-known-yet');
    unknown.className = 'kept';
    kept.before(unknown);
    assert.isAtLeast(unknown.getBoundingClientRect().height, 100, 'also before the element has come');
    unknown.remove();
    answer(null);
    await withNews.forum.refreshSession();
    await found(() => !withNews.root.querySelector('peer-impact'));
  });

  for (const level of [2, 3, 4, 5]) {
    it(`skips no level of headings from ${level} on`, async () => {
      const { reads, root, list } = await standForum({ attributes: { 'heading-level': String(level) } });
      await reads('Awake at four again');
      const levels = [root, list().shadowRoot as ShadowRoot].flatMap((each) =>
        [...each.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1])),
      );
      assert.equal(levels[0], level);
      assert.equal(levels[1], Math.min(level + 1, 6));
      levels.forEach((each, index) => assert.isAtMost(each, (levels[index - 1] ?? level) + 1));
    });
  }

  it('leaves the focus and the scroll position of the page alone when it comes', async () => {
    const { reads } = await standForum({ data: wideForum(40) });
    await reads(words.showMore);
    assert.equal(document.activeElement, document.body);
    assert.equal(scrollY, 0);
  });
});
