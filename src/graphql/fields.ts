/** Reads the fields of one thing by their aliases, each to the type that the port wants. */
import { asDate, asId, asNumber, asText, asYes } from './scalars.ts';
import { entity, find, list, own } from './unwrap.ts';
import type { ValueTables } from './options.ts';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export class Fields {
  readonly scope: Record<string, unknown> | null;
  readonly #values: ValueTables;
  readonly #flat: ((key: string) => unknown) | null;

  constructor(value: unknown, values: ValueTables, flat: ((key: string) => unknown) | null = null) {
    this.scope = entity(value);
    this.#values = values;
    this.#flat = flat;
  }

  raw(key: string): unknown {
    return (this.scope && find(this.scope, key)) ?? this.#flat?.(key);
  }

  text(key: string): string | null {
    return asText(this.raw(key));
  }

  id(key: string): string | null {
    return asId(this.raw(key));
  }

  number(key: string): number | null {
    return asNumber(this.raw(key));
  }

  date(key: string): string | null {
    return asDate(this.raw(key));
  }

  yes(key: string): boolean | null {
    return asYes(this.raw(key));
  }

  list(key: string): readonly unknown[] {
    return list(this.raw(key)) ?? [];
  }

  /** A part under its own alias, as in `can { edit }`, or flat, as in `canEdit`. */
  part(key: string): Fields {
    return new Fields(this.raw(key), this.#values, (inner) => this.raw(key + upperFirst(inner)));
  }

  /** One of the widget's own words, from the backend's: by the table of this field, else by the same word in any case. */
  word<T extends string>(key: string, words: readonly T[]): T | null {
    const said = this.raw(key);
    const text = typeof said === 'boolean' ? String(said) : asText(said);
    const table = own(this.#values, key);
    const plain = text?.toLowerCase().replaceAll('_', '-');
    return words.find((word) => text !== null && (own(table, word) === text || word === plain)) ?? null;
  }
}
