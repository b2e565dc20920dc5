/** Words for a forum of any size: the sentences of the written content, put together anew. The same `seed` gives the same words. */
import type { SeedTopic } from './content/types.ts';

export interface Words {
  title(): string;
  body(): string;
}

/** A number from 0 to below 1, the same sequence for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function wordsFrom(topics: readonly SeedTopic[], random: () => number): Words {
  const threads = topics.flatMap((topic) => topic.threads);
  const titles = threads.map((thread) => thread.title);
  const posts = threads.flatMap((thread) => [thread, ...thread.replies]).filter((post) => post.state === undefined);
  const sentences = posts.flatMap((post) => post.body.split(/(?<=[.!?])\s+/)).filter((text) => text.length > 12);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  return {
    title: () => pick(titles),
    body() {
      const paragraphs = Array.from({ length: 1 + Math.floor(random() * random() * 4) }, () =>
        Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(sentences)).join(' '),
      );
      return paragraphs.join('\n\n');
    },
  };
}
