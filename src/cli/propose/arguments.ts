/** Fills the arguments of a field with the widget's variables, also inside input objects. */
import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Field } from './types.ts';

/** A place for a value: an argument, or a field of an input object. */
export interface Place {
  readonly name: string;
  /** From the argument inwards. */
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  readonly isRequired: boolean;
}

/** A variable of the widget, and the places where it may go, the likeliest first. */
export interface Wanted {
  readonly variable: string;
  readonly fits: (place: Place) => boolean;
}

export interface Filled {
  /** As in `(key: $postId)`; nothing without any. */
  readonly text: string;
  /** By name, with their types. */
  readonly variables: ReadonlyMap<string, string>;
  /** What has to be there, and the widget has nothing for. */
  readonly unknown: readonly Place[];
}

const MAX_DEPTH = 3;

export function placesOf(field: Field): readonly Place[] {
  return field.args.flatMap((arg) => inside(arg, [arg.name], isRequiredArgument(arg)));
}

function inside(
  { name, type }: GraphQLArgument | GraphQLInputField,
  path: readonly string[],
  isRequired: boolean,
): readonly Place[] {
  const object = getNullableType(type);
  if (!isInputObjectType(object)) return [{ name, path, type, isRequired }];
  if (path.length >= MAX_DEPTH) return [];
  return Object.values(object.getFields()).flatMap((field) =>
    inside(field, [...path, field.name], isRequiredInputField(field)),
  );
}

/** `wanted` in the order of their importance: a place is given away once, and the nearest to the top first. */
export function fill(field: Field, wanted: readonly Wanted[], nameOf: (place: Place) => string = constantOf): Filled {
  const places = [...placesOf(field)].filter(({ type }) => !isListType(getNullableType(type)));
  const given = new Map<Place, string>();
  for (const { variable, fits } of wanted) {
    if ([...given.values()].includes(variable)) continue;
    const place = places
      .filter((one) => !given.has(one) && fits(one))
      .sort((a, b) => a.path.length - b.path.length || Number(b.isRequired) - Number(a.isRequired))[0];
    if (place) given.set(place, variable);
  }
  const open = (path: readonly string[]): boolean =>
    [...given.keys()].some((place) => path.every((key, at) => place.path[at] === key));
  const unknown: Place[] = [];
  const render = (
    one: GraphQLArgument | GraphQLInputField,
    path: readonly string[],
    isRequired: boolean,
  ): string | null => {
    const object = getNullableType(one.type);
    if (isInputObjectType(object)) {
      if (!isRequired && !open(path)) return null;
      if (path.length >= MAX_DEPTH && isRequired) return constant(one, path);
      const inner = Object.values(object.getFields()).map((each) =>
        render(each, [...path, each.name], isRequiredInputField(each)),
      );
      return `${one.name}: { ${inner.filter((text) => text !== null).join(', ')} }`;
    }
    const variable = [...given].find(([place]) => place.path.join() === path.join())?.[1];
    if (variable !== undefined) return `${one.name}: $${variable}`;
    return isRequired ? constant(one, path) : null;
  };
  const constant = ({ name, type }: GraphQLArgument | GraphQLInputField, path: readonly string[]): string => {
    const place = { name, path, type, isRequired: true };
    unknown.push(place);
    return `${name}: $${nameOf(place)}`;
  };
  const texts = field.args
    .map((arg) => render(arg, [arg.name], isRequiredArgument(arg)))
    .filter((text) => text !== null);
  const declared = [
    ...[...given].map(([place, variable]) => [variable, typeOf(place)] as const),
    ...unknown.map((place) => [nameOf(place), typeOf(place)] as const),
  ];
  return { text: texts.length > 0 ? `(${texts.join(', ')})` : '', variables: new Map(declared), unknown };
}

/** Under which name a value of the charity's own is declared. */
export const constantOf = ({ name }: Place): string => name.replace(/^_+/, '') || name;

const typeOf = ({ type, isRequired }: Place): string =>
  isRequired || !isNonNullType(type) ? String(type) : String(type.ofType);

/** As in `($threadId: ID!, $first: Int)`. */
export const header = (variables: ReadonlyMap<string, string>): string =>
  variables.size === 0 ? '' : `(${[...variables].map(([name, type]) => `$${name}: ${type}`).join(', ')})`;
