/**
 * What can happen to a composer while somebody writes: the part of its steps that is there from the beginning. Pure. The rest
 * is in `composer-steps.ts`; an event that means nothing here changes nothing.
 */
import type { Draft } from '../../context/drafts.ts';
import type { Composer, ComposerEvent, Effect, Next, Step } from './composer-state.ts';

export const WRITING: Step = { name: 'writing', note: 'none' };

export function begin(
  draft: Draft,
  { viewerId, keeps, online }: Pick<Composer, 'viewerId' | 'keeps' | 'online'>,
): Composer {
  const nothing = { step: WRITING, problems: [], card: 'closed', discarded: null, resumed: false } as const;
  return { ...nothing, draft, viewerId, keeps, online };
}

export const isEmpty = ({ title, body }: Draft): boolean => !(title + body).trim();

/** Whether the words may be changed now. While they are on their way, and until it is known whether they arrived, they rest. */
export const isOpen = ({ step: { name } }: Composer): boolean => !['sending', 'unsure', 'sent', 'held'].includes(name);

/** In every state in which words can be written. */
export function whileWriting(composer: Composer, event: ComposerEvent): Next {
  switch (event.type) {
    case 'session':
      return to(composer, { viewerId: event.viewerId });
    case 'around':
      return to(composer, event.change);
    case 'emptied':
      return to(begin(event.fresh, composer), {});
    case 'wrote': {
      const draft = { ...composer.draft, ...event.change };
      const problems = composer.problems.filter(({ field }) => !(field in event.change));
      const step = composer.step.name === 'writing' ? WRITING : composer.step;
      return to(composer, { draft, problems, step, discarded: isEmpty(draft) ? composer.discarded : null });
    }
    case 'restored':
      return to(composer, { draft: event.draft, step: { name: 'writing', note: 'restored' } });
    default:
      return to(composer, {});
  }
}

export function to(composer: Composer, change: Partial<Composer>, ...effects: readonly Effect[]): Next {
  return { composer: { ...composer, ...change }, effects };
}
