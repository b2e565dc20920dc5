/** The reminders of a composer, each kind through what a person may do with it, and the card of care. */
import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { ComposerDoneEvent } from '../../src/elements/composer/composer-events.ts';
import { sending as words } from '../../src/locales/en/sending.ts';
import { createMemoryBackend, smallForum } from '../../src/memory/index.ts';
import type { Post, Thread } from '../../src/model/index.ts';
import { loadChecker } from '../../src/safety/index.ts';
import { ASKED_KINDS, type AskedKind } from '../../src/safety/prompts.ts';
import { expectAccessible } from './support/axe.ts';
import { buttonOf, findingWords, safetyOf, standWith, wordsOf, type Stand } from './support/composer-stand.ts';
import { allIn, focused, found, removeProviders, type ProviderOptions } from './support/provider.ts';

const NUMBER = '07700 900123';
const CANARY = 'heliotrope wombat';
/** Found by a charity's own phrase, so that no rule of ours is needed. */
const PHRASE = 'the certain words';

let thread: Thread;
let answered: Post;

before(async () => {
  const view = await createMemoryBackend({ data: smallForum(), viewer: 'willow' }).thread({ threadId: 'conversation' });
  thread = view.thread;
  answered = view.posts.items[0] as Post;
});

beforeEach(() => sessionStorage.clear());
afterEach(removeProviders);

const reply = (options?: ProviderOptions): Promise<Stand> =>
  standWith(html`<peer-composer purpose="reply" .thread=${thread} .replyTo=${answered}></peer-composer>`, options);
const body = ({ root }: Stand): string => root.querySelector('textarea')?.value ?? '';
const prompts = ({ root }: Stand): number => root.querySelectorAll('peer-safety-prompt[part=prompt]').length;
const doneOf = ({ composer }: Stand): Promise<ComposerDoneEvent> =>
  new Promise((resolve) =>
    composer.addEventListener('composer-done', (event) => resolve(event as ComposerDoneEvent), { once: true }),
  );
const sent = ({ provider }: Stand): number => provider.backend.calls.filter((call) => call === 'reply').length;

/** The real engine, with a phrase of the charity's for each of these kinds and none of our own rules. */
async function policyFor(...kinds: readonly AskedKind[]): Promise<ReturnType<typeof safetyOf>> {
  const phrases = kinds.map((kind, index) => ({ kind, phrase: index === 0 ? PHRASE : `${PHRASE} ${index}` }));
  return safetyOf(await loadChecker({ lang: 'xx', region: 'GB', rules: { phrases } }));
}

/** A reply with the phrase in it, at the question. */
async function askedAbout(kind: AskedKind, options: ProviderOptions = {}): Promise<Stand> {
  const stand = await reply({ safety: await policyFor(kind), ...options });
  await stand.write(`One, ${PHRASE}, two.`);
  await stand.post();
  await stand.find(`peer-safety-prompt[kind=${kind}]`);
  await found(() => focused()?.textContent === words.prompts[kind].heading);
  return stand;
}

