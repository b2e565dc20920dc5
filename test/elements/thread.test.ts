import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { PeerPost } from '../../src/elements/post/post.ts';
import '../../src/elements/thread/thread.define.ts';
import type { PeerThread } from '../../src/elements/thread/thread.ts';
import { bareForum, longForum } from '../../src/memory/index.ts';
import type { ThreadView } from '../../src/model/index.ts';
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
  readonly thread: PeerThread;
  readonly root: ShadowRoot;
}

async function open(id: string, options: ProviderOptions = {}, postId = ''): Promise<Opened> {
  const provider = await provide(html`<peer-thread thread-id=${id} post-id=${postId}></peer-thread>`, options);
  const thread = provider.querySelector('peer-thread') as PeerThread;
  return { provider, thread, root: thread.shadowRoot as ShadowRoot };
}

const posts = (root: ShadowRoot): PeerPost[] => [...root.querySelectorAll('peer-post')];
const read = async (opened: Opened): Promise<Opened> => {
  await found(() => posts(opened.root).some((post) => post.shadowRoot?.querySelector('article')));
  return opened;
};
const press = async (root: ParentNode, words: string): Promise<void> =>
  (await found(() => buttonIn(root, words))).click();
const isPost = (id: string): boolean => (focused()?.getRootNode() as ShadowRoot).host?.getAttribute('data-id') === id;

/** A backend whose pages are larger than that of the fixtures. */
function inPagesOf(size: number): ProviderOptions['as'] {
  return (backend) => ({
    ...backend,
    thread: async (query, options): Promise<ThreadView> => {
      const view = await backend.thread({ ...query, first: 50 }, options);
      const items = [...view.posts.items];
      let { start, end, hasNext, hasPrevious } = view.posts;
      while (items.length < size && (query.before ? hasPrevious : hasNext)) {
        const where = query.before ? { before: start ?? '' } : { after: end ?? '' };
        const { posts } = await backend.thread({ threadId: query.threadId, first: 50, ...where }, options);
        if (query.before) {
          items.unshift(...posts.items);
          ({ start, hasPrevious } = posts);
        } else {
          items.push(...posts.items);
          ({ end, hasNext } = posts);
        }
      }
      return { ...view, posts: { ...view.posts, items, start, end, hasNext, hasPrevious } };
    },
  });
}

afterEach(() => {
  removeProviders();
  setOnline(true);
});

