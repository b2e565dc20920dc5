/** How a place in the forum is written in an address: ids only, never a title or a search. Pure. */
import type { Place } from '../../context/navigation.ts';

/** The part after `<instance>/`. Empty for the list of all threads. A search has no address of its own. */
export function pathOf(place: Place): string {
  switch (place.view) {
    case 'thread':
      return [place.threadId, place.postId]
        .filter((id) => id !== undefined)
        .map(encodeURIComponent)
        .join('/');
    case 'new-thread':
      return `new:${encodeURIComponent(place.topicId ?? '')}`;
    case 'help':
      return 'help:';
    case 'threads':
    case 'search':
      return place.topicId === undefined ? '' : `topic:${encodeURIComponent(place.topicId)}`;
  }
}

/** The place of a path; null when it is none. Ids are escaped, so that a colon always is one of ours. */
export function placeOf(path: string): Place | null {
  if (path === '') return { view: 'threads' };
  if (path === 'help:') return { view: 'help' };
  const parts = path.split('/');
  const [kind, rest] = (parts[0] ?? '').split(':');
  const id = decode(rest ?? '');
  if (rest !== undefined) {
    if (parts.length > 1 || id === null) return null;
    if (kind === 'topic') return id ? { view: 'threads', topicId: id } : null;
    return kind === 'new' ? { view: 'new-thread', ...(id ? { topicId: id } : {}) } : null;
  }
  const [threadId, postId] = parts.map(decode);
  if (!threadId || parts.length > 2 || postId === null || postId === '') return null;
  return { view: 'thread', threadId, ...(postId ? { postId } : {}) };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
