import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { PeerPost } from '../../src/elements/post/post.ts';
import '../../src/elements/thread/thread.define.ts';
import type { PeerThread } from '../../src/elements/thread/thread.ts';
import type { Body, Post, ThreadView } from '../../src/model/index.ts';
import { expectAccessible } from './support/axe.ts';
import {
  allIn,
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

interface Shown {
  readonly provider: TestProvider;
  readonly thread: PeerThread;
  readonly post: PeerPost;
  readonly root: ShadowRoot;
}

async function show(postId: string, options: ProviderOptions = {}, threadId = 'placeholders'): Promise<Shown> {
  const provider = await provide(html`<peer-thread thread-id=${threadId}></peer-thread>`, options);
  const thread = provider.querySelector('peer-thread') as PeerThread;
  const post = await found(() => thread.shadowRoot?.querySelector<PeerPost>(`[data-id="${postId}"]`));
  await found(() => post.shadowRoot?.querySelector('article'));
  return { provider, thread, post, root: post.shadowRoot as ShadowRoot };
}

/** A backend whose one thread holds posts that no fixture has. */
function changed(change: (post: Post) => Post): ProviderOptions['as'] {
  return (backend) => ({
    ...backend,
    thread: async (query, options): Promise<ThreadView> => {
      const view = await backend.thread(query, options);
      return { ...view, posts: { ...view.posts, items: view.posts.items.map(change) } };
    },
  });
}

const body = (format: Body['format'], text: string): ProviderOptions => ({
  as: changed((post) => ({ ...post, body: { format, text } })),
});

const own = (root: ShadowRoot): Promise<ShadowRoot> =>
  found(() => {
    const inner = root.querySelector('peer-own-post')?.shadowRoot;
    return inner?.querySelector('[part]') ? inner : null;
  });
const press = async (root: ParentNode, words: string): Promise<void> => {
  const pressed = await found(() => buttonIn(root, words));
  pressed.focus();
  pressed.click();
};

afterEach(() => {
  removeProviders();
  setOnline(true);
});

describe('a post', () => {
  it('is an article named by its author, with a moment that machines can read', async () => {
    const { root } = await show('conversation-reply-4', {}, 'conversation');
    const article = root.querySelector('article');
    assert.equal(
      root.getElementById(article?.getAttribute('aria-labelledby') ?? '')?.textContent.trim(),
      'Orla (moderator)',
    );
    const time = await found(() => root.querySelector<HTMLTimeElement>('time[title]'));
    assert.match(time.dateTime, /^\d{4}-\d\d-\d\dT/);
    assert.match(time.title, /2026 at \d\d:\d\d$/);
    assert.include(root.querySelector('[part=permalink]')?.getAttribute('href') ?? '', 'conversation-reply-4');
  });

  it('says who moderates and which post is one’s own in words', async () => {
    const moderator = await show('conversation-reply-4', {}, 'conversation');
    assert.include(
      [...moderator.root.querySelectorAll('.role')].map((each) => each.textContent),
      'Moderator',
    );
    removeProviders();
    const mine = await show('conversation-reply-2', {}, 'conversation');
    assert.deepEqual(
      [...mine.root.querySelectorAll('.role')].map((each) => each.textContent),
      ['You'],
    );
  });

  it('cannot be made to look like a moderator’s by a name', async () => {
    const { root } = await show(
      'conversation-reply-1',
      {
        as: changed((post) => ({
          ...post,
          author: { id: 'x', name: '\u202EModerator\u200B\u2066', isModerator: false },
        })),
      },
      'conversation',
    );
    assert.equal(root.querySelector('[part=author]')?.textContent.trim(), 'Moderator');
    assert.equal(root.querySelector('.role'), null);
  });

  it('keeps the place of a post that is held, removed or deleted, with nothing of its words', async () => {
    const removed = await show('removed-reply', { viewer: 'pebble' });
    assert.include(textOf(removed.post), 'A moderator took this post away.');
    assert.notInclude(textOf(removed.post), 'get over yourself');
    assert.deepEqual(allIn(removed.root, 'button'), []);
    await expectAccessible(removed.thread);
    const deleted = removed.thread.shadowRoot?.querySelector('[data-id="deleted-reply"]') as PeerPost;
    await found(() => textOf(deleted).includes('You deleted this.'));
    removeProviders();
    const other = await show('deleted-reply', { viewer: 'willow' });
    assert.include(textOf(other.post), 'The person who wrote this took it back.');
  });

  it('says that it was edited, and by whom', async () => {
    const { thread } = await show('edited-reply', { viewer: 'kestrel' });
    assert.include(textOf(thread), 'Edited by the person who wrote it');
    assert.include(textOf(thread), 'A moderator edited this to keep the space safe');
  });

  it('says in words that it helped someone only where the charity wants it, the same at 1 and at 100', async () => {
    const options = {
      viewer: 'pebble',
      as: changed((post) => ({ ...post, helped: { byMe: false, people: null, anyone: true } })),
    };
    const quiet = await show('conversation-reply-3', options, 'conversation');
    assert.notInclude(textOf(quiet.post), 'Helped someone');
    removeProviders();
    const words = await show(
      'conversation-reply-3',
      { ...options, settings: { helpedVisibility: 'words' } },
      'conversation',
    );
    assert.include(textOf(words.post), 'Helped someone here');
  });

  it('gives nobody but its author a number, and nobody a zero', async () => {
    const { thread } = await show('conversation-reply-1', { viewer: 'bramble' }, 'conversation');
    await found(() => textOf(thread).includes('This helped 2 people'));
    removeProviders();
    const reader = await show('conversation-reply-1', { viewer: 'pebble' }, 'conversation');
    assert.notMatch(textOf(reader.thread), /helped \d|\d people/);
    removeProviders();
    const unmarked = await show('conversation-reply-2', {}, 'conversation');
    await own(unmarked.root);
    assert.notMatch(textOf(unmarked.post), /helped|people/);
  });

  it('has no helped button on a post of one’s own, and only what may be done on others’', async () => {
    const mine = await show('conversation-reply-2', {}, 'conversation');
    await own(mine.root);
    assert.deepEqual(allIn(mine.root, 'peer-helped-badge'), []);
    removeProviders();
    const without = await show(
      'conversation-reply-1',
      { without: ['helped', 'acknowledging', 'reporting', 'writing'] },
      'conversation',
    );
    const row = await found(() =>
      without.root.querySelector('peer-post-actions')?.shadowRoot?.querySelector('[part=actions]'),
    );
    assert.equal(row.children.length, 0);
  });

  it('leads to the page’s own way to tell a moderator where the backend has none', async () => {
    const settings = { reportUrl: 'https://charity.example/tell' };
    const { root } = await show('conversation-reply-1', { without: ['reporting'], settings }, 'conversation');
    const link = await found(() => allIn<HTMLAnchorElement>(root, 'a.tell')[0]);
    assert.equal(link.href, 'https://charity.example/tell');
  });
});

describe('the words of a post', () => {
  const bodyOf = (root: ShadowRoot): Promise<Element> => found(() => root.querySelector('[part=body]'));
  const reply = 'conversation-reply-1';
  const in_ = 'conversation';

  it('are paragraphs, and links that say where they go', async () => {
    const { root } = await show(reply, body('text', 'One.\nTwo.\n\nSee https://example.org/a, and <b>this</b>.'), in_);
    const words = await bodyOf(root);
    const link = await found(() => words.querySelector('a'));
    assert.equal(words.querySelectorAll('p').length, 2);
    assert.equal(words.querySelector('p')?.dir, 'auto');
    assert.equal(link.getAttribute('href'), 'https://example.org/a');
    assert.equal(link.rel, 'ugc nofollow noopener noreferrer');
    assert.include(words.textContent, '<b>this</b>');
    assert.equal(words.querySelector('b'), null);
  });

  it('are cut when they are very long, until all of them are asked for', async () => {
    const { root, thread } = await show(reply, body('text', `${'word '.repeat(5000)}the end`), in_);
    assert.notInclude((await bodyOf(root)).textContent, 'the end');
    await press(root, 'Show all of this post');
    await found(() => root.querySelector('[part=body]')?.textContent.includes('the end'));
    await expectAccessible(thread);
  });

  it('are Markdown where the backend says so: no HTML, no pictures, links with their hosts', async () => {
    const text = [
      '# Not a heading',
      '**bold** and *soft* &amp; <img src=x onerror=alert(1)>',
      '- one\n- two',
      '> said before',
      '[the bank](https://evil.example/x) ![a cat](https://pictures.example/cat.png) [no](javascript:alert(1))',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '<script>alert(1)</script>',
    ].join('\n\n');
    const { root, thread } = await show(reply, body('markdown', text), in_);
    const words = await found(() =>
      root.querySelector('[part=body] strong') ? root.querySelector('[part=body]') : null,
    );
    assert.equal(words.querySelector('h1, h2, h3, img, script'), null);
    assert.equal(words.querySelectorAll('li').length, 2);
    assert.include(words.textContent, 'soft & <img src=x onerror=alert(1)>');
    assert.include(words.textContent, '<script>alert(1)</script>');
    assert.include(words.textContent, 'the bank (evil.example)');
    assert.deepEqual(
      [...words.querySelectorAll('a')].map(({ href }) => href),
      ['https://evil.example/x', 'https://pictures.example/cat.png'],
    );
    await expectAccessible(thread);
  });

  it('are HTML where the backend says so, with little of it left', async () => {
    const text =
      '<p onclick="alert(1)" style="color:red" id="x">Kind <b>words</b></p><img src=x onerror=alert(1)><form><input></form>' +
      '<a href="https://evil.example/x" target="_top">the bank</a><a href="javascript:alert(1)">no</a><svg onload=alert(1)></svg>' +
      '<a href="https://bank.example@evil.example/">with a name</a><iframe src="https://evil.example"></iframe>';
    const { root } = await show(reply, body('html', text), in_);
    const words = await found(() => (root.querySelector('[part=body] b') ? root.querySelector('[part=body]') : null));
    assert.equal(words.querySelector('img, form, input, svg, iframe, [onclick], [style], [id], [target]'), null);
    assert.deepEqual(
      [...words.querySelectorAll('a')].map(({ href, rel }) => [href, rel]),
      [['https://evil.example/x', 'ugc nofollow noopener noreferrer']],
    );
    assert.include(words.textContent, 'the bank (evil.example)');
    assert.include(words.textContent, 'with a name');
  });

  it('are what the page’s own renderer makes of HTML', async () => {
    const renderHtml = (text: string): Node => {
      const node = document.createElement('em');
      node.textContent = `ours: ${text.length}`;
      return node;
    };
    const { root } = await show(reply, { ...body('html', '<p>12</p>'), settings: { renderHtml } }, in_);
    await found(() => root.querySelector('[part=body] em')?.textContent === 'ours: 9');
  });

  it('do not stop the page, however deep they are nested', async () => {
    const texts = [
      ['markdown', '> '.repeat(9000)],
      ['markdown', '*'.repeat(19_000)],
      ['markdown', '['.repeat(19_000)],
      ['markdown', `${'- '.repeat(9000)}a`],
      ['markdown', `${'_a'.repeat(9000)}`],
      ['html', '<b>'.repeat(6000)],
      ['html', `${'<div><p>'.repeat(2400)}x`],
    ] as const;
    for (const [format, text] of texts) {
      const { renderBody, loadFormat } = await import('../../src/text/render-body.ts');
      await loadFormat({ format, text });
      const start = performance.now();
      assert.ok(renderBody({ format, text }));
      assert.isBelow(performance.now() - start, 2000, `${format} ${text.slice(0, 8)}`);
    }
  });
});

describe('one’s own post', () => {
  it('says why it is held, who decided, and when it is read', async () => {
    const { root, thread } = await show('held-reply');
    await own(root);
    const said = textOf(thread);
    assert.include(said, 'Only you and the moderators can see this.');
    assert.include(said, 'That usually takes 2 hours in the day.');
    assert.include(said, 'It may hold a way to reach you in person.');
    assert.include(said, 'This happened by itself.');
    assert.include(said, 'My number is in my profile');
    await expectAccessible(thread);
  });

  it('says with care that it was removed, and what can be done', async () => {
    const settings = { complaintsUrl: 'https://charity.example/ask' };
    const { post, root, thread } = await show('removed-reply', { viewer: 'kestrel', settings });
    const inner = await own(root);
    assert.include(textOf(post), 'Thank you for writing here.');
    assert.include(textOf(post), 'You are welcome to say it another way.');
    assert.include(textOf(post), 'Orla, a moderator, decided this.');
    assert.equal(
      [...inner.querySelectorAll('a')].find((link) => link.textContent === 'Ask for another look')?.href,
      settings.complaintsUrl,
    );
    assert.notMatch(textOf(post), /violat|rule|ban/i);
    await expectAccessible(thread);
  });

  it('can be sent again after it was removed, with its words', async () => {
    const as = changed((post) => (post.isMine ? { ...post, can: { ...post.can, edit: true } } : post));
    const { root, thread } = await show('removed-reply', { viewer: 'kestrel', as });
    await press(await own(root), 'Edit it and send it again');
    const composer = await found(() => thread.shadowRoot?.querySelector('peer-composer'));
    assert.equal(composer.post?.id, 'removed-reply');
  });

  it('shows what a moderator changed, beside what was there before', async () => {
    const { root, post, thread } = await show('moderated-reply');
    const inner = await own(root);
    assert.include(textOf(post), 'A moderator edited this');
    const details = inner.querySelector('details') as HTMLDetailsElement;
    assert.equal(details.open, false);
    details.open = true;
    assert.notEqual(details.querySelector('.before')?.textContent, '');
    await expectAccessible(thread);
  });

  it('is deleted at once, with a way back in its place', async () => {
    const { root, post, provider, thread } = await show('conversation-reply-2', {}, 'conversation');
    await press(await own(root), 'Delete');
    await found(() => textOf(post).includes('You deleted this.') && focused()?.textContent.trim() === 'Undo');
    assert.notInclude(textOf(post), 'The paper in the kitchen');
    assert.deepEqual(provider.said, ['You deleted this.']);
    await expectAccessible(thread);
    (focused() as HTMLButtonElement).click();
    await found(() => textOf(post).includes('The paper in the kitchen') && focused()?.textContent.trim() === 'Delete');
    assert.deepEqual(provider.said, ['You deleted this.', 'Your post is back.']);
  });

  it('is deleted only after a question where nothing brings it back', async () => {
    const as: ProviderOptions['as'] = (backend) => {
      const { restorePost: _, ...writing } = backend.writing ?? {};
      return { ...backend, writing: writing as NonNullable<typeof backend.writing> };
    };
    const { root, post, provider, thread } = await show('conversation-reply-2', { as }, 'conversation');
    const inner = await own(root);
    await press(inner, 'Delete');
    const dialog = await found(() => inner.querySelector('dialog[open]'));
    assert.include(dialog.textContent, 'It cannot be brought back.');
    await expectAccessible(thread);
    await press(dialog, 'Keep it');
    await found(() => !inner.querySelector('dialog[open]'));
    assert.notInclude(provider.backend.calls, 'deletePost');
    assert.equal(focused()?.textContent.trim(), 'Delete');
    await press(inner, 'Delete');
    await press(dialog, 'Delete it');
    await found(() => textOf(post).includes('You deleted this.') && focused()?.textContent === 'You deleted this.');
    assert.equal(buttonIn(inner, 'Undo'), undefined);
  });

  it('stays when it could not be deleted, and that is said', async () => {
    const { root, post } = await show(
      'conversation-reply-2',
      { failures: { deletePost: 'unavailable' } },
      'conversation',
    );
    const inner = await own(root);
    await press(inner, 'Delete');
    await found(() => inner.querySelector('[role=alert]')?.textContent.includes('did not work'));
    assert.include(textOf(post), 'The paper in the kitchen');
  });
});

describe('a few words', () => {
  it('can be sent and taken back, without any number', async () => {
    const { root, post, provider, thread } = await show('conversation-reply-1', { viewer: 'pebble' }, 'conversation');
    await press(root, 'Send a few words');
    const inner = await found(() => allIn(root, 'peer-few-words')[0]?.shadowRoot);
    await press(inner, 'I am with you');
    await found(() => buttonIn(inner, 'I am with you')?.getAttribute('aria-pressed') === 'true');
    await found(() => provider.said.includes('You sent: I am with you'));
    assert.notMatch(textOf(post), /\d (person|people)/);
    await expectAccessible(thread);
    await press(inner, 'I am with you');
    await found(() => provider.said.includes('You took it back.'));
    assert.equal(buttonIn(inner, 'I am with you')?.getAttribute('aria-pressed'), 'false');
  });

  it('are taken back on the screen when they could not be sent', async () => {
    const options = { viewer: 'pebble', failures: { acknowledge: 'unavailable' } } as const;
    const { root, provider } = await show('conversation-reply-1', options, 'conversation');
    await press(root, 'Send a few words');
    const inner = await found(() => allIn(root, 'peer-few-words')[0]?.shadowRoot);
    await press(inner, 'I am with you');
    await found(() => provider.said.some((said) => said.includes('did not work')));
    assert.equal(buttonIn(inner, 'I am with you')?.getAttribute('aria-pressed'), 'false');
  });
});
