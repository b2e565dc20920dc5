import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openThreadAt, replyBox, world, type Visitor } from './support/forum.ts';

const WORDS = 'It took me all week to find these words.';

describe('words are not lost', () => {
  const here = world();

  const anyThread = (visitor: Visitor): ReturnType<typeof openThreadAt> => openThreadAt(visitor, 4);

  it('when the page is loaded again', async () => {
    const visitor = await here.visit({ as: 'willow27' });
    const composer = await replyBox(await anyThread(visitor));
    const box = composer.getByRole('textbox', { name: 'Your reply' });
    await box.fill(WORDS);
    await composer.getByText('Kept in this tab for up to 24 hours.').waitFor();
    await visitor.page.reload();
    await box.waitFor();
    assert.equal(await box.inputValue(), WORDS);
    await composer.getByRole('button', { name: 'Discard' }).click();
    await visitor.page.waitForFunction(() => !JSON.stringify({ ...sessionStorage }).includes('all week'));
    await visitor.close();
  });

  it('when somebody signs in after writing', async () => {
    const visitor = await here.visit();
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    await composer.getByRole('textbox', { name: 'Your reply' }).fill(`${WORDS} And then I signed in.`);
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    const people = visitor.page.getByRole('dialog');
    await people.getByText('NightOwl').click();
    await people.waitFor({ state: 'hidden' });
    const post = composer.getByRole('button', { name: 'Post', exact: true });
    const posted = thread.locator('article').filter({ hasText: 'And then I signed in.' });
    await post.or(posted).first().waitFor();
    if (await post.isVisible()) await post.click();
    await posted.waitFor();
    await visitor.close();
  });

  it('when the network goes away, and the post arrives once when it is back', async () => {
    const visitor = await here.visit({ as: 'willow27' });
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    const box = composer.getByRole('textbox', { name: 'Your reply' });
    await box.fill(`${WORDS} The train went into a tunnel.`);
    await visitor.context.setOffline(true);
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await composer
      .getByText(/You are offline/)
      .first()
      .waitFor();
    assert.ok((await box.inputValue()).includes('tunnel'));
    await visitor.context.setOffline(false);
    await composer
      .getByRole('button', { name: /^(Post|Try again|Check and send again)$/ })
      .first()
      .click();
    await thread.locator('article').filter({ hasText: 'The train went into a tunnel.' }).waitFor();
    await visitor.page.reload();
    await thread.locator('article').first().waitFor();
    const more = thread.getByRole('button', { name: 'Show more replies' });
    while (await more.isVisible()) await more.click();
    assert.equal(await thread.locator('article').filter({ hasText: 'The train went into a tunnel.' }).count(), 1);
    await visitor.close();
  });

  it('when the network goes right after the box was opened: all that can be said about a post is there', async () => {
    const visitor = await here.visit({ as: 'willow27' });
    const loaded = visitor.page.waitForResponse(/chunks\/en-sending-/);
    const code = visitor.page.waitForResponse(/chunks\/sending-/);
    const composer = await replyBox(await anyThread(visitor));
    await Promise.all([loaded, code].map(async (response) => (await response).finished()));
    await visitor.page.route('**/*', (route) => route.abort('connectionreset'));
    const box = composer.getByRole('textbox', { name: 'Your reply' });
    await box.fill(WORDS);
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await composer.getByRole('heading', { name: 'We are not sure this was sent' }).waitFor();
    await composer.getByRole('button', { name: 'Change my words' }).click();
    await visitor.context.setOffline(true);
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await composer.getByRole('heading', { name: 'This was not sent yet' }).waitFor();
    assert.equal(await box.inputValue(), WORDS);
    await visitor.close();
  });

  it('when not even the files for sending came: it says so, and sends when they do', async () => {
    const visitor = await here.visit({ as: 'willow27' });
    await visitor.page.route(/chunks\/sending-/, (route) => route.abort('connectionreset'));
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    await composer.getByRole('textbox', { name: 'Your reply' }).fill(`${WORDS} A file was late.`);
    const post = composer.getByRole('button', { name: 'Post', exact: true });
    await post.click();
    await composer.getByText('Your words are safe here. Please try again.').waitFor();
    await visitor.page.unroute(/chunks\/sending-/);
    await post.click();
    await thread.locator('article').filter({ hasText: 'A file was late.' }).waitFor();
    await visitor.close();
  });

  it('when the answer to a post is lost on its way: it is looked up, and posted once', async () => {
    const visitor = await here.visit({ as: 'willow27' });
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    await composer.getByRole('textbox', { name: 'Your reply' }).fill(`${WORDS} The answer was lost.`);
    let lost = false;
    await visitor.page.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON() as { operationName?: string };
      if (lost || body.operationName !== 'Reply') return route.continue();
      lost = true;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await composer.getByText('We are not sure this was sent').waitFor();
    await composer.getByRole('button', { name: 'Check and send again' }).click();
    const posts = thread.locator('article').filter({ hasText: 'The answer was lost.' });
    await posts.first().waitFor();
    assert.equal(await posts.count(), 1);
    await visitor.close();
  });

  it('and nobody else gets them: a phrase typed here is in no event, address, log or attribute', async () => {
    const secret = 'marmalade-canary-4711';
    const visitor = await here.visit({ as: 'willow27' });
    await visitor.page.evaluate(() => {
      const heard: string[] = [];
      (globalThis as { heard?: string[] }).heard = heard;
      const names = ['thread-opened', 'post-created', 'helped-changed', 'report-sent', 'error', 'sign-in-request'];
      for (const name of names) {
        document.addEventListener(`peer-${name}`, (event) => heard.push(JSON.stringify((event as CustomEvent).detail)));
      }
    });
    const bodies: string[] = [];
    const addresses: string[] = [];
    visitor.page.on('request', (request) => {
      addresses.push(request.url());
      if (!request.url().endsWith('/graphql')) bodies.push(request.postData() ?? '');
    });
    const thread = await anyThread(visitor);
    const composer = await replyBox(thread);
    await composer.getByRole('textbox', { name: 'Your reply' }).fill(`A ${secret} of my own.`);
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await thread.locator('article').filter({ hasText: secret }).waitFor();
    const seen = await visitor.page.evaluate(() => {
      const attributes: string[] = [];
      const walk = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          attributes.push(...[...element.attributes].map(({ value }) => value));
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      walk(document);
      return [
        ...attributes,
        location.href,
        JSON.stringify(history.state),
        JSON.stringify({ ...sessionStorage, ...localStorage }),
        document.cookie,
        ...((globalThis as { heard?: string[] }).heard ?? []),
      ];
    });
    for (const text of [...seen, ...visitor.said, ...bodies, ...addresses]) assert.ok(!text.includes(secret));
    const here_ = new URL(here.url).origin;
    for (const address of addresses) assert.equal(new URL(address).origin, here_);
    await visitor.close();
  });
});
