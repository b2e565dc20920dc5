/** Makes a forum in memory from a short sketch, so that a fixture reads like the conversation that it is. */
import type { Community, ReplyWish, Visibility } from '../model/index.ts';
import type { MemoryForum, MemoryNotice, MemoryPost, MemoryThread } from './data.ts';

export interface ForumSketch {
  readonly community?: Community | null;
  readonly members: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly isModerator?: boolean;
  }[];
  readonly topics: readonly TopicSketch[];
}

export interface TopicSketch {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parentId?: string;
  /** Members may not begin threads here. */
  readonly closed?: boolean;
  readonly allowsAnonymous?: boolean;
  readonly threads?: readonly ThreadSketch[];
}

export interface PostSketch {
  readonly id?: string;
  /** A member's id. */
  readonly by: string;
  readonly body: string;
  readonly anonymous?: boolean;
  readonly visibility?: Visibility;
  readonly editedBy?: 'author' | 'moderator';
  readonly notice?: Partial<MemoryNotice>;
  /** Ids of the members whom it helped. */
  readonly helped?: readonly string[];
}

export interface ThreadSketch extends PostSketch {
  readonly id: string;
  readonly title: string;
  readonly hoursAgo: number;
  readonly locked?: boolean;
  readonly replyWish?: ReplyWish | null;
  readonly replies?: readonly ReplySketch[];
}

export interface ReplySketch extends PostSketch {
  /** After the post before it; 7 when left out. */
  readonly minutesLater?: number;
  /** Which earlier reply of this thread it answers, counted from 0. */
  readonly replyTo?: number;
}

const MINUTE = 60_000;
const DEFAULT_MINUTES = 7;

export function buildForum(sketch: ForumSketch, now: Date): MemoryForum {
  let order = 0;
  const toPost = (
    threadId: string,
    id: string,
    post: PostSketch,
    at: number,
    replyToId: string | null,
  ): MemoryPost => ({
    id,
    threadId,
    authorId: post.by,
    anonymous: post.anonymous ?? false,
    body: post.body,
    createdAt: new Date(at).toISOString(),
    editedAt: post.editedBy ? new Date(at + MINUTE).toISOString() : null,
    editedBy: post.editedBy ?? null,
    visibility: post.visibility ?? 'published',
    visibilityBefore: 'published',
    replyToId,
    clientId: null,
    notice: post.notice
      ? {
          reason: null,
          from: null,
          moderatorName: null,
          before: null,
          ...post.notice,
        }
      : null,
    marks: (post.helped ?? []).map((memberId) => ({
      memberId,
      order: ++order,
      seen: false,
    })),
    acknowledgements: [],
  });
  const toThread = (
    topicId: string,
    { id, title, hoursAgo, locked = false, replyWish = null, replies = [], ...opening }: ThreadSketch,
  ): MemoryThread => {
    let at = now.getTime() - hoursAgo * 60 * MINUTE;
    const posts = [toPost(id, `${id}-opening`, opening, at, null)];
    replies.forEach((reply, index) => {
      at += (reply.minutesLater ?? DEFAULT_MINUTES) * MINUTE;
      const target = reply.replyTo === undefined ? undefined : posts[reply.replyTo + 1];
      posts.push(toPost(id, reply.id ?? `${id}-reply-${index + 1}`, reply, at, target?.id ?? null));
    });
    return { id, topicId, title, locked, replyWish, posts };
  };
  return {
    community: sketch.community ?? null,
    members: sketch.members.map(({ id, name, isModerator = false }) => ({
      id,
      name,
      isModerator,
    })),
    topics: sketch.topics.map((topic) => ({
      id: topic.id,
      name: topic.name,
      description: topic.description ?? null,
      parentId: topic.parentId ?? null,
      canPost: !topic.closed,
      allowsAnonymous: topic.allowsAnonymous ?? false,
    })),
    threads: sketch.topics.flatMap((topic) => (topic.threads ?? []).map((thread) => toThread(topic.id, thread))),
    reports: [],
  };
}
