/** How a list is asked for page by page, and what of the answer says where the next page begins. */
import { getNamedType } from 'graphql';
import { WRAPPERS } from '../../graphql/unwrap.ts';
import type { Place, Wanted } from './arguments.ts';
import { aliased, line, nested, type Line } from './lines.ts';
import { has, speaksOf } from './names.ts';
import { fieldsOf, isNumber, isYes, objectIn, single, type Field, type Listing, type ObjectType } from './types.ts';

const plain = ({ name }: { readonly name: string }): string => name.toLowerCase().replaceAll('_', '');
const named =
  (pattern: RegExp) =>
  (place: Place): boolean =>
    place.path.length === 1 && pattern.test(plain(place));

const SIZE = /^(first|limit|take|perpage|pagesize|size|count|max)$/;
const OFFSET = /^(offset|skip|start|from)$/;
const PAGE = /^(page|pageno|pagenumber|pagenum|currentpage)$/;
const INDEX = /^(pageindex)$/;
const AFTER = /^(after|cursor|aftercursor)$/;

export interface Paging {
  readonly wanted: readonly Wanted[];
  /** Beside the list, in what is around it. */
  readonly beside: readonly Line[];
  /** Beside each item of `edges`. */
  readonly onEdge: readonly Line[];
  readonly asks: readonly string[];
}

export function pagingOf(field: Field, { around, way }: Listing, isBothWays: boolean): Paging {
  const info = around?.getFields()['pageInfo'];
  const pageInfo = info && objectIn(info.type);
  const knows = (name: string): boolean => !!pageInfo?.getFields()[name];
  const onward = around && onwardOf(field, around);
  const isByCursor = field.args.some((arg) => AFTER.test(plain(arg))) && (knows('endCursor') || way[0] === 'edges');
  const goesBack = isBothWays && isByCursor && knows('startCursor') && field.args.some(({ name }) => name === 'before');
  const keys = [
    ...(knows('endCursor') ? ['endCursor'] : []),
    ...(knows('hasNextPage') ? ['hasNextPage'] : []),
    ...(goesBack ? ['startCursor', ...(knows('hasPreviousPage') ? ['hasPreviousPage'] : [])] : []),
  ];
  const beside = [
    ...(pageInfo && keys.length > 0
      ? [
          line(
            'pageInfo',
            keys.map((key) => line(key)),
          ),
        ]
      : []),
    ...(pageInfo ? [] : flags(around)),
    ...(onward ? [line(aliased('endCursor', onward.from.name))] : []),
  ];
  return {
    wanted: wantedOf(field, { isByCursor, goesBack, onward: onward?.to ?? null }),
    beside,
    onEdge: way[0] === 'edges' && !knows('endCursor') ? [line('cursor')] : [],
    asks: asksOf(field, isByCursor || !!onward),
  };
}

function wantedOf(
  field: Field,
  {
    isByCursor,
    goesBack,
    onward,
  }: { readonly isByCursor: boolean; readonly goesBack: boolean; readonly onward: string | null },
): readonly Wanted[] {
  const has = (pattern: RegExp): boolean => field.args.some((arg) => pattern.test(plain(arg)));
  const size: Wanted = { variable: 'first', fits: named(SIZE) };
  if (onward !== null) return [size, { variable: 'after', fits: ({ path }) => path.join() === onward }];
  if (isByCursor) {
    const back: Wanted[] = [
      { variable: 'before', fits: named(/^before$/) },
      { variable: 'last', fits: named(/^last$/) },
    ];
    return [size, { variable: 'after', fits: named(AFTER) }, ...(goesBack ? back : [])];
  }
  if (has(OFFSET)) return [size, { variable: 'offset', fits: named(OFFSET) }];
  if (has(PAGE)) return [size, { variable: 'page', fits: named(PAGE) }];
  return [size, { variable: 'pageIndex', fits: named(INDEX) }];
}

/** An argument whose value the answer gives for the next page: `next_older_than` for `older_than`. */
function onwardOf(field: Field, around: ObjectType): { readonly from: Field; readonly to: string } | null {
  for (const from of fieldsOf(around)) {
    if (!has(from.name, /^(next|end|cursor)$/) || !single(from) || objectIn(from.type)) continue;
    const to = field.args.find(
      (arg) => speaksOf(from.name, arg.name) && getNamedType(arg.type).name === getNamedType(from.type).name,
    );
    if (to) return { from, to: to.name };
  }
  return null;
}

function flags(around: ObjectType | null): readonly Line[] {
  const fields = around ? fieldsOf(around) : [];
  const more = fields.find((field) => isYes(field) && has(field.name, /^(more|next)$/));
  const total = fields.find((field) => isNumber(field) && has(field.name, /^(total|count)$/));
  const isKnown = total && (WRAPPERS.number as readonly string[]).includes(total.name);
  return [
    ...(more ? [line(aliased('hasMore', more.name))] : []),
    ...(total ? [line(isKnown ? total.name : aliased('total', total.name))] : []),
  ];
}

function asksOf(field: Field, isByCursor: boolean): readonly string[] {
  const order = field.args.find(({ name }) => has(name, /^(order|sort|orderby|ordering)$/));
  const pages = field.args.some((arg) => [SIZE, OFFSET, PAGE, INDEX, AFTER].some((one) => one.test(plain(arg))));
  const isWhole =
    !isByCursor && pages && !field.args.some((arg) => [OFFSET, PAGE, INDEX].some((one) => one.test(plain(arg))));
  return [
    ...(order
      ? [
          `in which order does \`${field.name}\` come? Say so with \`${order.name}: …\` if it is another than is wanted.`,
        ]
      : []),
    ...(isWhole
      ? [`how is the page after the first one of \`${field.name}\` asked for? See “Pages” in the guide.`]
      : []),
  ];
}

/** The list itself with what stands beside it. */
export function listLines(
  { way }: Listing,
  item: readonly Line[],
  { beside, onEdge }: Pick<Paging, 'beside' | 'onEdge'>,
): readonly Line[] {
  const [outer, ...rest] = way;
  if (outer === undefined) return item;
  return [line(outer, [...onEdge, ...nested(rest, item)]), ...beside];
}
