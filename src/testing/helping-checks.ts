import { beginThread, postSeenBy, replyTo } from './acts.ts';
import { ensure, failsWith, freshWord, same } from './check.ts';
import type { Checks } from './setup.ts';
import { checkPost, checkValues } from './shape.ts';

export const helpingChecks: Checks = {
  'marking twice is marking once, and only the author is told a number': async (setup) => {
    const { helped } = setup.member;
    if (!helped || !setup.other.writing) return 'Nothing can be marked as helpful.';
    const { thread } = await beginThread(setup);
    const { post } = await replyTo(setup.other, thread.id);
    await postSeenBy(setup.member, thread.id, post.id);
    await helped.mark({ postId: post.id });
    const marked = await helped.mark({ postId: post.id });
    if (marked) checkPost(marked, 'the marked post');
    same((await postSeenBy(setup.member, thread.id, post.id))?.helped?.byMe, true, 'Whether I marked it');
    const people = async (): Promise<unknown> => (await postSeenBy(setup.other, thread.id, post.id))?.helped?.people;
    const told = await people();
    ensure(told === 1 || told == null, 'The author of a post that one person marked twice is told of more than one.');
    same((await postSeenBy(setup.nobody, thread.id, post.id))?.helped?.people ?? null, null, 'What others are told');
    await helped.unmark({ postId: post.id });
    await helped.unmark({ postId: post.id });
    same((await postSeenBy(setup.member, thread.id, post.id))?.helped?.byMe, false, 'Whether I mark it still');
    ensure([0, null, undefined].includes((await people()) as number), 'A mark that was taken back still counts.');
    return undefined;
  },

  'one\u2019s own post cannot be marked as helpful': async (setup) => {
    const { helped } = setup.member;
    if (!helped || !setup.member.writing) return 'Nothing can be marked as helpful.';
    const { thread, post } = await beginThread(setup);
    same((await postSeenBy(setup.member, thread.id, post.id))?.can.markHelped ?? false, false, 'Whether it is offered');
    await failsWith(
      ['forbidden', 'validation', 'conflict'],
      helped.mark({ postId: post.id }),
      'Marking one\u2019s own post',
    );
    return undefined;
  },

  'the author is told once that their words helped': async (setup) => {
    const impact = setup.other.helped?.impact;
    const seen = setup.other.helped?.markImpactSeen;
    if (!impact || !setup.member.helped || !setup.other.writing) return 'Nobody is told what their words did.';
    const earlier = await impact();
    if (seen && earlier.upTo !== null) await seen({ upTo: earlier.upTo });
    const { thread } = await beginThread(setup);
    const { post } = await replyTo(setup.other, thread.id);
    await postSeenBy(setup.member, thread.id, post.id);
    await setup.member.helped.mark({ postId: post.id });
    const news = await impact();
    checkValues(news, 'impact');
    ensure(news.people === null || news.people > 0, 'A mark that was made counts for nobody: unknown is null.');
    ensure(
      news.items.length === 0 || news.items.some((item) => item.postId === post.id),
      'The post is not among them.',
    );
    if (!seen || news.upTo === null) return undefined;
    await seen({ upTo: news.upTo });
    const after = await impact();
    ensure(!after.items.some((item) => item.postId === post.id), 'The author is told the same a second time.');
    return undefined;
  },

  'an acknowledgement is there once, and can be taken back': async (setup) => {
    const { acknowledging } = setup.member;
    const phraseId = (await setup.member.start({ first: 1 })).community?.acknowledgements[0]?.id;
    if (!acknowledging || phraseId === undefined) return 'There are no acknowledgements.';
    const { thread } = await beginThread(setup, setup.other);
    const { post } = await replyTo(setup.other, thread.id);
    const given = async (): Promise<unknown> => (await postSeenBy(setup.member, thread.id, post.id))?.acknowledged;
    for (let count = 0; count < 2; count++) await acknowledging.acknowledge({ postId: post.id, phraseId });
    same(await given(), [phraseId], 'The phrases with which I acknowledged it');
    same((await postSeenBy(setup.other, thread.id, post.id))?.acknowledged, [], 'Those with which its author did');
    await acknowledging.withdraw({ postId: post.id, phraseId });
    same(await given(), [], 'The phrases after taking it back');
    return undefined;
  },

  'a report is taken': async (setup) => {
    const { reporting } = setup.member;
    if (!reporting || !setup.other.writing) return 'Nothing can be reported.';
    const { thread } = await beginThread(setup, setup.other);
    const { post } = await replyTo(setup.other, thread.id);
    await postSeenBy(setup.member, thread.id, post.id);
    const report = { postId: post.id, reason: 'self-harm', note: 'I am worried.', clientId: freshWord() } as const;
    for (let count = 0; count < 2; count++) checkValues(await reporting.report(report), 'receipt');
    const seen = await postSeenBy(setup.other, thread.id, post.id);
    ensure(!JSON.stringify(seen ?? null).includes('worried'), 'The author learns what a report said.');
    return undefined;
  },
};