for (const kind of ASKED_KINDS)
  describe(`the reminder of kind ${kind}`, () => {
    it('asks once before sending, in its own words, and says them politely', async () => {
      const stand = await askedAbout(kind);
      assert.strictEqual(sent(stand), 0);
      assert.include(wordsOf(stand.root), words.prompts[kind].body);
      assert.strictEqual(stand.provider.said.at(-1), words.prompts[kind].body);
      if (kind !== 'personal-details') assert.notInclude(wordsOf(stand.root), PHRASE);
      await expectAccessible(stand.composer);
    });

    it('lets the post through as it is', async () => {
      const stand = await askedAbout(kind);
      const done = doneOf(stand);
      await stand.press('Post as it is');
      assert.strictEqual((await done).detail.post.body?.text, `One, ${PHRASE}, two.`);
      assert.strictEqual(sent(stand), 1);
    });

    it('goes back to the words, which can be changed, and is not asked again', async () => {
      const stand = await askedAbout(kind);
      assert.strictEqual((await stand.find<HTMLTextAreaElement>('#body')).readOnly, false);
      await stand.press('Change it');
      await found(() => focused()?.localName === 'textarea');
      await stand.write(`Still ${PHRASE}.`);
      await stand.post();
      await stand.reads('Your reply is posted');
    });

    it('goes when the words are changed beside it', async () => {
      const stand = await askedAbout(kind);
      await stand.write('Other words.');
      await stand.reads(words.takenCare);
      assert.strictEqual(prompts(stand), 0);
      await found(() => stand.provider.said.includes(words.takenCare));
      assert.strictEqual(sent(stand), 0);
      await stand.post();
      await stand.reads('Your reply is posted');
    });

    it('goes with the words that are discarded, and they can be brought back', async () => {
      const stand = await askedAbout(kind);
      await stand.press('Discard');
      await found(() => body(stand) === '' && prompts(stand) === 0);
      assert.notInclude(JSON.stringify(sessionStorage), PHRASE);
      await stand.press('Bring them back');
      await found(() => body(stand) === `One, ${PHRASE}, two.`);
      assert.strictEqual(sent(stand), 0);
    });
  });

describe('several reminders', () => {
  it('come one for each press, the most serious first, two at most', async () => {
    const stand = await reply({ safety: await policyFor('overpromise', 'method', 'unkind') });
    await stand.write(`${PHRASE}, ${PHRASE} 1, ${PHRASE} 2`);
    for (const kind of ['method', 'unkind'] as const) {
      await stand.post();
      await found(() => focused()?.textContent === words.prompts[kind].heading);
      assert.strictEqual(prompts(stand), 1);
      await stand.press('Change it');
    }
    await stand.post();
    await stand.reads('Your reply is posted');
  });
});

describe('a pause', () => {
  it('closes the box, and the words are there again when it is opened', async () => {
    const stand = await askedAbout('unkind');
    assert.include(wordsOf(stand.root), 'You are writing to Bramble.');
    const closed = new Promise((resolve) => stand.composer.addEventListener('composer-cancel', resolve));
    await stand.press(words.pause);
    await closed;
    removeProviders();
    const again = await reply();
    await found(() => body(again) === `One, ${PHRASE}, two.`);
  });

  it('is offered for unkind words only', async () => {
    assert.strictEqual(buttonOf((await askedAbout('method')).root, words.pause), undefined);
  });
});

describe('worry about another', () => {
  it('leads to a moderator, about the post that is answered, and back', async () => {
    const stand = await askedAbout('overpromise');
    (await found(() => buttonOf(stand.root, words.tellModerator))).focus();
    await sendKeys({ press: 'Enter' });
    const report = await found(() => stand.root.querySelector('peer-report'));
    await found(() => report.shadowRoot?.querySelector('dialog')?.open);
    assert.strictEqual(report.post?.id, answered.id);
    await sendKeys({ press: 'Escape' });
    await found(() => focused()?.textContent?.trim() === words.tellModerator);
    await stand.press('Post as it is');
    await stand.reads('Your reply is posted');
  });

  it('is about the first post where the thread is answered', async () => {
    const stand = await standWith(
      html`<peer-composer purpose="reply" .thread=${thread} .about=${answered}></peer-composer>`,
      { safety: await policyFor('overpromise') },
    );
    await stand.write(PHRASE);
    await stand.post();
    await stand.press(words.tellModerator);
    await found(() => stand.root.querySelector('peer-report')?.post?.id === answered.id);
  });

  it('leads to the charity’s page where the backend takes no reports, and nowhere where there is none', async () => {
    const linkIn = ({ root }: Stand): HTMLAnchorElement | undefined =>
      allIn<HTMLAnchorElement>(root, 'a').find(({ textContent }) => textContent === words.tellModerator);
    const without = { without: ['reporting'] } as const;
    const page = 'https://charity.example/tell';
    const stand = await askedAbout('overpromise', { ...without, settings: { reportUrl: page } });
    await found(() => linkIn(stand)?.href === page);
    removeProviders();
    sessionStorage.clear();
    const nowhere = await askedAbout('overpromise', without);
    assert.deepEqual([linkIn(nowhere), buttonOf(nowhere.root, words.tellModerator)], [undefined, undefined]);
  });
});

