import type { Community } from '../model/index.ts';
import type { ForumSketch, TopicSketch } from './build-forum.ts';

export const community: Community = {
  name: 'The Lighthouse Forum',
  description:
    'People who know what it is like, talking to each other. It is run by a small charity and is no emergency service.',
  visibility: 'public',
  moderators: { hereNow: true, backAt: null, hours: '9 am to 9 pm, every day' },
  usualReplyTime: 'within a day',
  usualHoldTime: '2 hours in the day',
  rules: [
    'Be as kind as you would be to a friend.',
    'Leave out anything that could tell people who you are.',
    'Say what helped you, and not what somebody must do.',
  ],
  acknowledgements: [
    { id: 'with-you', label: 'I am with you' },
    { id: 'me-too', label: 'I have felt this too' },
    { id: 'thank-you', label: 'Thank you for telling us' },
  ],
};

/** `newcomer` has no name yet; `orla` moderates. */
export const members: ForumSketch['members'] = [
  { id: 'willow', name: 'Willow27' },
  { id: 'bramble', name: 'Bramble' },
  { id: 'kestrel', name: 'quiet_kestrel' },
  { id: 'pebble', name: 'Pebble' },
  { id: 'newcomer', name: null },
  { id: 'orla', name: 'Orla (moderator)', isModerator: true },
];

const LONG_BODY = [
  'It started after the summer. I would wake at four, and my head would begin with everything I had not done.',
  'What I have found, a little at a time: the first hour is the worst one. If I get up and sit by the window with something warm, it passes sooner than if I lie there and argue with it.',
  'I also wrote the three loudest thoughts on a piece of paper and left it in the kitchen. In the morning two of them looked silly. The third one I took to my doctor, and that was the start of it getting better.',
  'I still have bad weeks. I am telling you because a year ago I did not think there would be good ones.',
].join('\n\n');

