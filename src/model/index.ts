/** What a forum is, in types. This room imports nothing, so that every other room may import it. */
export type * from './page.ts';
export type * from './viewer.ts';
export type * from './community.ts';
export type * from './topic.ts';
export type * from './thread.ts';
export type * from './post.ts';
export type * from './impact.ts';
export type * from './report.ts';
export type * from './forum-backend.ts';
export { ForumError, FORUM_ERROR_KINDS, isForumError } from './forum-error.ts';
export type { ForumErrorKind } from './forum-error.ts';
