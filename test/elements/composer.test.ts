import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { ComposerDoneEvent } from '../../src/elements/composer/composer-events.ts';
import { createMemoryBackend, smallForum } from '../../src/memory/index.ts';
import { ForumError, type Post, type Thread } from '../../src/model/index.ts';
import { expectAccessible } from './support/axe.ts';
import { buttonOf, findingWords, safetyOf, standWith, wordsOf, type Stand } from './support/composer-stand.ts';
import { focused, found, removeProviders, setOnline, type ProviderOptions } from './support/provider.ts';

const CONVERSATION = {
  thread: null as unknown as Thread,
  answered: null as unknown as Post,
  own: null as unknown as Post,
  opening: null as unknown as Post,
};

before(async () => {
  const backend = createMemoryBackend({ data: smallForum(), viewer: 'willow' });
  const { thread, opening, posts } = await backend.thread({ threadId: 'conversation' });
  const [answered, own] = posts.items as readonly [Post, Post];
  Object.assign(CONVERSATION, { thread, answered, own, opening });
});

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  removeProviders();
  setOnline(true);
});

const reply = (options?: ProviderOptions): Promise<Stand> =>
  standWith(
    html`<peer-composer
      purpose="reply"
      .thread=${CONVERSATION.thread}
      .replyTo=${CONVERSATION.answered}
    ></peer-composer>`,
    options,
  );
const edit = (options?: ProviderOptions): Promise<Stand> =>
  standWith(
    html`<peer-composer purpose="edit" .thread=${CONVERSATION.thread} .post=${CONVERSATION.own}></peer-composer>`,
    options,
  );
const begin = (options?: ProviderOptions): Promise<Stand> =>
  standWith(html`<peer-composer purpose="thread" .topicId=${'sleep'}></peer-composer>`, options);
const doneOf = ({ composer }: Stand): Promise<ComposerDoneEvent> =>
  new Promise((resolve) =>
    composer.addEventListener('composer-done', (event) => resolve(event as ComposerDoneEvent), { once: true }),
  );
const draftsKept = (): readonly string[] =>
  Object.keys(sessionStorage)
    .filter((key) => key.includes(':draft:'))
    .map((key) => sessionStorage.getItem(key) ?? '');
const keptWith = (words: string): Promise<boolean> => found(() => draftsKept().some((draft) => draft.includes(words)));
const body = ({ root }: Stand): string => root.querySelector('textarea')?.value ?? '';

describe('what somebody sees before they write', () => {
  it('who is answered, the rules, what will happen next, and under which name', async () => {
    const stand = await reply();
    const words = wordsOf(stand.root);
    for (const expected of [
      'You are answering Bramble',
      'It started after the summer.',
      'Be as kind as you would be to a friend.',
      'Anyone can read what is posted here.',
      '2 hours in the day',
      'You are posting as Willow27.',
    ])
      assert.include(words, expected);
  });

  it('that signing in comes at the end, and that words are kept meanwhile', async () => {
    assert.include(wordsOf((await reply({ viewer: null })).root), 'sign in at the end. Your words are kept');
  });

  it('with drafts in memory, that they are asked first', async () => {
    assert.include(
      wordsOf((await reply({ viewer: null, settings: { drafts: 'memory' } })).root),
      'We ask before we keep',
    );
  });

  it('nothing about what is not known', async () => {
    const stand = await reply({ data: { ...smallForum(), community: null } });
    assert.strictEqual(stand.root.querySelector('[part=rules], [part=next]'), null);
  });

  it('fields that do not cut, and that a phone does not zoom into', async () => {
    const { root } = await begin();
    for (const field of root.querySelectorAll<HTMLElement>('input, textarea, select')) {
      assert.strictEqual(field.hasAttribute('maxlength'), false);
      assert.isAtLeast(parseFloat(getComputedStyle(field).fontSize), 16);
      assert.isAtLeast(field.getBoundingClientRect().height, 44);
    }
    assert.strictEqual(root.querySelector('form')?.noValidate, true);
  });

  it('the topic it was opened from', async () => {
    const stand = await begin();
    assert.strictEqual((await stand.find<HTMLSelectElement>('#topicId')).value, 'sleep');
  });
});