/** Each thread shows one thing that can happen to a thread or a post; its id says which. */
export const topics: readonly TopicSketch[] = [
  {
    id: 'sleep',
    name: 'Sleep and rest',
    description: 'Bad nights, tired days, and what made them a little better.',
    threads: [
      {
        id: 'conversation',
        title: 'Awake at four again',
        by: 'willow',
        body: 'Does anybody else wake at four with their head already running? I would like to know what you do.',
        hoursAgo: 5,
        replyWish: 'been-there',
        replies: [
          {
            by: 'bramble',
            body: LONG_BODY,
            helped: ['willow', 'pebble'],
            minutesLater: 22,
          },
          {
            by: 'willow',
            body: 'The paper in the kitchen! I will try that tonight. Thank you.',
            replyTo: 0,
            minutesLater: 31,
          },
          {
            by: 'kestrel',
            body: 'Radio, very low. Somebody talking about boats.',
            helped: ['willow'],
            minutesLater: 12,
          },
          {
            by: 'orla',
            body: 'Thank you all for being so gentle here. I am around until nine tonight.',
            minutesLater: 40,
          },
        ],
      },
      {
        id: 'unanswered',
        title: 'First time writing',
        by: 'pebble',
        body: 'I have read here for a month. Today I thought I would say hello.',
        hoursAgo: 30,
      },
      {
        id: 'locked',
        title: 'Which herbal teas do you like?',
        by: 'kestrel',
        body: 'Anything but camomile.',
        hoursAgo: 700,
        locked: true,
        replies: [{ by: 'bramble', body: 'Lemon balm. It grows like a weed.' }],
      },
    ],
  },
  {
    id: 'family',
    name: 'Family and friends',
    description: 'When the people near us do not know, or do not know how.',
    allowsAnonymous: true,
    threads: [
      {
        id: 'placeholders',
        title: 'Telling my brother',
        by: 'bramble',
        body: 'I want to tell my brother how this year has been. How did you begin?',
        hoursAgo: 52,
        replies: [
          {
            id: 'held-reply',
            by: 'willow',
            body: 'My number is in my profile if you want to talk.',
            visibility: 'held',
            notice: {
              reason: 'It may hold a way to reach you in person.',
              from: 'automatic',
            },
          },
          {
            id: 'removed-reply',
            by: 'kestrel',
            body: 'Just get over yourself and ring him.',
            visibility: 'removed',
            notice: {
              reason: 'It read as unkind. You are welcome to say it another way.',
              from: 'person',
              moderatorName: 'Orla',
            },
          },
          {
            id: 'deleted-reply',
            by: 'pebble',
            body: 'I wrote something here and thought better of it.',
            visibility: 'deleted',
          },
          {
            id: 'edited-reply',
            by: 'pebble',
            body: 'I wrote him a letter first. I never sent it, but then I knew what to say.',
            editedBy: 'author',
            replyTo: 1,
          },
          {
            id: 'moderated-reply',
            by: 'willow',
            body: 'We met for a walk in the park near us. Walking made it easier.',
            editedBy: 'moderator',
            notice: {
              reason: 'We took out the name of the park, so that nobody can find you.',
              from: 'person',
              moderatorName: 'Orla',
              before: 'We met for a walk in Priory Park. Walking made it easier.',
            },
          },
        ],
      },
      {
        id: 'anonymous',
        title: 'I have not told anybody',
        by: 'kestrel',
        anonymous: true,
        body: 'I would rather not have my name next to this one.',
        hoursAgo: 76,
        replies: [
          { by: 'bramble', body: 'I am glad you told us.' },
          {
            by: 'kestrel',
            anonymous: true,
            body: 'Thank you. That helps already.',
          },
        ],
      },
    ],
  },
  {
    id: 'days',
    name: 'Getting through the day',
    description: 'Work, benefits, forms, and the washing up.',
    threads: [
      {
        id: 'held-thread',
        title: 'A hard week',
        by: 'willow',
        body: 'Everything came at once.',
        hoursAgo: 2,
        visibility: 'held',
        notice: {
          reason: 'A moderator reads first posts about a hard time.',
          from: 'automatic',
        },
      },
      {
        id: 'removed-thread',
        title: 'Buy these vitamins',
        by: 'kestrel',
        body: 'They cured me in a week.',
        hoursAgo: 90,
        visibility: 'removed',
        notice: {
          reason: 'It sells something.',
          from: 'person',
          moderatorName: 'Orla',
        },
      },
      {
        id: 'deleted-thread',
        title: 'Never mind',
        by: 'pebble',
        body: 'It sorted itself out.',
        hoursAgo: 120,
        visibility: 'deleted',
        replies: [{ by: 'willow', body: 'I am glad it did.' }],
      },
    ],
  },
  {
    id: 'scripts',
    parentId: 'days',
    name: 'In other words',
    description: 'Any language is welcome here.',
    threads: [
      {
        id: 'emoji',
        title: '🌧️ → 🌤️',
        by: 'pebble',
        body: 'Today in three pictures: 🛏️ 🚶🏽‍♀️ 🍞. That is all, and it is enough 💛',
        hoursAgo: 9,
        replies: [{ by: 'willow', body: '👏👏🏿👏🏻' }],
      },
      {
        id: 'rtl',
        title: 'ليلة طويلة',
        by: 'kestrel',
        body: 'لم أنم جيدًا، لكنني أفضل اليوم. Thank you, Willow27.',
        hoursAgo: 40,
        replies: [{ by: 'bramble', body: 'שמחה לשמוע 🙂' }],
      },
      {
        id: 'long-words',
        title: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherungsantragsformular',
        by: 'bramble',
        body: 'The form is called exactly this. I rang https://example.org/a/very/long/address/that/does/not/break/anywhere/at/all and they laughed too.',
        hoursAgo: 60,
      },
    ],
  },
  {
    id: 'news',
    name: 'From the charity',
    description: 'News from the people who run this.',
    closed: true,
    threads: [],
  },
];
