/**
 * Does to types what the engine does to answers: finds a key at the nearest level, and goes in through the closed list of
 * wrappers. The keys come from the engine itself.
 */
import { getNullableType, isListType, type GraphQLOutputType } from 'graphql';
import { ENTITIES, MAX_DEPTH, WRAPPERS } from '../../graphql/unwrap.ts';
import type { Scope, Slot } from './shape.ts';

/** A value of an answer as far as its type tells. `type` is null where nothing is known, and then nothing is wrong with it. */
export interface Value {
  readonly type: GraphQLOutputType | null;
  readonly scope: Scope | null;
  /** The nearest place in the document. */
  readonly slot: Slot;
  /** The keys on the way in from the alias. */
  readonly path: readonly string[];
}

export const valueOf = (slot: Slot, path: readonly string[] = []): Value => ({
  type: slot.type && getNullableType(slot.type),
  scope: slot.scope,
  slot,
  path,
});

export const isList = ({ type }: Value): boolean => isListType(type);

const itemOf = (value: Value): Value => ({
  ...value,
  type: isListType(value.type) ? (getNullableType(value.type.ofType) as GraphQLOutputType) : null,
});

/** The way to `key`, outermost first; null when the engine would not find it. */
export function find(scope: Scope | null, key: string): readonly Slot[] | null {
  let level: { readonly at: Scope; readonly way: readonly Slot[] }[] = scope ? [{ at: scope, way: [] }] : [];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const below: typeof level = [];
    for (const { at, way } of level) {
      const slot = at.slots.get(key);
      if (slot) return [...way, slot];
      for (const child of at.slots.values()) {
        if (isOpen(child) && child.scope) below.push({ at: child.scope, way: [...way, child] });
      }
    }
    level = below;
  }
  return null;
}

/** Whether the engine looks inside for a key of the thing around it. */
const isOpen = (slot: Slot): boolean =>
  !ENTITIES.test(slot.key) && !slot.scope?.slots.has('id') && !isListType(slot.type && getNullableType(slot.type));

/** Any place of that name, also where the engine does not look. */
export function findAnywhere(scope: Scope | null, key: string): Slot | null {
  for (const slot of scope?.slots.values() ?? []) {
    const found = slot.key === key ? slot : findAnywhere(slot.scope, key);
    if (found) return found;
  }
  return null;
}

/** In through the first wrapper key of this kind; null when there is none. */
export function inside(value: Value, kind: keyof typeof WRAPPERS): Value | null {
  for (const key of isList(value) ? [] : WRAPPERS[kind]) {
    const slot = value.scope?.slots.get(key);
    if (slot) return valueOf(slot, [...value.path, key]);
  }
  return null;
}

/** What stands for a thing. */
export function entity(value: Value): Value {
  let at = value;
  for (let depth = 0; depth < MAX_DEPTH && !at.scope?.slots.has('id'); depth++) {
    const next = inside(at, 'entity');
    if (!next) break;
    at = next;
  }
  return at;
}

/** One item of a list; null when it is none. `at` is the list itself. Of a type that is not known it is taken to be one. */
export function list(value: Value): { readonly at: Value; readonly item: Value } | null {
  let at = value;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (isList(at)) return { at, item: itemOf(at) };
    const next = inside(at, 'list');
    if (!next) return at.type === null && at.scope ? { at, item: at } : null;
    at = next;
  }
  return null;
}
