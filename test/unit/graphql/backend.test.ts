import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createGraphQLBackend } from '../../../src/graphql/index.ts';
import { type ForumError, isForumError, type ForumErrorKind } from '../../../src/model/index.ts';
import { backendThatAnswers, ENDPOINT, withThread, type Answering } from './fake-server.ts';

const failure = async (work: Promise<unknown> | undefined): Promise<ForumError> => {
  const error: unknown = await work?.then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(isForumError(error), `a ForumError, and not ${String(error)}`);
  return error;
};

const threadAnswer = { data: { thread: { id: 7, title: 'One', posts: [{ id: 8, body: 'Word' }] } } };

describe('what is there', () => {
  test('an operation that is absent is a group or a method that is absent', () => {
    const { backend } = backendThatAnswers(() => ({}), { documents: withThread() });
    for (const group of ['searching', 'writing', 'helped', 'acknowledging', 'reporting', 'live'] as const) {
      assert.equal(backend[group], undefined);
    }
    const some = 'mutation Reply { a } mutation MarkHelped { a } mutation UnmarkHelped { a } query Impact { a }';
    const { backend: more } = backendThatAnswers(() => ({}), { documents: withThread(some) });
    assert.deepEqual(Object.keys(more.writing ?? {}), ['reply', 'createThread']);
    assert.deepEqual(Object.keys(more.helped ?? {}), ['mark', 'unmark', 'impact']);
  });

  test('a group needs both halves of what it does', () => {
    const { backend } = backendThatAnswers(() => ({}), { documents: withThread('mutation MarkHelped { a }') });
    assert.equal(backend.helped, undefined);
  });

  test('an operation can be left out', () => {
    const documents = withThread('query SearchThreads { a }');
    assert.ok(backendThatAnswers(() => ({}), { documents }).backend.searching);
    assert.equal(
      backendThatAnswers(() => ({}), { documents, without: ['SearchThreads'] }).backend.searching,
      undefined,
    );
  });

  test('a document without Thread, and an address that is none, are said to be so', () => {
    for (const options of [
      { endpoint: ENDPOINT, documents: 'query Threads { a }' },
      { endpoint: 'http://', documents: withThread() },
      { endpoint: '/relative-in-node', documents: withThread() },
    ]) {
      assert.throws(() => createGraphQLBackend(options), { kind: 'contract' });
    }
  });
});

describe('what is sent', () => {
  test('only what is declared, cast, and never null or empty', async () => {
    const documents = `query Thread($threadId: Int!, $first: String, $after: ID, $forum: ID, $list: [ID!]) { thread { id posts { id } } }`;
    const { backend, asked } = backendThatAnswers(() => threadAnswer, {
      documents,
      constants: { forum: 3, list: 'a', unused: 1, after: '' },
    });
    await backend.thread({ threadId: '7', first: 5 });
    assert.deepEqual(asked[0]?.variables, { threadId: 7, first: '5', forum: '3', list: ['a'] });
    assert.equal(asked[0]?.operationName, 'Thread');
    assert.equal(asked[0]?.init.method, 'POST');
    assert.equal(asked[0]?.init.redirect, 'error');
    assert.equal(asked[0]?.init.credentials, 'same-origin');
    assert.equal(asked[0]?.headers.get('content-type'), 'application/json');
  });

  test('a variable that must be sent and is not known is a contract that is broken, before anything is sent', async () => {
    const { backend, asked } = backendThatAnswers(() => threadAnswer, {
      documents: 'query Thread($slug: String!) { thread { id } }',
    });
    assert.equal((await failure(backend.thread({ threadId: '7' }))).where, 'Thread: $slug');
    assert.equal(asked.length, 0);
  });

  test('templates are filled from constants and from what is asked', async () => {
    const { backend, asked } = backendThatAnswers(() => ({ data: { hits: [] } }), {
      documents: withThread('query SearchThreads($text: String!, $q: String) { hits { id } }'),
      constants: { owner: 'us', text: 'repo:{owner} {text} {nobody}', q: '{__proto__}{constructor}' },
    });
    await backend.searching?.search({ text: 'sleep' });
    assert.deepEqual(asked[0]?.variables, { text: 'repo:us sleep' });
  });

  test('what a thing carries comes back with what is done to it', async () => {
    const { backend, asked } = backendThatAnswers(
      ({ operationName }) => (operationName === 'Thread' ? carrying : { data: { post: { id: 8 } } }),
      {
        documents: withThread(
          `query Q { t { _rev: r } }
           mutation EditPost($post_rev: Int!, $thread_key: ID, $body: String) { a }
           mutation Reply($thread_key: ID!, $post_mark: ID) { a }`,
        ),
      },
    );
    const carrying = {
      data: { thread: { id: 7, _key: 'k', posts: [{ id: 8, _rev: 3, _mark: { docs: [{ id: 'm' }] }, body: 'a' }] } },
    };
    await backend.thread({ threadId: '7' });
    await backend.writing?.editPost?.({ postId: '8', body: 'b' });
    await backend.writing?.reply({ threadId: '7', body: 'b', clientId: 'c' });
    assert.deepEqual(
      asked.slice(1).map(({ variables }) => variables),
      [{ post_rev: 3, body: 'b' }, { thread_key: 'k' }],
    );
  });

  test('a reason is sent by the table, in capitals to an enum, and as it is to a text', async () => {
    for (const [type, values, sent] of [
      ['Reason!', undefined, 'SELF_HARM'],
      ['String!', undefined, 'self-harm'],
      ['Int!', { reason: { 'self-harm': '4' } }, 4],
    ] as const) {
      const { backend, asked } = backendThatAnswers(() => ({ data: { received: true } }), {
        documents: withThread(`mutation Report($reason: ${type}) { a }`),
        values,
      });
      await backend.reporting?.report({ postId: '8', reason: 'self-harm', clientId: 'c' });
      assert.deepEqual(asked[0]?.variables, { reason: sent });
    }
  });
});

