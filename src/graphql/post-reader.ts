/** Posts and what belongs to them: loaded with the first thread that is opened. */
import type { Body, BodyFormat, Post, PostHelped, PostRights } from '../model/index.ts';
import { ifKnown, type Fields } from './fields.ts';
import { authorOf, known, visibilityOf, type Reader } from './reader.ts';
import { asId } from './scalars.ts';

const BODIES: Readonly<Record<string, BodyFormat>> = { body: 'text', bodyMarkdown: 'markdown', bodyHtml: 'html' };

export function readPost(reader: Reader, value: unknown, threadId: string | null = null): Post | null {
  return reader.thing('post', value, (of, id) => {
    const author = authorOf(of);
    const isMine = of.get('yes', 'isMine') ?? (!!author?.id && author.id === reader.viewerNow?.id);
    const visibility = visibilityOf(of);
    const body = bodyOf(of);
    return {
      id,
      ...of.all({ createdAt: 'date', editedAt: 'date' }),
      threadId: of.get('id', 'threadId') ?? threadId,
      body,
      author,
      isMine,
      editedBy: of.word('editedBy', ['author', 'moderator']),
      visibility,
      replyTo: replyToOf(of.part('replyTo')),
      helped: helpedOf(of.part('helped'), isMine),
      acknowledged: known(of.get('list', 'acknowledged').map(asId)),
      notice: noticeOf(of.part('notice')),
      can: rightsOf(reader, of.part('can'), { isMine, visibility, body }),
    };
  });
}

/** Of the first alias that holds words: it says their format, and text is text. */
function bodyOf(of: Fields): Body | null {
  for (const [key, format] of Object.entries(BODIES)) {
    const text = of.get('text', key);
    if (text !== null) return { format, text };
  }
  return null;
}

function replyToOf(of: Fields): Post['replyTo'] {
  const postId = of.get('id', 'postId') ?? of.get('id', 'id');
  return postId === null ? null : { postId, authorName: of.get('text', 'authorName') ?? of.get('text', 'author') };
}

/** Null when the adapter asks for none of it. A number is the author's alone, also where a backend is generous with it (E38). */
function helpedOf(of: Fields, isMine: boolean): PostHelped | null {
  const helped = ifKnown(of.all({ byMe: 'yes', people: 'number', anyone: 'yes' }));
  return helped && { ...helped, byMe: helped.byMe ?? false, people: isMine ? helped.people : null };
}

const noticeOf = (of: Fields): Post['notice'] =>
  ifKnown({
    ...of.all({ reason: 'text', moderatorName: 'text', before: 'text' }),
    from: of.word('from', ['person', 'automatic']),
  });

function rightsOf(
  { has, viewerNow }: Reader,
  of: Fields,
  { isMine, visibility, body }: Pick<Post, 'isMine' | 'visibility' | 'body'>,
): PostRights {
  const may = (right: string, operation: string, otherwise: boolean): boolean =>
    has(operation) && (of.get('yes', right) ?? otherwise);
  const mineAndLive = isMine && (visibility === 'published' || visibility === 'held');
  const othersWords = !isMine && body !== null;
  const forOthers = othersWords && visibility === 'published' && viewerNow !== null;
  return {
    edit: may('edit', 'EditPost', mineAndLive),
    delete: may('delete', 'DeletePost', mineAndLive),
    restore: may('restore', 'RestorePost', isMine && visibility === 'deleted'),
    markHelped: othersWords && may('markHelped', 'MarkHelped', forOthers),
    acknowledge: othersWords && may('acknowledge', 'Acknowledge', forOthers),
    report: may('report', 'Report', forOthers),
  };
}
