/**
 * What was posted, for people who read just now. Events wait in a table that every server process reads; a notification from the
 * database only makes it look sooner. Looks at nothing while nobody watches.
 */
import { sql } from 'kysely';
import type { Database } from '../db/open.ts';
import { ApiError } from '../errors.ts';
import type { ForumSettings } from '../settings.ts';
import { readsPost } from '../visibility.ts';
import type { Reader } from '../visibility.ts';
import { createChannel } from './channel.ts';
import type { Channel } from './channel.ts';
import { recentEvents } from './recent-events.ts';
import type { Activity } from './recent-events.ts';

export interface Feed {
  /**
   * What is posted in the thread from now on, as far as this reader may read it. Resolves when nothing that follows can be missed.
   * Throws RATE_LIMITED when this person, or the server, has too many open already.
   */
  watch(threadId: string, reader: Reader): Promise<AsyncIterableIterator<Activity>>;
  close(): Promise<void>;
}

interface Watcher {
  readonly threadId: string;
  readonly reader: Reader;
  readonly channel: Channel<Activity>;
}

const POLL_MS = 2_000;
const RETRY_AFTER_S = 60;

export async function openFeed({ db, listen }: Database, settings: ForumSettings, pollMs = POLL_MS): Promise<Feed> {
  const watchers = new Set<Watcher>();
  /** Of the last look; null before the first one since somebody watches. What came before that is not news. */
  let known: ReadonlySet<string> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let again = false;
  let closed = false;

  const { rows } = await sql<{ channel: string }>`select current_schema() || '_events' as channel`.execute(db);
  const stopListening = await listen(rows[0]?.channel ?? 'events', () => void look());

  /** One look at a time. Asked for while one is under way, it is followed by another. */
  function look(): Promise<void> {
    if (closed || watchers.size === 0) return Promise.resolve();
    if (looking) again = true;
    return (looking ??= tellNews().finally(() => {
      looking = null;
      if (!again) return;
      again = false;
      void look();
    }));
  }

  /** A database that cannot be had is asked again at the next turn. */
  async function tellNews(): Promise<void> {
    const events = await recentEvents(db).catch(() => null);
    if (!events) return;
    const before = known;
    known = new Set(events.map((event) => event.id));
    if (!before) return;
    for (const event of events.filter(({ id }) => !before.has(id))) {
      for (const { threadId, reader, channel } of watchers) {
        if (threadId === event.threadId && readsPost(event, reader)) channel.push({ threadId, postId: event.postId });
      }
    }
  }

  function admit(reader: Reader): void {
    const theirs = [...watchers].filter((watcher) => watcher.reader?.id === reader?.id).length;
    if (!closed && watchers.size < settings.maxLive && theirs < settings.maxLivePerPerson) return;
    const sentence = 'There are too many live connections open. Please close another tab.';
    throw new ApiError('RATE_LIMITED', sentence, RETRY_AFTER_S);
  }

  return {
    async watch(threadId, reader) {
      admit(reader);
      const watcher: Watcher = { threadId, reader, channel: createChannel(() => drop(watcher)) };
      watchers.add(watcher);
      if (watchers.size === 1) {
        known = null;
        timer = setInterval(() => void look(), pollMs).unref();
      }
      if (!known) await look();
      return watcher.channel.values;
    },
    async close() {
      closed = true;
      clearInterval(timer);
      for (const { channel } of watchers) channel.end();
      await stopListening();
      await looking;
    },
  };

  function drop(watcher: Watcher): void {
    watchers.delete(watcher);
    if (watchers.size === 0) clearInterval(timer);
  }
}
