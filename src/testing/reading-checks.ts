import type { ForumBackend, ThreadView } from '../model/index.ts';
import { beginThread, conversation, readToEnd, replyTo } from './acts.ts';
import { ensure, freshWord, same } from './check.ts';
import type { Checks } from './setup.ts';
import { checkPage, checkStart, checkView } from './shape.ts';

const SMALL = 3;

export const readingChecks: Checks = {
  'start tells who is here, the topics and the first threads': async ({ nobody, member }) => {
    const [signedOut, signedIn] = [await nobody.start({ first: SMALL }), await member.start({ first: SMALL })];
    checkStart(signedOut);
    checkStart(signedIn);
    ensure(signedOut.viewer === null, 'Nobody is signed in, and yet there is a viewer.');
    ensure(signedIn.viewer !== null, 'A member is signed in, and there is no viewer.');
    ensure(signedOut.threads.items.length <= SMALL, 'A page is longer than was asked for.');
    return undefined;
  },

  'threads go to the end without gaps or repeats while others post': async (setup) => {
    if (setup.other.writing) for (let count = 0; count < SMALL * 2; count++) await beginThread(setup);
    const read = setup.member.threads.bind(setup.member);
    const before = (await readToEnd(read, 50)).map((thread) => thread.id);
    let posted = 0;
    const postNow = async (): Promise<void> => {
      if (setup.other.writing && posted++ < SMALL) await beginThread(setup, setup.other);
    };
    const seen = (await readToEnd(read, Math.max(SMALL, Math.ceil(before.length / 20)), postNow)).map(({ id }) => id);
    ensure(new Set(seen).size === seen.length, 'A thread came twice.');
    const gaps = before.filter((id) => !seen.includes(id));
    same(gaps.length, 0, 'The number of threads that were left out');
    return undefined;
  },

  'threads of one topic are of that topic': async ({ member }) => {
    const { topics, threads } = await member.start({ first: 50 });
    const topicId = threads.items.find((thread) => thread.topic)?.topic?.id;
    if (topicId === undefined) return 'This forum has no topics.';
    const page = await member.threads({ topicId, first: 50 });
    checkPage(page, 'threads');
    ensure(page.items.length > 0, 'A topic that has a thread lists none.');
    const family = [topicId, ...topics.filter((topic) => topic.parentId === topicId).map((topic) => topic.id)];
    const strays = page.items.filter((thread) => thread.topic && !family.includes(thread.topic.id));
    same(strays.length, 0, 'The number of threads of other topics');
    return undefined;
  },

  'posts go to the end, oldest first, and what comes meanwhile is found after the end': async (setup) => {
    if (!setup.member.writing) return 'Nothing can be posted.';
    const { threadId, ids } = await conversation(setup, 7);
    let late = 0;
    const postNow = async (): Promise<void> => {
      if (late++ < 1) ids.push((await replyTo(setup.other, threadId)).post.id);
    };
    const read = async (request: object): Promise<ThreadView['posts']> => {
      const view = await setup.member.thread({ threadId, ...request });
      checkView(view);
      return view.posts;
    };
    same(
      (await readToEnd(read, SMALL, postNow)).map((post) => post.id),
      ids,
      'The posts of the thread',
    );
    const last = await read({ first: 50 });
    if (last.end === null) return undefined;
    const { post } = await replyTo(setup.other, threadId);
    const news = await read({ first: 50, after: last.end });
    same(
      news.items.map(({ id }) => id),
      [post.id],
      'What came after the end',
    );
    return undefined;
  },

  'posts can be read backwards from a place': async (setup) => {
    if (!setup.member.writing) return 'Nothing can be posted.';
    const { threadId, ids } = await conversation(setup, 7);
    const whole = await setup.member.thread({ threadId, first: SMALL });
    const next = await setup.member.thread({ threadId, first: SMALL, after: whole.posts.end ?? undefined });
    if (!next.posts.hasPrevious) return 'This backend does not go back.';
    const back = await setup.member.thread({ threadId, first: 2, before: next.posts.start ?? undefined });
    same(
      back.posts.items.map((post) => post.id),
      ids.slice(1, SMALL),
      'The page before',
    );
    ensure(back.posts.hasNext, 'A page before another has no next one.');
    const start = await setup.member.thread({ threadId, first: 50, before: next.posts.start ?? undefined });
    same(
      start.posts.items.map((post) => post.id),
      ids.slice(0, SMALL),
      'All that came before',
    );
    ensure(!start.posts.hasPrevious, 'Before the first post there is something.');
    return undefined;
  },

  'the page around a post holds it': async (setup) => {
    if (!setup.member.writing) return 'Nothing can be posted.';
    const { threadId, ids } = await conversation(setup, 8);
    const around = ids[5];
    const view = await setup.member.thread({ threadId, around, first: SMALL });
    checkView(view);
    ensure(
      view.posts.items.some((post) => post.id === around),
      'The page around a post is without it.',
    );
    return undefined;
  },

  'searching finds what was written, with the words around it': async (setup) => {
    const { searching } = setup.nobody;
    if (!searching || !setup.member.writing) return 'This backend does not search.';
    const [word, inReply] = [freshWord(), freshWord()];
    const { thread } = await beginThread(setup, setup.member, word);
    const { post } = await replyTo(setup.other, thread.id, { body: `Only here: ${inReply}.` });
    const [found, foundReply] = [await searching.search({ text: word }), await searching.search({ text: inReply })];
    checkPage(found, 'hits');
    ensure(
      found.items.some((hit) => hit.thread.id === thread.id),
      'A thread is not found by a word of its title.',
    );
    const hit = foundReply.items.find((one) => one.thread.id === thread.id);
    ensure(hit !== undefined, 'A thread is not found by a word of a reply.');
    ensure(hit.postId === null || hit.postId === post.id, 'A hit names another post.');
    same((await searching.search({ text: freshWord() })).items.length, 0, 'The number of hits for a word nobody wrote');
    return undefined;
  },

  'nothing is shown that the backend cannot do': async ({ nobody, member }) => {
    for (const backend of [nobody, member]) {
      const { viewer, threads, topics } = await backend.start({ first: 10 });
      if (!backend.writing) {
        ensure(viewer?.can.createThread !== true && !topics.some((topic) => topic.canPost), 'A thread may be begun.');
      }
      for (const { id } of threads.items.slice(0, SMALL)) checkRights(backend, await backend.thread({ threadId: id }));
    }
    return undefined;
  },
};

function checkRights(backend: ForumBackend, { thread, opening, posts }: ThreadView): void {
  const { writing, helped, acknowledging, reporting } = backend;
  ensure(!thread.can.reply || writing !== undefined, 'A reply is offered without the group `writing`.');
  for (const post of [opening, ...posts.items]) {
    if (!post) continue;
    const { can } = post;
    ensure(!can.edit || writing?.editPost !== undefined, 'An edit is offered that cannot be sent.');
    ensure(!can.delete || writing?.deletePost !== undefined, 'A delete is offered that cannot be sent.');
    ensure(!can.restore || writing?.restorePost !== undefined, 'A restore is offered that cannot be sent.');
    ensure(!can.markHelped || helped !== undefined, 'A mark is offered without the group `helped`.');
    ensure(!can.acknowledge || acknowledging !== undefined, 'An acknowledgement is offered that cannot be sent.');
    ensure(!can.report || reporting !== undefined, 'A report is offered that cannot be sent.');
  }
}