describe('posting', () => {
  it('begins a conversation, says so, and leads there', async () => {
    const stand = await begin();
    const created = new Promise<CustomEvent>((resolve) =>
      document.addEventListener('peer-post-created', (event) => resolve(event), { once: true }),
    );
    await stand.write('Good nights', '#title');
    await stand.write('What was yours?');
    const done = doneOf(stand);
    await stand.post();
    const { detail } = await done;
    assert.strictEqual(detail.thread?.title, 'Good nights');
    assert.deepEqual((await created).detail, {
      threadId: detail.thread?.id,
      postId: detail.post.id,
      state: 'published',
    });
    await stand.reads('Your conversation has begun');
    await stand.press('Go to your conversation');
    assert.deepEqual(stand.provider.visited.at(-1), { view: 'thread', threadId: detail.thread?.id ?? '' });
  });

  it('answers a post, puts the focus on the confirmation, and keeps no draft', async () => {
    const stand = await reply();
    await stand.write('Thank you for telling us.');
    await keptWith('Thank you');
    const done = doneOf(stand);
    await stand.post();
    const { post } = (await done).detail;
    assert.deepEqual([post.replyTo?.postId, post.body?.text], [CONVERSATION.answered.id, 'Thank you for telling us.']);
    await stand.reads('Your reply is posted');
    await found(() => focused()?.textContent === 'Your reply is posted');
    assert.deepEqual(draftsKept(), []);
    await stand.press('Write another');
    await found(() => body(stand) === '' && focused()?.localName === 'textarea');
  });

  it('says kindly that a moderator reads it first, and when', async () => {
    const stand = await reply({ holds: () => true });
    await stand.write('Hello');
    await stand.post();
    await stand.reads('A moderator will read it first');
    await stand.reads('That usually takes 2 hours in the day.');
  });

  it('changes one’s own words, and takes the change back', async () => {
    const stand = await edit();
    const before = CONVERSATION.own.body?.text ?? '';
    assert.strictEqual(body(stand), before);
    await stand.write('Other words');
    await stand.post();
    await stand.reads('Your change is saved');
    const undone = doneOf(stand);
    await stand.press('Undo the change');
    assert.strictEqual((await undone).detail.post.body?.text, before);
    await found(() => buttonOf(stand.root, 'Undo the change') === undefined);
  });

  it('asks somebody new for a name, once', async () => {
    const stand = await reply({
      viewer: 'newcomer',
      safety: safetyOf((text, { purpose }) =>
        purpose === 'name' && text.includes(' ') ? [{ kind: 'personal-details', rule: 'r', start: 0, end: 1 }] : [],
      ),
    });
    await stand.write('Hello');
    await stand.write('Ann Other', '#name');
    (await stand.find('#name')).dispatchEvent(new Event('change'));
    await stand.reads('Another name may be safer. You can also keep it.');
    const done = doneOf(stand);
    await stand.post();
    assert.strictEqual((await done).detail.post.author?.name, 'Ann Other');
    await stand.press('Write another');
    await found(() => stand.root.querySelector('form') && !stand.root.querySelector('#name'));
  });

  it('goes without a name where the topic allows it', async () => {
    const stand = await begin();
    assert.strictEqual(stand.root.querySelector('#anonymous'), null);
    const topic = await stand.find<HTMLSelectElement>('#topicId');
    topic.value = 'family';
    topic.dispatchEvent(new Event('change'));
    (await stand.find('#anonymous')).click();
    await stand.write('How do I begin?', '#title');
    await stand.write('To tell them, I mean.');
    const done = doneOf(stand);
    await stand.post();
    assert.strictEqual((await done).detail.post.author?.id, null);
  });

  it('sends once however often it is pressed', async () => {
    const stand = await reply();
    stand.provider.backend.hold('reply');
    await stand.write('Once');
    await stand.post();
    await stand.post();
    await found(() => stand.provider.backend.calls.includes('reply'));
    await found(() => stand.root.querySelector('textarea')?.readOnly);
    await stand.post();
    stand.provider.backend.release();
    await stand.reads('Your reply is posted');
    assert.strictEqual(stand.provider.backend.calls.filter((call) => call === 'reply').length, 1);
  });
});

