/**
 * Answers to the model: what the first list needs. Null stays unknown; a right that the backend does not speak of follows from
 * what the adapter can do and from who is looking, so that nothing is offered that could only fail.
 */
import type { Author, Community, Thread, Topic, Viewer } from '../model/index.ts';
import { Carried, type CarryKind } from './carried.ts';
import { Fields } from './fields.ts';
import type { ValueTables } from './options.ts';
import { asText } from './scalars.ts';

export const VISIBILITIES = ['published', 'held', 'removed', 'deleted'] as const;

export class Reader {
  readonly carried = new Carried();
  /** Who was signed in when it was last read; undefined until then. */
  viewerNow: Viewer | null | undefined;
  readonly has: (operation: string) => boolean;
  readonly values: ValueTables;

  constructor(has: (operation: string) => boolean, values: ValueTables = {}) {
    this.has = has;
    this.values = values;
  }

  fields(value: unknown): Fields {
    return new Fields(value, this.values);
  }

  /** Reads a thing by its id and its fields, and keeps what it carries. Null for what has no id. */
  thing<T>(kind: CarryKind, value: unknown, read: (of: Fields, id: string) => T): T | null {
    const of = this.fields(value);
    const id = of.id('id');
    if (id === null) return null;
    this.carried.keep(kind, id, of.scope);
    return read(of, id);
  }

  viewer(value: unknown): Viewer | null {
    return (this.viewerNow = this.thing('viewer', value, (of, id) => ({
      id,
      name: of.text('name'),
      isModerator: of.yes('isModerator') ?? false,
      isNew: of.yes('isNew'),
      can: { createThread: this.has('CreateThread') && of.part('can').yes('createThread') !== false },
    })));
  }

  topic = (value: unknown): Topic | null =>
    this.thing('topic', value, (of, id) => ({
      id,
      name: of.text('name') ?? id,
      description: of.text('description'),
      parentId: of.id('parentId'),
      canPost: this.has('CreateThread') && of.yes('canPost') !== false,
      allowsAnonymous: of.yes('allowsAnonymous') ?? false,
    }));

  thread = (value: unknown): Thread | null =>
    this.thing('thread', value, (of, id) => {
      const locked = of.yes('locked') ?? false;
      const topic = of.part('topic');
      const topicId = topic.id('id');
      const mayReply = of.part('can').yes('reply') ?? (!locked && this.viewerNow !== null);
      return {
        id,
        title: of.text('title') ?? '',
        topic: topicId === null ? null : { id: topicId, name: topic.text('name') ?? topicId },
        author: this.author(of),
        createdAt: of.date('createdAt'),
        lastActivityAt: of.date('lastActivityAt'),
        replyCount: of.number('replyCount'),
        excerpt: of.text('excerpt'),
        visibility: of.word('visibility', VISIBILITIES) ?? 'published',
        locked,
        can: { reply: this.has('Reply') && mayReply },
      };
    });

  /** Null without a name: nothing could be shown of them. */
  author(of: Fields): Author | null {
    const author = of.part('author');
    const name = author.text('name');
    return name === null ? null : { id: author.id('id'), name, isModerator: author.yes('isModerator') ?? false };
  }

  community(value: unknown): Community | null {
    const of = this.fields(value);
    if (!of.scope) return null;
    const moderators = of.part('moderators');
    const hereNow = moderators.yes('hereNow');
    const backAt = moderators.date('backAt');
    const hours = moderators.text('hours');
    return {
      name: of.text('name'),
      description: of.text('description'),
      visibility: of.word('visibility', ['public', 'members']),
      moderators: (hereNow ?? backAt ?? hours) === null ? null : { hereNow, backAt, hours },
      usualReplyTime: of.text('usualReplyTime'),
      usualHoldTime: of.text('usualHoldTime'),
      rules: present(of.list('rules').map(asText)),
      acknowledgements: present(of.list('acknowledgements').map(this.#phrase)),
    };
  }

  readonly #phrase = (value: unknown): Community['acknowledgements'][number] | null => {
    const of = this.fields(value);
    const id = of.id('id');
    const label = of.text('label');
    return id && label ? { id, label } : null;
  };
}

export const present = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);
