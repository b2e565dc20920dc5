/** Rows of a large forum, thread by thread: few long threads, many short ones, over three years; held, removed and deleted posts among them. */
import type { Insertable } from 'kysely';
import type { HelpedMarkTable, PostState, PostTable, ThreadTable } from '../db/tables.ts';
import { listingOf } from '../visibility.ts';
import type { Words } from './sentences.ts';

export interface ScaleSource {
  readonly words: Words;
  readonly random: () => number;
  readonly topicIds: readonly string[];
  readonly memberIds: readonly string[];
  /** The last mark's number of each member, counted up here. */
  readonly marks: Map<string, number>;
  readonly now: number;
}

export interface ThreadRows {
  readonly thread: Insertable<ThreadTable> & { readonly id: string; readonly listing: string };
  readonly posts: readonly Insertable<PostTable>[];
  readonly marks: readonly Insertable<HelpedMarkTable>[];
}

const DAY_MS = 86_400_000;
const SPAN_DAYS = 3 * 365;
/** How much longer the longest threads are: 0 makes all alike. */
const SKEW = 0.7;

/** How many replies each thread gets, together exactly `replies`: the first get the most. */
export function replyCounts(threads: number, replies: number): number[] {
  const weights = Array.from({ length: threads }, (_, i) => (i + 1) ** -SKEW);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const counts = weights.map((weight) => Math.floor((replies * weight) / sum));
  let rest = replies - counts.reduce((total, count) => total + count, 0);
  for (let i = 0; rest > 0; i = (i + 1) % threads, rest -= 1) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}

/** A thread with its posts, under ids that are already its own. */
export function threadRows(source: ScaleSource, id: string, postIds: readonly string[]): ThreadRows {
  const { random, words, now } = source;
  const began = now - random() * SPAN_DAYS * DAY_MS;
  const step = Math.min((now - began) / (postIds.length + 1), (0.1 + random()) * DAY_MS);
  const posts = postIds.map((postId, position) => {
    const at = new Date(Math.floor(began + step * position));
    const state = stateFor(random());
    const held = state === 'HELD';
    return {
      id: postId,
      thread_id: id,
      position,
      title: position === 0 ? words.title() : null,
      author_id: anyOf(source.memberIds, random),
      anonymous: false,
      body: words.body(),
      state,
      published_at: held ? null : at,
      created_at: at,
      edited_at: null,
      edited_by: null,
      reply_to_id: position > 1 && random() < 0.2 ? (postIds[1 + Math.floor(random() * (position - 1))] ?? null) : null,
      notice_reason: held ? 'A moderator reads first posts before they appear.' : null,
      notice_from: held ? ('AUTOMATIC' as const) : state === 'REMOVED' ? ('PERSON' as const) : null,
      notice_by: null,
      before: null,
      deleted_at: state === 'DELETED' ? at : null,
      state_before_delete: state === 'DELETED' ? ('PUBLISHED' as const) : null,
      client_id: `scale-${postId}`,
      client_hash: 'seed',
    };
  });
  const [opening, ...replies] = posts;
  if (!opening) throw new Error('A thread needs a post');
  const published = replies.filter((post) => post.state === 'PUBLISHED');
  const thread = {
    id,
    topic_id: anyOf(source.topicIds, random),
    author_id: opening.author_id,
    created_at: opening.created_at,
    last_activity_at: published.at(-1)?.created_at ?? opening.created_at,
    reply_count: published.length,
    shown_count: replies.filter((post) => post.published_at !== null).length,
    last_position: replies.length,
    locked: random() < 0.02,
    listing: listingOf(opening, published.length),
  };
  return { thread, posts, marks: posts.flatMap((post) => marksOf(source, post)) };
}

function stateFor(chance: number): PostState {
  if (chance < 0.005) return 'HELD';
  if (chance < 0.015) return 'REMOVED';
  return chance < 0.02 ? 'DELETED' : 'PUBLISHED';
}

function marksOf(
  { random, memberIds, marks }: ScaleSource,
  post: { readonly id: string; readonly author_id: string; readonly state: PostState; readonly created_at: Date },
): Insertable<HelpedMarkTable>[] {
  if (post.state !== 'PUBLISHED' || random() > 0.3) return [];
  const people = new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => anyOf(memberIds, random)));
  people.delete(post.author_id);
  return [...people].map((memberId) => {
    const seq = (marks.get(post.author_id) ?? 0) + 1;
    marks.set(post.author_id, seq);
    return {
      post_id: post.id,
      member_id: memberId,
      author_id: post.author_id,
      seq: String(seq),
      created_at: post.created_at,
    };
  });
}

function anyOf(ids: readonly string[], random: () => number): string {
  return ids[Math.floor(random() * ids.length)] ?? '';
}