describe('who is signed in', () => {
  const unauthenticated = { errors: [{ message: 'No.', extensions: { code: 'UNAUTHENTICATED' } }] };

  test('headers are asked for once more, also after HTTP 200, and sent only when they are others', async () => {
    let token = 0;
    const answer: Answering = ({ headers }) => (headers.get('token') === '2' ? threadAnswer : unauthenticated);
    const { backend, asked } = backendThatAnswers(answer, {
      documents: withThread(),
      requestHeaders: { 'x-preflight': '1' },
      headers: () => ({ token: String(++token) }),
    });
    assert.equal((await backend.thread({ threadId: '7' })).thread.id, '7');
    assert.equal(asked.length, 2);
    assert.equal(asked[1]?.headers.get('x-preflight'), '1');
    const same = backendThatAnswers(() => unauthenticated, {
      documents: withThread(),
      headers: () => ({ token: '1' }),
    });
    assert.equal((await failure(same.backend.thread({ threadId: '7' }))).kind, 'unauthenticated');
    assert.equal(same.asked.length, 1);
  });

  test('headers that cannot be had are a missing sign-in', async () => {
    const headers = (): never => {
      throw new Error('secret words');
    };
    const { backend } = backendThatAnswers(() => threadAnswer, { documents: withThread(), headers });
    assert.equal((await failure(backend.thread({ threadId: '7' }))).kind, 'unauthenticated');
  });
});