describe('a thread', () => {
  it('shows the post that began it, then the replies, oldest first', async () => {
    const { root, thread } = await read(await open('conversation'));
    assert.equal(root.querySelector('h3')?.textContent, 'Awake at four again');
    assert.deepEqual(
      posts(root).map(({ post }) => post?.id),
      [
        'conversation-opening',
        'conversation-reply-1',
        'conversation-reply-2',
        'conversation-reply-3',
        'conversation-reply-4',
      ],
    );
    assert.include(textOf(thread), 'Radio, very low');
    assert.notInclude(textOf(thread), '0 replies');
    await expectAccessible(thread);
  });

  it('skips no heading level, whatever the page asks for', async () => {
    for (const headingLevel of [2, 3, 4, 5] as const) {
      const { root } = await read(await open('conversation', { settings: { headingLevel } }));
      const levels = [root, ...posts(root).map(({ shadowRoot }) => shadowRoot as ShadowRoot)].flatMap((each) =>
        [...each.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1])),
      );
      assert.equal(levels[0], headingLevel + 1);
      const used = [...new Set(levels)].sort();
      assert.deepEqual(
        used,
        used.map((_, index) => (used[0] ?? 0) + index),
      );
      removeProviders();
    }
  });

  it('tells the page that it was opened, with its id only', async () => {
    const opened: unknown[] = [];
    const listen = (event: CustomEvent): void => void opened.push(event.detail);
    document.addEventListener('peer-thread-opened', listen);
    await read(await open('conversation'));
    document.removeEventListener('peer-thread-opened', listen);
    assert.deepEqual(opened, [{ threadId: 'conversation' }]);
  });

  it('opens where the forum is when it has no thread of its own', async () => {
    const provider = await provide(html`<peer-thread></peer-thread>`, {
      place: { view: 'thread', threadId: 'locked' },
    });
    const root = (provider.querySelector('peer-thread') as PeerThread).shadowRoot as ShadowRoot;
    await found(() => root.querySelector('h3')?.textContent === 'Which herbal teas do you like?');
    provider.go({ view: 'thread', threadId: 'unanswered' });
    await found(() => root.querySelector('h3')?.textContent === 'First time writing');
  });

  it('holds its place calmly while it loads, with the title that is known already', async () => {
    const opened = await open('conversation', { delay: { thread: 60_000 } });
    await found(() => opened.root.querySelector('[aria-busy=true] .bone'));
    assert.equal(opened.root.querySelector('h3')?.textContent, 'Awake at four again');
    await expectAccessible(opened.thread);
  });

  it('says in our words that it could not be reached, and tries again', async () => {
    const { provider, root, thread } = await open('conversation', { failures: { thread: 'unavailable' } });
    await found(() => root.querySelector('[part=problem]'));
    // The words for each failure come in a chunk of their own; until then it says less.
    await found(() => textOf(thread).includes('The forum is not answering just now.'));
    await expectAccessible(thread);
    provider.backend.fail({ thread: null });
    await press(root, 'Try again');
    await found(() => posts(root).length === 5);
  });

  it('comes by itself when the network is back', async () => {
    setOnline(false);
    const { provider, root, thread } = await open('conversation', { failures: { thread: 'network' } });
    await found(() => textOf(thread).includes('offline'));
    provider.backend.fail({ thread: null });
    setOnline(true);
    await found(() => posts(root).length === 5);
  });

  it('says kindly that it is not there, and leads back to the list', async () => {
    const { provider, root, thread } = await open('no-such-thread', { addresses: false });
    await found(() => textOf(thread).includes('We could not find that. It may have been removed.'));
    await press(root, 'See all conversations');
    assert.deepEqual(provider.visited.at(-1), { view: 'threads' });
  });

  it('can be read by somebody who is not signed in, and offers to sign in', async () => {
    const { provider, root, thread } = await read(await open('conversation', { viewer: null }));
    await found(() => textOf(thread).includes('Reading is a fine way to be here.'));
    await expectAccessible(thread);
    await press(root, 'Sign in to write');
    await found(() => provider.signIns === 1);
  });

  it('says what to do where the page has no way to sign in', async () => {
    const { root, thread } = await read(await open('conversation', { viewer: null, hasSignIn: false }));
    await press(root, 'Sign in to write');
    await found(() => textOf(thread).includes('please sign in on this website first'));
  });

  it('is closed to replies when it is locked', async () => {
    const { root, thread } = await read(await open('locked'));
    await found(() => textOf(thread).includes('closed to new replies'));
    assert.equal(buttonIn(root, 'Write a reply'), undefined);
    assert.equal(
      posts(root).some((post) => buttonIn(post.shadowRoot as ShadowRoot, 'Reply')),
      false,
    );
  });

  it('has no way to write where the backend has none', async () => {
    const { root, provider } = await read(await open('conversation', { without: ['writing'] }));
    await found(() => provider.backend.calls.includes('watchThread') && buttonIn(root, 'This helped'));
    assert.equal(buttonIn(root, 'Reply'), undefined);
    assert.equal(buttonIn(root, 'Write a reply'), undefined);
  });

  it('shows a held thread to its author, with what happens next', async () => {
    const { thread } = await read(await open('held-thread'));
    await found(() => textOf(thread).includes('A moderator reads it before it is shown.'));
    assert.include(textOf(thread), 'That usually takes 2 hours in the day.');
    assert.include(textOf(thread), 'Everything came at once.');
    await expectAccessible(thread);
  });

  it('tells its author what to expect before a first reply, and nobody that there is none', async () => {
    const { thread, provider } = await read(await open('unanswered', { viewer: 'pebble' }));
    await found(() => textOf(thread).includes('A first reply usually comes within a day.'));
    assert.include(textOf(thread), '9 am to 9 pm');
    assert.include(textOf(thread), 'find someone to talk to now');
    await expectAccessible(thread);
    await provider.become('willow');
    await found(() => !textOf(thread).includes('A first reply usually comes'));
    assert.notMatch(textOf(thread), /no (replies|one)|0 /i);
    assert.notInclude(textOf(thread), 'Replies');
  });

  it('works with a backend that knows no topics and no community', async () => {
    const { thread } = await read(await open('conversation', { data: bareForum() }));
    assert.include(textOf(thread), 'Radio, very low');
    await expectAccessible(thread);
  });
});

