/**
 * Hasura 2 as its documentation describes it, over the tables of the schema: where, order, limit and offset on every list and on
 * what is counted; inserts with what belongs to them; row permissions as docs/adapters/hasura.md asks for them.
 */
import type { ForumData, Person, Post, Thread, Topic } from './forum-data.ts';
import { Refusal, type Given } from './typed-server.ts';

interface Listing {
  readonly where?: Given;
  readonly order_by?: Given | readonly Given[];
  readonly limit?: number;
  readonly offset?: number;
}
type Row = Given;
type Rows = () => readonly Row[];

const refused = (code: string, message: string): Refusal => new Refusal(message, { extensions: { code, path: '$' } });

export function hasuraRoot(data: ForumData, viewer: Person | null): Given {
  const topicRow = ({ id, name }: Topic): Row => ({ id, name, slug: name.toLowerCase() });
  const personRow = ({ id, name }: Person): Row => ({ id, display_name: name });
  const threadRow = (thread: Thread): Row => ({
    id: thread.id,
    topic_id: thread.topic.id,
    author_id: thread.author.id,
    title: thread.title,
    created_at: thread.at.toISOString(),
    last_activity_at: thread.activeAt.toISOString(),
    topic: () => topicRow(thread.topic),
    author: () => personRow(thread.author),
    ...relation('posts', () => data.posts.filter((post) => post.thread === thread).map(postRow)),
  });
  const postRow = (post: Post): Row => ({
    id: post.id,
    thread_id: post.thread.id,
    author_id: post.author.id,
    body: post.body,
    created_at: post.at.toISOString(),
    thread: () => threadRow(post.thread),
    author: () => personRow(post.author),
    // The row permission: one's own marks, and those on one's own posts.
    ...relation('helped_marks', () =>
      data
        .marksOf(post)
        .filter(({ person }) => viewer !== null && (person === viewer || post.author === viewer))
        .map(({ person, at }) => ({ post_id: post.id, person_id: person.id, created_at: at.toISOString() })),
    ),
  });

  const postOf = (id: unknown): Post | undefined => data.posts.find((post) => post.id === id);
  const signedIn = (field: string): Person => {
    if (!viewer) throw refused('validation-failed', `field '${field}' not found in type: 'mutation_root'`);
    return viewer;
  };
  const words = (body: unknown): string => {
    const text = String(body);
    if (!text.trim() || text.length > 20_000) {
      throw refused(
        'constraint-violation',
        'Check constraint violation. new row violates check constraint "post_body_check"',
      );
    }
    return text;
  };

  return {
    ...relation('topic', () => data.topics.map(topicRow)),
    ...relation('thread', () => data.threads.map(threadRow)),
    person_by_pk: ({ id }: Given) =>
      optional(
        data.people.find((person) => person.id === id),
        personRow,
      ),
    thread_by_pk: ({ id }: Given) =>
      optional(
        data.threads.find((thread) => thread.id === id),
        threadRow,
      ),
    insert_post_one: ({ object }: { object: Given }) => {
      const author = signedIn('insert_post_one');
      const body = words(object['body']);
      const inserted = (object['thread'] as { data: Given } | undefined)?.data;
      if (inserted) {
        const topic = data.topics.find(({ id }) => id === inserted['topic_id']);
        if (!topic) throw refused('constraint-violation', 'Foreign key violation.');
        return postRow(data.openingOf(data.begin(author, topic, String(inserted['title']), body)));
      }
      const thread = data.threads.find(({ id }) => id === object['thread_id']);
      if (!thread) throw refused('constraint-violation', 'Foreign key violation.');
      return postRow(data.reply(author, thread, body));
    },
    delete_post_by_pk: ({ id }: Given) => {
      const post = postOf(id);
      if (!post || post.author !== signedIn('delete_post_by_pk')) return null;
      data.remove(post);
      return postRow(post);
    },
    insert_helped_mark_one: ({ object }: { object: Given }) => {
      const person = signedIn('insert_helped_mark_one');
      const post = postOf(object['post_id']);
      if (!post) throw refused('constraint-violation', 'Foreign key violation.');
      if (post.author === person) {
        throw refused('permission-error', 'check constraint of an insert/update permission has failed');
      }
      const before = data.marksOf(post).length;
      data.mark(person, post);
      return data.marksOf(post).length > before ? { post_id: post.id, person_id: person.id } : null;
    },
    delete_helped_mark_by_pk: ({ post_id: id, person_id: personId }: Given) => {
      const person = signedIn('delete_helped_mark_by_pk');
      const post = postOf(id);
      if (!post || personId !== person.id) return null;
      data.unmark(person, post);
      return { post_id: id, person_id: person.id };
    },
    insert_report_one: ({ object }: { object: Given }) => {
      signedIn('insert_report_one');
      const post = postOf(object['post_id']);
      if (!post) throw refused('constraint-violation', 'Foreign key violation.');
      return { id: data.reports.push({ post, reason: String(object['reason']), note: null }) };
    },
  };
}

const optional = <T>(found: T | undefined, show: (found: T) => Row): Row | null => (found ? show(found) : null);

/** A list of rows and what is counted of it, under the names that Hasura gives them. */
function relation(name: string, rows: Rows): Given {
  const listed = (listing: Listing): readonly Row[] => {
    const found = rows().filter((row) => fits(row, listing.where ?? {}));
    const orders = [listing.order_by ?? []].flat() as readonly Given[];
    const sorted = [...found].sort((a, b) => orders.reduce((so, order) => so || compare(a, b, order), 0));
    const from = listing.offset ?? 0;
    return sorted.slice(from, listing.limit === undefined ? undefined : from + listing.limit);
  };
  return {
    [name]: listed,
    [`${name}_aggregate`]: (listing: Listing) => ({
      aggregate: { count: listed(listing).length },
      nodes: listed(listing),
    }),
  };
}

function compare(a: Row, b: Row, order: Given): number {
  for (const [key, way] of Object.entries(order)) {
    const [one, two] = [a[key] as string | number, b[key] as string | number];
    const so = one < two ? -1 : Number(one > two);
    if (so) return way === 'desc' ? -so : so;
  }
  return 0;
}

function fits(row: Row, where: Given): boolean {
  return Object.entries(where).every(([key, wanted]) => {
    const parts = [wanted].flat() as readonly Given[];
    if (key === '_or') return parts.some((part) => fits(row, part));
    if (key === '_and') return parts.every((part) => fits(row, part));
    if (key === '_not') return !parts.some((part) => fits(row, part));
    const value = row[key];
    if (typeof value !== 'function') return compares(value as string | number, wanted as Given);
    const related = [(value as (listing: Listing) => Row | readonly Row[])({})].flat() as readonly Row[];
    return related.some((one) => fits(one, wanted as Given));
  });
}

function compares(value: string | number, wanted: Given): boolean {
  return Object.entries(wanted).every(([operator, other]) => {
    if (other === null) throw refused('validation-failed', `unexpected null value for type at ${operator}`);
    const than = other as string | number;
    if (operator === '_eq') return value === than;
    if (operator === '_lt') return value < than;
    if (operator === '_gt') return value > than;
    if (operator === '_ilike') return like(String(value), String(than));
    throw new Error(`The made Hasura does not know ${operator}.`);
  });
}

const like = (value: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*')}$`, 'is').test(value);
