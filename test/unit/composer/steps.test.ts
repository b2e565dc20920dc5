import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Draft } from '../../../src/context/drafts.ts';
import type { Composer, ComposerEvent, Effect, Outcome, Step } from '../../../src/elements/composer/composer-state.ts';
import { next } from '../../../src/elements/composer/composer-steps.ts';
import { begin, whileWriting } from '../../../src/elements/composer/writing-steps.ts';
import type { ForumErrorKind, Post } from '../../../src/model/index.ts';
import type { AskedKind, PromptAsk, PromptPlan } from '../../../src/safety/prompts.ts';

const draft: Draft = {
  title: 'A title',
  body: 'words that took courage',
  topicId: 'sleep',
  name: '',
  anonymous: false,
  replyWish: null,
  clientId: 'client-one',
  prompted: [],
};
const fresh: Draft = { ...draft, title: '', body: '', clientId: 'client-two' };
const start = begin(draft, { viewerId: 'willow', keeps: true, online: true });
const ask = (kind: AskedKind): PromptAsk => ({ kind, findings: [{ kind, rule: 'r', start: 0, end: 5 }] });
const plan = (...kinds: AskedKind[]): PromptPlan => ({ card: false, asks: kinds.map(ask) });
const checked = (...kinds: AskedKind[]): ComposerEvent => ({ type: 'checked', plan: plan(...kinds) });
const outcome = (state: 'published' | 'held'): Outcome => ({ state, post: { id: 'p1' } as Post });
const refused = (kind: ForumErrorKind): ComposerEvent => ({
  type: 'refused',
  refusal: { kind, sentence: null, tryAt: null },
});
const POST: ComposerEvent = { type: 'post', problems: [] };

const steps = {
  writing: { name: 'writing', note: 'none' },
  checking: { name: 'checking' },
  prompted: { name: 'prompted', ask: ask('unkind') },
  asking: { name: 'signing-in', asking: true, kept: false },
  'signing-in': { name: 'signing-in', asking: false, kept: true },
  sending: { name: 'sending' },
  sent: { name: 'sent', outcome: outcome('published') },
  held: { name: 'held', outcome: outcome('held') },
  unsure: { name: 'unsure' },
  failed: { name: 'failed', refusal: { kind: 'rate-limited', sentence: null, tryAt: 5 } },
} as const satisfies Record<string, Step>;

const at = (name: keyof typeof steps, change: Partial<Composer> = {}): Composer => ({
  ...start,
  step: steps[name],
  ...change,
});
const names = (effects: readonly Effect[]): string[] =>
  effects.map((effect) => (effect.type === 'focus' ? `focus ${effect.on}` : effect.type));

type Row = readonly [title: string, from: Composer, event: ComposerEvent, to: Step['name'], ...effects: string[]];

