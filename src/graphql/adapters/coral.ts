/** The adapter for Coral 9: one conversation, which the attribute `thread` names by the id of its story. */
import type { Adapter } from '../options.ts';
import { documents } from './coral.generated.ts';
import { everyObject, type Change } from './support/every-object.ts';

type Thing = Readonly<Record<string, unknown>>;

const VISIBILITY: Readonly<Record<string, string>> = {
  NONE: 'published',
  APPROVED: 'published',
  PREMOD: 'held',
  SYSTEM_WITHHELD: 'held',
};
/** Roles of people, and the tags that Coral gives to what they write. */
const STAFF = ['ADMIN', 'MODERATOR', 'STAFF'];

const isObject = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const thing = (value: unknown): Thing => (isObject(value) ? value : {});
const edgesOf = (connection: unknown): readonly unknown[] => {
  const edges = thing(connection)['edges'];
  return Array.isArray(edges) ? (edges as unknown[]) : [];
};
const isStaff = (tags: unknown): boolean =>
  Array.isArray(tags) && tags.some((tag) => STAFF.includes(String(thing(tag)['code'])));

/** Coral lets people change their words for some minutes, and says until when to them alone. */
function isStillOpen(editing: unknown): boolean {
  const until = thing(editing)['editableUntil'];
  return typeof until === 'string' && Date.parse(until) > Date.now();
}

const readable: Change = (one) => ({
  ...one,
  ...('isModerator' in one && { isModerator: STAFF.includes(String(one['isModerator'])) }),
  ...('canEdit' in one && { canEdit: isStillOpen(one['canEdit']) }),
  ...('visibility' in one && { visibility: visibilityOf(one) }),
  ...('tags' in one && isObject(one['author']) && { author: { ...one['author'], isModerator: isStaff(one['tags']) } }),
});

function visibilityOf({ deleted, visibility }: Thing): string {
  return deleted === true ? 'deleted' : (VISIBILITY[String(visibility)] ?? 'removed');
}

const asIs = (data: unknown): unknown => everyObject(data, readable);

/** The comments with those that answer them, in one list. */
function inOneLine(data: unknown): unknown {
  const all = thing(asIs(data));
  const thread = thing(all['thread']);
  if (!all['thread']) return all;
  const posts = thing(thread['posts']);
  const edges = edgesOf(posts).flatMap((edge) => [edge, ...edgesOf(thing(thing(edge)['node'])['replies'])]);
  return { ...all, thread: { ...thread, posts: { ...posts, edges } } };
}

export const adapter: Adapter = {
  documents,
  constants: { details: '{reasonCode} {note}' },
  values: {
    reason: {
      worried: 'COMMENT_REPORTED_OTHER',
      'self-harm': 'COMMENT_REPORTED_OTHER',
      unkind: 'COMMENT_REPORTED_ABUSIVE',
      'private-details': 'COMMENT_REPORTED_OTHER',
      illegal: 'COMMENT_REPORTED_OTHER',
      other: 'COMMENT_REPORTED_OTHER',
    },
  },
  map: {
    Viewer: asIs,
    Thread: inOneLine,
    Reply: asIs,
    ReplyToPost: asIs,
    EditPost: asIs,
    MarkHelped: asIs,
    UnmarkHelped: asIs,
  },
};
