import type { CallOptions, ForumBackend } from '../model/index.ts';
import { beginThread, replyTo, topicFor, writingOf } from './acts.ts';
import { failsWith, freshWord } from './check.ts';
import type { Checks, ContractSetup } from './setup.ts';

export const failingChecks: Checks = {
  'a thread that is not there is not found': async ({ member }) => {
    for (const threadId of ['0', 'no-such-thread', '__proto__', '9'.repeat(30)]) {
      await failsWith(['not-found', 'validation'], member.thread({ threadId }), 'Reading a thread that is not there');
    }
    return undefined;
  },

  'nobody can write before they sign in': async (setup) => {
    if (!setup.nobody.writing) return 'Nothing can be posted.';
    const { thread } = await beginThread(setup);
    await failsWith(['unauthenticated', 'forbidden'], replyTo(setup.nobody, thread.id), 'A reply by nobody');
    return undefined;
  },

  'words that do not fit are told apart from a failure': async (setup) => {
    if (!setup.member.writing) return 'Nothing can be posted.';
    const { thread } = await beginThread(setup);
    const blank = { topicId: await topicFor(setup), title: 'Blank', body: ' ', clientId: freshWord() };
    const begin = setup.threadId === undefined ? writingOf(setup.member).createThread(blank) : null;
    if (begin) await failsWith(['validation'], begin, 'A thread without words');
    await failsWith(['validation'], replyTo(setup.member, thread.id, { body: ' ' }), 'A reply without words');
    const long = replyTo(setup.member, thread.id, { body: 'a'.repeat(100_000) });
    await failsWith(['validation'], long, 'A reply of 100,000 characters');
    return undefined;
  },

  'every call can be aborted': async (setup) => {
    const { thread, post } = setup.member.writing
      ? await beginThread(setup, setup.other)
      : { thread: (await setup.member.threads({ first: 1 })).items[0], post: null };
    if (!thread) return 'There is nothing to read.';
    const early = AbortSignal.abort();
    for (const call of callsOf(setup, setup.member, thread.id, post?.id ?? '0')) {
      await failsWith(['aborted'], call({ signal: early }), 'A call that was aborted before');
    }
    const during = new AbortController();
    const reading = setup.member.thread({ threadId: thread.id }, { signal: during.signal });
    during.abort();
    await failsWith(['aborted'], reading, 'A call that was aborted meanwhile');
    return undefined;
  },

  'a server that cannot be reached is the network': async (setup) => {
    const { unreachable } = setup;
    if (!unreachable) return 'There is no unreachable backend to try.';
    for (const call of callsOf(setup, unreachable, '1', '1'))
      await failsWith(['network'], call({}), 'A call to nowhere');
    return undefined;
  },
};

type Call = (options: CallOptions) => Promise<unknown>;

/** One call of everything that this backend offers. Where there is one thread, none is listed and none begun. */
function callsOf(setup: ContractSetup, backend: ForumBackend, threadId: string, postId: string): Call[] {
  const hasList = setup.threadId === undefined;
  const { searching, writing, helped, acknowledging, reporting } = backend;
  const clientId = freshWord();
  const thread = { topicId: '1', title: 'Aborted', body: 'Never sent.', clientId };
  const calls: (Call | undefined)[] = [
    (options) => backend.start({}, options),
    hasList ? (options) => backend.threads({}, options) : undefined,
    (options) => backend.thread({ threadId }, options),
    searching && ((options) => searching.search({ text: 'anything' }, options)),
    hasList ? writing && ((options) => writing.createThread(thread, options)) : undefined,
    writing && ((options) => writing.reply({ threadId, body: 'Never sent.', clientId }, options)),
    writing?.editPost && ((options) => writing.editPost?.({ postId, body: 'No.' }, options) ?? Promise.resolve()),
    writing?.deletePost && ((options) => writing.deletePost?.({ postId }, options) ?? Promise.resolve()),
    writing?.restorePost && ((options) => writing.restorePost?.({ postId }, options) ?? Promise.resolve()),
    helped && ((options) => helped.mark({ postId }, options)),
    helped && ((options) => helped.unmark({ postId }, options)),
    helped?.impact && ((options) => helped.impact?.(options) ?? Promise.resolve()),
    helped?.markImpactSeen && ((options) => helped.markImpactSeen?.({ upTo: '1' }, options) ?? Promise.resolve()),
    acknowledging && ((options) => acknowledging.acknowledge({ postId, phraseId: '1' }, options)),
    acknowledging && ((options) => acknowledging.withdraw({ postId, phraseId: '1' }, options)),
    reporting && ((options) => reporting.report({ postId, reason: 'other', clientId }, options)),
  ];
  return calls.filter((call) => call !== undefined);
}
