import type { Selectable } from 'kysely';
import type { MemberTable, PostTable, ThreadTable, TopicTable } from '../db/tables.ts';

/** All but the search column, which nobody reads. */
export const POST_COLUMNS = [
  'id',
  'thread_id',
  'position',
  'title',
  'author_id',
  'anonymous',
  'body',
  'state',
  'published_at',
  'created_at',
  'edited_at',
  'edited_by',
  'reply_to_id',
  'notice_reason',
  'notice_from',
  'notice_by',
  'before',
  'deleted_at',
  'state_before_delete',
  'client_id',
  'client_hash',
] as const satisfies readonly (keyof PostTable)[];

export type PostRow = Selectable<PostTable>;
export type ThreadRow = Selectable<ThreadTable>;
export type TopicRow = Selectable<TopicTable>;
export type AuthorRow = Pick<Selectable<MemberTable>, 'id' | 'name' | 'is_moderator'>;
