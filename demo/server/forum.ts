import type { Db } from './db/open.ts';
import type { Feed } from './live/feed.ts';
import type { ForumSettings } from './settings.ts';

/** What every request of one server shares. */
export interface Forum {
  readonly db: Db;
  readonly settings: ForumSettings;
  readonly clock: () => Date;
  /** Signs the cookies and hides addresses; the same for every server on one database. */
  readonly secret: string;
  readonly feed: Feed;
}