const FAILURES: readonly (readonly [title: string, kind: ForumErrorKind, answer: Answering])[] = [
  ['a code', 'forbidden', () => ({ errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] })],
  ['a type, as GitHub has', 'not-found', () => ({ errors: [{ message: 'x', type: 'NOT_FOUND' }] })],
  ['a message only, as WPGraphQL has', 'unauthenticated', () => ({ errors: [{ message: 'You must be logged in.' }] })],
  [
    'a message about capabilities, as WordPress has',
    'forbidden',
    () => ({ errors: [{ message: 'You do not have the appropriate capabilities to update this comment.' }] }),
  ],
  [
    'a code for documents that are not on a list, as Coral has',
    'contract',
    () => ({ errors: [{ message: 'x', extensions: { code: 'RAW_QUERY_NOT_AUTHORIZED' } }] }),
  ],
  [
    'a code for too many words, as Coral has',
    'validation',
    () => ({ errors: [{ message: 'x', extensions: { code: 'COMMENT_BODY_EXCEEDS_MAX_LENGTH' } }] }),
  ],
  ['a status', 'rate-limited', () => new Response('{}', { status: 429, headers: { 'retry-after': '30' } })],
  ['a status without JSON', 'unavailable', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  [
    'a body that is read whatever the status',
    'conflict',
    () => new Response('{"errors":[{"message":"x","extensions":{"code":"CONFLICT"}}]}', { status: 500 }),
  ],
  ['HTTP 200 with a page', 'contract', () => '<!doctype html>'],
  ['HTTP 200 with nothing', 'contract', () => ''],
  ['HTTP 200 with a status text', 'unauthenticated', () => ({ message: 'Unauthorized' })],
  ['a query that does not fit', 'contract', () => ({ errors: [{ message: 'Cannot query field "a" on type "B".' }] })],
  ['too much', 'contract', () => `{"data":{"thread":"${'a'.repeat(2 * 1024 * 1024)}"}}`],
  ['nothing', 'not-found', () => ({ data: { thread: null } })],
  ['another thing', 'contract', () => ({ data: { other: 1 } })],
  ['no network', 'network', () => Promise.reject(new TypeError('fetch failed: the secret words'))],
];

describe('failures by kind', () => {
  for (const [title, kind, answer] of FAILURES) {
    test(`${title}: ${kind}`, async () => {
      const { backend } = backendThatAnswers(answer, { documents: withThread() });
      const error = await failure(backend.thread({ threadId: 'secret words' }));
      assert.equal(error.kind, kind);
      assert.ok(!JSON.stringify([error.message, error.where, error.stack, error.cause]).includes('secret'));
    });
  }

  test('how long to wait comes from the header or the answer', async () => {
    const limited = new Response('{}', { status: 429, headers: { 'retry-after': '30' } });
    const { backend } = backendThatAnswers(() => limited, { documents: withThread() });
    assert.equal((await failure(backend.thread({ threadId: '7' }))).retryAfter, 30);
  });

  test('the sentence of the server is kept for validation alone', async () => {
    for (const [code, sentence] of [
      ['BAD_USER_INPUT', 'Too long.'],
      ['FORBIDDEN', null],
    ] as const) {
      const answer = { errors: [{ message: 'Too long.', extensions: { code } }] };
      const { backend } = backendThatAnswers(() => answer, { documents: withThread() });
      assert.equal((await failure(backend.thread({ threadId: '7' }))).serverSentence, sentence);
    }
  });

  test('an answer that does not come is given up on, and one that nobody waits for is aborted', async () => {
    const never: Answering = ({ init }) =>
      new Promise((_, reject) => {
        if (init.signal?.aborted) reject(new Error('stopped'));
        init.signal?.addEventListener('abort', () => reject(new Error('stopped')));
      });
    const { backend } = backendThatAnswers(never, { documents: withThread(), timeout: 5 });
    assert.equal((await failure(backend.thread({ threadId: '7' }))).kind, 'network');
    const patient = backendThatAnswers(never, { documents: withThread() });
    const stop = new AbortController();
    const reading = failure(patient.backend.thread({ threadId: '7' }, { signal: stop.signal }));
    stop.abort();
    assert.equal((await reading).kind, 'aborted');
  });
});

