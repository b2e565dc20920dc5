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

export async function topicFor(setup: ContractSetup): Promise<string | null> {
  if (setup.topicId !== undefined) return setup.topicId;
  const { topics } = await setup.member.start({ first: 1 });
  return topics.find((topic) => topic.canPost)?.id ?? null;
}

export async function beginThread(
  setup: ContractSetup,
  writer: ForumBackend = setup.member,
  words: string = freshWord(),
): Promise<Written & { readonly thread: Thread }> {
  const topicId = await topicFor(setup);
  const input = { topicId, title: `A thread about ${words}`, body: `It begins with ${words}.`, clientId: freshWord() };
  return writingOf(writer).createThread(input);
}

export function replyTo(writer: ForumBackend, threadId: string, more: Partial<NewReply> = {}): Promise<Written> {
  return writingOf(writer).reply({ threadId, body: `A reply, ${freshWord()}.`, clientId: freshWord(), ...more });
}

/** A thread by the member with so many replies by the other; resolves to the ids, oldest first. */
export async function conversation(
  setup: ContractSetup,
  replies: number,
): Promise<{ threadId: string; ids: string[] }> {
  const { thread } = await beginThread(setup);
  const ids: string[] = [];
  for (let count = 0; count < replies; count++) ids.push((await replyTo(setup.other, thread.id)).post.id);
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

/** A post as this person sees it, be it the opening one or a reply. */
export async function postSeenBy(backend: ForumBackend, threadId: string, postId: string): Promise<Post | undefined> {
  const view: ThreadView = await backend.thread({ threadId, first: 50 });
  return [view.opening, ...view.posts.items].find((post) => post?.id === postId) ?? undefined;
}
