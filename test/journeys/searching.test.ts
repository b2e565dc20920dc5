import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { search, world } from './support/forum.ts';

describe('searching', () => {
  const here = world();

  it('finds conversations and leaves no trace of the words', async () => {
    const visitor = await here.visit();
    const { page, forum } = visitor;
    await search(forum, 'kettle');
    await forum.getByRole('heading', { name: /What we found for/ }).waitFor();
    await forum.locator('peer-thread-list li').first().waitFor();
    const traces = await page.evaluate(() => ({
      address: location.href,
      state: JSON.stringify(history.state),
      title: document.title,
      stored: JSON.stringify({ ...sessionStorage, ...localStorage }),
    }));
    assert.ok(!JSON.stringify(traces).includes('kettle'));
    assert.ok(!visitor.said.join(' ').includes('kettle'));
    await visitor.close();
  });

  it('says kindly that nothing was found', async () => {
    const visitor = await here.visit();
    await search(visitor.forum, 'zyzzyva');
    await visitor.forum.getByText('We found nothing with those words.').first().waitFor();
    await visitor.close();
  });

  it('shows help above the results of a worrying search, and the results', async () => {
    const visitor = await here.visit();
    const { forum } = visitor;
    await search(forum, 'want to die');
    await forum.locator('peer-support-lines').getByRole('heading', { name: 'Samaritans' }).waitFor();
    await forum.getByRole('heading', { name: /What we found for/ }).waitFor();
    await visitor.close();
  });

  it('comes back to the search from a thread', async () => {
    const visitor = await here.visit();
    const { page, forum } = visitor;
    await search(forum, 'sleep');
    const link = forum.locator('peer-thread-list li h4 a').first();
    await link.click();
    await forum.locator('peer-thread article').first().waitFor();
    await page.goBack();
    await forum.getByRole('heading', { name: /What we found for/ }).waitFor();
    await visitor.close();
  });
});
