/** One operation of a draft, with the questions above it. */
import { header, type Filled, type Place } from './arguments.ts';
import { aliased, line, type Line } from './lines.ts';
import type { Field } from './types.ts';

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly lines: readonly Line[];
  /** What stands above it. */
  readonly asks: readonly string[];
  readonly variables: ReadonlyMap<string, string>;
  readonly unknown: readonly Place[];
}

export const unknownAsks = (unknown: readonly Place[]): readonly string[] =>
  unknown.map(
    ({ path, type }) =>
      `what is \`${path.join('.')}\` (${String(type)})? The widget has nothing for it: give a constant of that name, or write the value here.`,
  );

/** An operation whose one field is `field`. */
export function operation(
  kind: Operation['kind'],
  name: string,
  alias: string | null,
  field: Field,
  filled: Filled,
  inner: readonly Line[],
  asks: readonly string[] = [],
): Operation {
  const text = `${alias === null ? field.name : aliased(alias, field.name)}${filled.text}`;
  return {
    kind,
    name,
    lines: [line(text, inner)],
    asks: [...asks, ...unknownAsks(filled.unknown)],
    variables: filled.variables,
    unknown: filled.unknown,
  };
}

export const operationText = ({ kind, name, variables }: Operation): string => `${kind} ${name}${header(variables)}`;

export const leftOut = (kind: Operation['kind'], name: string, asks: readonly string[]): Operation => ({
  kind,
  name,
  lines: [],
  asks,
  variables: new Map(),
  unknown: [],
});
