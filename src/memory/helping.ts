import {
  ForumError,
  type Acknowledgement,
  type Impact,
  type NewReport,
  type Post,
  type ReportReceipt,
} from '../model/index.ts';
import { findPost, signedIn, type Found, type MemoryState } from './state.ts';
import { openingOf } from './views.ts';
import { present } from './writing.ts';

const MAX_ITEMS = 5;
const MAX_NOTE = 2_000;

export function mark(state: MemoryState, postId: string): Post {
  const member = signedIn(state);
  const found = findPost(state, postId);
  if (!found.post.marks.some((one) => one.memberId === member.id)) {
    if (!present(state, found).can.markHelped) throw new ForumError('forbidden');
    found.post.marks.push({
      memberId: member.id,
      order: newestMark(state) + 1,
      seen: false,
    });
  }
  return present(state, found);
}

export function unmark(state: MemoryState, postId: string): Post {
  const member = signedIn(state);
  const found = findPost(state, postId);
  found.post.marks = found.post.marks.filter((one) => one.memberId !== member.id);
  return present(state, found);
}

/** What the reader's words did since they were last told, newest mark first. */
export function readImpact(state: MemoryState): Impact {
  const told = unseenMarks(state).sort((a, b) => b.order - a.order);
  const posts = new Map(told.map(({ found }) => [found.post.id, found]));
  return {
    people: new Set(told.map((one) => one.memberId)).size,
    posts: posts.size,
    items: [...posts.values()].slice(0, MAX_ITEMS).map(({ thread, post }) => ({
      postId: post.id,
      threadId: thread.id,
      threadTitle: thread.title,
    })),
    upTo: told[0] ? String(told[0].order) : null,
  };
}

export function markImpactSeen(state: MemoryState, upTo: string): void {
  const last = Number(upTo);
  if (!Number.isFinite(last)) throw new ForumError('validation');
  const member = signedIn(state);
  for (const { post } of ownPosts(state, member.id)) {
    post.marks = post.marks.map((one) => (one.order <= last ? { ...one, seen: true } : one));
  }
}

export function acknowledge(state: MemoryState, { postId, phraseId }: Acknowledgement): Post {
  const member = signedIn(state);
  const found = findPost(state, postId);
  if (!state.forum.community?.acknowledgements.some((phrase) => phrase.id === phraseId))
    throw new ForumError('not-found');
  if (!present(state, found).can.acknowledge) throw new ForumError('forbidden');
  withdraw(state, { postId, phraseId });
  found.post.acknowledgements.push({ memberId: member.id, phraseId });
  return present(state, found);
}

export function withdraw(state: MemoryState, { postId, phraseId }: Acknowledgement): Post {
  const member = signedIn(state);
  const found = findPost(state, postId);
  found.post.acknowledgements = found.post.acknowledgements.filter(
    (one) => one.memberId !== member.id || one.phraseId !== phraseId,
  );
  return present(state, found);
}

export function report(state: MemoryState, input: NewReport): ReportReceipt {
  const member = signedIn(state);
  const found = findPost(state, input.postId);
  if ((input.note?.length ?? 0) > MAX_NOTE) throw new ForumError('validation');
  if (!present(state, found).can.report) throw new ForumError('forbidden');
  const { postId, reason, note = null, clientId } = input;
  const known = state.forum.reports.some((one) => one.clientId === clientId && one.memberId === member.id);
  if (!known)
    state.forum.reports.push({
      postId,
      reason,
      note,
      clientId,
      memberId: member.id,
    });
  return { usualTime: 'within 4 hours' };
}

function ownPosts(state: MemoryState, memberId: string): Found[] {
  return state.forum.threads.flatMap((thread) =>
    thread.posts.filter((post) => post.authorId === memberId).map((post) => ({ thread, post })),
  );
}

function unseenMarks(state: MemoryState): {
  readonly memberId: string;
  readonly order: number;
  readonly found: Found;
}[] {
  if (!state.reader) return [];
  return ownPosts(state, state.reader.id)
    .filter(({ thread, post }) => post.visibility === 'published' && openingOf(thread).visibility !== 'removed')
    .flatMap((found) =>
      found.post.marks.filter((one) => !one.seen).map(({ memberId, order }) => ({ memberId, order, found })),
    );
}

const newestMark = (state: MemoryState): number =>
  Math.max(
    0,
    ...state.forum.threads.flatMap((thread) => thread.posts.flatMap((post) => post.marks.map((one) => one.order))),
  );
