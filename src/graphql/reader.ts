/**
 * Answers to the model: what the first list needs. Null stays unknown; a right that the backend does not speak of follows from
 * what the adapter can do and from who is looking, so that nothing is offered that could only fail.
 */
import type { Author, Community, Thread, Topic, Viewer } from '../model/index.ts';
import type { CarryKind, Extras } from './extras.ts';
import { Fields, ifKnown } from './fields.ts';
import type { ValueTables } from './options.ts';
import { asText } from './scalars.ts';

export class Reader {
  /** Who was signed in when it was last read; undefined until then. */
  viewerNow: Viewer | null | undefined;
  readonly has: (operation: string) => boolean;
  readonly values: ValueTables;
  readonly #keep: Extras['keep'];

  constructor(has: (operation: string) => boolean, keep: Extras['keep'], values: ValueTables = {}) {
    this.has = has;
    this.values = values;
    this.#keep = keep;
  }

  fields(value: unknown): Fields {
    return new Fields(value, this.values);
  }

  /** Reads a thing by its id and its fields, and keeps what it carries. Null for what has no id. */
  thing<T>(kind: CarryKind, value: unknown, read: (of: Fields, id: string) => T): T | null {
    const of = this.fields(value);
    const id = of.get('id', 'id');
    this.#keep(kind, id, of.scope);
    return id === null ? null : read(of, id);
  }

  viewer(value: unknown): Viewer | null {
    return (this.viewerNow = this.thing('viewer', value, (of, id) => ({
      id,
      ...of.all({ name: 'text', isModerator: 'flag', isNew: 'yes', replyCount: 'number' }),
      can: { createThread: this.has('CreateThread') && of.part('can').get('yes', 'createThread') !== false },
    })));
  }

  topic = (value: unknown): Topic | null =>
    this.thing('topic', value, (of, id) => ({
      id,
      ...of.all({ description: 'text', parentId: 'id', allowsAnonymous: 'flag' }),
      name: of.get('text', 'name') ?? id,
      canPost: this.has('CreateThread') && of.get('yes', 'canPost') !== false,
    }));

  thread = (value: unknown): Thread | null =>
    this.thing('thread', value, (of, id) => {
      const fields = of.all({
        createdAt: 'date',
        lastActivityAt: 'date',
        replyCount: 'number',
        excerpt: 'text',
        locked: 'flag',
      });
      const topic = of.part('topic').all({ id: 'id', name: 'text' });
      const mayReply = of.part('can').get('yes', 'reply') ?? (!fields.locked && this.viewerNow !== null);
      return {
        id,
        ...fields,
        title: of.get('text', 'title') ?? '',
        topic: topic.id === null ? null : { id: topic.id, name: topic.name ?? topic.id },
        author: authorOf(of),
        visibility: visibilityOf(of),
        can: { reply: this.has('Reply') && mayReply },
      };
    });

  community(value: unknown): Community | null {
    const of = this.fields(value);
    const phrases = of.get('list', 'acknowledgements').map((one) => this.fields(one).all({ id: 'id', label: 'text' }));
    return (
      of.scope && {
        ...of.all({ name: 'text', description: 'text', usualReplyTime: 'text', usualHoldTime: 'text' }),
        visibility: of.word('visibility', ['public', 'members']),
        moderators: ifKnown(of.part('moderators').all({ hereNow: 'yes', backAt: 'date', hours: 'text' })),
        rules: known(of.get('list', 'rules').map(asText)),
        acknowledgements: known(phrases.map(({ id, label }) => (id && label ? { id, label } : null))),
      }
    );
  }
}

/** Null without a name: nothing could be shown of them. */
export function authorOf(of: Fields): Author | null {
  const { name, ...author } = of.part('author').all({ id: 'id', name: 'text', isModerator: 'flag' });
  return name === null ? null : { ...author, name };
}

export const visibilityOf = (of: Fields): Thread['visibility'] =>
  of.word('visibility', ['published', 'held', 'removed', 'deleted']) ?? 'published';

export const known = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);
