/**
 * Each kind of reminder, through what a person may do with it, on the charity's page against the real server. The kinds are found
 * by phrases of the charity's own, so that the journeys hold whatever the rules of a language find.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { DEMO_SETTINGS } from '../../demo/server/settings.ts';
import { sending as words } from '../../src/locales/en/sending.ts';
import { ASKED_KINDS, type AskedKind } from '../../src/safety/prompts.ts';
import { openThreadAt, replyBox, world, type Visitor } from './support/forum.ts';
import { traces, type Traces } from './support/traces.ts';

/** Said by nobody, so that no rule of ours finds anything in it. */
const PHRASES: Readonly<Record<AskedKind, string>> = {
  method: 'amber teapot',
  'personal-details': 'cobalt ladder',
  'third-party': 'crimson parcel',
  unkind: 'violet gravel',
  'medical-advice': 'copper ribbon',
  contact: 'silver hedge',
  overpromise: 'golden bucket',
};
const safetyPolicy = { phrases: ASKED_KINDS.map((kind) => ({ kind, phrase: PHRASES[kind] })) };

/** Somebody who writes in a conversation. */
interface Desk {
  readonly visitor: Visitor;
  readonly thread: Locator;
  readonly composer: Locator;
  readonly box: Locator;
  readonly traces: Traces;
}

