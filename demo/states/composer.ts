import { html, type TemplateResult } from 'lit';
import { composer } from '../../src/locales/en/composer.ts';
import { notices } from '../../src/locales/en/notices.ts';
import { sending } from '../../src/locales/en/sending.ts';
import type { MemoryBackend } from '../../src/memory/index.ts';
import { ForumError, type ForumErrorKind } from '../../src/model/index.ts';
import { ASKED_KINDS } from '../../src/safety/prompts.ts';
import type { Hands } from './hands.ts';
import { statesOf, type StateSketch } from './state.ts';

const words = { ...composer, ...sending };
const { tips, wish } = notices;

type Purpose = 'thread' | 'reply' | 'edit';

const REPLY = 'A walk before breakfast helped me, even a short one.';
const DISTRESS = 'I do not want to be alive any more, and I have nobody to tell.';
const NUMBER = 'You can ring me on 07700 900123 in the evening.';

async function box(purpose: Purpose, backend: MemoryBackend): Promise<TemplateResult> {
  const { thread, posts } = await backend.thread({ threadId: 'conversation' });
  const [answered, own] = posts.items;
  if (purpose === 'thread') return html`<peer-composer purpose="thread" .topicId=${'sleep'}></peer-composer>`;
  if (purpose === 'reply') {
    return html`<peer-composer purpose="reply" .thread=${thread} .replyTo=${answered}></peer-composer>`;
  }
  return html`<peer-composer purpose="edit" .thread=${thread} .post=${own}></peer-composer>`;
}

async function post(hands: Hands, purpose: Purpose, text = REPLY): Promise<void> {
  if (purpose === 'thread') await hands.write('#title', 'What helped a little');
  await hands.write('#body', text);
  await hands.press(words.post[purpose]);
}

/** Checks that are late never stop a post. When the card has opened they are there. */
async function waitForChecks(hands: Hands): Promise<void> {
  await hands.write('#body', DISTRESS);
  await hands.press(words.hideCard);
}

async function prompted(hands: Hands, purpose: Purpose): Promise<void> {
  await waitForChecks(hands);
  await post(hands, purpose, NUMBER);
}

const SENDS = { thread: 'createThread', reply: 'reply', edit: 'editPost' } as const;

/** Where sending ends, for each of the three boxes. */
function ways(purpose: Purpose): readonly StateSketch[] {
  const show = (backend: MemoryBackend): Promise<TemplateResult> => box(purpose, backend);
  const arrive = (hands: Hands): Promise<void> => post(hands, purpose);
  const refused = (name: string, error: ForumErrorKind | ForumError, shows: string): StateSketch => ({
    name: `${purpose}, ${name}`,
    show,
    before: (backend) => backend.fail({ [SENDS[purpose]]: error }),
    arrive,
    shows,
  });
  return [
    { name: `${purpose}, writing`, show, shows: words.bodyLabel[purpose] },
    {
      name: `${purpose}, nothing written`,
      show,
      arrive: async (hands) => {
        await hands.write('#body', ' ');
        await hands.press(words.post[purpose]);
      },
      shows: words.problem,
    },
    {
      name: `${purpose}, prompted`,
      show,
      arrive: (hands) => prompted(hands, purpose),
      shows: words.prompts['personal-details'].heading,
    },
    {
      name: `${purpose}, with the support card`,
      show,
      arrive: (hands) => hands.write('#body', DISTRESS),
      shows: words.hideCard,
    },
    {
      name: `${purpose}, sending`,
      show,
      before: (backend) => backend.hold(SENDS[purpose]),
      arrive,
      shows: words.sending,
    },
    { name: `${purpose}, sent`, show, arrive, shows: words.sent[purpose] },
    ...(purpose === 'edit'
      ? []
      : [{ name: `${purpose}, held`, memory: { holds: () => true }, show, arrive, shows: words.held }]),
    refused('not sure', 'network', words.unsure),
    refused('not sent', 'rate-limited', words.failedBecause['rate-limited']),
    refused(
      'to be changed',
      new ForumError('validation', { serverSentence: 'Please leave out web links.' }),
      words.failedBecause.validationSays,
    ),
  ];
}

