import { beginThread, postSeenBy, readToEnd, replyTo, topicFor, wordsOf, writingOf } from './acts.ts';
import { ensure, failsWith, freshWord, same } from './check.ts';
import type { Checks } from './setup.ts';
import { checkPost, checkValues } from './shape.ts';

export const writingChecks: Checks = {
  'a new thread is there for everybody, and first in the list': async (setup) => {
    if (!setup.member.writing || setup.threadId !== undefined) return 'No thread can be begun.';
    const { thread, post, state } = await beginThread(setup);
    checkValues(thread, 'thread');
    checkPost(post, 'post');
    same(state, 'published', 'The state of a published post');
    ensure(post.isMine, 'What one wrote oneself is not one\u2019s own.');
    const view = await setup.nobody.thread({ threadId: thread.id });
    same(view.thread.title, thread.title, 'The title that others see');
    const { items } = await setup.nobody.threads({ first: 1 });
    same(items[0]?.id, thread.id, 'The first thread by recent activity');
    return undefined;
  },

  'what a writer would like back is told to everybody': async (setup) => {
    const { writing } = setup.member;
    if (!writing?.takesReplyWish || setup.threadId !== undefined) return 'Nobody is asked what they would like back.';
    const topicId = await topicFor(setup);
    for (const replyWish of ['heard', 'ideas', 'been-there', undefined] as const) {
      const clientId = freshWord();
      const draft = { topicId, title: `Back, ${clientId}`, body: 'Some words.', clientId };
      const { thread } = await writing.createThread(replyWish ? { ...draft, replyWish } : draft);
      const view = await setup.nobody.thread({ threadId: thread.id });
      same(view.replyWish ?? null, replyWish ?? null, 'What the writer would like back');
    }
    return undefined;
  },

  'a reply is there for everybody, and says what it answers': async (setup) => {
    if (!setup.member.writing) return 'Nothing can be posted.';
    const { thread } = await beginThread(setup);
    const first = await replyTo(setup.other, thread.id);
    const second = await replyTo(setup.member, thread.id, { replyToId: first.post.id, body: 'Thank you.' });
    same(wordsOf(second.post), 'Thank you.', 'The words of the reply');
    const seen = await postSeenBy(setup.nobody, thread.id, second.post.id);
    same(wordsOf(seen), 'Thank you.', 'The words that others read');
    ensure(
      seen?.replyTo === null || seen?.replyTo.postId === first.post.id,
      'The reply says that it answers another post.',
    );
    ensure(!seen?.isMine, 'A stranger\u2019s post is one\u2019s own.');
    const { viewer } = await setup.member.start({ first: 1 });
    ensure(viewer?.replyCount !== 0, 'Somebody who has replied is told that they have not: unknown is null.');
    const { thread: now } = await setup.nobody.thread({ threadId: thread.id });
    ensure(now.replyCount === null || now.replyCount > 0, 'A thread with replies counts none: unknown is null.');
    return undefined;
  },

  'sending the same draft again posts once': async (setup) => {
    if (!setup.member.writing) return 'Nothing can be posted.';
    const [topicId, clientId] = [await topicFor(setup), freshWord()];
    const draft = { topicId, title: `Once, ${clientId}`, body: 'Sent twice, posted once.', clientId };
    const begin = () =>
      setup.threadId === undefined ? writingOf(setup.member).createThread(draft) : beginThread(setup);
    const first = await begin();
    if (setup.threadId === undefined) {
      same((await begin()).thread.id, first.thread.id, 'The thread of a draft that was sent again');
    }
    const reply = { clientId: freshWord(), body: 'Also once.' };
    const ids: string[] = [];
    for (let count = 0; count < 2; count++) ids.push((await replyTo(setup.member, first.thread.id, reply)).post.id);
    same(ids[1], ids[0], 'The reply of a draft that was sent again');
    const read = async (request: object) =>
      (await setup.nobody.thread({ threadId: first.thread.id, ...request })).posts;
    same((await readToEnd(read, 50)).filter((post) => post.id === ids[0]).length, 1, 'How often the reply is there');
    return undefined;
  },

  'a post can be changed by its author, and by nobody else': async (setup) => {
    const edit = setup.member.writing?.editPost;
    if (!edit) return 'Posts cannot be changed.';
    const { thread, post } = await beginThread(setup);
    const { post: changed } = await edit({ postId: post.id, body: 'Better words.' });
    same(wordsOf(changed), 'Better words.', 'The changed words');
    const seen = await postSeenBy(setup.other, thread.id, post.id);
    same(wordsOf(seen) ?? 'Better words.', 'Better words.', 'The words that others read');
    ensure(seen?.can.edit !== true, 'Somebody else is offered to change it.');
    const theft = setup.other.writing?.editPost?.({ postId: post.id, body: 'Not theirs.' });
    await failsWith(['forbidden', 'not-found'], theft ?? Promise.resolve(), 'Changing a stranger\u2019s post');
    return undefined;
  },

  'a deleted post has no words for others, and can come back': async (setup) => {
    const { writing } = setup.member;
    if (!writing?.deletePost) return 'Posts cannot be deleted.';
    const { thread } = await beginThread(setup, setup.other);
    const { post } = await replyTo(setup.member, thread.id);
    await writing.deletePost({ postId: post.id });
    const gone = await postSeenBy(setup.other, thread.id, post.id);
    same(gone?.body ?? null, null, 'The words that others read of a deleted post');
    ensure(gone === undefined || gone.visibility === 'deleted', 'A deleted post is shown as if it were not.');
    ensure(gone?.author == null, 'A deleted post names its author.');
    if (!writing.restorePost) return undefined;
    await writing.restorePost({ postId: post.id });
    const back = await postSeenBy(setup.other, thread.id, post.id);
    same(wordsOf(back), wordsOf(post), 'The words after the delete was taken back');
    return undefined;
  },

  'a held post is safe, and only its author sees it': async (setup) => {
    if (!setup.held) return 'Nothing is held here.';
    const { backend, name } = setup.held;
    const { thread } = await beginThread(setup);
    const { post, state } = await replyTo(backend, thread.id, { name });
    same(state, 'held', 'The state of a held post');
    same(post.visibility, 'held', 'The visibility of a held post');
    ensure(post.body !== null, 'The author cannot read their own held post.');
    same((await postSeenBy(backend, thread.id, post.id))?.visibility, 'held', 'What its author finds');
    for (const others of [setup.nobody, setup.member]) {
      same((await postSeenBy(others, thread.id, post.id))?.body ?? null, null, 'What others read of a held post');
    }
    return undefined;
  },

  'who watches a thread hears of a reply, until they stop': async (setup) => {
    if (!setup.member.live || !setup.other.writing) return 'This backend has no live news.';
    const { thread } = await beginThread(setup);
    const stop = new AbortController();
    let heard = false;
    const watching = setup.member.live.watchThread(thread.id, () => (heard = true), { signal: stop.signal });
    for (let count = 0; count < 20 && !heard; count++) {
      await replyTo(setup.other, thread.id);
      for (let reads = 0; reads < 20 && !heard; reads++) await setup.nobody.thread({ threadId: thread.id, first: 1 });
    }
    stop.abort();
    await watching;
    ensure(heard, 'Nobody was told of the replies.');
    return undefined;
  },
};
