import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FIELDS, replyAs, startForum, startThreadAs } from './helpers.ts';
import type { Person, TestForum } from './helpers.ts';
import type { WireData } from './wire.ts';

const SEARCH = `query ($text: String!, $first: Int, $after: String, $topicId: ID) {
  search(text: $text, first: $first, after: $after, topicId: $topicId) {
    nodes { postId snippet thread { ${FIELDS.thread} } } ${FIELDS.pageInfo} } }`;

describe('search', () => {
  let forum: TestForum;
  before(async () => {
    forum = await startForum();
  });
  after(() => forum.close());

  const search = async (person: Person, text: string, more: object = {}): Promise<WireData['search']> =>
    (await forum.ask(person, SEARCH, { text, ...more })).search;
  const titles = async (person: Person, text: string, more: object = {}): Promise<string[]> =>
    (await search(person, text, more)).nodes.map((node) => node.thread.title);

  test('finds words in titles, first posts and replies, in any of their forms', async () => {
    assert.deepEqual(await titles('nobody', 'shyness'), []);
    assert.deepEqual(await titles('nobody', 'shy'), ['New here and a bit shy']);
    assert.deepEqual(await titles('nobody', 'KETTLES'), ['Three in the morning again']);
    const [hit] = (await search('nobody', 'warm socks')).nodes;
    assert.equal(hit?.thread.title, 'Three in the morning again');
    assert.match(hit?.snippet ?? '', /Warm socks help me/);
    assert.ok(hit?.postId);
    assert.equal((await search('nobody', 'kettle')).nodes[0]?.postId, null);
  });

  test('a title counts for more than words in a reply, and a thread is found once', async () => {
    await startThreadAs(forum, 'willow27', '1', { title: 'Gardens at dusk', body: 'No such word here.' });
    const { thread } = await startThreadAs(forum, 'willow27', '1', { title: 'Evenings', body: 'Sometimes I sit.' });
    for (let i = 0; i < 3; i += 1) await replyAs(forum, 'nightowl', thread.id, `A garden is a good place, ${i}.`);
    assert.deepEqual(await titles('nobody', 'garden'), ['Gardens at dusk', 'Evenings']);
  });

  test('quoted words, either word, and left-out words', async () => {
    assert.equal((await titles('nobody', '"old bridge"')).length, 1);
    assert.equal((await titles('nobody', '"bridge old"')).length, 0);
    assert.equal((await titles('nobody', 'bridge OR kettle')).length, 2);
    assert.deepEqual(await titles('nobody', 'kettle -house'), []);
  });

  test('a query without a word finds nothing, and breaks nothing', async () => {
    const odd = [
      '',
      '   ',
      'the and of',
      '-kettle',
      '""',
      '"',
      "'",
      '!!!',
      '&|!()<->:*',
      ':*',
      '\\',
      '%',
      '\u0000',
      '\uD800',
      '🙂',
      'a'.repeat(200),
    ];
    for (const text of odd) assert.deepEqual((await search('nobody', text)).nodes, [], JSON.stringify(text));
    await forum.refused('BAD_USER_INPUT', 'nobody', SEARCH, { text: 'a'.repeat(201) });
    await forum.refused('BAD_USER_INPUT', 'nobody', SEARCH, { text: 'kettle', after: 'x' });
    await forum.refused('BAD_USER_INPUT', 'nobody', SEARCH, { text: 'kettle', first: 51 });
    assert.deepEqual(await titles('nobody', "kettle'); drop table posts; --"), []);
    assert.equal((await titles('nobody', 'kettle')).length, 1);
  });

  test('snippets are plain text', async () => {
    await startThreadAs(forum, 'willow27', '1', {
      title: 'Marks',
      body: 'A <b>bold</b> zebra & <script>alert(1)</script> stripes',
    });
    const [hit] = (await search('nobody', 'zebra')).nodes;
    assert.match(hit?.snippet ?? '', /zebra/);
    assert.doesNotMatch(hit?.snippet ?? '', /&amp;|&lt;|<mark|<b>zebra/);
  });

  test('other scripts are found', async () => {
    await startThreadAs(forum, 'willow27', '1', { title: 'ليلة طويلة', body: 'Ich vermisse Köln. 夜が長い。' });
    for (const text of ['طويلة', 'Köln', '夜が長い']) assert.equal((await titles('nobody', text)).length, 1, text);
  });

  test('pages follow each other', async () => {
    for (let i = 0; i < 7; i += 1)
      await startThreadAs(forum, 'willow27', '1', { title: `Lighthouse ${i}`, body: 'x'.repeat(i + 1) });
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page = await search('nobody', 'lighthouse', { first: 3, after });
      found.push(...page.nodes.map((node) => node.thread.title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    assert.equal(found.length, 7);
    assert.equal(new Set(found).size, 7);
  });

  test('a topic holds its own and what is under it', async () => {
    assert.equal((await titles('nobody', 'kettle', { topicId: '1' })).length, 1);
    assert.equal((await titles('nobody', 'kettle', { topicId: '2' })).length, 1);
    assert.equal((await titles('nobody', 'kettle', { topicId: '3' })).length, 0);
    await forum.refused('NOT_FOUND', 'nobody', SEARCH, { text: 'kettle', topicId: '77' });
  });

  test('what a reader may not read is not found, and no snippet tells of it', async () => {
    const findersOf: Record<string, readonly Person[]> = {
      unkind: ['moderator'],
      '"too much about myself"': [],
      '"right place"': ['moderator'],
      hope: ['moderator'],
    };
    for (const [text, finders] of Object.entries(findersOf)) {
      for (const person of ['nobody', 'nightowl', 'moderator'] as const) {
        const found = (await titles(person, text)).length > 0;
        assert.equal(found, finders.includes(person), `${text} by ${person}`);
      }
    }
  });

  test('a post is no longer found once it is deleted or removed, nor by its words from before', async () => {
    const { thread } = await startThreadAs(forum, 'willow27', '1', { title: 'An umbrella' });
    const { post } = await replyAs(forum, 'nightowl', thread.id, 'My parasol broke.');
    assert.equal((await titles('nobody', 'parasol')).length, 1);
    await forum.ask('nightowl', 'mutation ($id: ID!) { deletePost(postId: $id) { state } }', { id: post.id });
    assert.equal((await titles('nobody', 'parasol')).length, 0);
    assert.equal((await titles('moderator', 'parasol')).length, 0);
    assert.equal((await titles('nightowl', 'parasol')).length, 1);
    const { post: other } = await replyAs(forum, 'nightowl', thread.id, 'Reach me at the windmill.');
    const input = { postId: other.id, action: 'EDIT', body: 'Reach out.' };
    await forum.ask('moderator', 'mutation ($input: ModeratePostInput!) { moderatePost(input: $input) { state } }', {
      input,
    });
    assert.equal((await titles('nobody', 'windmill')).length, 0);
  });

  test('names are not searched, so none can be joined to a post without one', async () => {
    assert.deepEqual(await titles('nobody', 'NightOwl'), []);
  });
});
