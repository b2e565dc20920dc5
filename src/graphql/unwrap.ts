/**
 * Finds what an adapter's aliases name in an answer of any shape. Reads own properties only, goes down no further than
 * `MAX_DEPTH`, and never throws: whatever is not there is `undefined`.
 */
export const MAX_DEPTH = 32;
const MAX_WIDTH = 500;
const MAX_LIST = 5_000;

/** The closed list of keys through which a value is unwrapped to the type that the port wants. Generated into the guide. */
export const WRAPPERS = {
  entity: ['node', 'item', 'record', 'doc', 'data'],
  list: ['nodes', 'edges', 'items', 'docs', 'results', 'records', 'data'],
  number: ['totalCount', 'total', 'count', 'totalDocs', 'aggregate', 'aggregates'],
  text: ['node', 'rendered', 'raw', 'text', 'value', 'name', 'title'],
} as const;

/** Aliases whose value is a thing of its own: nothing else is looked for inside it. */
export const ENTITIES = /^(viewer|community|topic|thread|post|opening|author|replyTo|notice|impact)$/;

type Wrapper = keyof typeof WRAPPERS;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The value of `key` at the nearest level of `scope`, never inside another entity: one with an id, or in a list. */
export function find(scope: unknown, key: string): unknown {
  let level = [scope];
  for (let depth = 0; depth < MAX_DEPTH && level.length; depth++) {
    const below: unknown[] = [];
    for (const one of level) {
      const value = own(one, key);
      if (value !== undefined) return value;
      for (const name in isObject(one) ? one : {}) {
        const child = own(one, name);
        if (!isObject(child) || Array.isArray(child) || ENTITIES.test(name) || Object.hasOwn(child, 'id')) continue;
        if (below.push(child) > MAX_WIDTH) break;
      }
    }
    level = below;
  }
  return undefined;
}

/** What the first wrapper key of this kind holds. */
export function inside(value: unknown, kind: Wrapper): unknown {
  for (const key of WRAPPERS[kind]) {
    const inner = own(value, key);
    if (inner !== undefined && inner !== null) return inner;
  }
  return undefined;
}

/** Goes in step by step, as long as it is an object and the step leads on. */
export function peel(value: unknown, step: (at: object) => unknown): unknown {
  let at = value;
  for (let depth = 0; depth < MAX_DEPTH && isObject(at); depth++) {
    const next = step(at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The object that stands for a thing: `{ node: { id } }` gives `{ id }`. */
export function entity(value: unknown): Record<string, unknown> | null {
  const at = peel(value, (one) => (Object.hasOwn(one, 'id') ? one : (inside(one, 'entity') ?? one)));
  return isObject(at) && !Array.isArray(at) ? at : null;
}

/** The items of any of the four list shapes; null when it is none. */
export function list(value: unknown): readonly unknown[] | null {
  const at = peel(value, (one) => (Array.isArray(one) ? one : inside(one, 'list')));
  return Array.isArray(at) ? at.slice(0, MAX_LIST) : null;
}
