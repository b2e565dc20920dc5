import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { Draft, DraftPlace } from '../../../src/context/drafts.ts';
import { roomLeft } from '../../../src/elements/composer/count.ts';
import { deliver, LONGEST_SEND } from '../../../src/elements/composer/deliver.ts';
import { newDraft } from '../../../src/elements/composer/new-draft.ts';
import { LONGEST_RUN, Pauses, PAUSE, REST } from '../../../src/elements/composer/pauses.ts';
import { problemsOf } from '../../../src/elements/composer/problems.ts';
import { foundIn, takeOut } from '../../../src/elements/composer/take-out.ts';
import { createMemoryBackend, smallForum } from '../../../src/memory/index.ts';
import { ForumError, type ForumBackend } from '../../../src/model/index.ts';
import type { Finding } from '../../../src/safety/types.ts';

const draft: Draft = { ...newDraft('sleep'), title: 'Ring 0770', body: 'or write to a@b.c, or 0770' };
const detail = (start: number, end: number, label: string): Finding => ({
  kind: 'personal-details',
  label,
  rule: 'r',
  start,
  end,
});

describe('taking found words out', () => {
  const text = 'ring 0770 or 0770, or a@b.c';
  const findings = [detail(5, 9, 'phone'), detail(13, 17, 'phone'), detail(22, 27, 'email')];

  it('shows each once, and replaces all', () => {
    assert.deepEqual(foundIn(text, findings), [
      { label: 'phone', text: '0770' },
      { label: 'email', text: 'a@b.c' },
    ]);
    assert.equal(
      takeOut(text, findings, (label) => `[${label}]`),
      'ring [phone] or [phone], or [email]',
    );
  });

  it('leaves places alone that do not fit', () => {
    const odd = [detail(5, 9, 'phone'), detail(7, 12, 'phone'), detail(3, 3, 'x'), detail(20, 99, 'x')];
    assert.equal(
      takeOut(text, odd, () => '_'),
      'ring _ or 0770, or a@b.c',
    );
  });
});

describe('fields that need another look', () => {
  const all = { title: true, topicId: true, name: true };

  it('come in the order of the form', () => {
    assert.deepEqual(
      problemsOf(newDraft(), all).map(({ field }) => field),
      ['topicId', 'title', 'body', 'name'],
    );
  });

  it('are only those that are asked for', () => {
    assert.deepEqual(problemsOf({ ...newDraft(), body: 'x' }, { title: false, topicId: false, name: false }), []);
    assert.deepEqual(problemsOf({ ...draft, anonymous: true }, all), []);
    assert.deepEqual(problemsOf({ ...draft, name: ' W ' }, all), [{ field: 'name', why: 'short' }]);
  });
});

describe('room that is left', () => {
  it('is not counted while there is plenty, and counts what people call letters', () => {
    assert.equal(roomLeft('a'.repeat(89), 100), null);
    assert.equal(roomLeft('a'.repeat(95), 100), 5);
    assert.equal(roomLeft('👩‍👩‍👧'.repeat(95), 100), 5);
    assert.equal(roomLeft('👩‍👩‍👧'.repeat(20), 100), null);
    assert.equal(roomLeft('a'.repeat(130), 100), -30);
  });

  it('is near enough for a text far over it', () => {
    assert.equal(roomLeft('a'.repeat(2000), 100), -1900);
  });
});

describe('pauses', () => {
  it('come after a key, once, and also to somebody who never stops', (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const pause = mock.fn();
    const rest = mock.fn();
    const pauses = new Pauses(pause, rest);
    let now = 0;
    const wait = (by: number): void => {
      now += by;
      context.mock.timers.tick(by);
    };
    for (let key = 0; key < 60; key += 1) {
      pauses.touch(now);
      wait(100);
    }
    assert.equal(pause.mock.callCount(), 1, `one in the ${LONGEST_RUN} ms of a long run`);
    assert.equal(rest.mock.callCount(), 0);
    wait(PAUSE);
    assert.equal(pause.mock.callCount(), 2);
    wait(REST);
    assert.equal(rest.mock.callCount(), 1);
  });
});

describe('handing over to the backend', () => {
  const signal = new AbortController().signal;
  const common = { withName: false, withTitle: false, signal };
  const backend = () => createMemoryBackend({ data: smallForum(), viewer: 'willow' });
  const place: DraftPlace = { purpose: 'reply', threadId: 'conversation' };

  it('begins a thread, answers, and changes a post', async () => {
    const forum = backend();
    const thread = await deliver(forum, { ...common, place: { purpose: 'thread' }, draft });
    assert.ok(thread.type === 'answered' && thread.outcome.thread);
    const reply = await deliver(forum, {
      ...common,
      place: { purpose: 'reply', threadId: thread.outcome.thread.id },
      draft: { ...newDraft(), body: 'hello' },
    });
    assert.ok(reply.type === 'answered');
    const edit = await deliver(forum, {
      ...common,
      place: { purpose: 'edit', postId: reply.outcome.post.id },
      draft: { ...newDraft(), body: 'hello again' },
    });
    assert.ok(edit.type === 'answered');
    assert.equal(edit.outcome.post.body?.text, 'hello again');
  });

  it('posts once when tried twice', async () => {
    const forum = backend();
    const once = await deliver(forum, { ...common, place, draft });
    const twice = await deliver(forum, { ...common, place, draft });
    assert.ok(once.type === 'answered' && twice.type === 'answered');
    assert.equal(once.outcome.post.id, twice.outcome.post.id);
  });

  it('sends a first name along, and none with a post without a name', async () => {
    const inputs: unknown[] = [];
    const spy = {
      writing: { reply: (input: unknown) => (inputs.push(input), Promise.resolve({ post: {}, state: 'held' })) },
    } as unknown as ForumBackend;
    const named = { ...draft, name: ' Fern ', body: 'b' };
    await deliver(spy, { ...common, withName: true, place, draft: named });
    await deliver(spy, { ...common, withName: true, place, draft: { ...named, anonymous: true } });
    const { clientId } = draft;
    assert.deepEqual(inputs, [
      { threadId: 'conversation', body: 'b', clientId, name: 'Fern' },
      { threadId: 'conversation', body: 'b', clientId, anonymous: true },
    ]);
  });

  it('says in its own kinds what went wrong, and keeps no words', async () => {
    const forum = backend();
    forum.fail({ reply: new ForumError('rate-limited', { retryAfter: 60 }) }, 1);
    const limited = await deliver(forum, { ...common, place, draft });
    assert.ok(limited.type === 'refused' && limited.refusal.tryAt !== null && limited.refusal.tryAt > Date.now());
    const throwing = { writing: { reply: () => Promise.reject(new Error(draft.body)) } } as unknown as ForumBackend;
    assert.deepEqual(await deliver(throwing, { ...common, place, draft }), {
      type: 'refused',
      refusal: { kind: 'unknown', sentence: null, tryAt: null },
    });
  });

  it('refuses what this backend cannot do', async () => {
    for (const forum of [null, createMemoryBackend({ data: smallForum(), without: ['writing'] })]) {
      const event = await deliver(forum, { ...common, place, draft });
      assert.ok(event.type === 'refused' && event.refusal.kind === 'forbidden');
    }
  });

  it('does not wait for ever', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const forum = backend();
    forum.hold('reply');
    const sending = deliver(forum, { ...common, place, draft });
    context.mock.timers.tick(LONGEST_SEND);
    assert.deepEqual(await sending, { type: 'refused', refusal: { kind: 'aborted', sentence: null, tryAt: null } });
  });
});
