/** What every value of the model looks like, whoever made it. */
import type { Page, Post, Start, Thread, ThreadView } from '../model/index.ts';
import { ensure } from './check.ts';

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const LEAKS = ['null', 'undefined', 'NaN', '[object Object]'];

/** No text that is a leaked value, no number that is none, nothing that is left `undefined` where null is meant. */
export function checkValues(value: unknown, path: string): void {
  ensure(value !== undefined, `${path} is undefined; unknown is null.`);
  if (typeof value === 'string') ensure(!LEAKS.includes(value), `${path} shows “${value}”.`);
  if (typeof value === 'number') ensure(Number.isFinite(value) && value >= 0, `${path} is no count: ${value}.`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    checkValues(inner, `${path}.${key}`);
    if (key.endsWith('At') && inner !== null) ensure(DATE.test(String(inner)), `${path}.${key} is no date in UTC.`);
    if (key === 'id' && inner !== null) ensure(typeof inner === 'string' && inner !== '', `${path}.id is no text.`);
  }
}

export function checkPage<T>(page: Page<T>, path: string): void {
  checkValues(page, path);
  const { items, total, hasNext, end } = page;
  ensure(total === null || total >= items.length, `${path}.total is less than what is there: unknown is null.`);
  ensure(!hasNext || end !== null, `${path} has a next page and no end to ask from.`);
}

export function checkPost(post: Post, path: string): void {
  checkValues(post, path);
  ensure(post.isMine || post.helped?.people == null, `${path}: somebody else's post tells how many it helped.`);
  ensure(post.body !== null || !post.can.markHelped, `${path}: words that cannot be read can be marked as helpful.`);
  ensure(!post.isMine || !post.can.markHelped, `${path}: one's own post can be marked as helpful.`);
}

export function checkView(view: ThreadView): void {
  checkValues(view.thread, 'thread');
  checkPage(view.posts, 'posts');
  for (const post of [view.opening, ...view.posts.items]) if (post) checkPost(post, `post ${post.id}`);
  const ids = view.posts.items.map((post) => post.id);
  ensure(new Set(ids).size === ids.length, 'posts holds a post twice.');
}

export function checkStart(start: Start): void {
  checkPage<Thread>(start.threads, 'threads');
  checkValues({ ...start, threads: null }, 'start');
}
