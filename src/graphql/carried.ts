/**
 * Remembers what an adapter aliased with a leading underscore (`_revision`), by the thing that it was read from, and gives it
 * back as a variable of a later operation (`$post_revision`). Bounded: what was read longest ago is forgotten first.
 */
import { asId } from './scalars.ts';
import { own } from './unwrap.ts';

export type CarryKind = 'topic' | 'thread' | 'post' | 'viewer';

const MAX_THINGS = 2_000;
const MAX_KEYS = 20;

export class Carried {
  readonly #things = new Map<string, readonly (readonly [string, string])[]>();

  keep(kind: CarryKind, id: string, scope: unknown): void {
    const pairs: [string, string][] = [];
    for (const key in scope as object) {
      if (!/^_[a-z0-9]/i.test(key) || pairs.length >= MAX_KEYS) continue;
      const value = asId(own(scope, key));
      if (value !== null) pairs.push([`${kind}${key}`, value]);
    }
    const name = `${kind} ${id}`;
    this.#things.delete(name);
    if (!pairs.length) return;
    this.#things.set(name, pairs);
    for (const oldest of this.#things.keys()) {
      if (this.#things.size <= MAX_THINGS) break;
      this.#things.delete(oldest);
    }
  }

  /** What was carried from this thing, named as variables. */
  of(kind: CarryKind, id: string | null | undefined): Record<string, string> {
    return Object.fromEntries(this.#things.get(`${kind} ${id}`) ?? []);
  }
}
