/** Posts and what belongs to them: loaded with the first thread that is opened. */
import type {
  Body,
  BodyFormat,
  Impact,
  ImpactItem,
  ModerationNotice,
  Post,
  PostHelped,
  PostRights,
  SearchHit,
  Visibility,
} from '../model/index.ts';
import type { Fields } from './fields.ts';
import { present, VISIBILITIES, type Reader } from './reader.ts';
import { asId } from './scalars.ts';

const BODIES: readonly (readonly [string, BodyFormat])[] = [
  ['bodyHtml', 'html'],
  ['bodyMarkdown', 'markdown'],
  ['body', 'text'],
];

export function readPost(reader: Reader, value: unknown, threadId: string | null = null): Post | null {
  return reader.thing('post', value, (of, id) => {
    const author = reader.author(of);
    const isMine = of.yes('isMine') ?? (author !== null && author.id !== null && author.id === reader.viewerNow?.id);
    const visibility = of.word('visibility', VISIBILITIES) ?? 'published';
    return {
      id,
      threadId: of.id('threadId') ?? threadId,
      body: bodyOf(of),
      author,
      isMine,
      createdAt: of.date('createdAt'),
      editedAt: of.date('editedAt'),
      editedBy: of.word('editedBy', ['author', 'moderator']),
      visibility,
      replyTo: replyToOf(of.part('replyTo')),
      helped: helpedOf(of.part('helped')),
      acknowledged: present(of.list('acknowledged').map(asId)),
      notice: noticeOf(of.part('notice')),
      can: rightsOf(reader, of.part('can'), isMine, visibility),
    };
  });
}

/** Of the alias that says its format; text is text. */
function bodyOf(of: Fields): Body | null {
  for (const [key, format] of BODIES) {
    const text = of.text(key);
    if (text !== null) return { format, text };
  }
  return null;
}

function replyToOf(of: Fields): Post['replyTo'] {
  const postId = of.id('postId') ?? of.id('id');
  return postId === null ? null : { postId, authorName: of.text('authorName') ?? of.text('author') };
}

/** Null when the adapter asks for none of it. */
function helpedOf(of: Fields): PostHelped | null {
  const byMe = of.yes('byMe');
  const people = of.number('people');
  const anyone = of.yes('anyone');
  return (byMe ?? people ?? anyone) === null ? null : { byMe: byMe ?? false, people, anyone };
}

function noticeOf(of: Fields): ModerationNotice | null {
  const reason = of.text('reason');
  const from = of.word('from', ['person', 'automatic']);
  const moderatorName = of.text('moderatorName');
  const before = of.text('before');
  return (reason ?? from ?? moderatorName ?? before) === null ? null : { reason, from, moderatorName, before };
}

function rightsOf({ has, viewerNow }: Reader, of: Fields, isMine: boolean, visibility: Visibility): PostRights {
  const may = (right: string, operation: string, otherwise: boolean): boolean =>
    has(operation) && (of.yes(right) ?? otherwise);
  const mineAndLive = isMine && (visibility === 'published' || visibility === 'held');
  const forOthers = !isMine && visibility === 'published' && viewerNow !== null;
  return {
    edit: may('edit', 'EditPost', mineAndLive),
    delete: may('delete', 'DeletePost', mineAndLive),
    restore: may('restore', 'RestorePost', isMine && visibility === 'deleted'),
    markHelped: may('markHelped', 'MarkHelped', forOthers),
    acknowledge: may('acknowledge', 'Acknowledge', forOthers),
    report: may('report', 'Report', forOthers),
  };
}

/** Of a list of hits, each with its thread, or of a list of the threads themselves. */
export function readHit(reader: Reader, value: unknown): SearchHit | null {
  const of = reader.fields(value);
  const thread = reader.thread(of.raw('thread') ?? value);
  return thread && { thread, postId: of.id('postId'), snippet: of.text('snippet') };
}

export function readImpact(reader: Reader, value: unknown): Impact {
  const of = reader.fields(value);
  const items = of.list('items').map((one): ImpactItem | null => {
    const item = reader.fields(one);
    const thread = item.part('thread');
    const postId = item.id('postId') ?? item.id('id');
    const threadId = thread.id('id');
    return postId && threadId ? { postId, threadId, threadTitle: thread.text('title') ?? '' } : null;
  });
  return { people: of.number('people'), posts: of.number('posts'), items: present(items), upTo: of.text('upTo') };
}
