import { assert, waitUntil } from '@open-wc/testing';
import { list as words } from '../../../src/locales/en/list.ts';
import { thread } from '../../../src/locales/en/thread.ts';
import { emptyForum, wideForum } from '../../../src/memory/index.ts';
import { removeForums, standForum, type ForumStand } from '../support/forum-stand.ts';
import { focused, found, setOnline } from '../support/provider.ts';

const rows = ({ list }: ForumStand): Element[] => [...(list().shadowRoot?.querySelectorAll('li[part=thread]') ?? [])];
const said = ({ forum }: ForumStand): (string | null)[] =>
  [...forum.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).filter(Boolean);

describe('the list of threads', () => {
  afterEach(() => {
    setOnline(true);
    removeForums();
  });

  it('shows no number of replies where there are none', async () => {
    const stand = await standForum();
    await stand.reads('First time writing');
    const row = rows(stand).find(({ textContent }) => textContent.includes('First time writing'));
    assert.notMatch(row?.textContent ?? '', /repl|\b0\b/);
  });

  it('is a list of articles that are named by their headings', async () => {
    const stand = await standForum();
    await stand.reads('Awake at four again');
    for (const row of rows(stand)) {
      const article = row.querySelector('article');
      const heading = (row.getRootNode() as ShadowRoot).getElementById(article?.getAttribute('aria-labelledby') ?? '');
      assert.match(heading?.localName ?? '', /^h[2-6]$/);
      assert.isNotEmpty(heading?.textContent.trim());
    }
  });

  it('says when something was written, with the whole date beside it', async () => {
    const stand = await standForum();
    await stand.reads('Awake at four again');
    const times = (): (HTMLTimeElement | null)[] => rows(stand).map((row) => row.querySelector('time'));
    assert.isNotEmpty(times());
    for (const time of times()) {
      assert.isFalse(Number.isNaN(Date.parse(time?.dateTime ?? '')));
      assert.isNotEmpty(time?.textContent);
    }
    // The whole date is not waited for by the first list.
    await waitUntil(() => times().every((time) => time?.title.includes('2026')), 'The whole dates are not there.');
  });

  it('makes titles and names harmless, and has a word for an empty one', async () => {
    const stand = await standForum({ before: (backend) => backend.hold('start') });
    const [first, second] = stand.backend.forum.threads;
    if (first) first.title = '\u202Eenod lleW <b>done</b>';
    if (second) second.title = '\u200B';
    stand.backend.release();
    await stand.reads('enod lleW <b>done</b>');
    await stand.reads(words.untitled);
    assert.notInclude(stand.text(), '\u202E');
  });

  describe('with more pages', () => {
    it('shows more, says how many and goes to the first of them', async () => {
      const stand = await standForum({ data: wideForum(45) });
      await found(() => customElements.get('peer-support-lines'));
      await stand.press(words.showMore);
      await found(() => rows(stand).length === 40);
      await found(() => focused()?.closest('li') === rows(stand)[20]);
      await stand.press(words.showMore);
      await found(() => rows(stand).length === 45);
      await found(() => said(stand).join() === words.moreLoaded(5));
      assert.isNull(stand.list().shadowRoot?.querySelector('[part=more]') ?? null);
    });

    it('asks for as many as the page wants', async () => {
      const stand = await standForum({ data: wideForum(45), attributes: { 'page-size': '7' } });
      await stand.reads(words.showMore);
      assert.lengthOf(rows(stand), 7);
      await stand.press(words.showMore);
      await found(() => rows(stand).length === 14);
    });

    it('does not ask twice while more is on its way', async () => {
      const stand = await standForum({ data: wideForum(45) });
      const button = await stand.control(words.showMore);
      stand.backend.hold('threads');
      button.click();
      await stand.reads(words.loadingMore);
      assert.equal(button.getAttribute('aria-disabled'), 'true');
      button.click();
      button.click();
      stand.backend.release();
      await found(() => rows(stand).length === 40);
      assert.lengthOf(
        stand.backend.calls.filter((call) => call === 'threads'),
        1,
      );
    });

    it('keeps what is there when more does not come, and the focus on the way to try again', async () => {
      const stand = await standForum({ data: wideForum(45) });
      stand.backend.fail({ threads: 'unavailable' }, 1);
      const button = await stand.control(words.showMore);
      button.focus();
      button.click();
      await stand.reads(words.problems.unavailable);
      assert.lengthOf(rows(stand), 20);
      assert.equal(focused(), button);
      await stand.press(words.tryAgain);
      await found(() => rows(stand).length === 40);
      assert.notInclude(stand.text(), words.problems.unavailable);
    });

    it('goes on by itself when the network is back', async () => {
      const stand = await standForum({ data: wideForum(45) });
      await stand.reads(words.showMore);
      setOnline(false);
      stand.backend.fail({ threads: 'network' }, 1);
      await stand.press(words.showMore);
      await stand.reads(words.offline);
      setOnline(true);
      await found(() => rows(stand).length === 40);
    });

    it('shows a thread once that moved up meanwhile', async () => {
      const stand = await standForum({ data: wideForum(45) });
      await stand.reads(words.showMore);
      const last = stand.backend.forum.threads.find(({ id }) => id === shownLast(stand));
      stand.backend.replyAs('bramble', last?.id ?? '', 'Here again.');
      await stand.press(words.showMore);
      await found(() => rows(stand).length >= 39);
      const ids = rows(stand).map((row) => row.querySelector('[data-key]')?.getAttribute('data-key'));
      assert.equal(new Set(ids).size, ids.length);
    });
  });

  describe('of a topic', () => {
    it('says that it loads, that it did not come, and tries again', async () => {
      const stand = await standForum();
      stand.backend.hold('threads');
      stand.backend.fail({ threads: 'unavailable' }, 1);
      await stand.press('Family and friends When the people near us do not know, or do not know how.');
      await found(() => stand.list().shadowRoot?.querySelector('.bone'));
      stand.backend.release();
      await stand.reads(words.problems.unavailable);
      const again = await stand.control(words.tryAgain);
      again.focus();
      again.click();
      await stand.reads('Telling my brother');
      assert.notEqual(focused(), document.body);
    });

    it('has a word for a quiet one', async () => {
      const stand = await standForum({ attributes: { topic: 'news' } });
      await stand.reads(words.emptyTopic);
    });

    it('does not tell the topic of each thread again', async () => {
      const stand = await standForum({ attributes: { topic: 'family' } });
      await stand.reads('Telling my brother');
      assert.notInclude(rows(stand)[0]?.textContent, 'Family and friends');
    });
  });

  describe('that a search found', () => {
    it('shows the words around the match, says how many there are and leads to them', async () => {
      const stand = await standForum();
      await stand.search('boats');
      await stand.reads(words.searchResults('boats'));
      await stand.reads('Somebody talking about boats.');
      await found(() => focused()?.textContent.includes('boats'));
      await found(() => said(stand).join() === words.found(1, false));
      await stand.press('Awake at four again');
      await found(() => location.hash === '#peer:forum/conversation/conversation-reply-3');
      await stand.press(`← ${thread.backToSearch}`);
      await stand.focusOn('Awake at four again', 'a');
    });

    it('helps on when nothing was found', async () => {
      const stand = await standForum();
      await stand.search('zeppelin');
      await stand.reads(words.searchEmpty);
      await stand.reads(words.searchEmptyHelp);
      await stand.control(words.startThread);
    });

    it('is left by an empty search', async () => {
      const stand = await standForum();
      await stand.search('zeppelin');
      await stand.reads(words.searchEmpty);
      await stand.search('');
      await stand.reads('First time writing');
    });

    it('stays within the topic', async () => {
      const stand = await standForum();
      await stand.press('Family and friends When the people near us do not know, or do not know how.');
      await stand.reads(words.threadsIn('Family and friends'));
      await stand.search('camomile');
      await stand.reads(words.searchEmpty);
    });

    it('has help above what it found, where the words call for it, and never in its place', async () => {
      const stand = await standForum();
      await stand.search('suicidal');
      await found(() => stand.root.querySelector('peer-support-lines[compact]'));
      await stand.reads('Samaritans');
      await stand.reads(words.searchEmpty);
      await stand.search('boats');
      await found(() => !stand.root.querySelector('peer-support-lines'));
    });
  });

  it('has a word for a new forum', async () => {
    const stand = await standForum({ data: emptyForum(), without: ['writing'] });
    await stand.reads(words.empty);
  });

  it('is asked for again, with all that is shown of it, when something new was written', async () => {
    const stand = await standForum({ data: wideForum(45) });
    await stand.press(words.showMore);
    await found(() => rows(stand).length === 40);
    stand.backend.replyAs('bramble', stand.backend.forum.threads.at(-1)?.id ?? '', 'Hello');
    await stand.list().refresh();
    assert.lengthOf(rows(stand), 40);
  });
});

function shownLast(stand: ForumStand): string {
  return rows(stand).at(-1)?.querySelector('[data-key]')?.getAttribute('data-key') ?? '';
}