const table: readonly Row[] = [
  ['writing goes on', at('writing'), { type: 'wrote', change: { body: 'more' } }, 'writing'],
  ['Post looks first', at('writing'), POST, 'checking', 'save', 'check'],
  [
    'a field that is missing',
    at('writing'),
    { type: 'post', problems: [{ field: 'body', why: 'empty' }] },
    'writing',
    'focus problems',
  ],
  ['a draft from before', at('writing'), { type: 'restored', draft: fresh }, 'writing'],
  ['discard', at('writing'), { type: 'discard', fresh }, 'writing', 'forget', 'focus text'],
  ['undo of discard', at('writing', { discarded: draft }), { type: 'undo-discard' }, 'writing', 'save', 'focus text'],
  ['undo without discard', at('writing'), { type: 'undo-discard' }, 'writing'],
  ['nothing found', at('checking'), checked(), 'sending', 'save', 'send'],
  ['something found', at('checking'), checked('unkind'), 'prompted', 'save', 'focus prompt'],
  ['a late look while writing', at('writing'), checked('unkind'), 'writing'],
  ['post as it is', at('prompted'), { type: 'as-it-is' }, 'sending', 'save', 'send'],
  ['change it', at('prompted'), { type: 'change' }, 'writing', 'focus text'],
  ['writing beside a prompt', at('prompted'), { type: 'wrote', change: { body: 'kinder' } }, 'prompted'],
  ['still found beside a prompt', at('prompted'), checked('unkind'), 'prompted'],
  ['no longer found', at('prompted'), checked(), 'writing'],
  ['discard at a prompt', at('prompted'), { type: 'discard', fresh }, 'writing', 'forget', 'focus text'],
  ['signed out', at('checking', { viewerId: null }), checked(), 'signing-in', 'save', 'sign-in', 'focus panel'],
  [
    'signed out, words not kept',
    at('checking', { viewerId: null, keeps: false }),
    checked(),
    'signing-in',
    'save',
    'focus panel',
  ],
  ['who is here is not known', at('checking', { viewerId: undefined }), checked(), 'sending', 'save', 'send'],
  ['may keep them', at('asking'), { type: 'sign-in', keep: true }, 'signing-in', 'save', 'sign-in'],
  ['may not keep them', at('asking'), { type: 'sign-in', keep: false }, 'signing-in', 'save', 'sign-in'],
  ['rather writes on', at('asking'), { type: 'change' }, 'writing', 'focus text'],
  [
    'somebody new signed in',
    at('signing-in', { viewerId: null }),
    { type: 'session', viewerId: 'pebble' },
    'writing',
    'save',
    'focus text',
  ],
  ['the same person came back', at('signing-in'), { type: 'session', viewerId: 'willow' }, 'sending', 'send'],
  [
    'came back twice',
    at('signing-in', { resumed: true }),
    { type: 'session', viewerId: 'willow' },
    'writing',
    'save',
    'focus text',
  ],
  ['nobody signed in', at('signing-in'), { type: 'session', viewerId: null }, 'signing-in'],
  ['gave up signing in', at('signing-in'), { type: 'change' }, 'writing', 'focus text'],
  ['no way to sign in', at('signing-in'), { type: 'no-sign-in' }, 'failed', 'focus panel'],
  ['offline at Post', at('checking', { online: false }), checked(), 'failed', 'save', 'focus panel'],
  [
    'published',
    at('sending'),
    { type: 'answered', outcome: outcome('published') },
    'sent',
    'forget',
    'tell',
    'focus panel',
  ],
  ['held', at('sending'), { type: 'answered', outcome: outcome('held') }, 'held', 'forget', 'tell', 'focus panel'],
  ['session ran out', at('sending'), refused('unauthenticated'), 'signing-in', 'save', 'sign-in', 'focus panel'],
  ['ran out again', at('sending', { resumed: true }), refused('unauthenticated'), 'failed', 'save', 'focus panel'],
  ['words come while sending', at('sending'), { type: 'wrote', change: { body: 'x' } }, 'sending'],
  ['Post again while sending', at('sending'), POST, 'sending'],
  ...(['network', 'unavailable', 'aborted', 'contract', 'unknown'] as const).map((kind): Row => [
    `${kind}: may have arrived`,
    at('sending'),
    refused(kind),
    'unsure',
    'save',
    'focus panel',
  ]),
  ...(['forbidden', 'validation', 'not-found', 'rate-limited', 'conflict'] as const).map((kind): Row => [
    `${kind}: did not arrive`,
    at('sending'),
    refused(kind),
    'failed',
    'save',
    'focus panel',
  ]),
  ['check and send again', at('unsure'), { type: 'retry' }, 'sending', 'save', 'send'],
  ['new words instead', at('unsure'), { type: 'rewrite', clientId: 'client-three' }, 'writing', 'save', 'focus text'],
  ['discard when unsure', at('unsure'), { type: 'discard', fresh }, 'writing', 'forget', 'focus text'],
  ['Post after a refusal', at('failed'), POST, 'checking', 'save', 'check'],
  ['write on after a refusal', at('failed'), { type: 'change' }, 'writing', 'focus text'],
  ['writing after a refusal', at('failed'), { type: 'wrote', change: { body: 'x' } }, 'failed'],
  ['another after sending', at('sent'), { type: 'again', fresh }, 'writing', 'focus text'],
  ['another after holding', at('held'), { type: 'again', fresh }, 'writing', 'focus text'],
  ['an edit taken back', at('sent'), { type: 'undo-edit', before: fresh }, 'sending', 'save', 'send'],
  ...(Object.keys(steps) as (keyof typeof steps)[]).map((name): Row => [
    `${name}: drafts were cleared`,
    at(name),
    { type: 'emptied', fresh },
    'writing',
  ]),
];

describe('each step of the composer', () => {
  for (const [title, from, event, to, ...effects] of table)
    it(`${from.step.name}, ${title}: ${to}`, () => {
      const { composer, effects: asked } = next(from, event);
      assert.equal(composer.step.name, to);
      assert.deepEqual(names(asked), effects);
    });
});

describe('what the composer remembers', () => {
  it('takes out no words while they are on their way', () => {
    const { composer } = next(at('sending'), { type: 'wrote', change: { body: '' } });
    assert.equal(composer.draft.body, draft.body);
  });

  it('clears everything that may not stay on the screen', () => {
    const { composer } = next(at('unsure', { discarded: draft, card: 'open' }), { type: 'emptied', fresh });
    assert.deepEqual([composer.draft, composer.discarded, composer.card], [fresh, null, 'closed']);
  });

  it('sends again with the id of the draft, and new words with a new one', () => {
    assert.equal(next(at('unsure'), { type: 'retry' }).composer.draft.clientId, 'client-one');
    assert.equal(
      next(at('unsure'), { type: 'rewrite', clientId: 'client-three' }).composer.draft.clientId,
      'client-three',
    );
  });

  it('gives back what was discarded until something else is written', () => {
    const gone = next(at('writing'), { type: 'discard', fresh }).composer;
    assert.equal(next(gone, { type: 'undo-discard' }).composer.draft.body, draft.body);
    const writing = next(gone, { type: 'wrote', change: { body: 'n' } }).composer;
    assert.equal(next(writing, { type: 'undo-discard' }).composer.draft.body, 'n');
  });

  it('forgets a problem when its field is written in', () => {
    const found = next(at('writing'), {
      type: 'post',
      problems: [
        { field: 'topicId', why: 'empty' },
        { field: 'body', why: 'empty' },
      ],
    });
    const after = next(found.composer, { type: 'wrote', change: { topicId: 'sleep' } });
    assert.deepEqual(after.composer.problems, [{ field: 'body', why: 'empty' }]);
  });
});

