/**
 * What a draft looks like as kept text, and back. Whatever is read may be old, broken or made by somebody else: it is
 * looked at field by field, and anything that does not fit is no draft.
 */
import type { Draft, DraftPlace } from '../context/drafts.ts';

export interface KeptDraft {
  readonly draft: Draft;
  /** Milliseconds since 1970: after this moment it is no longer given to anybody. */
  readonly until: number;
}

const FORMAT = 1;
const MAX_PROMPTS = 8;
const WISHES = ['heard', 'ideas', 'been-there'] as const;

/** `'-'` for nobody: an id is always encoded, so it cannot be mistaken. */
const part = (id: string | null | undefined): string => (id ? encodeURIComponent(id).replaceAll('-', '%2D') : '-');

/** The end of a key: who wrote, then where. */
export function keyOf(owner: string | null, place: DraftPlace): string {
  return [owner, place.purpose, place.threadId, place.replyToId, place.postId].map(part).join(':');
}

/** Whose key it is; null for somebody who was not signed in. */
export function ownerOf(key: string): string | null {
  const owner = key.slice(0, key.indexOf(':'));
  try {
    return owner === '-' ? null : decodeURIComponent(owner);
  } catch {
    return owner;
  }
}

/** The same place, for another owner. */
export function rekey(key: string, owner: string | null): string {
  return part(owner) + key.slice(key.indexOf(':'));
}

export function encode({ draft, until }: KeptDraft): string {
  return JSON.stringify({ format: FORMAT, until, draft });
}

/** Null when it is not a draft. `longest`: no kept draft may claim a life beyond `now + longest`. */
export function decode(kept: string | null, now: number, longest: number): KeptDraft | null {
  if (kept === null) return null;
  try {
    const value: unknown = JSON.parse(kept);
    if (!isRecord(value) || value['format'] !== FORMAT || typeof value['until'] !== 'number') return null;
    const { until } = value;
    if (!(until > now && until <= now + longest)) return null;
    const draft = asDraft(value['draft']);
    return draft && { draft, until };
  } catch {
    return null;
  }
}

function asDraft(value: unknown): Draft | null {
  if (!isRecord(value)) return null;
  const { title, body, topicId, name, anonymous, replyWish, clientId, prompted } = value;
  if (typeof title !== 'string' || typeof body !== 'string' || typeof name !== 'string') return null;
  if (typeof clientId !== 'string' || !/^[\w-]{8,64}$/.test(clientId)) return null;
  return {
    title,
    body,
    name,
    clientId,
    topicId: typeof topicId === 'string' ? topicId : null,
    anonymous: anonymous === true,
    replyWish: WISHES.find((wish) => wish === replyWish) ?? null,
    prompted: Array.isArray(prompted) ? prompted.filter((kind) => typeof kind === 'string').slice(0, MAX_PROMPTS) : [],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