describe('what was sent', () => {
  const documents = withThread(
    'mutation Reply { a } mutation EditPost { a } mutation CreateThread { a } mutation Report { a }',
  );
  const draft = { threadId: '7', body: 'Words', clientId: 'c' };

  test('an answer with the new id counts, whatever else it says, and the rest is filled in', async () => {
    const answers = [
      { post: { id: 9 } },
      { create: { made: { post: { id: 9 } } } },
      { create: { postId: 9 } },
      { post: '9' },
    ];
    for (const data of answers) {
      const { backend } = backendThatAnswers(() => ({ data, errors: [{ message: 'Mail could not be sent.' }] }), {
        documents,
      });
      const { post, state } = (await backend.writing?.reply(draft)) ?? {};
      assert.equal(post?.id, '9');
      assert.equal(post?.threadId, '7');
      assert.deepEqual(post?.body, { format: 'text', text: 'Words' });
      assert.equal(post?.isMine, true);
      assert.equal(state, 'published');
    }
  });

  test('a held post is an outcome', async () => {
    const { backend } = backendThatAnswers(() => ({ data: { reply: { post: { id: 9 }, state: 'PENDING' } } }), {
      documents,
      values: { state: { held: 'PENDING' } },
    });
    const { post, state } = (await backend.writing?.reply(draft)) ?? {};
    assert.deepEqual([state, post?.visibility], ['held', 'held']);
  });

  test('without an id it has failed as the server says, in errors or in the payload', async () => {
    for (const [body, kind] of [
      [{ data: { reply: null }, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] }, 'forbidden'],
      [{ data: { reply: { userErrors: [{ message: 'Too short.' }] } } }, 'validation'],
      [{ data: { reply: { ok: false, message: 'not allowed' } } }, 'forbidden'],
      [{ data: { reply: { success: true } } }, 'contract'],
    ] as const) {
      const { backend } = backendThatAnswers(() => body, { documents });
      assert.equal((await failure(backend.writing?.reply(draft))).kind, kind);
    }
  });

  test('a change that is only said to be done is done', async () => {
    const { backend } = backendThatAnswers(() => ({ data: { edit: { ok: true } } }), { documents });
    const { post } = (await backend.writing?.editPost?.({ postId: '9', body: 'Better' })) ?? {};
    assert.deepEqual([post?.id, post?.body?.text], ['9', 'Better']);
  });

  test('a new thread may be no more than an id', async () => {
    const { backend } = backendThatAnswers(() => ({ data: { createTopic: { thread: { id: 3 } } } }), { documents });
    const input = { topicId: null, title: 'One', body: 'Words', clientId: 'c' };
    const { thread, post } = (await backend.writing?.createThread(input)) ?? {};
    assert.deepEqual([thread?.id, thread?.title, post?.threadId, post?.body?.text], ['3', 'One', '3', 'Words']);
  });

  test('what somebody would like back is asked where a thread takes it, and sent and read in the words of the backend', async () => {
    const asking =
      'mutation Reply { a } mutation CreateThread($title: String, $body: String, $replyWish: ReplyWish) { a }';
    const input = { topicId: null, title: 'One', body: 'Words', clientId: 'c' };
    const { backend, asked } = backendThatAnswers(
      () => ({ data: { thread: { id: 3, replyWish: 'LISTEN', posts: { nodes: [] } } } }),
      { documents: withThread(asking), values: { replyWish: { heard: 'LISTEN' } } },
    );
    assert.equal(backend.writing?.takesReplyWish, true);
    await backend.writing.createThread({ ...input, replyWish: 'heard' });
    await backend.writing.createThread({ ...input, replyWish: 'been-there' });
    await backend.writing.createThread(input);
    assert.deepEqual(
      asked.map(({ variables }) => variables['replyWish']),
      ['LISTEN', 'BEEN_THERE', undefined],
    );
    assert.equal((await backend.thread({ threadId: '3' })).replyWish, 'heard');

    const without = backendThatAnswers(() => ({ data: { thread: { id: 3, replyWish: 'else', posts: [] } } }), {
      documents: withThread(asking.replace(', $replyWish: ReplyWish', '')),
    }).backend;
    assert.equal(without.writing?.takesReplyWish, false);
    assert.equal((await without.thread({ threadId: '3' })).replyWish, null);
  });
});

