/**
 * The composer as a pure function: a state and something that happened, to the next state and what is to be done. It knows
 * neither the screen nor the network. An event that means nothing in a state changes nothing. What happens while somebody
 * writes is in `writing-steps.ts`, which is loaded first.
 */
import type { Draft } from '../../context/drafts.ts';
import type { ForumErrorKind } from '../../model/index.ts';
import type { Composer, ComposerEvent, Effect, Next, Step } from './composer-state.ts';
import { begin, to, whileWriting, WRITING } from './writing-steps.ts';

/** In the life of one draft (E25). */
const MOST_PROMPTS = 2;

/** After these answers the post may stand there all the same. */
const UNSURE: ReadonlySet<ForumErrorKind> = new Set(['network', 'unavailable', 'aborted', 'contract', 'unknown']);

const SAVE: Effect = { type: 'save' };
const FORGET: Effect = { type: 'forget' };
const FOCUS_TEXT: Effect = { type: 'focus', on: 'text' };
const FOCUS_PANEL: Effect = { type: 'focus', on: 'panel' };

export function next(composer: Composer, event: ComposerEvent): Next {
  switch (event.type) {
    case 'session':
      return onSession(composer, event.viewerId);
    case 'around':
    case 'emptied':
      return whileWriting(composer, event);
    case 'card-dismissed':
      return to(composer, { card: 'dismissed' });
    case 'checked':
      return onChecked(composer, event);
    default:
      return steps[composer.step.name](composer, event);
  }
}

type Steps = (composer: Composer, event: ComposerEvent) => Next;

const steps: Readonly<Record<Step['name'], Steps>> = {
  writing: onOpen,
  prompted: (composer, event) => (event.type === 'as-it-is' ? send(composer) : orBack(composer, event)),
  failed: orBack,
  checking: onlyWriting,
  'signing-in': (composer, event) => {
    if (event.type === 'sign-in') return signIn(composer, event.keep);
    if (event.type === 'no-sign-in') return to(composer, { step: failed('no-sign-in') }, FOCUS_PANEL);
    return event.type === 'change' ? orBack(composer, event) : onlyWriting(composer, event);
  },
  sending: (composer, event) => {
    if (event.type === 'answered') return onAnswered(composer, event);
    if (event.type === 'refused') return onRefused(composer, event);
    return stay(composer);
  },
  sent: onDone,
  held: onDone,
  unsure: (composer, event) => {
    if (event.type === 'retry') return send(composer);
    if (event.type === 'rewrite') {
      const draft = { ...composer.draft, clientId: event.clientId };
      return to(composer, { step: WRITING, draft }, SAVE, FOCUS_TEXT);
    }
    return event.type === 'discard' ? discard(composer, event.fresh) : stay(composer);
  },
};

/** In every state in which words can be written and sent. */
function onOpen(composer: Composer, event: ComposerEvent): Next {
  if (event.type === 'discard') return discard(composer, event.fresh);
  if (event.type === 'undo-discard' && composer.discarded)
    return to(composer, { draft: composer.discarded, discarded: null, step: WRITING }, SAVE, FOCUS_TEXT);
  if (event.type !== 'post') return whileWriting(composer, event);
  if (event.problems.length > 0)
    return to(composer, { step: WRITING, problems: event.problems }, { type: 'focus', on: 'problems' });
  return to(composer, { step: { name: 'checking' }, problems: [], resumed: false }, SAVE, { type: 'check' });
}

function discard(composer: Composer, fresh: Draft): Next {
  const step: Step = { name: 'writing', note: 'discarded' };
  return to(composer, { step, draft: fresh, problems: [], discarded: composer.draft }, FORGET, FOCUS_TEXT);
}

function orBack(composer: Composer, event: ComposerEvent): Next {
  return event.type === 'change' ? to(composer, { step: WRITING }, FOCUS_TEXT) : onOpen(composer, event);
}

