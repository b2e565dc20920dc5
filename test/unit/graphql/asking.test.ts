import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForumError } from '../../../src/model/index.ts';
import { backendThatAnswers } from './fake-server.ts';

const numbered = 'query Thread($threadId: Int!, $first: Int) { thread(id: $threadId) { id posts { id } } }';

test('an id that a backend with numbers cannot have is not there, and nothing is asked', async () => {
  const { backend, asked } = backendThatAnswers(() => ({}), { documents: numbered });
  for (const threadId of ['no-such-thread', '__proto__', '1.5', '9'.repeat(30), String(2 ** 31)]) {
    await assert.rejects(
      backend.thread({ threadId }),
      (error) => isForumError(error) && error.kind === 'not-found',
      threadId,
    );
  }
  assert.equal(asked.length, 0);
});

test('the first and the last are never asked for at once', async () => {
  const documents =
    'query Thread($threadId: ID!, $first: Int, $last: Int, $after: String, $before: String) { thread { id posts { id } } }';
  const answer = { data: { thread: { id: 1, posts: [] } } };
  const { backend, asked } = backendThatAnswers(() => answer, { documents });
  await backend.thread({ threadId: '1', first: 3 });
  await backend.thread({ threadId: '1', first: 3, before: 'here' });
  assert.deepEqual(
    asked.map(({ variables }) => variables),
    [
      { threadId: '1', first: 3 },
      { threadId: '1', last: 3, before: 'here' },
    ],
  );
});

test('a call that was aborted is aborted, also when something that it needs is not known', async () => {
  const documents = `${numbered} mutation Reply($post_revision: ID!) { id } mutation CreateThread { id }`;
  const { backend } = backendThatAnswers(() => ({}), { documents });
  const reply = backend.writing?.reply(
    { threadId: '1', body: 'Words', clientId: 'one' },
    { signal: AbortSignal.abort() },
  );
  await assert.rejects(reply ?? Promise.resolve(), (error) => isForumError(error) && error.kind === 'aborted');
});

test('words are also offered as HTML that shows them unchanged, and the reason of a report also as it was chosen', async () => {
  const documents = `${numbered}
    mutation Reply($bodyHtml: String!) { post { id } }
    mutation Report($reason: Reason!, $why: String!) { received }`;
  const { backend, asked } = backendThatAnswers(() => ({ data: { post: { id: '1' } } }), {
    documents,
    constants: { why: '{reasonCode}: {note}' },
    values: { reason: { 'self-harm': 'OTHER' } },
  });
  await backend.writing?.reply({ threadId: '1', body: 'I <3 & \r\nyou > <b>\n', clientId: 'one' });
  await backend.reporting?.report({ postId: '1', reason: 'self-harm', note: 'Look.', clientId: 'two' });
  assert.deepEqual(
    asked.map(({ variables }) => variables),
    [{ bodyHtml: 'I &#60;3 &#38; <br>you &#62; &#60;b&#62;<br>' }, { reason: 'OTHER', why: 'self-harm: Look.' }],
  );
});

test('where signals cannot be joined, an answer comes and a call can be aborted', async (t) => {
  const { any } = AbortSignal;
  Object.assign(AbortSignal, { any: undefined });
  t.after(() => Object.assign(AbortSignal, { any }));
  const documents = 'query Thread($threadId: ID!) { thread { id posts { id } } }';
  const { backend } = backendThatAnswers(() => ({ data: { thread: { id: 1, posts: [] } } }), { documents });
  assert.equal((await backend.thread({ threadId: '1' })).thread.id, '1');
  await assert.rejects(
    backend.thread({ threadId: '1' }, { signal: AbortSignal.abort() }),
    (error) => isForumError(error) && error.kind === 'aborted',
  );
});
