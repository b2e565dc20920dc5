/**
 * Named forums for the states page, tests and docs. Each is made anew for a moment in time, so that "2 hours ago" stays true:
 * give the real clock to a page, and leave the fixed one to tests.
 */
import { buildForum } from './build-forum.ts';
import type { MemoryForum } from './data.ts';
import { community, members, topics } from './fixture-content.ts';

/** The moment at which fixtures stand still. */
export const FIXTURE_NOW = new Date('2026-03-14T12:00:00.000Z');

const LONG_THREAD_MINUTES = 4;

/** A forum of five topics with a thread in every state; `fixture-content.ts` lists their ids. */
export const smallForum = (now: Date = FIXTURE_NOW): MemoryForum => buildForum({ community, members, topics }, now);

/** Nothing written yet, but topics to write in. */
export const emptyForum = (now: Date = FIXTURE_NOW): MemoryForum =>
  buildForum(
    {
      community,
      members,
      topics: topics.map((topic) => ({ ...topic, threads: [] })),
    },
    now,
  );

/** A backend that has no topics and says nothing of itself. */
export const bareForum = (now: Date = FIXTURE_NOW): MemoryForum => ({
  ...buildForum({ members, topics: topics.slice(0, 1) }, now),
  topics: [],
});

/** One thread, `long`, with so many replies by turns. */
export const longForum = (replies = 1_000, now: Date = FIXTURE_NOW): MemoryForum =>
  buildForum(
    {
      community,
      members,
      topics: [
        {
          id: 'general',
          name: 'Anything on your mind',
          threads: [
            {
              id: 'long',
              title: 'One small good thing today',
              by: 'willow',
              body: 'However small. I will start: the kettle worked first time.',
              hoursAgo: (replies * LONG_THREAD_MINUTES) / 60 + 1,
              replies: Array.from({ length: replies }, (_, index) => ({
                by: WRITERS[index % WRITERS.length] ?? 'willow',
                body: `${GOOD_THINGS[index % GOOD_THINGS.length] ?? ''} (${index + 1})`,
                minutesLater: LONG_THREAD_MINUTES,
              })),
            },
          ],
        },
      ],
    },
    now,
  );

/** So many threads of one post each, the newest first: `thread-1`. */
export const wideForum = (threads = 100, now: Date = FIXTURE_NOW): MemoryForum =>
  buildForum(
    {
      community,
      members,
      topics: [
        {
          id: 'general',
          name: 'Anything on your mind',
          threads: Array.from({ length: threads }, (_, index) => ({
            id: `thread-${index + 1}`,
            title: `${GOOD_THINGS[index % GOOD_THINGS.length] ?? ''} (${index + 1})`,
            by: WRITERS[index % WRITERS.length] ?? 'willow',
            body: 'It helped me to write this down.',
            hoursAgo: index + 1,
          })),
        },
      ],
    },
    now,
  );

export const fixtures = {
  small: smallForum,
  empty: emptyForum,
  bare: bareForum,
  long: (now?: Date): MemoryForum => longForum(1_000, now),
  wide: (now?: Date): MemoryForum => wideForum(100, now),
} as const;

export type FixtureName = keyof typeof fixtures;

const WRITERS = ['willow', 'bramble', 'kestrel', 'pebble', 'orla'];
const GOOD_THINGS = [
  'I walked to the end of the road and back.',
  'My neighbour waved.',
  'I slept until six.',
  'The bus came on time, and the driver said good morning.',
  'I rang the surgery. It took two tries, but I rang.',
  'Toast.',
  'I told my sister a bit of it. She listened.',
];
