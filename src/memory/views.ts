/**
 * Who may see what of a forum in memory. The same rules as the native schema's, in one place: a helped number goes only to
 * the post's author, a held or removed body only to its author and moderators, and a held post is unknown to everybody else.
 * It knows nothing of pages, delays or failures.
 */
import type { Author, Post, Thread, Topic, TopicRef, Viewer } from '../model/index.ts';
import type { MemoryForum, MemoryMember, MemoryPost, MemoryThread } from './data.ts';

const ANONYMOUS_NAME = 'Somebody here';
const EXCERPT_LENGTH = 200;

export type Reader = MemoryMember | null;

export const openingOf = (thread: MemoryThread): MemoryPost => thread.posts[0] as MemoryPost;

const wrote = (reader: Reader, post: MemoryPost): boolean => reader !== null && reader.id === post.authorId;

const privileged = (reader: Reader, post: MemoryPost): boolean => wrote(reader, post) || reader?.isModerator === true;

/** Whether a post is known to this reader at all, be it as a placeholder. */
export const mayKnow = (reader: Reader, post: MemoryPost): boolean => wasShown(post) || privileged(reader, post);

/** What was never published has no place that others could see. */
const wasShown = ({ visibility, visibilityBefore }: MemoryPost): boolean =>
  visibility !== 'held' && (visibility !== 'deleted' || visibilityBefore !== 'held');

export function mayRead(reader: Reader, post: MemoryPost): boolean {
  if (post.visibility === 'published') return true;
  if (post.visibility === 'deleted') return wrote(reader, post);
  return privileged(reader, post);
}

export function maySeeThread(reader: Reader, thread: MemoryThread): boolean {
  const opening = openingOf(thread);
  if (opening.visibility === 'published') return true;
  if (opening.visibility !== 'deleted') return privileged(reader, opening);
  return wrote(reader, opening) || thread.posts.some((post) => post.visibility === 'published');
}

export const lastActivityAt = (thread: MemoryThread): string =>
  thread.posts.reduce(
    (last, post) => (post.visibility === 'published' ? post.createdAt : last),
    openingOf(thread).createdAt,
  );

export function toViewer(forum: MemoryForum, reader: Reader): Viewer | null {
  if (!reader) return null;
  const posts = forum.threads.flatMap((thread) => thread.posts.filter((post) => post.authorId === reader.id));
  const replies = posts.filter((post) => !forum.threads.some((thread) => openingOf(thread) === post));
  return {
    id: reader.id,
    name: reader.name,
    isModerator: reader.isModerator,
    isNew: posts.length === 0,
    replyCount: replies.length,
    can: { createThread: !forum.topics.length || forum.topics.some((topic) => topic.canPost) },
  };
}

export const toTopic = (reader: Reader, topic: Topic): Topic => ({
  ...topic,
  canPost: topic.canPost && reader !== null,
});

function authorOf(forum: MemoryForum, reader: Reader, post: MemoryPost): Author | null {
  if (post.visibility === 'deleted') return null;
  if (post.visibility === 'removed' && !privileged(reader, post)) return null;
  if (post.anonymous) return { id: null, name: ANONYMOUS_NAME, isModerator: false };
  const member = forum.members.find((one) => one.id === post.authorId);
  return member
    ? {
        id: member.id,
        name: member.name ?? ANONYMOUS_NAME,
        isModerator: member.isModerator,
      }
    : null;
}

export function toThread(forum: MemoryForum, reader: Reader, thread: MemoryThread): Thread {
  const opening = openingOf(thread);
  const topic = forum.topics.find((one) => one.id === thread.topicId);
  return {
    id: thread.id,
    title: thread.title,
    topic: topic ? toTopicRef(topic) : null,
    author: authorOf(forum, reader, opening),
    createdAt: opening.createdAt,
    lastActivityAt: lastActivityAt(thread),
    replyCount: thread.posts.filter((post, index) => index > 0 && post.visibility === 'published').length,
    excerpt: mayRead(reader, opening) ? opening.body.slice(0, EXCERPT_LENGTH) : null,
    visibility: opening.visibility,
    locked: thread.locked,
    can: { reply: reader !== null && mayWriteIn(reader, thread) },
  };
}

export const mayWriteIn = (reader: Reader, thread: MemoryThread): boolean =>
  !thread.locked || reader?.isModerator === true;

const toTopicRef = ({ id, name }: Topic): TopicRef => ({ id, name });

export function toPost(forum: MemoryForum, reader: Reader, thread: MemoryThread, post: MemoryPost): Post {
  const mine = wrote(reader, post);
  const published = post.visibility === 'published';
  const open = mayWriteIn(reader, thread);
  const forOthers = reader !== null && !mine && published;
  const readable = mayRead(reader, post);
  return {
    id: post.id,
    threadId: thread.id,
    body: readable ? { format: 'text', text: post.body } : null,
    author: authorOf(forum, reader, post),
    isMine: mine,
    createdAt: post.createdAt,
    editedAt: post.editedAt,
    editedBy: post.editedBy,
    visibility: post.visibility,
    replyTo: replyToOf(forum, reader, thread, post),
    helped: {
      byMe: post.marks.some((mark) => mark.memberId === reader?.id),
      people: mine ? post.marks.length : null,
      anyone: null,
    },
    acknowledged: post.acknowledgements.filter((one) => one.memberId === reader?.id).map((one) => one.phraseId),
    notice: privileged(reader, post) ? post.notice : null,
    can: {
      edit: mine && open && (published || post.visibility === 'held'),
      delete: mine && (published || post.visibility === 'held'),
      restore: mine && post.visibility === 'deleted',
      markHelped: forOthers,
      acknowledge: forOthers,
      report: forOthers,
    },
  };
}

function replyToOf(forum: MemoryForum, reader: Reader, thread: MemoryThread, post: MemoryPost): Post['replyTo'] {
  if (post.replyToId === null) return null;
  const target = thread.posts.find((one) => one.id === post.replyToId);
  return {
    postId: post.replyToId,
    authorName: target ? (authorOf(forum, reader, target)?.name ?? null) : null,
  };
}
