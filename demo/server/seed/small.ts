/** A forum that fits on a page, for tests: every state once, and a thread that is longer than one page. */
import type { SeedReply, SeedTopic } from './content/types.ts';

const steps: readonly SeedReply[] = Array.from({ length: 45 }, (_, i) => ({
  by: i % 2 ? 'Pebble' : 'Bramble',
  body: `Small step number ${i + 1}: I opened the window.`,
  hoursLater: 1,
}));

export const smallTopics: readonly SeedTopic[] = [
  {
    slug: 'hello',
    name: 'Saying hello',
    description: 'For first words of any length.',
    threads: [
      {
        by: 'Willow27',
        title: 'New here and a bit shy',
        body: 'I have been reading for weeks. Today I thought I would say hello.',
        daysAgo: 9,
        replies: [
          {
            by: 'NightOwl',
            body: 'Hello Willow. Reading counts as being here.',
            hoursLater: 3,
            helped: ['Willow27', 'Pebble'],
          },
          { by: 'Willow27', body: 'Thank you, that is good to know.', hoursLater: 2, replyTo: 0 },
          {
            by: 'Bramble',
            body: 'Something unkind stood here.',
            hoursLater: 1,
            state: 'removed',
            reason: 'It was hurtful to somebody here.',
          },
          { by: 'Pebble', body: 'I wrote too much about myself here.', hoursLater: 1, state: 'deleted' },
        ],
      },
      {
        by: 'Pebble',
        title: 'One small step each day',
        body: 'Write yours here, however small.',
        daysAgo: 8,
        replies: steps,
      },
    ],
  },
  {
    slug: 'nights',
    name: 'Nights',
    description: 'When sleep does not come.',
    parent: 'hello',
    allowsAnonymous: true,
    threads: [
      {
        by: null,
        title: 'Three in the morning again',
        body: 'The house is quiet and my head is not. I count the ticks of the kettle as it cools.',
        daysAgo: 3,
        replies: [
          { by: 'NightOwl', body: 'I am up as well. Warm socks help me a little.', hoursLater: 1 },
          { by: null, body: 'Same here, most nights.', hoursLater: 2 },
          {
            by: 'Marmalade',
            body: 'Is this the right place for me?',
            hoursLater: 1,
            state: 'held',
            reason: 'A moderator reads first posts before they appear.',
          },
        ],
      },
      {
        by: 'Marmalade',
        title: 'My first thread',
        body: 'I hope this is all right.',
        daysAgo: 1,
        state: 'held',
        replies: [],
      },
    ],
  },
  {
    slug: 'news',
    name: 'From the team',
    description: 'What changes here, and when.',
    threads: [
      {
        by: 'Orla (moderator)',
        title: 'When we are here',
        body: 'From nine in the morning to nine in the evening, every day.',
        daysAgo: 30,
        locked: true,
        replies: [],
      },
      {
        by: 'rainy_tuesday',
        title: 'A walk that I liked',
        body: 'Along the river, to the old bridge.',
        daysAgo: 5,
        editedBy: 'moderator',
        before: 'Along the river, to 12 Old Bridge Street where I live.',
        reason: 'We took your address out to keep you safe.',
        replies: [],
      },
    ],
  },
];
