/**
 * What the GraphQL engine costs: from the text of an answer with 50 posts to the model, without the network. Prints the median
 * and the 95th percentile, and beside them what JSON.parse alone takes of it.
 */
import { createGraphQLBackend } from '../src/graphql/index.ts';
import { adapter } from '../src/graphql/adapters/peer.ts';
import { createMemoryBackend, longForum } from '../src/memory/index.ts';
import type { Post } from '../src/model/index.ts';

const ROUNDS = 500;
const WARM_UP = 100;
const AIM_MS = 2;

const memory = createMemoryBackend({ data: longForum(60), viewer: 'willow' });
const { thread, opening, posts } = await memory.thread({ threadId: 'long', first: 50 });
const wire = (post: Post | null): object => ({ ...post, body: post?.body?.text, visibility: 'PUBLISHED' });
const answer = JSON.stringify({
  data: {
    thread: {
      ...thread,
      visibility: 'PUBLISHED',
      opening: wire(opening),
      posts: {
        nodes: posts.items.map(wire),
        pageInfo: { startCursor: 'a', endCursor: 'b', hasPreviousPage: false, hasNextPage: true },
        totalCount: 60,
      },
    },
  },
});

const backend = createGraphQLBackend({
  ...adapter,
  endpoint: 'https://forum.example/graphql',
  fetch: () => Promise.resolve(new Response(answer)),
});

async function timesOf(work: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const begun = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

const print = (what: string, times: readonly number[]): void => {
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? NaN).toFixed(2);
  console.log(`${what.padEnd(44)} median ${at(0.5)} ms   95th percentile ${at(0.95)} ms`);
};

const whole = await timesOf(() => backend.thread({ threadId: 'long', first: 50 }));
print(`a page of ${posts.items.length} posts, ${(answer.length / 1024).toFixed(0)} KiB of JSON`, whole);
print('of it JSON.parse', await timesOf(() => JSON.parse(answer) as unknown));
console.log(`aim: a median of at most ${AIM_MS} ms`);
if ((whole[Math.floor(ROUNDS / 2)] ?? Infinity) > AIM_MS) process.exitCode = 1;
