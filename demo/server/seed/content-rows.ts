/** The written content as rows: deterministic but for `now`, from which all its times are counted back. */
import type { Insertable } from 'kysely';
import type { HelpedMarkTable, MemberTable, PostState, PostTable, ThreadTable, TopicTable } from '../db/tables.ts';
import { nameKey } from '../text-input.ts';
import { listingOf } from '../visibility.ts';
import type { SeedMember, SeedPost, SeedReply, SeedThread, SeedTopic } from './content/types.ts';

type WithId<T> = Insertable<T> & { id: string };

export interface ContentRows {
  readonly members: readonly WithId<MemberTable>[];
  readonly topics: readonly WithId<TopicTable>[];
  readonly threads: readonly WithId<ThreadTable>[];
  readonly posts: readonly WithId<PostTable>[];
  readonly helped_marks: readonly Insertable<HelpedMarkTable>[];
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const FIRST_REPLIES = 3;
const MODERATOR_SIGNS = 'Sam (moderator)';

/** Throws when the content names somebody or a place that is not in it. */
export function contentRows(topics: readonly SeedTopic[], members: readonly SeedMember[], now: Date): ContentRows {
  const writer = new Writer(members, now);
  topics.forEach((topic, rank) => writer.topic(topic, rank));
  return writer.rows();
}

class Writer {
  readonly #now: number;
  readonly #members: WithId<MemberTable>[] = [];
  readonly #memberIds = new Map<string, string>();
  readonly #topics: WithId<TopicTable>[] = [];
  readonly #threads: WithId<ThreadTable>[] = [];
  readonly #posts: WithId<PostTable>[] = [];
  readonly #marks: Insertable<HelpedMarkTable>[] = [];

  constructor(members: readonly SeedMember[], now: Date) {
    this.#now = now.getTime();
    for (const { name, moderator } of members) this.#memberIds.set(name, this.#member(name, moderator === true).id);
  }

  topic(topic: SeedTopic, rank: number): void {
    const parent = topic.parent === undefined ? null : this.#topics.find(({ slug }) => slug === topic.parent);
    if (parent === undefined) throw new Error(`${topic.slug}: its topic above comes later or not at all`);
    const row = {
      id: String(this.#topics.length + 1),
      slug: topic.slug,
      name: topic.name,
      description: topic.description,
      parent_id: parent?.id ?? null,
      rank,
      allows_anonymous: topic.allowsAnonymous === true,
      thread_count: 0,
    };
    this.#topics.push(row);
    for (const thread of topic.threads) if (this.#thread(thread, row.id) === 'public') row.thread_count += 1;
  }

  rows(): ContentRows {
    return {
      members: this.#members,
      topics: this.#topics,
      threads: this.#threads,
      posts: this.#posts,
      helped_marks: this.#marks,
    };
  }

  #thread(thread: SeedThread, topicId: string) {
    const id = String(this.#threads.length + 1);
    const times = timesOf(thread, this.#now);
    const opening = this.#post(thread, {
      threadId: id,
      position: 0,
      title: thread.title,
      at: times[0] ?? this.#now,
      replyToId: null,
    });
    const replies: WithId<PostTable>[] = [];
    for (const [i, reply] of thread.replies.entries()) {
      const target = reply.replyTo === undefined ? null : replies[reply.replyTo];
      if (target === undefined) throw new Error(`${thread.title}: reply ${i} answers one that does not come before it`);
      const place = {
        threadId: id,
        position: i + 1,
        title: null,
        at: times[i + 1] ?? this.#now,
        replyToId: target?.id ?? null,
      };
      replies.push(this.#post(reply, place));
    }
    const published = replies.filter((reply) => reply.state === 'PUBLISHED');
    const listing = listingOf(
      { state: opening.state, published_at: opening.published_at as Date | null },
      published.length,
    );
    this.#threads.push({
      id,
      topic_id: topicId,
      author_id: opening.author_id,
      created_at: opening.created_at,
      last_activity_at: published.at(-1)?.created_at ?? opening.created_at,
      reply_count: published.length,
      shown_count: replies.filter((reply) => reply.published_at !== null).length,
      last_position: replies.length,
      locked: thread.locked === true,
      listing,
      reply_wish: thread.wish ?? null,
    });
    return listing;
  }