describe('the keyboard', () => {
  it('makes new lines in the box and posts nothing from a line', async () => {
    const stand = await begin();
    (await stand.find('#title')).focus();
    await sendKeys({ type: 'A title' });
    await sendKeys({ press: 'Enter' });
    (await stand.find('#body')).focus();
    await sendKeys({ type: 'one' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'two' });
    assert.strictEqual(body(stand), 'one\ntwo');
    assert.notInclude(stand.provider.backend.calls, 'createThread');
  });

  it('goes from the box to Post, and posts', async () => {
    const stand = await reply();
    (await stand.find('#body')).focus();
    await sendKeys({ type: 'hello' });
    for (let tabs = 0; (focused() as HTMLElement).part.contains('post') === false; tabs += 1) {
      assert.isBelow(tabs, 3);
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await stand.reads('Your reply is posted');
  });

  it('is led from the summary of what is missing to each field', async () => {
    const stand = await begin({ viewer: 'newcomer' });
    const address = location.href;
    await stand.post();
    await found(() => (focused() as HTMLElement | null)?.part.contains('problems'));
    const links = [...stand.root.querySelectorAll<HTMLAnchorElement>('[part=problems] a')];
    assert.deepEqual(
      links.map(({ textContent }) => textContent),
      ['Give your conversation a title', 'Write something first', 'Choose a name to post under'],
    );
    for (const [index, id] of ['title', 'body', 'name'].entries()) {
      links[index]?.click();
      assert.strictEqual(focused()?.id, id);
      const field = focused() as HTMLElement;
      assert.strictEqual(field.getAttribute('aria-invalid'), 'true');
      const described = (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => stand.root.getElementById(id)?.textContent);
      assert.include(described, links[index]?.textContent);
    }
    assert.strictEqual(location.href, address);
    await stand.write('a', '#title');
    assert.strictEqual((await stand.find('#title')).hasAttribute('aria-invalid'), false);
    assert.strictEqual(stand.root.querySelectorAll('[part=problems] a').length, 2);
  });

  it('finds every label and description in the same tree', async () => {
    const { root } = await begin({ viewer: 'newcomer' });
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    assert.strictEqual(new Set(ids).size, ids.length);
    for (const attribute of ['for', 'aria-describedby', 'aria-labelledby'])
      for (const element of root.querySelectorAll(`[${attribute}]`))
        for (const id of (element.getAttribute(attribute) ?? '').split(' ')) assert.include(ids, id);
  });
});

describe('when sending does not work', () => {
  it('is not sure after a lost connection, and trying again posts once', async () => {
    const stand = await reply();
    const { backend } = stand.provider;
    const send = backend.writing;
    if (!send) throw new Error('This backend writes.');
    const lost = send.reply.bind(send);
    let first = true;
    Object.defineProperty(send, 'reply', {
      value: async (...input: Parameters<typeof lost>) => {
        const answer = await lost(...input);
        if (!first) return answer;
        first = false;
        throw new ForumError('network');
      },
    });
    await stand.write('It may be there already.');
    await stand.post();
    await stand.reads('We are not sure this was sent');
    assert.strictEqual(body(stand), 'It may be there already.');
    await found(() => focused()?.id === 'panel');
    await stand.press('Check and send again');
    await stand.reads('Your reply is posted');
    const { posts } = await backend.thread({ threadId: 'conversation' });
    assert.strictEqual(posts.items.filter((post) => post.body?.text === 'It may be there already.').length, 1);
  });

  it('lets somebody who is not sure change their words', async () => {
    const stand = await reply({ failures: { reply: 'network' } });
    await stand.write('First words');
    await stand.post();
    await stand.reads('We are not sure this was sent');
    await stand.press('Change my words');
    await found(() => focused()?.localName === 'textarea');
    assert.strictEqual((await stand.find<HTMLTextAreaElement>('#body')).readOnly, false);
  });

  it('shows the forum’s own sentence as a quotation, only when it asks for a change', async () => {
    const stand = await reply();
    stand.provider.backend.fail(
      { reply: new ForumError('validation', { serverSentence: 'No <b>links</b>, please.' }) },
      1,
    );
    await stand.write('words');
    await stand.post();
    await stand.reads('The forum says: No <b>links</b>, please.');
    assert.strictEqual(stand.root.querySelector('[part=panel] blockquote')?.textContent, 'No <b>links</b>, please.');
    await stand.press('Try again');
    await stand.reads('Your reply is posted');
  });

  it('says when it is worth trying again', async () => {
    const stand = await reply({ failures: { reply: new ForumError('rate-limited', { retryAfter: 300 }) } });
    await stand.write('words');
    await stand.post();
    await stand.reads('You can post again from');
    assert.match(wordsOf(stand.root), /again from \d\d:\d\d\./);
  });

  for (const kind of ['forbidden', 'not-found', 'conflict'] as const)
    it(`keeps the words after ${kind}, and tells the page the kind only`, async () => {
      const stand = await reply({ failures: { reply: kind } });
      const told = new Promise<CustomEvent>((resolve) =>
        document.addEventListener('peer-error', resolve as EventListener, { once: true }),
      );
      await stand.write('a secret');
      await stand.post();
      await stand.reads('This was not sent yet');
      assert.deepEqual((await told).detail, { kind });
      assert.strictEqual(body(stand), 'a secret');
      await stand.press('Go on writing');
      await found(() => focused()?.localName === 'textarea');
    });

  it('offline: keeps the words, sends nothing, and offers it when back', async () => {
    const stand = await reply();
    setOnline(false);
    await stand.reads('You are offline. You can go on writing');
    await stand.write('from the train');
    await stand.post();
    await stand.reads('This was not sent yet');
    assert.notInclude(stand.provider.backend.calls, 'reply');
    assert.strictEqual(buttonOf(stand.root, 'Try again'), undefined);
    setOnline(true);
    await stand.reads('You are back online.');
    assert.notInclude(stand.provider.backend.calls, 'reply');
    await stand.press('Try again');
    await stand.reads('Your reply is posted');
  });
});

describe('drafts', () => {
  it('are kept at a pause and come back after a reload, in their own place', async () => {
    const stand = await reply();
    await stand.write('half a sen');
    await stand.reads('Kept in this tab for up to 24 hours.');
    await keptWith('half a sen');
    removeProviders();
    assert.strictEqual(body(await begin()), '');
    removeProviders();
    const again = await reply();
    await found(() => body(again) === 'half a sen');
    await again.reads('The words you wrote before are here.');
  });

  it('are kept at once when the page goes', async () => {
    const stand = await reply();
    await stand.write('and then the phone rang');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    assert.include(draftsKept().join(), 'and then the phone rang');
  });

  it('are kept when the box is closed or taken away', async () => {
    const stand = await reply();
    await stand.write('later');
    stand.composer.remove();
    assert.include(draftsKept().join(), 'later');
  });

  it('survive being moved in the page', async () => {
    const stand = await reply();
    await stand.write('moved');
    const box = document.createElement('div');
    stand.provider.append(box);
    box.append(stand.composer);
    await stand.composer.updateComplete;
    await stand.write('moved twice');
    await keptWith('moved twice');
  });

  it('go with one press, and come back with one more', async () => {
    const stand = await reply();
    await stand.write('on second thoughts');
    await keptWith('on second thoughts');
    await stand.press('Discard');
    await found(() => body(stand) === '');
    assert.deepEqual(draftsKept(), []);
    await stand.press('Bring them back');
    await found(() => body(stand) === 'on second thoughts');
    await keptWith('on second thoughts');
  });

  it('leave the screen at a sign-out, and are not written again', async () => {
    const stand = await edit();
    await stand.write('nobody else may read this');
    stand.provider.drafts.clear();
    await found(() => body(stand) === '');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    assert.deepEqual(draftsKept(), []);
  });

  it('leave the screen when another person is here', async () => {
    const stand = await reply();
    await stand.write('willow’s words');
    await stand.provider.become('pebble');
    await found(() => body(stand) === '');
  });

  it('in memory: are kept nowhere until the person asks', async () => {
    const stand = await reply({ settings: { drafts: 'memory' } });
    await stand.write('not yet');
    await stand.reads('Your words are not kept when you leave this page.');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    assert.deepEqual(draftsKept(), []);
    await stand.press('Keep these words in this tab');
    await stand.reads('Kept in this tab for up to 24 hours.');
    assert.include(draftsKept().join(), 'not yet');
  });
});

describe('signing in', () => {
  it('is asked for at the end; words come with the person, who sees their name before posting', async () => {
    const stand = await reply({ viewer: null });
    await stand.write('written before signing in');
    await stand.post();
    await stand.reads('Sign in to post');
    assert.strictEqual(stand.provider.signIns, 1);
    await stand.provider.become('willow');
    await stand.reads('You are signed in, and your words are here.');
    await stand.reads('You are posting as Willow27.');
    assert.strictEqual(body(stand), 'written before signing in');
    await stand.post();
    await stand.reads('Your reply is posted');
  });

  it('brings the words back after another page', async () => {
    const stand = await reply({ viewer: null });
    await stand.write('there and back');
    await stand.post();
    await stand.reads('Sign in to post');
    removeProviders();
    const back = await reply({ viewer: 'willow' });
    await found(() => body(back) === 'there and back');
  });

  it('asks first when nothing is kept, and keeps no word without a yes', async () => {
    const stand = await reply({ viewer: null, settings: { drafts: 'memory' } });
    await stand.write('only mine');
    await stand.post();
    await stand.reads('Keep these words in this tab while you sign in?');
    assert.strictEqual(stand.provider.signIns, 0);
    await stand.press('Sign in without keeping them');
    await stand.reads('Your words stay while this page is open.');
    assert.deepEqual([stand.provider.signIns, JSON.stringify(sessionStorage).includes('only mine')], [1, false]);
    await stand.press('Go on writing');
    await stand.post();
    await stand.press('Keep them and sign in');
    assert.include(JSON.stringify(sessionStorage), 'only mine');
    await stand.provider.become('willow');
    await stand.reads('You are posting as Willow27.');
    assert.notInclude(JSON.stringify(sessionStorage), 'only mine');
  });

  it('goes on by itself for somebody whose session ran out', async () => {
    const stand = await reply();
    stand.provider.backend.fail({ reply: 'unauthenticated' }, 1);
    await stand.write('still me');
    await stand.post();
    await stand.reads('Sign in to post');
    await stand.provider.refresh();
    await stand.reads('Your reply is posted');
  });

  it('says so where there is no way to sign in, and the words stay', async () => {
    const stand = await reply({ viewer: null, hasSignIn: false });
    await stand.write('words');
    await stand.post();
    await stand.reads('this page has none yet');
    assert.strictEqual(body(stand), 'words');
  });
});

const NUMBER = '07700 900123';
const CANARY = 'heliotrope wombat';

describe('room that is left', () => {
  it('is seen at once and heard at a pause only', async () => {
    const stand = await reply();
    const { said } = stand.provider;
    await stand.write('a'.repeat(17_000));
    assert.notInclude(wordsOf(stand.root), 'Room for');
    await stand.write('a'.repeat(19_990));
    const room = stand.root.querySelector('#note-body');
    assert.deepEqual([room?.textContent, room?.getAttribute('aria-hidden')], ['Room for 10 more characters', 'true']);
    assert.notInclude(said.join(), 'Room for');
    await found(() => said.includes('Room for 10 more characters'));
    await stand.write('a'.repeat(20_005));
    assert.strictEqual(body(stand).length, 20_005);
  });
});

describe('preview', () => {
  it('shows the words as text, and follows them', async () => {
    const stand = await reply();
    await stand.write('<img src=x onerror=alert(1)>');
    await stand.press('Preview');
    const preview = await stand.find('[part=preview]');
    await found(() => preview.textContent.includes('<img src=x'));
    assert.strictEqual(preview.querySelector('img'), null);
    assert.strictEqual(buttonOf(stand.root, 'Preview')?.getAttribute('aria-expanded'), 'true');
    await stand.press('Preview');
    await found(() => !stand.root.querySelector('[part=preview]'));
  });
});

describe('privacy', () => {
  it('lets a secret phrase out by no door but the draft and the request', async () => {
    const heard: string[] = [];
    const listen = (event: Event): void =>
      void heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail ?? null)}`);
    const types = [
      'peer-post-created',
      'peer-error',
      'peer-sign-in-request',
      'composer-done',
      'composer-cancel',
      'prompt-action',
    ];
    for (const type of types) document.addEventListener(type, listen);
    const { log, warn, error, info, debug } = console;
    Object.assign(
      console,
      Object.fromEntries(
        Object.keys({ log, warn, error, info, debug }).map((name) => [
          name,
          (...all: unknown[]) => heard.push(String(all)),
        ]),
      ),
    );
    try {
      const stand = await begin({ safety: findingWords({ distress: [CANARY], 'personal-details': [CANARY] }) });
      await stand.write(`title ${CANARY}`, '#title');
      await stand.write(`body ${CANARY}`);
      await keptWith(CANARY);
      await stand.reads('You can do both.');
      stand.provider.backend.fail({ createThread: 'network' }, 1);
      await stand.post();
      await stand.press('Post as it is');
      await stand.reads('We are not sure this was sent');
      const marked =
        new XMLSerializer().serializeToString(document.documentElement) +
        [...stand.root.querySelectorAll('*')]
          .map((each) => [...each.attributes].map(({ value }) => value).join())
          .join();
      assert.notInclude(marked, CANARY);
      assert.notInclude(
        location.href + document.cookie + JSON.stringify(localStorage) + stand.provider.said.join(),
        CANARY,
      );
      await stand.press('Check and send again');
      await stand.reads('Your conversation has begun');
      assert.notInclude(JSON.stringify(sessionStorage), CANARY);
    } finally {
      Object.assign(console, { log, warn, error, info, debug });
      for (const type of types) document.removeEventListener(type, listen);
    }
    assert.include(heard.join('\n'), 'peer-post-created');
    assert.include(heard.join('\n'), 'peer-error');
    assert.notInclude(heard.join('\n'), CANARY);
  });
});

describe('accessibility, state by state', () => {
  const safety = findingWords({ distress: ['tired'], 'personal-details': [NUMBER], method: ['how'] });
  const text = `I am tired. ${NUMBER}`;
  const states: readonly (readonly [string, () => Promise<Stand>])[] = [
    ['writing a thread', () => begin()],
    ['writing a reply, signed out', () => reply({ viewer: null })],
    ['changing a post', () => edit()],
    ['first post', () => reply({ viewer: 'newcomer' })],
    ['problems', async () => after(await begin({ viewer: 'newcomer' }), null, 'There is a problem')],
    [
      'card',
      async () => {
        const stand = await reply({ safety });
        await stand.write(text);
        await stand.reads('You can do both.');
        return stand;
      },
    ],
    ['prompted', async () => after(await reply({ safety }), text, 'Would you like to keep this private?')],
    ['prompted without words', async () => after(await reply({ safety }), 'how', 'Could you leave out how?')],
    ['signing in', async () => after(await reply({ viewer: null }), text, 'Sign in to post')],
    [
      'asking to keep',
      async () => after(await reply({ viewer: null, settings: { drafts: 'memory' } }), text, 'while you sign in?'),
    ],
    [
      'sending',
      async () => {
        const stand = await reply();
        stand.provider.backend.hold('reply');
        return after(stand, text, 'Sending…');
      },
    ],
    ['sent', async () => after(await reply(), text, 'Your reply is posted')],
    ['held', async () => after(await reply({ holds: () => true }), text, 'A moderator will read it first')],
    ['unsure', async () => after(await reply({ failures: { reply: 'network' } }), text, 'We are not sure')],
    ['failed', async () => after(await reply({ failures: { reply: 'forbidden' } }), text, 'This was not sent yet')],
  ];

  async function after(stand: Stand, words: string | null, expected: string): Promise<Stand> {
    if (words !== null) await stand.write(words);
    await stand.post();
    await stand.reads(expected);
    return stand;
  }

  for (const [title, open] of states)
    it(title, async () => {
      const stand = await open();
      await expectAccessible(stand.composer);
      for (const button of stand.root.querySelectorAll('button'))
        assert.isAtLeast(button.getBoundingClientRect().height, 44);
    });

  it('fits into 280 px', async () => {
    const stand = await after(await reply({ safety }), text, 'Would you like to keep this private?');
    stand.provider.style.inlineSize = '280px';
    stand.provider.style.display = 'block';
    await stand.composer.updateComplete;
    assert.isAtMost(stand.composer.scrollWidth, 280);
  });
});