describe('before the rest has come', () => {
  it('writing is the same, and what needs the rest changes nothing', () => {
    const writing: ComposerEvent = { type: 'wrote', change: { body: 'more' } };
    assert.deepEqual(whileWriting(start, writing), next(start, writing));
    for (const event of [POST, checked('unkind'), { type: 'as-it-is' }, { type: 'retry' }] satisfies ComposerEvent[])
      assert.deepEqual(whileWriting(start, event), { composer: start, effects: [] });
  });
});

describe('reminders (E25)', () => {
  const postOnce = (composer: Composer, ...kinds: AskedKind[]): Composer =>
    next(next(composer, POST).composer, checked(...kinds)).composer;
  const asked = ({ step }: Composer): string | null => (step.name === 'prompted' ? step.ask.kind : null);

  it('asks about the most serious first, and the same kind never again', () => {
    const first = postOnce(start, 'method', 'unkind');
    assert.equal(asked(first), 'method');
    const second = postOnce(next(first, { type: 'change' }).composer, 'method', 'unkind');
    assert.equal(asked(second), 'unkind');
  });

  it('asks at most twice in the life of a draft', () => {
    const twice = { ...start, draft: { ...draft, prompted: ['method', 'unkind'] } };
    assert.equal(postOnce(twice, 'contact').step.name, 'sending');
  });

  it('remembers across a reload, because the draft does', () => {
    const { draft: kept } = postOnce(start, 'unkind');
    const again = begin(kept, start);
    assert.equal(postOnce(again, 'unkind').step.name, 'sending');
  });

  it('sends at once when posted as it is, whatever else was found', () => {
    const prompted = postOnce(start, 'method', 'personal-details', 'unkind');
    assert.equal(next(prompted, { type: 'as-it-is' }).composer.step.name, 'sending');
  });

  it('lets distress open the card, and never stand in the way', () => {
    const seen = next(next(start, POST).composer, { type: 'checked', plan: { card: true, asks: [] } });
    assert.deepEqual([seen.composer.step.name, seen.composer.card], ['sending', 'open']);
    const sent = next(seen.composer, { type: 'answered', outcome: outcome('published') }).composer;
    assert.equal(sent.card, 'open');
  });

  it('keeps a dismissed card away', () => {
    const dismissed = next({ ...start, card: 'open' }, { type: 'card-dismissed' }).composer;
    assert.equal(next(dismissed, { type: 'checked', plan: { card: true, asks: [] } }).composer.card, 'dismissed');
  });
});

describe('any walk through the composer', () => {
  const random = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const events = (n: number): readonly ComposerEvent[] => [
    { type: 'wrote', change: { body: `words ${n}` } },
    POST,
    checked(),
    checked('method', 'unkind'),
    { type: 'checked', plan: { card: true, asks: [] } },
    { type: 'card-dismissed' },
    { type: 'as-it-is' },
    { type: 'change' },
    { type: 'rewrite', clientId: `client-${n}` },
    { type: 'sign-in', keep: n % 2 === 0 },
    { type: 'no-sign-in' },
    { type: 'session', viewerId: n % 3 ? 'willow' : null },
    { type: 'around', change: { keeps: n % 2 === 0 } },
    { type: 'around', change: { online: n % 5 > 0 } },
    { type: 'answered', outcome: outcome(n % 2 ? 'held' : 'published') },
    refused('unauthenticated'),
    refused('network'),
    refused('validation'),
    { type: 'retry' },
    { type: 'undo-discard' },
  ];

  it('never loses words, never asks three times, and sends only after Post', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const roll = random(seed);
      let composer = start;
      for (let n = 0; n < 60; n += 1) {
        const list = events(n);
        const event = list[Math.floor(roll() * list.length)] as ComposerEvent;
        const before = composer;
        const { composer: after, effects } = next(before, event);
        const body = event.type === 'wrote' && after.draft !== before.draft ? event.change.body : before.draft.body;
        assert.equal(after.draft.body, body, `seed ${seed}, ${event.type} in ${before.step.name}`);
        assert.ok(after.draft.prompted.length <= 2);
        assert.equal(
          effects.filter(({ type }) => type === 'send').length,
          after.step.name === 'sending' && before.step.name !== 'sending' ? 1 : 0,
        );
        composer = after;
      }
    }
  });

  it('has a way on from every state', () => {
    for (const name of Object.keys(steps) as (keyof typeof steps)[]) {
      const from = at(name);
      const ways: readonly ComposerEvent[] = [...events(1), { type: 'again', fresh }];
      assert.ok(
        ways.some((event) => next(from, event).composer.step.name !== from.step.name),
        name,
      );
    }
  });
});