  #post(
    post: SeedPost,
    place: { threadId: string; position: number; title: string | null; at: number; replyToId: string | null },
  ): WithId<PostTable> {
    const id = String(this.#posts.length + 1);
    const at = new Date(place.at);
    const later = new Date(Math.min(place.at + 30 * MINUTE_MS, this.#now));
    const state = (post.state?.toUpperCase() ?? 'PUBLISHED') as PostState;
    const byPerson = state === 'REMOVED' || post.editedBy === 'moderator';
    const row: WithId<PostTable> = {
      id,
      thread_id: place.threadId,
      position: place.position,
      title: place.title,
      author_id: post.by === null ? this.#member(null, false).id : this.#idOf(post.by),
      anonymous: post.by === null,
      body: post.body,
      state,
      published_at: state === 'HELD' ? null : at,
      created_at: at,
      edited_at: post.editedBy ? later : null,
      edited_by: post.editedBy ? (post.editedBy === 'author' ? 'AUTHOR' : 'MODERATOR') : null,
      reply_to_id: place.replyToId,
      notice_reason: post.reason ?? null,
      notice_from: byPerson ? 'PERSON' : state === 'HELD' ? 'AUTOMATIC' : null,
      notice_by: byPerson ? MODERATOR_SIGNS : null,
      before: post.before ?? null,
      deleted_at: state === 'DELETED' ? later : null,
      state_before_delete: state === 'DELETED' ? 'PUBLISHED' : null,
      client_id: `seed-${id}`,
      client_hash: 'seed',
    };
    this.#posts.push(row);
    const author = this.#members.find((member) => member.id === row.author_id);
    if (author && place.position > 0) author.reply_count = Math.min((author.reply_count ?? 0) + 1, FIRST_REPLIES);
    for (const name of post.helped ?? []) this.#mark(row, this.#idOf(name), later);
    return row;
  }

  #mark(post: WithId<PostTable>, memberId: string, at: Date): void {
    const author = this.#members.find(({ id }) => id === post.author_id);
    if (!author || author.id === memberId) throw new Error('A post helped its own author');
    const seq = String(Number(author.marks_received) + 1);
    author.marks_received = seq;
    author.marks_told = seq;
    this.#marks.push({
      post_id: post.id,
      member_id: memberId,
      author_id: author.id,
      seq,
      withdrawn: false,
      created_at: at,
    });
  }

  #member(name: string | null, isModerator: boolean): WithId<MemberTable> {
    const row: WithId<MemberTable> = {
      id: String(this.#members.length + 1),
      name,
      name_key: name === null ? null : nameKey(name),
      is_moderator: isModerator,
      demo_person: null,
      posted: true,
      reply_count: 0,
      published: true,
      marks_received: '0',
      marks_told: '0',
      created_at: new Date(this.#now - 400 * 24 * HOUR_MS),
    };
    this.#members.push(row);
    return row;
  }

  #idOf(name: string): string {
    const id = this.#memberIds.get(name);
    if (id === undefined) throw new Error(`${name} is not one of the members`);
    return id;
  }
}

/** When each post of a thread was written. A conversation that would reach into the future is drawn together. */
function timesOf(thread: SeedThread, now: number): number[] {
  const began = now - thread.daysAgo * 24 * HOUR_MS;
  const hours = thread.replies.reduce<number[]>(
    (sums, reply: SeedReply) => [...sums, (sums.at(-1) ?? 0) + reply.hoursLater],
    [],
  );
  const length = (hours.at(-1) ?? 0) * HOUR_MS;
  const room = now - 2 * MINUTE_MS - began;
  const scale = length > room ? room / length : 1;
  return [began, ...hours.map((hour) => Math.round(began + hour * HOUR_MS * scale))];
}