function onlyWriting(composer: Composer, event: ComposerEvent): Next {
  return event.type === 'wrote' ? whileWriting(composer, event) : stay(composer);
}

/** A look at the words: at a pause in writing only the card may open; after Post one question may be asked (E25). */
function onChecked(composer: Composer, { plan }: ComposerEvent & { type: 'checked' }): Next {
  const card = plan.card && composer.card === 'closed' ? 'open' : composer.card;
  const seen = { ...composer, card } as const;
  if (composer.step.name === 'prompted') {
    const { kind } = composer.step.ask;
    const ask = plan.asks.find((one) => one.kind === kind);
    return to(seen, { step: ask ? { name: 'prompted', ask } : { name: 'writing', note: 'taken-care' } });
  }
  if (composer.step.name !== 'checking') return to(seen, {});
  const { draft } = composer;
  const ask = plan.asks.find(({ kind }) => !draft.prompted.includes(kind));
  if (!ask || draft.prompted.length >= MOST_PROMPTS) return send(seen);
  const prompted = { ...draft, prompted: [...draft.prompted, ask.kind] };
  return to(seen, { step: { name: 'prompted', ask }, draft: prompted }, SAVE, { type: 'focus', on: 'prompt' });
}

function send(composer: Composer): Next {
  if (!composer.online) return to(composer, { step: failed('offline') }, SAVE, FOCUS_PANEL);
  if (composer.viewerId === null) return askToSignIn(composer);
  return to(composer, { step: { name: 'sending' } }, SAVE, { type: 'send' });
}

function askToSignIn(composer: Composer): Next {
  if (!composer.keeps)
    return to(composer, { step: { name: 'signing-in', asking: true, kept: false } }, SAVE, FOCUS_PANEL);
  return signIn(composer, true, FOCUS_PANEL);
}

function signIn(composer: Composer, keep: boolean, ...more: readonly Effect[]): Next {
  return to(
    composer,
    { step: { name: 'signing-in', asking: false, kept: keep } },
    SAVE,
    { type: 'sign-in', keep },
    ...more,
  );
}

/** The same person as before goes on; whoever is new here sees under which name they post, and presses Post. */
function onSession(composer: Composer, viewerId: string | null): Next {
  const { step } = composer;
  if (step.name !== 'signing-in' || viewerId === null) {
    // A session that ran out is remembered by who it was, so that the same person can go on.
    return step.name === 'signing-in' ? stay(composer) : to(composer, { viewerId });
  }
  if (composer.viewerId === viewerId && !composer.resumed)
    return to(composer, { step: { name: 'sending' }, resumed: true }, { type: 'send' });
  return to(composer, { viewerId, step: { name: 'writing', note: 'signed-in' } }, SAVE, FOCUS_TEXT);
}

function onAnswered(composer: Composer, { outcome }: ComposerEvent & { type: 'answered' }): Next {
  const name = outcome.state === 'held' ? 'held' : 'sent';
  return to(composer, { step: { name, outcome }, discarded: null }, FORGET, { type: 'tell', outcome }, FOCUS_PANEL);
}

function onRefused(composer: Composer, { refusal: why }: ComposerEvent & { type: 'refused' }): Next {
  if (why.kind === 'unauthenticated' && !composer.resumed) return askToSignIn(composer);
  if (UNSURE.has(why.kind)) return to(composer, { step: { name: 'unsure' } }, SAVE, FOCUS_PANEL);
  return to(composer, { step: { name: 'failed', refusal: why } }, SAVE, FOCUS_PANEL);
}

function onDone(composer: Composer, event: ComposerEvent): Next {
  if (event.type === 'again') return to(begin(event.fresh, composer), {}, FOCUS_TEXT);
  if (event.type === 'undo-edit') return send({ ...composer, draft: event.before });
  return stay(composer);
}

function failed(kind: 'offline' | 'no-sign-in'): Step {
  return { name: 'failed', refusal: { kind, sentence: null, tryAt: null } };
}

function stay(composer: Composer): Next {
  return { composer, effects: [] };
}