describe('personal details and the card of care', () => {
  it('show personal details in the person’s own words, take them out and put them back', async () => {
    const stand = await reply({ safety: findingWords({ 'personal-details': [NUMBER] }) });
    const text = `ring ${NUMBER} any time`;
    await stand.write(text);
    await stand.post();
    await stand.reads(`${NUMBER} phone number`);
    await found(() => focused()?.textContent === 'Would you like to keep this private?');
    await stand.press('Take it out');
    await found(() => body(stand) === 'ring [phone number] any time');
    await stand.press('Put it back');
    await found(() => body(stand) === text);
    await stand.press('Take it out');
    await found(() => body(stand) === 'ring [phone number] any time');
    const done = doneOf(stand);
    await stand.press('Post');
    assert.strictEqual((await done).detail.post.body?.text, 'ring [phone number] any time');
  });

  it('never put words back over something written since', async () => {
    const stand = await reply({ safety: findingWords({ 'personal-details': [NUMBER] }) });
    await stand.write(`ring ${NUMBER}`);
    await stand.post();
    await stand.press('Take it out');
    await found(() => body(stand) === 'ring [phone number]');
    await stand.write('ring me, somehow');
    await stand.reads('Thank you for changing that. You can post now.');
    assert.deepEqual([buttonOf(stand.root, 'Put it back'), body(stand)], [undefined, 'ring me, somehow']);
  });

  for (const [title, safety] of [
    [
      'throw',
      safetyOf(() => {
        throw new Error(CANARY);
      }),
    ],
    ['never come', { ...safetyOf(() => []), check: () => new Promise<null>(() => undefined) }],
  ] as const)
    it(`that ${title} stop no post`, async () => {
      const stand = await reply({ safety });
      await stand.write(CANARY);
      await stand.post();
      await stand.reads('Your reply is posted');
    });

  it('about distress open a card at a rest, without taking the focus, and it stays beside the confirmation', async () => {
    const stand = await reply({ safety: findingWords({ distress: [CANARY] }) });
    const box = await stand.find<HTMLTextAreaElement>('#body');
    box.focus();
    await stand.write(`It is all ${CANARY}`);
    await stand.reads('You can do both.');
    assert.strictEqual(focused(), box);
    assert.notInclude(wordsOf(stand.root), CANARY);
    assert.include(stand.provider.said.join(), 'You can do both.');
    const done = doneOf(stand);
    await stand.post();
    assert.strictEqual((await done).detail.caring, true);
    await stand.reads('Your reply is posted');
    assert.notStrictEqual(stand.root.querySelector('peer-safety-prompt[kind=distress]'), null);
    await stand.press('Close this');
    await found(() => !stand.root.querySelector('peer-safety-prompt'));
  });

  it('keep the button under the finger where it is when the card opens', async () => {
    const stand = await reply({ safety: findingWords({ distress: [CANARY] }) });
    const box = await stand.find('#body');
    await stand.write('It is all');
    await found(() => buttonOf(stand.root, 'Discard'));
    const tops = (): readonly number[] =>
      ['Post', 'Preview', 'Close', 'Discard'].map(
        (label) =>
          Number(buttonOf(stand.root, label)?.getBoundingClientRect().top) - box.getBoundingClientRect().bottom,
      );
    const before = tops();
    await stand.write(`It is ${CANARY}`);
    await stand.reads('You can do both.');
    await found(() => stand.root.querySelector('peer-support-lines'));
    assert.deepEqual(tops(), before);
    const done = doneOf(stand);
    await stand.post();
    await done;
  });

  it('leave the focus on the confirmation when the card beside it is closed', async () => {
    const stand = await reply({ safety: findingWords({ distress: [CANARY] }) });
    await stand.write(CANARY);
    await stand.reads('You can do both.');
    await stand.post();
    await stand.reads('Your reply is posted');
    await stand.press('Close this');
    await found(() => focused()?.id === 'panel');
  });
});
