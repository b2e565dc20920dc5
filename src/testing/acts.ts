/** What the checks do again and again: post, reply, and read a list to its end. */
import type {
  ForumBackend,
  NewReply,
  Page,
  PageRequest,
  Post,
  Thread,
  ThreadView,
  WritingGroup,
  Written,
} from '../model/index.ts';
import { ensure, freshWord } from './check.ts';
import type { ContractSetup } from './setup.ts';

const MAX_PAGES = 500;

export function writingOf(backend: ForumBackend): WritingGroup {
  ensure(backend.writing !== undefined, 'This check needs the group `writing`.');
  return backend.writing;
}

/** A topic in which this writer may begin a thread. They read the topics first, as people do. */
export async function topicFor(setup: ContractSetup, writer: ForumBackend = setup.member): Promise<string | null> {
  const { topics } = await writer.start({ first: 1 });
  return setup.topicId ?? topics.find((topic) => topic.canPost)?.id ?? null;
}

/** Where no thread can be begun, the first post of the one that there is. */
export async function beginThread(
  setup: ContractSetup,
  writer: ForumBackend = setup.member,
  words: string = freshWord(),
): Promise<Written & { readonly thread: Thread }> {
  const topicId = await topicFor(setup, writer);
  const input = { title: `A thread about ${words}`, body: `It begins with ${words}.`, clientId: freshWord() };
  if (setup.threadId === undefined) return writingOf(writer).createThread({ topicId, ...input });
  const { thread } = await writer.thread({ threadId: setup.threadId });
  return { thread, ...(await writingOf(writer).reply({ threadId: thread.id, ...input })) };
}

export async function replyTo(writer: ForumBackend, threadId: string, more: Partial<NewReply> = {}): Promise<Written> {
  // Nobody answers a post that they have not read.
  if (more.replyToId !== undefined) await postSeenBy(writer, threadId, more.replyToId);
  return writingOf(writer).reply({ threadId, body: `A reply, ${freshWord()}.`, clientId: freshWord(), ...more });
}

/**
 * A thread by the member with so many replies by the other; resolves to the ids of what is listed, oldest first. Where the
 * opening post is among the posts, so is its id.
 */
export async function conversation(
  setup: ContractSetup,
  replies: number,
): Promise<{ threadId: string; ids: string[] }> {
  const { thread, post } = await beginThread(setup);
  const ids: string[] = [];
  for (let count = 0; count < replies; count++) ids.push((await replyTo(setup.other, thread.id)).post.id);
  const { opening, posts } = await setup.member.thread({ threadId: thread.id, first: 1 });
  const first = posts.items[0]?.id;
  if (!opening && first !== undefined && first !== ids[0]) {
    ensure(
      first === post.id || setup.threadId === undefined,
      'The first post of the thread is not the one that began it.',
    );
    ids.unshift(first);
  }
  return { threadId: thread.id, ids };
}

/** Reads page after page until there is none, with something happening between them. */
export async function readToEnd<T>(
  read: (request: PageRequest) => Promise<Page<T>>,
  first: number,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const page = await read({ first, after });
    items.push(...page.items);
    if (!page.hasNext) return items;
    ensure(page.end !== null && page.end !== after, 'A page that has a next one needs an `end` of its own.');
    after = page.end;
    await between();
  }
  ensure(false, `After ${MAX_PAGES} pages the list has no end.`);
}

/** The words of a post, also of one that a backend gives as HTML. */
export const wordsOf = (post: Post | undefined): string | undefined =>
  post?.body?.format === 'html' ? post.body.text.replace(/<[^>]*>/g, '').trim() : post?.body?.text.trim();

/** A post as this person sees it, be it the opening one or a reply. */
export async function postSeenBy(backend: ForumBackend, threadId: string, postId: string): Promise<Post | undefined> {
  const view: ThreadView = await backend.thread({ threadId, first: 50 });
  return [view.opening, ...view.posts.items].find((post) => post?.id === postId) ?? undefined;
}
