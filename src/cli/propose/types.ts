/** What the types of a schema tell: what can be listed, and what is in a list. */
import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { WRAPPERS } from '../../graphql/unwrap.ts';
import { sortOf } from '../check/type-names.ts';
import { has } from './names.ts';

export type Field = GraphQLField<unknown, unknown>;
export type ObjectType = GraphQLObjectType | GraphQLInterfaceType;

export const objectIn = (type: GraphQLOutputType): ObjectType | null => {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named) ? named : null;
};
export const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** Those that may be selected without knowing more. */
export const fieldsOf = (type: ObjectType): readonly Field[] =>
  Object.values(type.getFields()).filter(
    ({ args, deprecationReason }) => deprecationReason == null && !args.some(isRequiredArgument),
  );

export const single = (field: Field): boolean => !isList(field.type);
export const isText = ({ type }: Field): boolean => !isList(type) && ['text', 'other'].includes(sortOf(type) ?? '');
export const isYes = ({ type }: Field): boolean => !isList(type) && sortOf(type) === 'yes';
export const isNumber = ({ type }: Field): boolean => !isList(type) && sortOf(type) === 'number';
export const isKey = ({ type }: Field): boolean =>
  !isList(type) && ['id', 'text', 'number', 'other'].includes(sortOf(type) ?? '');
/** By its type, or by its name where that is a text or a number. */
export const isDate = (field: Field): boolean => {
  const sort = sortOf(field.type);
  if (isList(field.type)) return false;
  return (
    sort === 'date' ||
    ((sort === 'text' || sort === 'number' || sort === 'other') && has(field.name, /^(at|on|date|time|timestamp|gmt)$/))
  );
};

/** A list of objects, in whatever shape. */
export interface Listing {
  readonly item: ObjectType;
  /** The object around the list; null for a plain list. */
  readonly around: ObjectType | null;
  /** How the list is selected inside what is around it: `edges { node`, `nodes`, `items: strands`; nothing for a plain list. */
  readonly way: readonly string[];
}

export function listingOf(field: Field): Listing | null {
  const type = objectIn(field.type);
  if (!type) return null;
  if (isList(field.type)) return { item: type, around: null, way: [] };
  const lists = fieldsOf(type).filter((inner) => isList(inner.type) && objectIn(inner.type));
  const known = WRAPPERS.list.map((key) => lists.find(({ name }) => name === key)).find(Boolean);
  const [only, ...more] = lists.filter(({ name }) => !has(name, /^(error|problem|edge)$/));
  const list = known ?? (more.length === 0 && looksLikeSlice(type) ? only : undefined);
  const item = list && objectIn(list.type);
  if (!list || !item) return null;
  if (list.name !== 'edges') return { item, around: type, way: [known ? list.name : `items: ${list.name}`] };
  const node = objectIn(item.getFields()['node']?.type ?? item);
  return node && node !== item ? { item: node, around: type, way: ['edges', 'node'] } : null;
}

/** An object that is no thing of its own: without a key, and with little beside its list. */
const looksLikeSlice = (type: ObjectType): boolean =>
  !fieldsOf(type).some(({ name }) => /^(id|key|uuid)$/i.test(name)) && fieldsOf(type).length <= 8;

/** The object that a field stands for, also inside the `node` of an edge. */
export function thingOf(field: Field): { readonly type: ObjectType; readonly way: readonly string[] } | null {
  const type = single(field) ? objectIn(field.type) : null;
  const node = type?.getFields()['node'];
  const inner = node && single(node) ? objectIn(node.type) : null;
  if (inner) return { type: inner, way: ['node'] };
  return type && { type, way: [] };
}
