/**
 * Lantern, the made-up API of docs/connect-a-backend.md, as a server that answers over HTTP. Its schema is the text in the guide.
 * Nobody else's adapter is for it: it has names, pages and refusals of its own.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import { ForumData, type Person, type Post, type Thread, type Topic } from './forum-data.ts';

const SITE = 'carers';
const MAX_LENGTH = 20_000;
const PER_PAGE = 20;

type Args = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;
type Rows = () => readonly Row[];

class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface Lantern {
  readonly url: string;
  readonly data: ForumData;
  /** What an `Authorization` header has to say for this person. */
  readonly tokenOf: (person: Person) => string;
  readonly close: () => Promise<void>;
}

/** Starts it on a free port. `sdl`: the schema, as the guide has it. */
export async function startLantern(sdl: string): Promise<Lantern> {
  const data = new ForumData();
  const kept = new Kept();
  const tokenOf = (person: Person): string => `Bearer ${person.name.toLowerCase().replace(' ', '-')}-is-signed-in`;
  const who = (request: Request): Person | null => {
    const sent = request.headers.get('authorization');
    return data.people.find((person) => tokenOf(person) === sent) ?? null;
  };
  const yoga = createYoga<object, { readonly root: Root }>({
    schema: createSchema({ typeDefs: sdl, resolvers: { Query: fieldsOf('queries'), Mutation: fieldsOf('mutations') } }),
    context: ({ request }) => ({ root: new Root(data, kept, who(request)) }),
    logging: false,
    landingPage: false,
    graphiql: false,
  });
  const server = createServer((request, response) => void yoga(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    data,
    tokenOf,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Each root field goes to the method of its name. */
const fieldsOf = (kind: 'queries' | 'mutations') =>
  Object.fromEntries(
    FIELDS[kind].map((name) => [
      name,
      (_: unknown, args: Args, { root }: { readonly root: Root }) => root[name](args as never),
    ]),
  );

const FIELDS = {
  queries: ['whoami', 'circle_list', 'strand_list', 'strand_get', 'lookup', 'thanks_news'],
  mutations: [
    'start_strand',
    'add_note',
    'reword_note',
    'withdraw_note',
    'say_thanks',
    'take_thanks_back',
    'thanks_news_read',
    'raise_flag',
  ],
} as const;

/** What Lantern keeps beside the rows of every forum. */
class Kept {
  readonly editions = new Map<Post, number>();
  readonly withdrawn = new Set<Post>();
  /** By a person's id and the token of their draft. */
  readonly drafts = new Map<string, Post>();
  readonly readUntil = new Map<Person, Date>();
}

class Root {
  readonly #data: ForumData;
  readonly #kept: Kept;
  readonly #viewer: Person | null;

  constructor(data: ForumData, kept: Kept, viewer: Person | null) {
    this.#data = data;
    this.#kept = kept;
    this.#viewer = viewer;
  }

  whoami = (): Row | null => this.#viewer && memberRow(this.#viewer);
  circle_list = (): readonly Row[] => this.#data.topics.map(circleRow);

  strand_list = ({ site, circle, older_than: olderThan, take }: Args): Row => {
    const before = typeof olderThan === 'string' ? Date.parse(olderThan) : Infinity;
    const all = site === SITE ? this.#data.byActivity(circle as number | undefined) : [];
    const rest = all.filter(({ activeAt }) => activeAt.getTime() < before);
    const strands = rest.slice(0, Number(take ?? PER_PAGE));
    return {
      strands: strands.map(this.#strandRow),
      has_more: rest.length > strands.length,
      next_older_than: strands.at(-1)?.activeAt.toISOString() ?? null,
    };
  };

  strand_get = ({ key }: Args): Row | null => {
    const thread = this.#data.threads.find(({ id }) => id === key);
    return thread ? this.#strandRow(thread) : null;
  };

  lookup = ({ q, page_no: page, per_page: size }: Args): Row => {
    const [, site, words = ''] = /^site:(\w+) (.*)$/s.exec(String(q)) ?? [];
    const found = site === SITE ? this.#data.byActivity().filter((thread) => this.#data.holds(thread, words)) : [];
    const [at, many] = [Number(page ?? 1) - 1, Number(size ?? PER_PAGE)];
    const findings = found.slice(at * many, (at + 1) * many).map((thread) => {
      const note = this.#data.repliesOf(thread, null).find(({ body }) => body.toLowerCase().includes(words));
      return { strand: this.#strandRow(thread), note_key: note?.id ?? null, extract: note?.body.slice(0, 200) ?? null };
    });
    return { findings, has_more: found.length > (at + 1) * many };
  };

  thanks_news = (): Row | null => {
    const viewer = this.#viewer;
    const since = viewer && this.#kept.readUntil.get(viewer);
    const marks = this.#data.marks.filter(({ post, at }) => post.author === viewer && (!since || at > since));
    const last = marks.at(-1);
    if (!last) return null;
    const posts = [...new Set(marks.map(({ post }) => post))];
    return {
      people: new Set(marks.map(({ person }) => person)).size,
      notes: posts.map(this.#noteRow),
      until: last.at.toISOString(),
    };
  };

  start_strand = ({ details }: { readonly details: Args }): Row =>
    outcome(() => {
      const member = this.#signedIn();
      const post = this.#once(member, details['token'], () => {
        const words = wordsOf(details['text_md']);
        const topic = this.#data.topics.find(({ id }) => id === details['circle']);
        if (!topic || details['site'] !== SITE) throw new Refused('NOT_FOUND', 'There is no such circle.');
        return this.#data.openingOf(this.#data.begin(member, topic, wordsOf(details['heading']), words));
      });
      return { strand: this.#strandRow(post.thread), note: this.#noteRow(post) };
    });

  add_note = ({ strand_key: key, text_md: text, answers, token }: Args): Row =>
    outcome(() => {
      const member = this.#signedIn();
      const thread = this.#data.threads.find(({ id }) => id === key);
      if (!thread) throw new Refused('NOT_FOUND', 'There is no such strand.');
      const answered = this.#data.posts.find(({ id }) => id === answers) ?? null;
      const post = this.#once(member, token, () => this.#data.reply(member, thread, wordsOf(text), answered));
      return { note: this.#noteRow(post) };
    });

  reword_note = ({ key, edition, text_md: text }: Args): Row =>
    outcome(() => {
      const post = this.#own(key);
      if (edition !== this.#editionOf(post)) throw new Refused('CONFLICT', 'It was changed meanwhile.');
      post.body = wordsOf(text);
      post.editedAt = this.#data.now();
      this.#kept.editions.set(post, this.#editionOf(post) + 1);
      return { note: this.#noteRow(post) };
    });

  withdraw_note = ({ key }: Args): Row =>
    outcome(() => {
      const post = this.#own(key);
      this.#kept.withdrawn.add(post);
      return { note: this.#noteRow(post) };
    });

  say_thanks = ({ note_key: key }: Args): Row =>
    outcome(() => {
      const [member, post] = [this.#signedIn(), this.#noteOf(key)];
      if (post.author === member) throw new Refused('NOT_ALLOWED', 'Nobody thanks themselves.');
      this.#data.mark(member, post);
      return { note: this.#noteRow(post) };
    });

  take_thanks_back = ({ note_key: key }: Args): Row =>
    outcome(() => {
      const [member, post] = [this.#signedIn(), this.#noteOf(key)];
      this.#data.unmark(member, post);
      return { note: this.#noteRow(post) };
    });

  thanks_news_read = ({ until }: Args): Row =>
    outcome(() => {
      this.#kept.readUntil.set(this.#signedIn(), new Date(String(until)));
      return {};
    });

  raise_flag = ({ note_key: key, kind, remark }: Args): Row =>
    outcome(() => {
      this.#signedIn();
      this.#data.reports.push({ post: this.#noteOf(key), reason: String(kind), note: (remark as string) ?? null });
      return {};
    });

  #strandRow = (thread: Thread): Row => ({
    key: thread.id,
    heading: thread.title,
    circle: circleRow(thread.topic),
    started_by: memberRow(thread.author),
    started_on: thread.at.toISOString(),
    last_note_on: thread.activeAt.toISOString(),
    note_count: this.#data.repliesOf(thread, null).length,
    is_closed: false,
    opener: () => this.#noteRow(this.#data.openingOf(thread)),
    notes: ({ skip, take }: Args) => {
      const all = this.#data.repliesOf(thread, this.#viewer);
      const notes: Rows = () =>
        all.slice(Number(skip ?? 0), Number(skip ?? 0) + Number(take ?? PER_PAGE)).map(this.#noteRow);
      return { notes, total: all.length };
    },
  });

  #noteRow = (post: Post): Row => {
    const isGone = this.#kept.withdrawn.has(post);
    const isOwn = post.author === this.#viewer;
    const status = isGone ? 'WITHDRAWN' : post.isHeld ? 'AWAITING_GUIDE' : 'VISIBLE';
    return {
      key: post.id,
      edition: this.#editionOf(post),
      strand: () => this.#strandRow(post.thread),
      text_md: isGone ? null : post.body,
      written_by: isGone ? null : memberRow(post.author),
      written_on: post.at.toISOString(),
      reworded_on: post.editedAt?.toISOString() ?? null,
      status,
      answers: () => post.answers && this.#noteRow(post.answers),
      thanked_by_me: this.#data.marksOf(post).some(({ person }) => person === this.#viewer),
      thanks: isOwn ? this.#data.marksOf(post).length : null,
    };
  };

  #editionOf = (post: Post): number => this.#kept.editions.get(post) ?? 1;

  #signedIn(): Person {
    if (!this.#viewer) throw new Refused('SIGN_IN_FIRST', 'Please sign in.');
    return this.#viewer;
  }

  #noteOf(key: unknown): Post {
    const post = this.#data.posts.find(({ id }) => id === key);
    if (!post || this.#kept.withdrawn.has(post)) throw new Refused('NOT_FOUND', 'There is no such note.');
    return post;
  }

  #own(key: unknown): Post {
    const [member, post] = [this.#signedIn(), this.#noteOf(key)];
    if (post.author !== member) throw new Refused('NOT_ALLOWED', 'Somebody else wrote it.');
    return post;
  }

  /** The same draft, sent again, is the same post. */
  #once(member: Person, token: unknown, write: () => Post): Post {
    const draft = typeof token === 'string' ? `${member.id} ${token}` : null;
    const post = (draft !== null && this.#kept.drafts.get(draft)) || write();
    if (draft !== null) this.#kept.drafts.set(draft, post);
    return post;
  }
}

const memberRow = ({ id, name, isModerator }: Person): Row => ({ key: id, handle: name, is_guide: isModerator });
const circleRow = ({ id, name }: Topic): Row => ({ key: id, label: name, blurb: null });

function wordsOf(value: unknown): string {
  const words = String(value).trim();
  if (!words) throw new Refused('INVALID', 'Write something first.');
  if (words.length > MAX_LENGTH) throw new Refused('INVALID', 'That is too long.');
  return words;
}

/** Lantern answers to every change in the same way, and tells in `problems` what it refused. */
function outcome(change: () => Row): Row {
  try {
    return { strand: null, note: null, problems: [], ...change() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { strand: null, note: null, problems: [{ code: error.code, text: error.message }] };
  }
}