/** Where words are kept is known a moment after the box is there. */
async function askedToKeep(hands: Hands): Promise<void> {
  await hands.reads(words.signInLaterAsks);
  await post(hands, 'reply');
}

const replying = (backend: MemoryBackend): Promise<TemplateResult> => box('reply', backend);

export const composerStates = statesOf('composer', [
  ...ways('thread'),
  ...ways('reply'),
  ...ways('edit'),
  { name: 'signed out', viewer: null, show: replying, shows: words.signInLaterAsks },
  {
    name: 'asking to keep words while signing in',
    viewer: null,
    show: replying,
    arrive: askedToKeep,
    shows: words.keepAsk,
  },
  {
    name: 'no way to sign in',
    viewer: null,
    show: replying,
    arrive: async (hands) => {
      await askedToKeep(hands);
      await hands.press(words.keepNo);
    },
    shows: words.failedBecause['no-sign-in'],
  },
  {
    name: 'signing in',
    viewer: null,
    attributes: { drafts: 'tab', 'sign-in-url': '#sign-in' },
    show: replying,
    arrive: (hands) => post(hands, 'reply'),
    shows: words.signInKept,
  },
  {
    name: 'first replies, with tips',
    viewer: 'orla',
    show: replying,
    arrive: async (hands) => void (await hands.find('[part=tips][open]')),
    shows: tips.hide,
  },
  {
    name: 'tips on request',
    show: replying,
    arrive: async (hands) => {
      await hands.find('[part=tips]:not([open])');
      await hands.press(tips.heading);
      await hands.find('[part=tips][open]');
    },
    shows: tips.hide,
  },
  {
    name: 'answering somebody who said what they would like back',
    show: async (backend) => {
      const { thread, replyWish } = await backend.thread({ threadId: 'conversation' });
      return html`<peer-composer purpose="reply" .thread=${thread} .wish=${replyWish}></peer-composer>`;
    },
    shows: wish.said('Willow27', 'been-there'),
  },
  {
    name: 'saying what one would like back',
    show: (backend) => box('thread', backend),
    arrive: async (hands) => {
      const choice = (await hands.find('#wish')) as HTMLSelectElement;
      choice.value = 'heard';
      choice.dispatchEvent(new Event('change'));
    },
    shows: wish.choices.heard,
  },
  { name: 'a first name', viewer: 'newcomer', show: replying, shows: words.nameHint },
  {
    name: 'a name that could show who somebody is',
    viewer: 'newcomer',
    show: replying,
    arrive: async (hands) => {
      await waitForChecks(hands);
      await hands.write('#body', REPLY);
      await hands.write('#name', 'anna@example.org');
      (await hands.find('#name')).dispatchEvent(new FocusEvent('blur'));
    },
    shows: words.namePersonal,
  },
  {
    name: 'preview',
    show: replying,
    arrive: async (hands) => {
      await hands.write('#body', REPLY);
      await hands.press(words.preview);
    },
    shows: words.previewHeading,
  },
  {
    name: 'discarded',
    show: replying,
    arrive: async (hands) => {
      await hands.write('#body', REPLY);
      await hands.press(words.discard);
    },
    shows: words.bringBack,
  },
]);

export const promptStates = statesOf('safety prompt', [
  ...([...ASKED_KINDS, 'distress'] as const).map((kind) => ({
    name: kind,
    show: () =>
      html`<peer-safety-prompt
        kind=${kind}
        .answering=${'Bramble'}
        .found=${kind === 'personal-details' ? [{ label: 'phone', text: '07700 900123' }] : []}
      ></peer-safety-prompt>`,
    shows: words.prompts[kind].heading,
  })),
  {
    name: 'personal details taken out',
    show: () => html`<peer-safety-prompt kind="personal-details" .takenOut=${true}></peer-safety-prompt>`,
    shows: words.putBack,
  },
]);
