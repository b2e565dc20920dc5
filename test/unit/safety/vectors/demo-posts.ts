import { topicsA } from '../../../../demo/server/seed/content/topics-a.ts';
import { topicsB } from '../../../../demo/server/seed/content/topics-b.ts';

/** Every text of more than a few words in nested data. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.length > 25 ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** What people write in a forum, by other hands: the posts and other texts of the demo, each once. */
export const DEMO_POSTS: readonly string[] = [...new Set([topicsA, topicsB].flatMap(textsIn))];