describe('reading', () => {
  test('the parts of the overview go side by side where there is no Start', async () => {
    const answers: Record<string, unknown> = {
      Viewer: { viewer: { id: 1, name: 'Willow' } },
      Topics: { topics: { nodes: [{ id: 2, name: 'Sleep' }] } },
      Threads: { threads: { edges: [{ cursor: 'x', node: { id: 3, title: 'One' } }] } },
    };
    const { backend, asked } = backendThatAnswers(({ operationName }) => ({ data: answers[operationName] }), {
      documents: withThread('query Viewer { a } query Topics { a } query Threads($after: String) { a }'),
    });
    const start = await backend.start({ first: 1 });
    assert.deepEqual(
      [start.viewer?.name, start.topics[0]?.name, start.threads.items[0]?.title],
      ['Willow', 'Sleep', 'One'],
    );
    assert.deepEqual([start.threads.end, start.threads.hasNext, start.threads.total], ['x', true, null]);
    assert.equal(asked.length, 3);
  });

  test('the first page of Start goes on with Threads', async () => {
    const { backend } = backendThatAnswers(
      () => ({ data: { threads: { nodes: [{ id: 3 }], pageInfo: { endCursor: 'e', hasNextPage: true } } } }),
      { documents: withThread('query Start($first: Int) { a } query Threads($after: String) { a }') },
    );
    assert.deepEqual((({ hasNext, end }) => [hasNext, end])((await backend.start({})).threads), [true, 'e']);
  });

  test('one-thread mode: without Threads there is an empty list', async () => {
    const { backend } = backendThatAnswers(() => threadAnswer, { documents: withThread() });
    assert.deepEqual((await backend.start({})).threads.items, []);
  });

  test('a topic is never answered with all threads', async () => {
    const { backend } = backendThatAnswers(() => ({ data: { threads: [] } }), {
      documents: withThread('query Threads { a }'),
    });
    assert.equal((await failure(backend.threads({ topicId: '1' }))).where, 'Threads: $topicId');
  });

  test('flat aliases, body formats, tables, and what is unknown', async () => {
    const post = {
      id: 8,
      bodyHtml: '<p>Word</p>',
      authorName: 'Willow',
      authorId: 1,
      canEdit: true,
      helpedByMe: { nodes: [] },
      visibility: 'pending',
      replyToId: 4,
      noticeReason: 'A rule.',
      createdAt: 'soon',
    };
    const { backend } = backendThatAnswers(() => ({ data: { thread: { id: 7, posts: [post] } } }), {
      documents: withThread('mutation EditPost { a } mutation Reply { a }'),
      values: { visibility: { held: 'pending' } },
    });
    const { thread, posts } = await backend.thread({ threadId: '7' });
    const [read] = posts.items;
    assert.deepEqual(read?.body, { format: 'html', text: '<p>Word</p>' });
    assert.deepEqual(read?.author, { id: '1', name: 'Willow', isModerator: false });
    assert.deepEqual(
      [read?.can.edit, read?.can.delete, read?.visibility, read?.createdAt],
      [true, false, 'held', null],
    );
    assert.deepEqual(read?.helped, { byMe: false, people: null, anyone: null });
    assert.deepEqual([read?.replyTo?.postId, read?.notice?.reason], ['4', 'A rule.']);
    assert.deepEqual([thread.replyCount, thread.lastActivityAt, thread.title], [null, null, '']);
  });

  test('a function of the adapter may put an answer into shape, and fails as a broken contract', async () => {
    const map = { Thread: (data: unknown) => ({ thread: (data as { all: unknown[] }).all[0] }) };
    const { backend } = backendThatAnswers(
      ({ variables }) => ({ data: variables['threadId'] === '7' ? { all: [threadAnswer.data.thread] } : {} }),
      {
        documents: withThread(),
        map,
      },
    );
    assert.equal((await backend.thread({ threadId: '7' })).posts.items[0]?.id, '8');
    assert.equal((await failure(backend.thread({ threadId: '8' }))).where, 'map.Thread');
  });

  test('a post that no page can be asked for is looked for page by page', async () => {
    const { backend, asked } = backendThatAnswers(
      ({ variables }) => {
        const after = Number(variables['after'] ?? 0);
        const edges = [1, 2].map((step) => ({ cursor: String(after + step), node: { id: after + step, body: 'a' } }));
        return { data: { thread: { id: 7, posts: { edges, pageInfo: { hasNextPage: after < 8 } } } } };
      },
      { documents: 'query Thread($threadId: ID!, $after: String, $first: Int) { a }' },
    );
    const view = await backend.thread({ threadId: '7', around: '6', first: 2 });
    assert.deepEqual(
      view.posts.items.map(({ id }) => id),
      ['5', '6'],
    );
    assert.equal(asked.length, 3);
    assert.deepEqual((await backend.thread({ threadId: '7', around: '99', first: 2 })).posts.items[0]?.id, '1');
  });
});