describe('reminders', () => {
  const rates = { ...DEMO_SETTINGS.rates, write: { burst: 500, perMinute: 500 } };
  const here = world({}, { rates });

  const sitDown = async (): Promise<Desk> => {
    const visitor = await here.visit({ as: 'willow27', settings: { safetyPolicy } });
    const thread = await openThreadAt(visitor, 6);
    const composer = thread.locator('peer-composer[purpose=reply]');
    const box = composer.getByRole('textbox', { name: 'Your reply' });
    return { visitor, thread, composer, box, traces: await traces(visitor) };
  };
  const press = ({ composer }: Desk, name: string): Promise<void> =>
    composer.getByRole('button', { name, exact: true }).click();
  const posted = ({ thread }: Desk, text: string): Locator => thread.locator('article').filter({ hasText: text });
  const reminder = ({ composer }: Desk, kind: AskedKind): Locator =>
    composer.getByRole('group', { name: words.prompts[kind].heading });
  const reminders = ({ composer }: Desk): Locator => composer.locator('peer-safety-prompt[part=prompt]');

  /** Writes with the keyboard, presses Post, and is asked. */
  const askedAbout = async (at: Desk, kind: AskedKind, text: string): Promise<void> => {
    if ((await at.composer.count()) > 0) {
      // Left over by a test that failed.
      await at.visitor.page.evaluate(() => sessionStorage.clear());
      await at.visitor.page.reload();
    }
    await replyBox(at.thread);
    await rulesAreHere(at.visitor);
    at.traces.mark();
    await at.box.focus();
    await at.visitor.page.keyboard.type(text);
    assert.ok(await isFocused(at.box), 'the focus was taken while writing');
    assert.equal(await reminders(at).count(), 0, 'asked before Post was pressed');
    await press(at, 'Post');
    await reminder(at, kind).waitFor();
    // So that the pointer lies on none of the buttons that are there now.
    await at.visitor.page.mouse.move(0, 0);
  };

  for (const kind of ASKED_KINDS) {
    describe(`of kind ${kind}`, () => {
      const phrase = PHRASES[kind];
      let at: Desk;
      before(async () => {
        at = await sitDown();
      });
      after(() => at.visitor.close());

      it('asks politely, once, beside words that can still be read and changed; changed, they are posted', async () => {
        const written = `Today ${kind}: ${phrase} was here.`;
        await askedAbout(at, kind, written);
        await at.visitor.page.waitForFunction(
          (body) => globalThis.gathered?.heard.some(({ text }) => text === body),
          words.prompts[kind].body,
        );
        for (const { urgency } of await at.traces.heard()) assert.equal(urgency, 'polite');
        assert.equal(await at.composer.getByRole('alert').count(), 0);
        assert.equal(await reminders(at).count(), 1);
        if (kind !== 'personal-details') assert.equal(await reminder(at, kind).getByText(phrase).count(), 0);
        await weighTheSame(reminder(at, kind));
        assert.equal(await at.box.inputValue(), written);
        assert.ok(await isSeen(at.box), 'the words are not on the screen');
        assert.deepEqual(
          at.traces.sent().filter((request) => request.includes('"Reply"')),
          [],
        );
        await at.traces.assertNone(phrase, { drafts: true });

        const after = `Today ${kind}: nothing was here.`;
        await at.box.fill(after);
        await at.composer.getByText(words.takenCare).waitFor();
        assert.equal(await reminders(at).count(), 0);
        await press(at, 'Post');
        await posted(at, after).waitFor();
        await at.traces.assertNone(phrase);
      });

      it('lets the words through as they are, with one press', async () => {
        const text = `As it is, ${kind}: ${phrase}.`;
        await askedAbout(at, kind, text);
        await press(at, 'Post as it is');
        await posted(at, text).waitFor();
        await at.traces.assertNone(phrase, { toForum: true });
        await at.visitor.page.reload();
        await at.thread.locator('article').first().waitFor();
        const more = at.thread.getByRole('button', { name: 'Show more replies' });
        while (await more.isVisible()) await more.click();
        assert.equal(await posted(at, text).count(), 1);
      });

      it('goes back to the words with “Change it”, and does not ask about them again', async () => {
        await askedAbout(at, kind, `Going back, ${kind}: ${phrase}`);
        await press(at, 'Change it');
        assert.ok(await isFocused(at.box), 'the focus is not in the words');
        await at.visitor.page.keyboard.press('ControlOrMeta+End');
        await at.visitor.page.keyboard.type(' and more');
        await press(at, 'Post');
        await posted(at, `${phrase} and more`).waitFor();
      });

      it('goes with words that are discarded; they can be brought back, posted, deleted and brought back again', async () => {
        const text = `There and back, ${kind}: ${phrase}.`;
        await askedAbout(at, kind, text);
        await press(at, 'Discard');
        await at.composer.getByText(words.discarded).waitFor();
        assert.deepEqual([await at.box.inputValue(), await reminders(at).count()], ['', 0]);
        await at.traces.assertNone(phrase);
        await press(at, words.bringBack);
        assert.equal(await at.box.inputValue(), text);
        await press(at, 'Post');
        const post = at.thread.locator('li').filter({ hasText: text }).last();
        await post.getByRole('button', { name: 'Delete' }).click();
        await at.thread.getByText('You deleted this.').last().waitFor();
        await at.thread.getByRole('button', { name: 'Undo', exact: true }).last().click();
        await posted(at, text).waitFor();
      });
    });
  }

  it('about personal details show them, take them out with one action, and put them back', async () => {
    const phrase = PHRASES['personal-details'];
    const at = await sitDown();
    await askedAbout(at, 'personal-details', `My ${phrase} is mine.`);
    const prompt = reminder(at, 'personal-details');
    assert.equal(await prompt.locator('mark').innerText(), phrase);
    await press(at, words.takeOut);
    await prompt.getByText(words.tookOut).waitFor();
    assert.equal(await at.box.inputValue(), 'My [personal detail] is mine.');
    await press(at, words.putBack);
    assert.equal(await at.box.inputValue(), `My ${phrase} is mine.`);
    await press(at, words.takeOut);
    await prompt.getByText(words.tookOut).waitFor();
    await prompt.getByRole('button', { name: words.postIt, exact: true }).click();
    await posted(at, 'My [personal detail] is mine.').waitFor();
    await at.traces.assertNone(phrase);
    await at.visitor.close();
  });

  it('come one at a time, the most serious first, and two at most', async () => {
    const at = await sitDown();
    await askedAbout(
      at,
      'method',
      [...ASKED_KINDS]
        .reverse()
        .map((kind) => PHRASES[kind])
        .join(', '),
    );
    assert.equal(await reminders(at).count(), 1);
    await press(at, 'Change it');
    await press(at, 'Post');
    await reminder(at, 'personal-details').waitFor();
    assert.equal(await reminders(at).count(), 1);
    await press(at, 'Change it');
    await press(at, 'Post');
    await posted(at, PHRASES.overpromise).waitFor();
    await at.visitor.close();
  });

  it('stay where somebody presses everything twice', async () => {
    const at = await sitDown();
    await replyBox(at.thread);
    await rulesAreHere(at.visitor);
    await at.box.fill(`Twice: ${PHRASES.unkind}`);
    const post = at.composer.getByRole('button', { name: 'Post', exact: true });
    await post.hover();
    const { mouse } = at.visitor.page;
    await mouse.down();
    await mouse.up();
    await reminder(at, 'unkind').waitFor();
    await mouse.down({ clickCount: 2 });
    await mouse.up({ clickCount: 2 });
    assert.ok(await reminder(at, 'unkind').isVisible());
    assert.ok(!(await isFocused(at.box)), 'it went before it could be read');
    await at.composer.getByRole('button', { name: 'Post as it is' }).dblclick();
    await posted(at, `Twice: ${PHRASES.unkind}`).waitFor();
    await at.visitor.close();
  });

  it('are asked about a new conversation and about a change, too', async () => {
    const visitor = await here.visit({ as: 'nightowl', settings: { safetyPolicy } });
    await visitor.forum.getByRole('button', { name: 'Start a conversation' }).click();
    const composer = visitor.forum.locator('peer-composer');
    await composer.getByLabel('Topic').selectOption({ label: 'Small good things' });
    await composer.getByLabel('Title').fill(`A title with a ${PHRASES.contact}`);
    await composer.getByLabel('What would you like to say?').fill('Only the title says it.');
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await composer.getByRole('group', { name: words.prompts.contact.heading }).waitFor();
    await composer.getByRole('button', { name: 'Post as it is' }).click();
    await composer.getByRole('button', { name: words.seeThread }).click();
    const thread = visitor.forum.locator('peer-thread');
    await thread.getByRole('button', { name: 'Edit' }).first().click();
    const editing = thread.locator('peer-composer[purpose=edit]');
    await editing.getByRole('textbox', { name: 'Your words' }).fill(`Now the words say ${PHRASES.unkind}.`);
    await editing.getByRole('button', { name: 'Save' }).click();
    await editing.getByRole('group', { name: words.prompts.unkind.heading }).waitFor();
    await editing.getByRole('button', { name: 'Post as it is' }).click();
    await thread
      .locator('article')
      .filter({ hasText: `Now the words say ${PHRASES.unkind}.` })
      .waitFor();
    await visitor.close();
  });
});

/** A person who writes gives them the time to come; without them a post goes unasked. */
async function rulesAreHere({ page }: Visitor): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /chunks\/rules-en-/.test(name)),
  );
}

async function isFocused(box: Locator): Promise<boolean> {
  return box.evaluate((element) => element.matches(':focus'));
}

/** Some of it lies inside what is seen of the page. */
async function isSeen(box: Locator): Promise<boolean> {
  return box.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 40 && top < innerHeight - 40;
  });
}

/** “Post as it is” and “Change it” are told apart by their words alone (E21). */
async function weighTheSame(prompt: Locator): Promise<void> {
  const looks = await prompt.locator('[part=actions] button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const { backgroundColor, borderTopColor, borderTopWidth, color, fontSize, fontWeight } = getComputedStyle(button);
      const { height, top } = button.getBoundingClientRect();
      return [backgroundColor, borderTopColor, borderTopWidth, color, fontSize, fontWeight, height, top].join();
    }),
  );
  assert.equal(looks.length, 2);
  assert.equal(looks[0], looks[1]);
}
