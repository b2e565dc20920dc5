/** What the name of a type or a field tells, where the schema says no more. */
import { getNamedType, isEnumType, isScalarType, type GraphQLType } from 'graphql';
import type { Slot } from './shape.ts';

export type Sort = 'text' | 'id' | 'number' | 'yes' | 'enum' | 'date' | 'other' | 'object';

const DATES = /date|time|stamp|instant/i;
const NUMBERS = /^(big|long|short|u?int|float|decimal|numeric|number|double|smallint|positive|nonnegative)/i;
const TEXTS = /^(uuid|guid|text|varchar|citext|char|html|url|uri|markdown|email|slug|string)/i;

export function sortOf(type: GraphQLType | null): Sort | null {
  const named = type && getNamedType(type);
  if (!named) return null;
  if (isEnumType(named)) return 'enum';
  if (!isScalarType(named)) return 'object';
  const { name } = named;
  if (name === 'String') return 'text';
  if (name === 'ID') return 'id';
  if (name === 'Boolean') return 'yes';
  if (DATES.test(name)) return 'date';
  if (NUMBERS.test(name)) return 'number';
  return TEXTS.test(name) ? 'text' : 'other';
}

export const enumValues = (type: GraphQLType | null): readonly string[] => {
  const named = type && getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
};

/**
 * Whether a field holds HTML. `surely`: its own name or type says so. `likely`: it is rendered unless asked otherwise, or its
 * description speaks of HTML.
 */
export function htmlIn({ field, node }: Slot): 'surely' | 'likely' | null {
  if (!field) return null;
  const named = getNamedType(field.type).name;
  if (/html|^rendered|rendered$/i.test(field.name) || /^html/i.test(named)) return 'surely';
  const format = field.args.find(({ type }) => enumValues(type).some((value) => /^(RENDERED|HTML)$/.test(value)));
  const given = node.arguments?.find(({ name }) => name.value === format?.name)?.value;
  if (given && 'value' in given) return /^(RENDERED|HTML)$/.test(String(given.value)) ? 'surely' : null;
  if (format && !given) return 'likely';
  return /\bHTML\b/.test(field.description ?? '') && !/\b(no|without|strip\w*|plain)\b/i.test(field.description ?? '')
    ? 'likely'
    : null;
}

export const looksLikeMarkdown = ({ field }: Slot): boolean =>
  !!field && (/markdown|_?md$/i.test(field.name) || /\bmarkdown\b/i.test(field.description ?? ''));

/** Arguments by which a list is cut into pages. */
const PAGE_ARGUMENTS =
  /^(first|last|limit|take|perPage|per_page|pageSize|page_size|offset|skip|after|before|page|cursor)$/i;

export const isPaged = ({ field }: Slot): boolean => !!field?.args.some(({ name }) => PAGE_ARGUMENTS.test(name));
