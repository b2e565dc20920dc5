import {
  ForumError,
  type NewReply,
  type NewThread,
  type Post,
  type PostEdit,
  type Thread,
  type Written,
} from '../model/index.ts';
import type { MemoryMember, MemoryPost, MemoryThread } from './data.ts';
import { findPost, findThread, signedIn, type Found, type MemoryState } from './state.ts';
import { mayWriteIn, openingOf, toPost, toThread } from './views.ts';

const MAX_BODY = 20_000;
const MAX_TITLE = 150;
const NAME_LENGTHS = [2, 40] as const;

export function createThread(state: MemoryState, input: NewThread): Written & { readonly thread: Thread } {
  const member = signedIn(state);
  const again = sentBefore(state, member, input.clientId);
  if (again) return threadWritten(state, again);
  const topic = state.forum.topics.find((one) => one.id === input.topicId);
  if (!topic && state.forum.topics.length)
    throw new ForumError('validation', { serverSentence: 'Please choose a topic.' });
  if (topic && !topic.canPost) throw new ForumError('forbidden');
  checkWords(input.body, input.title);
  useName(member, input);
  const anonymous = input.anonymous === true && topic?.allowsAnonymous === true;
  const id = nextId(state, 'thread');
  const thread: MemoryThread = {
    id,
    topicId: topic?.id ?? null,
    title: input.title,
    locked: false,
    replyWish: input.replyWish ?? null,
    posts: [],
  };
  const post = newPost(state, member, thread, { ...input, anonymous });
  state.forum.threads.push(thread);
  return threadWritten(state, { thread, post });
}

export function reply(state: MemoryState, input: NewReply): Written {
  const member = signedIn(state);
  const again = sentBefore(state, member, input.clientId);
  if (again) return written(state, again);
  const thread = findThread(state, input.threadId);
  if (!mayWriteIn(member, thread)) throw new ForumError('forbidden');
  if (input.replyToId !== undefined && findPost(state, input.replyToId).thread !== thread)
    throw new ForumError('not-found');
  checkWords(input.body);
  useName(member, input);
  const topic = state.forum.topics.find((one) => one.id === thread.topicId);
  const anonymous = input.anonymous === true && topic?.allowsAnonymous === true;
  const post = newPost(state, member, thread, { ...input, anonymous });
  announce(state, thread, post);
  return written(state, { thread, post });
}

export function editPost(state: MemoryState, input: PostEdit): Written {
  const found = findOwn(state, input.postId, 'edit');
  checkWords(input.body, input.title);
  found.post.body = input.body;
  found.post.editedAt = state.now().toISOString();
  found.post.editedBy = 'author';
  if (input.title !== undefined && found.post === openingOf(found.thread)) found.thread.title = input.title;
  return written(state, found);
}

export function deletePost(state: MemoryState, postId: string): Post {
  const found = findOwn(state, postId, 'delete');
  found.post.visibilityBefore = found.post.visibility;
  found.post.visibility = 'deleted';
  return present(state, found);
}

export function restorePost(state: MemoryState, postId: string): Post {
  const found = findOwn(state, postId, 'restore');
  found.post.visibility = found.post.visibilityBefore;
  return present(state, found);
}

/** Tells those who listen that something can be read that was not there before. */
export function announce(state: MemoryState, thread: MemoryThread, post: MemoryPost): void {
  if (post.visibility !== 'published') return;
  for (const tell of [...state.watchers]) tell(thread.id);
}

export const present = (state: MemoryState, { thread, post }: Found): Post =>
  toPost(state.forum, state.reader, thread, post);

function findOwn(state: MemoryState, postId: string, right: 'edit' | 'delete' | 'restore'): Found {
  signedIn(state);
  const found = findPost(state, postId);
  if (!present(state, found).can[right]) throw new ForumError('forbidden');
  return found;
}

function sentBefore(state: MemoryState, member: MemoryMember, clientId: string): Found | null {
  for (const thread of state.forum.threads) {
    const post = thread.posts.find((one) => one.clientId === clientId && one.authorId === member.id);
    if (post) return { thread, post };
  }
  return null;
}

function checkWords(body: string, title?: string): void {
  const bodyFits = body.trim().length > 0 && body.length <= MAX_BODY;
  const titleFits = title === undefined || (title.trim().length > 0 && title.length <= MAX_TITLE);
  if (!bodyFits)
    throw new ForumError('validation', {
      serverSentence: `Please write 1 to ${MAX_BODY} characters.`,
    });
  if (!titleFits)
    throw new ForumError('validation', {
      serverSentence: `Please give a title of 1 to ${MAX_TITLE} characters.`,
    });
}

function useName(member: MemoryMember, input: { readonly name?: string; readonly anonymous?: boolean }): void {
  if (member.name !== null || input.anonymous) return;
  const name = input.name?.trim() ?? '';
  if (name.length < NAME_LENGTHS[0] || name.length > NAME_LENGTHS[1]) {
    throw new ForumError('validation', {
      serverSentence: 'Please choose a name of 2 to 40 characters.',
    });
  }
  member.name = name;
}

function newPost(
  state: MemoryState,
  member: MemoryMember,
  thread: MemoryThread,
  input: {
    readonly body: string;
    readonly clientId: string;
    readonly anonymous: boolean;
    readonly replyToId?: string;
  },
): MemoryPost {
  const visibility = state.holds(input.body) ? 'held' : 'published';
  const post: MemoryPost = {
    id: nextId(state, 'post'),
    threadId: thread.id,
    authorId: member.id,
    anonymous: input.anonymous,
    body: input.body,
    createdAt: state.now().toISOString(),
    editedAt: null,
    editedBy: null,
    visibility,
    visibilityBefore: visibility,
    replyToId: input.replyToId ?? null,
    clientId: input.clientId,
    notice: null,
    marks: [],
    acknowledgements: [],
  };
  thread.posts.push(post);
  return post;
}

function nextId(state: MemoryState, kind: 'thread' | 'post'): string {
  const { threads } = state.forum;
  const count = kind === 'thread' ? threads.length : threads.reduce((sum, thread) => sum + thread.posts.length, 0);
  return `${kind}-new-${count + 1}`;
}

const written = (state: MemoryState, found: Found): Written => ({
  post: present(state, found),
  state: found.post.visibility === 'held' ? 'held' : 'published',
});

const threadWritten = (state: MemoryState, found: Found): Written & { readonly thread: Thread } => ({
  ...written(state, found),
  thread: toThread(state.forum, state.reader, found.thread),
});
