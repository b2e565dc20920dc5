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

export interface Fields {
  /** The thing itself; null where there is none. */
  readonly scope: Record<string, unknown> | null;
  readonly raw: (key: string) => unknown;
  readonly get: <K extends keyof Kinds>(kind: K, key: string) => Kinds[K];
  /** One field for each name, read as the kind beside it. */
  readonly all: <const S extends Spec>(spec: S) => { readonly [Key in keyof S]: Kinds[S[Key]] };
  /** A part under its own alias, as in `can { edit }`; where that is not there, flat, as in `canEdit`. */
  readonly part: (key: string) => Fields;
  /** One of the widget's own words, from the backend's: by the table of this field, else by the same word in any case. */
  readonly word: <T extends string>(key: string, words: readonly T[]) => T | null;
}

/** `flat`: where the fields of a part are looked for instead, when it is not there. */
export function fieldsOf(value: unknown, values: ValueTables, flat?: Fields['raw']): Fields {
  const scope = entity(value);
  const raw = flat ?? ((key) => find(scope, key));
  const get: Fields['get'] = (kind, key) => KINDS[kind](raw(key)) as Kinds[typeof kind];
  return {
    scope,
    raw,
    get,
    all: (spec) =>
      Object.fromEntries(Object.entries(spec).map(([key, kind]) => [key, get(kind, key)])) as {
        readonly [Key in keyof typeof spec]: Kinds[(typeof spec)[Key]];
      },
    part: (key) => {
      const inner = raw(key);
      const beside = (name: string): unknown => raw(key + name.charAt(0).toUpperCase() + name.slice(1));
      return fieldsOf(inner, values, inner === undefined ? beside : undefined);
    },
    word: (key, words) => {
      const value = raw(key);
      const said = typeof value === 'boolean' ? `${value}` : asText(value);
      const plain = said?.toLowerCase().replaceAll('_', '-');
      const table = own(values, key);
      return words.find((word) => word === plain || (said !== null && own(table, word) === said)) ?? null;
    },
  };
}

/** What was read, when any of it is known. */
export const ifKnown = <T extends object>(fields: T): T | null =>
  Object.values(fields).some((value) => value !== null) ? fields : null;
