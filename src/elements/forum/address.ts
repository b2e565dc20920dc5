/** How a place in the forum is written in the page's address: ids only, never a title or a search. Pure. */
import type { Routing } from '../../connect/configuration.ts';
import type { Place } from '../../context/navigation.ts';

/** What tells this forum's places from everything else in an address. */
export interface Addressing {
  readonly routing: Routing;
  readonly instance: string;
}

const MARK = 'peer';

/** `href` with this place in it; null where places have no addresses. The rest of it stays as it is. */
export function addressOf(place: Place, { routing, instance }: Addressing, href: string): string | null {
  if (routing === 'none') return null;
  const path = pathOf(place);
  const url = new URL(href);
  if (routing === 'hash') url.hash = path && `${MARK}:${instance}/${path}`;
  else if (path) url.searchParams.set(MARK, `${instance}/${path}`);
  else url.searchParams.delete(MARK);
  return url.pathname + url.search + url.hash;
}

/** The place that an address names; null where it names none of this forum's. */
export function placeAt(href: string, { routing, instance }: Addressing): Place | null {
  const { hash, searchParams } = new URL(href);
  const written =
    routing === 'hash' ? hash.slice(1) : routing === 'query' ? `${MARK}:${searchParams.get(MARK) ?? ''}` : '';
  const ours = `${MARK}:${instance}/`;
  return written.startsWith(ours) ? placeOf(written.slice(ours.length)) : null;
}

/** The part after `<instance>/`. Empty for the list of all threads. A search has no address of its own. */
export function pathOf(place: Place): string {
  switch (place.view) {
    case 'thread':
      return encodeURIComponent(place.threadId) + (place.postId ? `/${encodeURIComponent(place.postId)}` : '');
    case 'new-thread':
      return `new:${encodeURIComponent(place.topicId ?? '')}`;
    case 'help':
      return 'help:';
    case 'threads':
    case 'search':
      return place.topicId ? `topic:${encodeURIComponent(place.topicId)}` : '';
  }
}

/** The place of a path; null when it is none. Ids are escaped, so that a colon always is one of ours. */
export function placeOf(path: string): Place | null {
  const [, kind, rest = ''] = /^([a-z]+):(.*)$/.exec(path) ?? [];
  const ids = (kind ? rest : path).split('/').map(decode);
  const [id, postId] = ids;
  if (ids.length > (kind ? 1 : 2) || id == null || postId === null || postId === '') return null;
  switch (kind) {
    case undefined:
      return !id ? (path ? null : { view: 'threads' }) : { view: 'thread', threadId: id, ...(postId && { postId }) };
    case 'topic':
      return id ? { view: 'threads', topicId: id } : null;
    case 'new':
      return { view: 'new-thread', ...(id && { topicId: id }) };
    case 'help':
      return id ? null : { view: 'help' };
    default:
      return null;
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A short name that tells this forum from others on the page and stays the same when the page is loaded again. */
export function instanceOf(element: Element): string {
  if (/^[\w-]+$/.test(element.id)) return element.id;
  const index = [...document.querySelectorAll(element.localName)].indexOf(element);
  return index > 0 ? `forum-${index + 1}` : 'forum';
}
