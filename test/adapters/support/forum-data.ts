/** A forum as a backend might keep it: numbered rows, and a clock that never says the same twice. Knows no API. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly isModerator: boolean;
  /** Whether what they write waits for a moderator. */
  readonly isHeld: boolean;
}

export interface Topic {
  readonly id: number;
  readonly name: string;
}

export interface Thread {
  readonly id: number;
  readonly topic: Topic;
  readonly author: Person;
  readonly title: string;
  readonly at: Date;
  activeAt: Date;
}

export interface Post {
  readonly id: number;
  readonly thread: Thread;
  readonly author: Person;
  readonly isOpening: boolean;
  readonly at: Date;
  body: string;
  editedAt: Date | null;
  isHeld: boolean;
  answers: Post | null;
}

export interface Mark {
  readonly post: Post;
  readonly person: Person;
  readonly at: Date;
}

const NAMES = ['Willow', 'Bramble', 'Newcomer', 'Night owl', 'Moderator'];

export class ForumData {
  readonly people: readonly Person[] = NAMES.map((name, at) => ({
    id: at + 1,
    name,
    isModerator: name === 'Moderator',
    isHeld: name === 'Newcomer',
  }));
  readonly topics: readonly Topic[] = ['Sleep', 'Work', 'Family'].map((name, at) => ({ id: at + 1, name }));
  readonly threads: Thread[] = [];
  readonly posts: Post[] = [];
  readonly marks: Mark[] = [];
  readonly reports: { readonly post: Post; readonly reason: string; readonly note: string | null }[] = [];
  #rows = 100;
  #clock = Date.UTC(2026, 0, 1);

  /** `threads`: how many there are at first, each with two more replies than the one before, up to nine. */
  constructor(threads = 9) {
    for (let count = 0; count < threads; count++) {
      const thread = this.begin(this.person(count % 2), this.topic(count % 3), `Thread ${count}`, 'How it began.');
      for (let replies = 0; replies < (count * 2) % 10; replies++)
        this.reply(this.person(3), thread, `Reply ${replies}.`);
    }
  }

  person(at: number): Person {
    return this.people[at % this.people.length] ?? this.fail();
  }

  topic(at: number): Topic {
    return this.topics[at % this.topics.length] ?? this.fail();
  }

  begin(author: Person, topic: Topic, title: string, body: string): Thread {
    const at = this.now();
    const thread: Thread = { id: ++this.#rows, topic, author, title, at, activeAt: at };
    this.threads.push(thread);
    this.#write(author, thread, body, true);
    return thread;
  }

  reply(author: Person, thread: Thread, body: string, answers: Post | null = null): Post {
    const post = this.#write(author, thread, body, false);
    post.answers = answers;
    post.isHeld = author.isHeld;
    return post;
  }

  #write(author: Person, thread: Thread, body: string, isOpening: boolean): Post {
    const at = this.now();
    const post: Post = {
      id: ++this.#rows,
      thread,
      author,
      isOpening,
      at,
      body,
      editedAt: null,
      isHeld: false,
      answers: null,
    };
    this.posts.push(post);
    thread.activeAt = at;
    return post;
  }

  remove(post: Post): void {
    this.posts.splice(this.posts.indexOf(post), 1);
  }

  /** Marking twice is marking once. */
  mark(person: Person, post: Post): void {
    if (!this.marksOf(post).some((mark) => mark.person === person)) this.marks.push({ post, person, at: this.now() });
  }

  unmark(person: Person, post: Post): void {
    const at = this.marks.findIndex((mark) => mark.post === post && mark.person === person);
    if (at >= 0) this.marks.splice(at, 1);
  }

  marksOf(post: Post): Mark[] {
    return this.marks.filter((mark) => mark.post === post);
  }

  openingOf(thread: Thread): Post {
    return this.posts.find((post) => post.thread === thread && post.isOpening) ?? this.fail();
  }

  /** The replies that this person may read, oldest first. */
  repliesOf(thread: Thread, reader: Person | null): Post[] {
    return this.posts.filter(
      (post) => post.thread === thread && !post.isOpening && (!post.isHeld || post.author === reader),
    );
  }

  byActivity(topicId?: number): Thread[] {
    return this.threads
      .filter((thread) => topicId === undefined || thread.topic.id === topicId)
      .sort((a, b) => b.activeAt.getTime() - a.activeAt.getTime());
  }

  holds(thread: Thread, text: string): boolean {
    const words = text.toLowerCase();
    const inThread = this.posts.filter((post) => post.thread === thread && !post.isHeld);
    return [thread.title, ...inThread.map(({ body }) => body)].some((one) => one.toLowerCase().includes(words));
  }

  now(): Date {
    return new Date((this.#clock += 1_000));
  }

  fail(): never {
    throw new Error('The made forum has no such row.');
  }
}
