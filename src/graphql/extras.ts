/**
 * What only some adapters need, and load: constants and templates, functions of their own, and keys that are carried along. A field aliased with a
 * leading underscore (`_revision`) on a topic, thread, post or the viewer comes back later as a variable (`$post_revision`).
 */
import type { Adapter } from './options.ts';
import { asId } from './scalars.ts';
import { unfit } from './unfit.ts';
import { isObject, own } from './unwrap.ts';
import type { Offers } from './variables.ts';

export type CarryKind = 'topic' | 'thread' | 'post' | 'viewer';

/** Fixed values for declared variables. `{name}` in one stands for another constant or for what the widget gives. */
export type Constants = Readonly<Record<string, unknown>>;

export interface Extras {
  /** Remembers what a thing carries. What was read longest ago is forgotten first. */
  keep(kind: CarryKind, id: string | null, scope: unknown): void;
  /** The offers with all that is added to them. */
  add(offers: Offers): Offers;
  /**
   * The data of an operation, after the adapter's own function for it.
   *
   * @throws ForumError of kind `contract` when the function throws.
   */
  map(operation: string, data: unknown): unknown;
}

const MAX_THINGS = 2_000;
const MAX_KEYS = 20;
const PLACEHOLDER = /\{(\w+)\}/g;

export function createExtras({ constants = {}, map }: Pick<Adapter, 'constants' | 'map'> = {}): Extras {
  const things = new Map<string, readonly (readonly [string, string])[]>();
  let viewerId: string | null = null;

  const carriedBy = (kind: CarryKind, id: unknown): Record<string, string> =>
    Object.fromEntries(things.get(`${kind} ${String(id)}`) ?? []);

  return {
    keep(kind, id, scope) {
      if (kind === 'viewer') viewerId = id;
      const name = `${kind} ${id}`;
      const pairs = id === null ? [] : carriedPairs(kind, scope);
      things.delete(name);
      if (pairs.length) things.set(name, pairs);
      const oldest = things.keys().next();
      if (things.size > MAX_THINGS && !oldest.done) things.delete(oldest.value);
    },
    add(offers) {
      const known = {
        ...carriedBy('topic', offers['topicId']),
        ...carriedBy('thread', offers['threadId']),
        ...carriedBy('post', offers['postId']),
        ...carriedBy('viewer', viewerId),
        ...offers,
      };
      const filled = Object.keys(constants).map((name) => [name, filledIn(name, known, constants)]);
      return { ...known, ...(Object.fromEntries(filled) as Offers) };
    },
    map(operation, data) {
      const change = own(map, operation) as ((data: unknown) => unknown) | undefined;
      try {
        return change && data ? change(data) : data;
      } catch {
        throw unfit(`map.${operation}`);
      }
    },
  };
}

function carriedPairs(kind: CarryKind, scope: unknown): [string, string][] {
  const pairs: [string, string][] = [];
  for (const key of isObject(scope) ? Object.keys(scope) : []) {
    if (!/^_[a-z0-9]/i.test(key) || pairs.length >= MAX_KEYS) continue;
    const value = asId(own(scope, key));
    if (value !== null) pairs.push([`${kind}${key}`, value]);
  }
  return pairs;
}

/** A template is always filled in; a plain constant gives way to what the widget asks for. */
function filledIn(name: string, offers: Offers, constants: Constants): unknown {
  const constant = own(constants, name);
  if (typeof constant !== 'string' || !constant.includes('{')) return own(offers, name) ?? constant;
  const fill = (_: string, key: string): string => {
    const value = own(offers, key) ?? (key === name ? '' : own(constants, key));
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return constant.replace(PLACEHOLDER, fill).trim();
}