describe('moving about in a thread', () => {
  it('leaves the focus alone when the page was loaded with it', async () => {
    await read(await open('conversation', { place: { view: 'thread', threadId: 'conversation' } }));
    assert.equal(focused(), document.body);
  });

  it('gives the focus to the heading after a move inside the forum', async () => {
    const place = { view: 'thread', threadId: 'conversation' } as const;
    const { root } = await open('conversation', { place, moved: true });
    await found(() => focused() === root.querySelector('h3'));
  });

  it('gives the focus to the problem when it cannot be had after a move', async () => {
    const place = { view: 'thread', threadId: 'conversation' } as const;
    const { root } = await open('conversation', { place, moved: true, failures: { thread: 'unavailable' } });
    await found(() => focused() === root.querySelector('[part=problem]'));
  });

  it('goes to the post of a link and marks it, also on a later page', async () => {
    const { root } = await open('long', { data: longForum(200), settings: { pageSize: 10 } }, 'long-reply-150');
    await found(() => isPost('long-reply-150'));
    assert.equal(focused()?.getAttribute('aria-current'), 'true');
    assert.equal(posts(root).length, 11);
    assert.notEqual(buttonIn(root, 'Show earlier replies'), undefined);
    assert.notEqual(buttonIn(root, 'Show more replies'), undefined);
  });

  it('shows the whole conversation when the post of a link is gone', async () => {
    const { thread } = await read(await open('conversation', {}, 'gone'));
    assert.include(textOf(thread), 'We could not find that reply.');
    assert.include(textOf(thread), 'Radio, very low');
  });

  it('follows "In reply to" to a post on the page, and to one that is not', async () => {
    const { root } = await read(await open('conversation'));
    const answer = posts(root)[2]?.shadowRoot as ShadowRoot;
    await press(answer, 'In reply to Bramble');
    await found(() => isPost('conversation-reply-1'));
    removeProviders();

    const data = longForum(100);
    const [long] = data.threads;
    const far = long?.posts.pop();
    if (!long || !far) throw new Error('the fixture has changed');
    long.posts.push({ ...far, replyToId: 'long-reply-2' });
    const later = await open('long', { data, settings: { pageSize: 10 } }, far.id);
    await found(() => isPost(far.id));
    await press(focused() as HTMLElement, 'In reply to');
    await found(() => isPost('long-reply-2'));
    assert.equal(
      posts(later.root).some(({ post }) => post?.id === far.id),
      false,
    );
  });

  it('shows more and earlier replies on request, says how many, and goes to the first of them', async () => {
    const options = { data: longForum(60), settings: { pageSize: 10 } };
    const { provider, root } = await open('long', options, 'long-reply-30');
    await found(() => isPost('long-reply-30'));
    const last = posts(root).at(-1)?.post?.id;
    await press(root, 'Show more replies');
    await found(() => posts(root).length === 21 && focused()?.localName === 'article' && !isPost('long-reply-30'));
    assert.equal(isPost(posts(root)[11]?.post?.id ?? ''), true);
    assert.equal(posts(root)[10]?.post?.id, last);
    const kept = posts(root)[1];
    await press(root, 'Show earlier replies');
    await found(() => posts(root).length === 31 && isPost(posts(root)[1]?.post?.id ?? ''));
    assert.equal(posts(root)[11], kept);
    await found(() => provider.said.length === 2);
    assert.deepEqual(provider.said, ['10 more replies are shown', '10 more replies are shown']);
    const numbers = posts(root)
      .slice(1)
      .map(({ post }) => Number(post?.id.split('-').at(-1)));
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => (numbers[0] ?? 0) + index),
    );
  });

  it('keeps what is shown when more cannot be had, and tries again', async () => {
    const { provider, root, thread } = await read(
      await open('long', { data: longForum(40), settings: { pageSize: 10 } }),
    );
    provider.backend.fail({ thread: 'network' });
    await press(root, 'Show more replies');
    await found(() => textOf(thread).includes('We could not reach the forum.'));
    assert.equal(posts(root).length, 11);
    provider.backend.fail({ thread: null });
    await press(root, 'Try again');
    await found(() => posts(root).length === 21);
  });
});

describe('a thread of very many posts', () => {
  it('keeps a thousand on the page at most; what left can be asked for again', async () => {
    const { root } = await read(await open('long', { data: longForum(1_200), as: inPagesOf(250) }));
    const numbers = (): number[] =>
      posts(root)
        .slice(1)
        .map(({ post }) => Number(post?.id.split('-').at(-1)));
    for (let shown = 500; shown <= 1_000; shown += 250) {
      await press(root, 'Show more replies');
      await found(() => numbers().length === shown);
    }
    assert.equal(buttonIn(root, 'Show earlier replies'), undefined);
    await press(root, 'Show more replies');
    await found(() => numbers().at(-1) === 1_200);
    assert.equal(numbers()[0], 251);
    await press(root, 'Show earlier replies');
    await found(() => numbers()[0] === 1);
    assert.equal(numbers().length, 1_000);
    assert.deepEqual(
      numbers(),
      numbers().map((_, index) => index + 1),
    );
  });
});

