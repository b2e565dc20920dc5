/**
 * Answers to the model: what the first list needs. Null stays unknown; a right that the backend does not speak of follows from
 * what the adapter can do and from who is looking, so that nothing is offered that could only fail.
 */
import type { Author, Community, Thread, Topic, Viewer } from '../model/index.ts';
import type { CarryKind, Extras } from './extras.ts';
import { fieldsOf, ifKnown, type Fields } from './fields.ts';
import type { ValueTables } from './options.ts';
import { asText } from './scalars.ts';

export interface Reader {
  /** Who was signed in when it was last read; undefined until then. */
  viewerNow: Viewer | null | undefined;
  readonly has: (operation: string) => boolean;
  readonly values: ValueTables;
  readonly fields: (value: unknown) => Fields;
  /** Reads a thing by its id and its fields, and keeps what it carries. Null for what has no id. */
  readonly thing: <T>(kind: CarryKind, value: unknown, read: (of: Fields, id: string) => T) => T | null;
  readonly viewer: (value: unknown) => Viewer | null;
  readonly topic: (value: unknown) => Topic | null;
  readonly thread: (value: unknown) => Thread | null;
  readonly community: (value: unknown) => Community | null;
}

export function createReader(has: Reader['has'], keep: Extras['keep'], values: ValueTables = {}): Reader {
  const fields = (value: unknown): Fields => fieldsOf(value, values);

  const thing: Reader['thing'] = (kind, value, read) => {
    const of = fields(value);
    const id = of.get('id', 'id');
    keep(kind, id, of.scope);
    return id === null ? null : read(of, id);
  };

  const reader: Reader = {
    viewerNow: undefined,
    has,
    values,
    fields,
    thing,

    viewer: (value) =>
      (reader.viewerNow = thing('viewer', value, (of, id) => ({
        id,
        ...of.all({ name: 'text', isModerator: 'flag', isNew: 'yes', replyCount: 'number' }),
        can: { createThread: has('CreateThread') && of.part('can').get('yes', 'createThread') !== false },
      }))),

    topic: (value) =>
      thing('topic', value, (of, id) => ({
        id,
        ...of.all({ description: 'text', parentId: 'id', allowsAnonymous: 'flag' }),
        name: of.get('text', 'name') ?? id,
        canPost: has('CreateThread') && of.get('yes', 'canPost') !== false,
      })),

    thread: (value) =>
      thing('thread', value, (of, id) => {
        const plain = of.all({
          createdAt: 'date',
          lastActivityAt: 'date',
          replyCount: 'number',
          excerpt: 'text',
          locked: 'flag',
        });
        const topic = of.part('topic').all({ id: 'id', name: 'text' });
        const mayReply = of.part('can').get('yes', 'reply') ?? (!plain.locked && reader.viewerNow !== null);
        return {
          id,
          ...plain,
          title: of.get('text', 'title') ?? '',
          topic: topic.id === null ? null : { id: topic.id, name: topic.name ?? topic.id },
          author: authorOf(of),
          visibility: visibilityOf(of),
          can: { reply: has('Reply') && mayReply },
        };
      }),

    community: (value) => {
      const of = fields(value);
      const phrases = of.get('list', 'acknowledgements').map((one) => fields(one).all({ id: 'id', label: 'text' }));
      return (
        of.scope && {
          ...of.all({ name: 'text', description: 'text', usualReplyTime: 'text', usualHoldTime: 'text' }),
          visibility: of.word('visibility', ['public', 'members']),
          moderators: ifKnown(of.part('moderators').all({ hereNow: 'yes', backAt: 'date', hours: 'text' })),
          rules: known(of.get('list', 'rules').map(asText)),
          acknowledgements: known(phrases.map(({ id, label }) => (id && label ? { id, label } : null))),
        }
      );
    },
  };
  return reader;
}

/** Null without a name: nothing could be shown of them. */
export function authorOf(of: Fields): Author | null {
  const { name, ...author } = of.part('author').all({ id: 'id', name: 'text', isModerator: 'flag' });
  return name === null ? null : { ...author, name };
}

export const visibilityOf = (of: Fields): Thread['visibility'] =>
  of.word('visibility', ['published', 'held', 'removed', 'deleted']) ?? 'published';

export const known = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);
