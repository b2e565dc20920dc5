import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openThread, openThreadAt, replyBox, world, type Visitor } from './support/forum.ts';

describe('writing', () => {
  const here = world();

  const anyThread = (visitor: Visitor): ReturnType<typeof openThreadAt> => openThreadAt(visitor, 6);

  it('points at a phone number, takes it out with one action, and posts', async () => {
    const visitor = await here.visit({ as: 'willow27' });
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    const box = composer.getByRole('textbox', { name: 'Your reply' });
    await box.fill('You can ring me on 07700 900123 if it helps.');
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await composer.getByText('Would you like to keep this private?').waitFor();
    await composer.getByRole('button', { name: 'Take it out' }).click();
    assert.ok(!(await box.inputValue()).includes('900123'));
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await thread.locator('article').filter({ hasText: 'You can ring me' }).waitFor();
    assert.equal(await thread.getByText('900123').count(), 0);
    await visitor.close();
  });

  it('says what one would like back, and whoever answers is told', async () => {
    const writer = await here.visit({ as: 'willow27' });
    await writer.forum.getByRole('button', { name: 'Start a conversation' }).first().click();
    const composer = writer.forum.locator('peer-composer');
    await composer.getByLabel('Topic').selectOption({ label: 'Small good things' });
    await composer.getByLabel('Title').fill('Four in the morning, once more');
    await composer.getByRole('textbox', { name: 'What would you like to say?' }).fill('It was a long night.');
    await composer.getByLabel('What would you like back?').selectOption('To be heard, more than to get advice');
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await composer.getByRole('button', { name: 'Go to your conversation' }).waitFor();
    const reader = await here.visit({ as: 'nightowl' });
    const thread = await openThread(reader, 'Four in the morning, once more');
    const told = 'Willow27 would like to be heard, more than to get advice.';
    await thread.getByText(told).waitFor();
    const reply = await replyBox(thread);
    await reply.getByText(told).waitFor();
    await writer.close();
    await reader.close();
  });

  it('posts as it is when the person says so', async () => {
    const visitor = await here.visit({ as: 'nightowl' });
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    await composer.getByRole('textbox', { name: 'Your reply' }).fill('My old number was 07700 900456, it is gone now.');
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await composer.getByRole('button', { name: 'Post as it is' }).click();
    await thread.locator('article').filter({ hasText: '07700 900456' }).waitFor();
    await visitor.close();
  });

  it('opens the support card quietly, and the post goes at the first press', async () => {
    const visitor = await here.visit({ as: 'willow27' });
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    const box = composer.getByRole('textbox', { name: 'Your reply' });
    await box.fill('I do not want to be here any more. I want to die.');
    await composer.locator('peer-support-lines').getByRole('heading', { name: 'Samaritans' }).waitFor();
    assert.ok(await box.evaluate((element) => element.matches(':focus')), 'the focus was taken');
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await thread.locator('article').filter({ hasText: 'I do not want to be here any more.' }).waitFor();
    assert.ok(await visitor.forum.locator('peer-support-lines').first().isVisible(), 'the card went away');
    await visitor.close();
  });

  it('edits and deletes one’s own post, and takes both back', async () => {
    const visitor = await here.visit({ as: 'willow27' });
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    await composer.getByRole('textbox', { name: 'Your reply' }).fill('A small thing I wrote.');
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    const mine = thread.locator('li').filter({ hasText: 'A small thing I wrote.' }).last();
    await mine.getByRole('button', { name: 'Edit' }).click();
    const editing = thread.locator('peer-composer[purpose=edit]');
    await editing.getByRole('textbox').first().fill('A small thing I changed.');
    await editing.getByRole('button', { name: 'Save' }).click();
    const changed = thread.locator('li').filter({ hasText: 'A small thing I changed.' }).last();
    await changed.getByRole('button', { name: 'Delete' }).click();
    await thread.getByText('You deleted this.').waitFor();
    await thread.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await thread.locator('article').filter({ hasText: 'A small thing I changed.' }).waitFor();
    await visitor.close();
  });

  it('holds a new member’s first post for a moderator, and says so kindly', async () => {
    const visitor = await here.visit({ as: 'newcomer' });
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    await composer.getByLabel('Your name on this forum').fill('Sandpiper');
    await composer.getByRole('textbox', { name: 'Your reply' }).fill('Hello. I have read here for a while.');
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await thread.getByText('A moderator reads it before it is shown.').waitFor();
    const someone = await here.visit({ as: 'nightowl' });
    const theirs = await anyThread(someone);
    assert.equal(await theirs.getByText('I have read here for a while').count(), 0);
    await Promise.all([visitor.close(), someone.close()]);
  });
});
