import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { databases, openThread, replyBox, world } from './support/forum.ts';

for (const database of databases) {
  describe(`two people, on ${database.name}`, () => {
    const here = world(database);

    it('hold a conversation: what one posts, the other is told of and reads', async () => {
      const willow = await here.visit({ as: 'willow27' });
      await willow.forum.getByRole('button', { name: 'Start a conversation' }).click();
      const writing = willow.forum.locator('peer-composer');
      await writing.getByLabel('Topic').selectOption({ label: 'Small good things' });
      await writing.getByLabel('Title').fill('A robin on the gate');
      await writing.getByLabel('What would you like to say?').fill('It stayed for a whole cup of tea.');
      await writing.getByRole('button', { name: 'Post', exact: true }).click();
      await writing.getByText('Your conversation has begun').waitFor();
      await writing.getByRole('button', { name: 'Go to your conversation' }).click();
      const hers = willow.forum.locator('peer-thread');
      await hers.getByText('It stayed for a whole cup of tea.').waitFor();

      const owl = await here.visit({ as: 'nightowl' });
      const his = await openThread(owl, 'A robin on the gate');
      const reply = await replyBox(his);
      await reply.getByRole('textbox', { name: 'Your reply' }).fill('Ours comes when the kettle is on.');
      await reply.getByRole('button', { name: 'Post', exact: true }).click();
      await his.locator('article').getByText('Ours comes when the kettle is on.').waitFor();

      await hers.getByRole('button', { name: 'Show 1 new reply' }).click();
      await hers.getByText('Ours comes when the kettle is on.').waitFor();
      await Promise.all([willow.close(), owl.close()]);
    });

    it('one is helped, and the other is told so in words, once', async () => {
      const willow = await here.visit({ as: 'willow27' });
      const hers = await openThread(willow, 'A robin on the gate');
      const badge = hers
        .locator('article', { hasText: 'Ours comes when the kettle is on.' })
        .getByRole('button', { name: 'This helped' });
      // It is pressed on the screen before the forum has it: a page that is left too soon takes it along.
      const kept = willow.page.waitForResponse(
        (answer) => answer.request().postData()?.includes('MarkHelped') ?? false,
      );
      await badge.click();
      await assertPressed(badge, 'true');
      await kept;
      await willow.page.reload();
      await assertPressed(badge, 'true');

      const owl = await here.visit({ as: 'nightowl' });
      const notice = owl.forum.getByText(/Since you were last here, something you wrote helped/);
      await notice.waitFor();
      await owl.page.reload();
      await owl.forum.locator('peer-thread-list li').first().waitFor();
      assert.equal(await notice.count(), 0);

      const post = willow.forum.locator('article', { hasText: 'Ours comes when' });
      assert.equal(await post.count(), 1);
      assert.equal(await post.getByText(/helped.*\d|\d.*helped/).count(), 0);
      await Promise.all([willow.close(), owl.close()]);
    });
  });
}

async function assertPressed(badge: import('playwright-core').Locator, pressed: string): Promise<void> {
  await badge.and(badge.page().locator(`[aria-pressed="${pressed}"]`)).waitFor();
}
