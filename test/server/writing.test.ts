import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { FIELDS, newClientId, replyAs, startForum, startThreadAs, threadIdOf } from './helpers.ts';
import type { Person, TestForum } from './helpers.ts';
import type { WireData, WireThread } from './wire.ts';

const THREAD = `query ($id: ID!) { thread(id: $id) { ${FIELDS.thread} opening { ${FIELDS.post} }
  posts(first: 50) { totalCount nodes { ${FIELDS.post} } } } }`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { state post { ${FIELDS.post} } } }`;
const DELETE = `mutation ($id: ID!) { deletePost(postId: $id) { post { ${FIELDS.post} } } }`;
const RESTORE = `mutation ($id: ID!) { restorePost(postId: $id) { state post { ${FIELDS.post} } } }`;
const MODERATE = `mutation ($input: ModeratePostInput!) { moderatePost(input: $input) { state post { ${FIELDS.post} } } }`;
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { state post { id } } }';
const CREATE = 'mutation ($input: CreateThreadInput!) { createThread(input: $input) { state thread { id } } }';

const HELLO = '1';
const NIGHTS = '2';

describe('writing', () => {
  const NOON = Date.parse('2026-03-04T12:00:00Z');
  let now = NOON;
  let forum: TestForum;
  before(async () => {
    forum = await startForum({ clock: () => new Date(now) });
  });
  afterEach(() => {
    now += 60_000;
  });
  after(() => forum.close());

  const read = async (person: Person, id: string): Promise<WireThread> =>
    (await forum.ask(person, THREAD, { id })).thread;

  test('a thread appears at once, on top, to everybody', async () => {
    const { thread, post, state } = await startThreadAs(forum, 'willow27', HELLO, {
      title: ' Two  cups ',
      body: ' Of tea.\r\n\r\nHot. ',
    });
    assert.equal(state, 'PUBLISHED');
    assert.equal(thread.title, 'Two cups');
    assert.equal(post.body, 'Of tea.\n\nHot.');
    assert.equal(post.isMine, true);
    assert.deepEqual(post.can, {
      edit: true,
      delete: true,
      restore: false,
      markHelped: false,
      acknowledge: false,
      report: false,
    });
    const { threads } = await forum.ask('nobody', '{ threads(first: 1) { nodes { id excerpt can { reply } } } }');
    assert.deepEqual(threads.nodes[0], { id: thread.id, excerpt: 'Of tea. Hot.', can: { reply: false } });
  });

  test('what a writer would like back is told to whoever may read their words', async () => {
    const CREATE_WISH = `mutation ($input: CreateThreadInput!, $wish: ReplyWish) {
      createThread(input: $input, replyWish: $wish) { state thread { id replyWish } post { id } } }`;
    const READ_WISH = 'query ($id: ID!) { thread(id: $id) { replyWish } }';
    const input = { topicId: HELLO, title: 'A long day', body: 'It was.', clientId: newClientId() };
    const { thread, post } = (await forum.ask('willow27', CREATE_WISH, { input, wish: 'HEARD' })).createThread;
    assert.equal(thread.replyWish, 'HEARD');
    const seen = async (person: Person) => (await forum.ask(person, READ_WISH, { id: thread.id })).thread?.replyWish;
    assert.equal(await seen('nobody'), 'HEARD');
    await forum.refused('CONFLICT', 'willow27', CREATE_WISH, { input, wish: 'IDEAS' });
    await forum.refused('BAD_USER_INPUT', 'willow27', CREATE_WISH, { input, wish: 'MONEY' });
    await replyAs(forum, 'nightowl', thread.id, 'I hear you.');
    await forum.ask('moderator', MODERATE, { input: { postId: post.id, action: 'REMOVE', reason: 'For a test.' } });
    assert.deepEqual([await seen('nobody'), await seen('nightowl'), await seen('willow27')], [null, null, 'HEARD']);
    const { thread: plain } = await startThreadAs(forum, 'willow27', HELLO);
    assert.equal((await forum.ask('nobody', READ_WISH, { id: plain.id })).thread.replyWish, null);
  });

  test('signed out nobody writes', async () => {
    const input = { threadId: '1', body: 'Hello', clientId: newClientId() };
    await forum.refused('UNAUTHENTICATED', 'nobody', REPLY, { input });
    for (const mutation of [
      'deletePost(postId: "1") { state }',
      'restorePost(postId: "1") { state }',
      'markHelped(postId: "1") { state }',
      'acknowledge(postId: "1", phraseId: "me-too") { state }',
      'markImpactSeen(upTo: "x") { impact { people } }',
      'lockThread(threadId: "1", locked: true) { thread { id } }',
    ]) {
      await forum.refused('UNAUTHENTICATED', 'nobody', `mutation { ${mutation} }`);
    }
  });

  test('first replies are counted for their writer, and later ones for nobody', async () => {
    const { thread } = await startThreadAs(forum, 'willow27', HELLO);
    const countOf = async (person: Person) => (await forum.ask(person, '{ viewer { replyCount } }')).viewer.replyCount;
    assert.equal(await countOf('newcomer'), 0);
    for (const count of [1, 2, 3, 3]) {
      await replyAs(forum, 'newcomer', thread.id, `Number ${count}`, { name: 'Damson' });
      assert.equal(await countOf('newcomer'), count);
    }
    assert.equal(await countOf('willow27'), 1, 'Those of the seed are counted; threads are not');
    await forum.refused('BAD_QUERY', 'nobody', '{ threads(first: 1) { nodes { author { replyCount } } } }');
  });

  test('a reply goes to the end, and says what it answers', async () => {
    const { thread } = await startThreadAs(forum, 'willow27', HELLO);
    const { post: first } = await replyAs(forum, 'nightowl', thread.id, 'First');
    const { post: second } = await replyAs(forum, 'willow27', thread.id, 'Second', { replyToId: first.id });
    assert.deepEqual(second.replyTo, { postId: first.id, authorName: 'NightOwl' });
    const seen = await read('nobody', thread.id);
    assert.deepEqual(
      seen.posts.nodes.map((node) => node.body),
      ['First', 'Second'],
    );
    assert.equal(seen.replyCount, 2);
    const elsewhere = { threadId: thread.id, body: 'Third', clientId: newClientId(), replyToId: '2' };
    await forum.refused('NOT_FOUND', 'willow27', REPLY, { input: elsewhere });
  });

  test('a locked thread takes no reply, but from a moderator', async () => {
    const { thread } = await startThreadAs(forum, 'willow27', HELLO);
    await forum.refused(
      'FORBIDDEN',
      'willow27',
      'mutation ($id: ID!) { lockThread(threadId: $id, locked: true) { thread { id } } }',
      {
        id: thread.id,
      },
    );
    const lock =
      'mutation ($id: ID!, $locked: Boolean!) { lockThread(threadId: $id, locked: $locked) { thread { locked can { reply } } } }';
    await forum.ask('moderator', lock, { id: thread.id, locked: true });
    const seen = await read('nightowl', thread.id);
    assert.deepEqual([seen.locked, seen.can.reply], [true, false]);
    const input = { threadId: thread.id, body: 'One more', clientId: newClientId() };
    const error = await forum.refused('FORBIDDEN', 'nightowl', REPLY, { input });
    assert.match(error.message, /closed for new replies/);
    assert.equal((await replyAs(forum, 'moderator', thread.id, 'From us')).state, 'PUBLISHED');
    await forum.refused('FORBIDDEN', 'willow27', EDIT, { input: { postId: seen.opening.id, body: 'Changed' } });
    await forum.ask('moderator', lock, { id: thread.id, locked: false });
    assert.equal((await replyAs(forum, 'nightowl', thread.id, 'Open again')).state, 'PUBLISHED');
  });

  test('an edit is told; one that changes nothing is not', async () => {
    const { thread, post } = await startThreadAs(forum, 'willow27', HELLO);
    const same = await forum.ask('willow27', EDIT, { input: { postId: post.id, body: post.body } });
    assert.equal(same.editPost.post.editedAt, null);
    const input = { postId: post.id, body: 'Other words.', title: 'Another title' };
    const { editPost } = await forum.ask('willow27', EDIT, { input });
    assert.deepEqual(
      [editPost.post.body, editPost.post.editedBy, editPost.state],
      ['Other words.', 'AUTHOR', 'PUBLISHED'],
    );
    assert.equal((await read('nobody', thread.id)).title, 'Another title');
    await forum.refused('FORBIDDEN', 'nightowl', EDIT, { input });
    await forum.refused('FORBIDDEN', 'moderator', EDIT, { input });
    const { post: reply } = await replyAs(forum, 'nightowl', thread.id, 'Reply');
    await forum.refused('BAD_USER_INPUT', 'nightowl', EDIT, { input: { postId: reply.id, body: 'x', title: 'y' } });
  });

  test('a deleted reply keeps its place, loses its words, and comes back within a day', async () => {
    const { thread } = await startThreadAs(forum, 'willow27', HELLO);
    const { post } = await replyAs(forum, 'nightowl', thread.id, 'Regretted');
    await replyAs(forum, 'willow27', thread.id, 'Still here', { replyToId: post.id });
    await forum.refused('FORBIDDEN', 'willow27', DELETE, { id: post.id });
    const { deletePost } = await forum.ask('nightowl', DELETE, { id: post.id });
    assert.deepEqual([deletePost.post.visibility, deletePost.post.can.restore], ['DELETED', true]);
    await forum.ask('nightowl', DELETE, { id: post.id });

    for (const person of ['nobody', 'willow27', 'moderator'] as const) {
      const seen = await read(person, thread.id);
      const [gone, answer] = seen.posts.nodes;
      assert.deepEqual([gone?.body, gone?.author, gone?.visibility, gone?.isMine], [null, null, 'DELETED', false]);
      assert.deepEqual(answer?.replyTo, { postId: post.id, authorName: null });
      assert.deepEqual([seen.replyCount, seen.posts.totalCount], [1, 2]);
    }

    const { restorePost } = await forum.ask('nightowl', RESTORE, { id: post.id });
    assert.deepEqual(
      [restorePost.post.body, restorePost.post.visibility, restorePost.state],
      ['Regretted', 'PUBLISHED', 'PUBLISHED'],
    );
    assert.equal((await read('nobody', thread.id)).replyCount, 2);
    await forum.ask('nightowl', DELETE, { id: post.id });
    now += 24 * 3_600_000;
    await forum.refused('CONFLICT', 'nightowl', RESTORE, { id: post.id });
  });

  test('a thread whose opening post is deleted stays for its replies, and goes without them', async () => {
    const { thread, post } = await startThreadAs(forum, 'willow27', HELLO, { title: 'Private after all' });
    const { post: reply } = await replyAs(forum, 'nightowl', thread.id, 'An answer');
    await forum.ask('willow27', DELETE, { id: post.id });
    const seen = await read('nobody', thread.id);
    assert.deepEqual([seen.author, seen.excerpt, seen.visibility, seen.opening.body], [null, null, 'DELETED', null]);
    assert.doesNotMatch(seen.title, /Private/);
    assert.equal(seen.posts.nodes[0]?.body, 'An answer');
    assert.equal((await read('willow27', thread.id)).title, 'Private after all');

    const count = async (): Promise<number> =>
      (await forum.ask('nobody', '{ threads { totalCount } }')).threads.totalCount;
    const withIt = await count();
    await forum.ask('nightowl', DELETE, { id: reply.id });
    assert.equal(await count(), withIt - 1);
    assert.equal(await read('nobody', thread.id), null);
    assert.equal(await read('nightowl', thread.id), null);
    await forum.ask('willow27', RESTORE, { id: post.id });
    assert.equal(await count(), withIt);
    assert.equal((await read('nobody', thread.id)).title, 'Private after all');
  });
});

describe('posts that a moderator reads first', () => {
  let forum: TestForum;
  before(async () => {
    forum = await startForum();
  });
  after(() => forum.close());
  const read = async (person: Person, id: string): Promise<WireThread> =>
    (await forum.ask(person, THREAD, { id })).thread;

  test('a first post needs a name, waits, is seen by its author and moderators alone, and then appears as new', async () => {
    const threadId = await threadIdOf(forum, 'New here and a bit shy');
    const nameless = { threadId, body: 'Hello', clientId: newClientId() };
    await forum.refused('BAD_USER_INPUT', 'newcomer', REPLY, { input: nameless });
    for (const name of [
      'x',
      'willow 27',
      'WILLOW27',
      'W\u200Bil\u00ADlow27',
      'Site Admin',
      'Moderator Joe',
      'someone',
      '🙂🙂🙂',
    ]) {
      await forum.refused('BAD_USER_INPUT', 'newcomer', REPLY, { input: { ...nameless, name } });
    }
    const shown = async (person: Person): Promise<number> => (await read(person, threadId)).posts.totalCount;
    const before = await shown('nobody');
    const { viewer: isNew } = await forum.ask('newcomer', '{ viewer { name isNew } }');
    assert.deepEqual(isNew, { name: null, isNew: true });

    const { post, state } = await replyAs(forum, 'newcomer', threadId, 'May I sit here?', { name: ' Fern ' });
    assert.deepEqual(
      [state, post.visibility, post.notice?.from, post.body],
      ['HELD', 'HELD', 'AUTOMATIC', 'May I sit here?'],
    );
    assert.deepEqual((await forum.ask('newcomer', '{ viewer { name isNew } }')).viewer, { name: 'Fern', isNew: false });
    assert.deepEqual(
      [await shown('nobody'), await shown('nightowl'), await shown('newcomer'), await shown('moderator')],
      [before, before, before + 1, before + 1],
    );
    const edited = await forum.ask('newcomer', EDIT, { input: { postId: post.id, body: 'May I sit with you?' } });
    assert.equal(edited.editPost.state, 'HELD');
    for (const mutation of [
      'markHelped(postId: $id) { state }',
      'acknowledge(postId: $id, phraseId: "me-too") { state }',
    ]) {
      await forum.refused('NOT_FOUND', 'nightowl', `mutation ($id: ID!) { ${mutation} }`, { id: post.id });
      await forum.refused('CONFLICT', 'moderator', `mutation ($id: ID!) { ${mutation} }`, { id: post.id });
    }

    await forum.refused('FORBIDDEN', 'nightowl', MODERATE, { input: { postId: post.id, action: 'APPROVE' } });
    await replyAs(forum, 'nightowl', threadId, 'Written meanwhile');
    await forum.ask('moderator', MODERATE, { input: { postId: post.id, action: 'APPROVE' } });
    const seen = await read('nobody', threadId);
    assert.equal(seen.posts.nodes.at(-1)?.body, 'May I sit with you?');
    assert.equal(seen.posts.nodes.at(-1)?.notice, null);
    assert.equal(seen.posts.totalCount, before + 2);
    assert.equal((await replyAs(forum, 'newcomer', threadId, 'Thank you')).state, 'PUBLISHED');
    await forum.ask('moderator', MODERATE, { input: { postId: post.id, action: 'APPROVE' } });
    assert.equal((await read('nobody', threadId)).posts.totalCount, before + 3);
  });

  test('a held thread is in the lists of its author and of moderators', async () => {
    const titles = async (person: Person): Promise<string[]> =>
      (await forum.ask(person, '{ threads(first: 50) { nodes { title } totalCount } }')).threads.nodes.map(
        (node) => node.title,
      );
    assert.ok((await titles('moderator')).includes('My first thread'));
    assert.ok(!(await titles('nightowl')).includes('My first thread'));
    assert.ok(!(await titles('nobody')).includes('My first thread'));
    const id = await threadIdOf(forum, 'My first thread');
    assert.equal(await read('nightowl', id), null);
    assert.equal((await read('moderator', id)).can.reply, false);
    const input = { threadId: id, body: 'Hi', clientId: newClientId() };
    await forum.refused('NOT_FOUND', 'nightowl', REPLY, { input });
    const { totalCount } = (await forum.ask('nobody', '{ threads { totalCount } }')).threads;
    const { opening } = await read('moderator', id);
    await forum.ask('moderator', MODERATE, { input: { postId: opening.id, action: 'APPROVE' } });
    assert.equal((await forum.ask('nobody', '{ threads { totalCount } }')).threads.totalCount, totalCount + 1);
    assert.equal((await titles('nobody'))[0], 'My first thread');
  });

  test('where a charity does not want it, nothing is held', async () => {
    const open = await startForum({ settings: { holdFirstPosts: false } });
    try {
      const { state } = await startThreadAs(open, 'newcomer', HELLO, { name: 'Fern' });
      assert.equal(state, 'PUBLISHED');
    } finally {
      await open.close();
    }
  });
});

describe('moderators', () => {
  let forum: TestForum;
  before(async () => {
    forum = await startForum();
  });
  after(() => forum.close());
  const read = async (person: Person, id: string): Promise<WireThread> =>
    (await forum.ask(person, THREAD, { id })).thread;

  test('a changed post shows readers that, and its author what stood there', async () => {
    const { thread } = await startThreadAs(forum, 'willow27', HELLO);
    const { post } = await replyAs(forum, 'nightowl', thread.id, 'Call me on 07700 900123');
    const input = { postId: post.id, action: 'EDIT', body: 'Call me', reason: 'To keep you safe.' };
    await forum.ask('moderator', MODERATE, { input });
    const [forReader] = (await read('willow27', thread.id)).posts.nodes;
    assert.deepEqual([forReader?.body, forReader?.editedBy, forReader?.notice], ['Call me', 'MODERATOR', null]);
    const [forAuthor] = (await read('nightowl', thread.id)).posts.nodes;
    assert.deepEqual(forAuthor?.notice, {
      reason: 'To keep you safe.',
      from: 'PERSON',
      moderatorName: 'Orla (moderator)',
      before: 'Call me on 07700 900123',
    });
    await forum.ask('moderator', MODERATE, { input: { ...input, body: 'Call' } });
    assert.equal((await read('nightowl', thread.id)).posts.nodes[0]?.notice?.before, 'Call me on 07700 900123');

    const back = await forum.ask('nightowl', EDIT, { input: { postId: post.id, body: 'Call me on 07700 900123' } });
    assert.deepEqual([back.editPost.state, back.editPost.post.notice?.from], ['HELD', 'AUTOMATIC']);
    const [held] = (await read('willow27', thread.id)).posts.nodes;
    assert.deepEqual([held?.body, held?.author, held?.visibility], [null, null, 'HELD']);
  });

  test('a removed post keeps its place; its author reads it, and why', async () => {
    const { thread } = await startThreadAs(forum, 'willow27', HELLO);
    const { post } = await replyAs(forum, 'nightowl', thread.id, 'Something sharp');
    await forum.ask('moderator', MODERATE, {
      input: { postId: post.id, action: 'REMOVE', reason: 'It hurt somebody.' },
    });
    const [forReader] = (await read('willow27', thread.id)).posts.nodes;
    assert.deepEqual(
      [forReader?.body, forReader?.author, forReader?.visibility, forReader?.notice],
      [null, null, 'REMOVED', null],
    );
    const [forAuthor] = (await read('nightowl', thread.id)).posts.nodes;
    assert.deepEqual(
      [forAuthor?.body, forAuthor?.notice?.reason, forAuthor?.can.edit],
      ['Something sharp', 'It hurt somebody.', false],
    );
    const [forModerator] = (await read('moderator', thread.id)).posts.nodes;
    assert.equal(forModerator?.author?.name, 'NightOwl');
    await forum.refused('CONFLICT', 'nightowl', EDIT, { input: { postId: post.id, body: 'Softer' } });
    await forum.refused('CONFLICT', 'nightowl', DELETE, { id: post.id });
    await forum.ask('moderator', MODERATE, { input: { postId: post.id, action: 'APPROVE' } });
    const [again] = (await read('willow27', thread.id)).posts.nodes;
    assert.deepEqual([again?.body, again?.visibility], ['Something sharp', 'PUBLISHED']);
  });

  test('nonsense is refused', async () => {
    const { post } = await startThreadAs(forum, 'willow27', HELLO);
    await forum.refused('BAD_USER_INPUT', 'moderator', MODERATE, { input: { postId: post.id, action: 'EDIT' } });
    await forum.refused('BAD_USER_INPUT', 'moderator', MODERATE, {
      input: { postId: post.id, action: 'REMOVE', body: 'x' },
    });
    await forum.refused('NOT_FOUND', 'moderator', MODERATE, { input: { postId: '999999', action: 'REMOVE' } });
    await forum.ask('willow27', DELETE, { id: post.id });
    await forum.refused('CONFLICT', 'moderator', MODERATE, { input: { postId: post.id, action: 'APPROVE' } });
  });
});

describe('posts without a name', () => {
  let forum: TestForum;
  before(async () => {
    forum = await startForum({ settings: { helpedVisibility: 'words' } });
  });
  after(() => forum.close());

  test('nothing that anybody else can ask for joins two of them, or one to its author', async () => {
    const { viewer } = await forum.ask('willow27', '{ viewer { id } }');
    const first = await startThreadAs(forum, 'willow27', NIGHTS, {
      title: 'Unsaid things',
      body: 'Words with a lantern in them.',
      anonymous: true,
    });
    const second = await startThreadAs(forum, 'willow27', NIGHTS, {
      title: 'More unsaid things',
      body: 'Another lantern.',
      anonymous: true,
    });
    const { post } = await replyAs(forum, 'willow27', first.thread.id, 'A lantern reply', { anonymous: true });
    const { post: answer } = await replyAs(forum, 'nightowl', first.thread.id, 'To you', { replyToId: post.id });
    assert.deepEqual(answer.replyTo, { postId: post.id, authorName: 'Someone' });
    assert.deepEqual([post.isMine, post.author], [true, { id: null, name: 'Someone', isModerator: false }]);

    for (const person of ['nobody', 'nightowl', 'moderator'] as const) {
      const { text } = await forum.send(
        person,
        `query ($a: ID!, $b: ID!) { a: thread(id: $a) { ...whole } b: thread(id: $b) { ...whole }
          search(text: "lantern") { nodes { snippet postId thread { ${FIELDS.thread} } } }
          threads { nodes { ${FIELDS.thread} } } }
          fragment whole on Thread { ${FIELDS.thread} opening { ${FIELDS.post} } posts { nodes { ${FIELDS.post} } ${FIELDS.pageInfo} } }`,
        { a: first.thread.id, b: second.thread.id },
      );
      const { data } = JSON.parse(text) as { data: Record<'a' | 'b', WireThread> & Pick<WireData, 'search'> };
      const theirs = JSON.stringify([data.a.author, data.a.opening, data.a.posts, data.b, data.search]);
      assert.doesNotMatch(theirs, /Willow27/);
      assert.doesNotMatch(theirs, new RegExp(`"author":\\{"id":"${viewer.id}"`));
      assert.match(theirs, /"author":\{"id":null,"name":"Someone","isModerator":false\}/);
      assert.equal(data.a.opening.isMine, false);
    }
  });

  test('only where the topic allows it', async () => {
    const input = { topicId: HELLO, title: 'Hush', body: 'Words', clientId: newClientId(), anonymous: true };
    await forum.refused('BAD_USER_INPUT', 'willow27', CREATE, { input });
    const threadId = await threadIdOf(forum, 'New here and a bit shy');
    const reply = { threadId, body: 'Words', clientId: newClientId(), anonymous: true };
    await forum.refused('BAD_USER_INPUT', 'willow27', REPLY, { input: reply });
  });

  test('somebody who has no name needs none for it', async () => {
    const { state, post } = await startThreadAs(forum, 'newcomer', NIGHTS, { anonymous: true });
    assert.deepEqual([state, post.author?.id], ['HELD', null]);
    assert.equal((await forum.ask('newcomer', '{ viewer { name } }')).viewer.name, null);
  });
});
