/** What happens when the words are about not wanting to live, and that nothing which goes wrong in a check stops a post. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Route } from 'playwright-core';
import { sending as words } from '../../src/locales/en/sending.ts';
import { openThreadAt, replyBox, world, type Visitor, type VisitOptions } from './support/forum.ts';
import { traces } from './support/traces.ts';

const HEAVY = 'grey lighthouse';
const settings = {
  safetyPolicy: {
    phrases: [
      { kind: 'distress', phrase: HEAVY },
      { kind: 'contact', phrase: 'silver hedge' },
    ],
  },
};

interface Desk {
  readonly visitor: Visitor;
  readonly thread: Locator;
  readonly composer: Locator;
  readonly box: Locator;
}

describe('somebody who writes about distress', () => {
  const here = world();

  const sitDown = async (
    options: VisitOptions = {},
    before?: (visitor: Visitor) => Promise<unknown>,
  ): Promise<Desk> => {
    const visitor = await here.visit({ as: 'willow27', settings, ...options });
    await before?.(visitor);
    const thread = await openThreadAt(visitor, 8);
    await replyBox(thread);
    const composer = thread.locator('peer-composer[purpose=reply]');
    return { visitor, thread, composer, box: composer.getByRole('textbox', { name: 'Your reply' }) };
  };
  const post = ({ composer }: Desk): Promise<void> =>
    composer.getByRole('button', { name: 'Post', exact: true }).click();
  const posted = ({ thread }: Desk, text: string): Locator => thread.locator('article').filter({ hasText: text });
  const card = ({ thread }: Desk): Locator => thread.locator('peer-safety-prompt[kind=distress]');

  it('goes on writing while help opens quietly at a rest; the post goes at the first press, and help stays', async () => {
    const at = await sitDown();
    const { page } = at.visitor;
    const trace = await traces(at.visitor);
    await at.box.focus();
    await page.keyboard.type(`Tonight is a ${HEAVY} and`);
    await card(at).getByRole('heading', { name: 'Samaritans' }).waitFor();
    await page.keyboard.type(' I go on.');
    const text = `Tonight is a ${HEAVY} and I go on.`;
    assert.equal(await at.box.inputValue(), text);
    assert.equal(await card(at).getByText(HEAVY).count(), 0);
    const { heading, body } = words.prompts.distress;
    assert.deepEqual(
      (await trace.heard()).filter((said) => said.text.includes(body)),
      [{ urgency: 'polite', text: `${heading}. ${body}` }],
    );
    await trace.assertNone(HEAVY, { drafts: true });
    await post(at);
    await posted(at, text).waitFor();
    await at.composer.getByText(words.sent.reply).waitFor();
    assert.ok(await card(at).getByRole('heading', { name: 'Samaritans' }).isVisible());
    await trace.assertNone(HEAVY, { toForum: true });
    await at.visitor.close();
  });

  it('closes the card, and it stays closed', async () => {
    const at = await sitDown();
    await at.box.fill(`One ${HEAVY}.`);
    await card(at).getByRole('button', { name: words.hideCard }).click();
    assert.equal(await card(at).count(), 0);
    await at.box.fill(`One ${HEAVY}, and another ${HEAVY}.`);
    await post(at);
    await posted(at, `another ${HEAVY}`).waitFor();
    assert.equal(await card(at).count(), 0);
    await at.visitor.close();
  });

  it('is asked about something else once, with the card still there, before and after', async () => {
    const at = await sitDown();
    await at.box.fill(`A ${HEAVY}, and a silver hedge.`);
    await card(at).waitFor();
    await post(at);
    await at.composer.getByRole('group', { name: words.prompts.contact.heading }).waitFor();
    assert.ok(await card(at).isVisible());
    await at.composer.getByRole('button', { name: words.asItIs }).click();
    await posted(at, 'and a silver hedge').waitFor();
    assert.ok(await card(at).isVisible());
    await at.visitor.close();
  });

  it('has help beside the confirmation of a post that a moderator reads first, too', async () => {
    const at = await sitDown({ as: 'newcomer' });
    await at.composer.getByLabel('Your name on this forum').fill('Kittiwake');
    await at.box.fill(`First words, a ${HEAVY}.`);
    await card(at).waitFor();
    await post(at);
    await at.composer.getByText(words.heldBody).waitFor();
    assert.ok(await card(at).getByRole('heading', { name: 'Samaritans' }).isVisible());
    await at.visitor.close();
  });

  const broken: readonly (readonly [string, (route: Route) => unknown])[] = [
    ['do not come', (route) => route.abort('connectionreset')],
    ['are something else', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })],
    ['never answer', () => undefined],
    [
      'throw at every word',
      (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: 'export const loadChecker = async () => () => { throw new Error("broken"); };',
        }),
    ],
  ];
  for (const [title, answer] of broken) {
    it(`posts all the same where the checks ${title}`, async () => {
      const at = await sitDown({}, ({ page }) => page.route(/chunks\/load-checker-/, (route) => void answer(route)));
      const text = `A ${HEAVY}: the checks ${title}.`;
      await at.box.fill(text);
      await post(at);
      await posted(at, text).waitFor();
      await at.visitor.close();
    });
  }

  it('may write a hundred thousand characters: the last words are read, and none are lost', async () => {
    const at = await sitDown();
    const long = `${'I was awake at four again, and then again. '.repeat(2300)}\n\nThen a ${HEAVY}.`;
    assert.ok(long.length > 98_000);
    await at.box.fill(long);
    await card(at).waitFor();
    await post(at);
    await at.composer.getByText('This is too long.').waitFor();
    assert.equal(await at.box.inputValue(), long);
    assert.ok(await card(at).isVisible());
    await at.visitor.close();
  });
});
