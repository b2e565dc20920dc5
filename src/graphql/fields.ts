/** Reads the fields of one thing by their aliases, each to the type that the port wants. */
import type { ValueTables } from './options.ts';
import { asDate, asId, asNumber, asText, asYes } from './scalars.ts';
import { entity, find, list, own } from './unwrap.ts';

const KINDS = {
  text: asText,
  id: asId,
  number: asNumber,
  date: asDate,
  yes: asYes,
  /** Whether it is said to be so: unknown is no. */
  flag: (value: unknown): boolean => asYes(value) ?? false,
  list: (value: unknown): readonly unknown[] => list(value) ?? [],
} as const;

type Kinds = { readonly [K in keyof typeof KINDS]: ReturnType<(typeof KINDS)[K]> };
type Spec = Readonly<Record<string, keyof Kinds>>;

export class Fields {
  readonly scope: Record<string, unknown> | null;
  readonly #values: ValueTables;
  readonly #flat: ((key: string) => unknown) | undefined;

  constructor(value: unknown, values: ValueTables, flat?: (key: string) => unknown) {
    this.scope = entity(value);
    this.#values = values;
    this.#flat = flat;
  }

  raw(key: string): unknown {
    return this.#flat ? this.#flat(key) : find(this.scope, key);
  }

  get<K extends keyof Kinds>(kind: K, key: string): Kinds[K] {
    return KINDS[kind](this.raw(key)) as Kinds[K];
  }

  /** One field for each name, read as the kind beside it. */
  all<const S extends Spec>(spec: S): { readonly [Key in keyof S]: Kinds[S[Key]] } {
    const entries = Object.entries(spec).map(([key, kind]) => [key, this.get(kind, key)]);
    return Object.fromEntries(entries) as { readonly [Key in keyof S]: Kinds[S[Key]] };
  }

  /** A part under its own alias, as in `can { edit }`; where that is not there, flat, as in `canEdit`. */
  part(key: string): Fields {
    const raw = this.raw(key);
    const flat = (inner: string): unknown => this.raw(key + inner.charAt(0).toUpperCase() + inner.slice(1));
    return new Fields(raw, this.#values, raw === undefined ? flat : undefined);
  }

  /** One of the widget's own words, from the backend's: by the table of this field, else by the same word in any case. */
  word<T extends string>(key: string, words: readonly T[]): T | null {
    const raw = this.raw(key);
    const said = typeof raw === 'boolean' ? `${raw}` : asText(raw);
    const plain = said?.toLowerCase().replaceAll('_', '-');
    const table = own(this.#values, key);
    return words.find((word) => word === plain || (said !== null && own(table, word) === said)) ?? null;
  }
}

/** What was read, when any of it is known. */
export const ifKnown = <T extends object>(fields: T): T | null =>
  Object.values(fields).some((value) => value !== null) ? fields : null;
