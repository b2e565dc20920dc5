/**
 * What was posted, for people who read just now. Events wait in a table that every server process reads; a notification from the
 * database only makes it look sooner. Looks at nothing while nobody watches.
 */
import { Repeater } from 'graphql-yoga';
import { sql } from 'kysely';
import type { Database } from '../db/open.ts';
import { ApiError } from '../errors.ts';
import type { PostRow } from '../loaders/rows.ts';
import type { ForumSettings } from '../settings.ts';
import { readsPost } from '../visibility.ts';
import type { Reader } from '../visibility.ts';

export interface Activity {
  readonly threadId: string;
  readonly postId: string;
}

export interface Feed {
  /** Throws RATE_LIMITED when this person, or the server, has too many open already. */
  watch(threadId: string, reader: Reader): AsyncIterable<Activity>;
  readonly watching: number;
  close(): Promise<void>;
}

interface Watcher {
  readonly reader: Reader;
  readonly push: (activity: Activity) => unknown;
  readonly stop: () => void;
}

type EventRow = Activity & { readonly id: string } & Pick<
    PostRow,
    'author_id' | 'anonymous' | 'position' | 'state' | 'published_at' | 'deleted_at'
  >;

/** Transactions commit out of the order of their events' ids, so each look goes back this far and skips what was told. */
const LOOK_BACK = '30 seconds';
const POLL_MS = 2_000;
const RETRY_AFTER_S = 60;

export async function openFeed({ db, listen }: Database, settings: ForumSettings, pollMs = POLL_MS): Promise<Feed> {
  const watchers = new Map<string, Set<Watcher>>();
  let told: Set<string> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let lookAgain = false;
  let closed = false;
  let count = 0;

  const { rows } = await sql<{ channel: string }>`select current_schema() || '_events' as channel`.execute(db);
  const stopListening = await listen(rows[0]?.channel ?? 'events', () => look());

  function look(): void {
    if (closed || count === 0) return;
    if (looking) {
      lookAgain = true;
      return;
    }
    looking = tellNews()
      .catch(() => undefined)
      .finally(() => {
        looking = null;
        if (lookAgain) {
          lookAgain = false;
          look();
        }
      });
  }

  async function tellNews(): Promise<void> {
    const { rows: events } = await recentEvents();
    const before = told;
    told = new Set(events.map((event) => event.id));
    // What came before anybody watched is not news.
    const news = before ? events.filter((event) => !before.has(event.id)) : [];
    for (const event of news) {
      for (const watcher of watchers.get(event.threadId) ?? []) {
        if (readsPost(event, watcher.reader)) tell(watcher, { threadId: event.threadId, postId: event.postId });
      }
    }
  }

  /** A connection that takes nothing for very long is ended rather than remembered without end. */
  function tell(watcher: Watcher, activity: Activity): void {
    try {
      void watcher.push(activity);
    } catch {
      watcher.stop();
    }
  }

  function recentEvents() {
    return sql<EventRow>`
      select events.id, events.thread_id as "threadId", events.post_id as "postId", posts.author_id, posts.anonymous,
        posts.position, posts.state, posts.published_at, posts.deleted_at
      from events join posts on posts.id = events.post_id
      where events.created_at > clock_timestamp() - ${LOOK_BACK}::interval order by events.id`.execute(db);
  }

  function add(threadId: string, watcher: Watcher): void {
    const those = watchers.get(threadId) ?? new Set();
    watchers.set(threadId, those.add(watcher));
    count += 1;
    if (count > 1) return;
    told = null;
    look();
    timer = setInterval(look, pollMs).unref();
  }

  function drop(threadId: string, watcher: Watcher): void {
    const those = watchers.get(threadId);
    if (!those?.delete(watcher)) return;
    if (those.size === 0) watchers.delete(threadId);
    count -= 1;
    if (count === 0) clearInterval(timer);
  }

  function openBy(reader: Reader): number {
    return [...watchers.values()].flatMap((those) => [...those]).filter((watcher) => watcher.reader?.id === reader?.id)
      .length;
  }

  return {
    watch(threadId, reader) {
      if (closed || count >= settings.maxLive || openBy(reader) >= settings.maxLivePerPerson) {
        throw new ApiError(
          'RATE_LIMITED',
          'There are too many live connections open. Please close another tab.',
          RETRY_AFTER_S,
        );
      }
      return new Repeater<Activity>(async (push, stop) => {
        const watcher: Watcher = { reader, push, stop };
        add(threadId, watcher);
        await stop;
        drop(threadId, watcher);
      });
    },
    get watching() {
      return count;
    },
    async close() {
      closed = true;
      clearInterval(timer);
      for (const those of watchers.values()) for (const watcher of those) watcher.stop();
      await stopListening();
      await looking;
    },
  };
}