describe('replies that arrive', () => {
  it('wait behind a button that says how many; nothing moves until it is pressed', async () => {
    const { provider, root, thread } = await read(await open('conversation'));
    await found(() => provider.backend.calls.includes('watchThread'));
    provider.backend.replyAs('pebble', 'conversation', 'I count sheep with names.');
    await found(() => buttonIn(root, 'Show 1 new reply'));
    provider.backend.replyAs('kestrel', 'conversation', 'Mine are called after rivers.');
    await found(() => buttonIn(root, 'Show 2 new replies'));
    assert.equal(posts(root).length, 5);
    assert.notInclude(textOf(thread), 'sheep');
    assert.deepEqual(provider.said, ['Show 1 new reply', 'Show 2 new replies']);
    await press(root, 'Show 2 new replies');
    await found(() => posts(root).length === 7 && isPost(posts(root)[5]?.post?.id ?? ''));
    assert.equal(buttonIn(root, 'Show 2'), undefined);
  });

  it('are not looked for by somebody who is not signed in', async () => {
    const { provider, root } = await read(await open('conversation', { viewer: null }));
    await press(root, 'Sign in to write');
    await found(() => provider.signIns === 1);
    assert.notInclude(provider.backend.calls, 'watchThread');
    await provider.become('willow');
    await found(() => provider.backend.calls.includes('watchThread'));
  });
});

describe('another person at the same device', () => {
  it('sees nothing that only the person before could see', async () => {
    const { provider, thread, root } = await read(await open('placeholders'));
    await found(() => textOf(thread).includes('My number is in my profile'));
    provider.backend.hold('thread');
    await provider.become(null);
    await found(() => root.querySelector('.bone'));
    assert.notInclude(textOf(thread), 'My number');
    provider.backend.release('thread');
    await found(() => textOf(thread).includes('Telling my brother') && posts(root).length > 0);
    assert.notInclude(textOf(thread), 'My number');
  });
});

describe('writing in a thread', () => {
  const composer = (root: ShadowRoot) => found(() => root.querySelector('peer-composer'));

  it('puts a new reply last, with the focus on it', async () => {
    const { root, thread } = await read(await open('conversation'));
    await press(root, 'Write a reply');
    const box = (await composer(root)).shadowRoot as ShadowRoot;
    (await found(() => box.querySelector('textarea'))).focus();
    await sendKeys({ type: 'Thank you, all of you.' });
    await press(box, 'Post');
    await found(() => posts(root).length === 6 && isPost(posts(root)[5]?.post?.id ?? ''));
    assert.include(textOf(thread), 'Thank you, all of you.');
    await found(() => buttonIn(root, 'Write a reply'));
  });

  it('has the focus in the box that somebody asked for', async () => {
    const { root } = await read(await open('conversation'));
    await press(root, 'Write a reply');
    await found(() => focused()?.localName === 'textarea');
    assert.equal((await composer(root)).about?.id, 'conversation-opening');
  });

  it('opens beside the post that is answered, and gives the focus back when it is closed', async () => {
    const { root } = await read(await open('conversation'));
    await press(posts(root)[3]?.shadowRoot as ShadowRoot, 'Reply');
    const box = await composer(root);
    assert.equal(box.previousElementSibling, posts(root)[3]);
    assert.equal(box.replyTo?.id, 'conversation-reply-3');
    box.dispatchEvent(new CustomEvent('composer-cancel'));
    await found(() => isPost('conversation-reply-3'));
    assert.equal(root.querySelector('peer-composer'), null);
  });

  it('opens by itself where words were kept', async () => {
    const provider = await provide(html``, {});
    provider.drafts.write(
      { purpose: 'reply', threadId: 'conversation', replyToId: 'conversation-reply-3' },
      {
        title: '',
        body: 'I wanted to say',
        topicId: null,
        name: '',
        anonymous: false,
        replyWish: null,
        clientId: 'client-0001',
        prompted: [],
      },
    );
    const thread = document.createElement('peer-thread');
    thread.threadId = 'conversation';
    provider.append(thread);
    const box = await composer(thread.shadowRoot as ShadowRoot);
    assert.equal(box.replyTo?.id, 'conversation-reply-3');
  });

  it('changes a post in its place', async () => {
    const { root, thread } = await read(await open('conversation'));
    const own = await found(() => posts(root)[2]?.shadowRoot?.querySelector('peer-own-post')?.shadowRoot);
    await press(own, 'Edit');
    const box = (await composer(root)).shadowRoot as ShadowRoot;
    const area = await found(() => box.querySelector('textarea'));
    assert.include(area.value, 'The paper in the kitchen!');
    assert.notInclude(textOf(posts(root)[2] as PeerPost), 'The paper in the kitchen!');
    area.focus();
    area.select();
    await sendKeys({ type: 'The paper on the fridge!' });
    await press(box, 'Save');
    await found(() => textOf(posts(root)[2] as PeerPost).includes('The paper on the fridge!'));
    assert.equal(posts(root).length, 5);
    assert.include(textOf(thread), 'Edited by the person who wrote it');
  });
});
