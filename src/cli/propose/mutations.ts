/** The operations that change something: the mutation that fits best, and what of its answer is read. */
import { sortOf } from '../check/type-names.ts';
import { constantOf, fill, placesOf, type Place, type Wanted } from './arguments.ts';
import { DEEDS, isStrange, placesFor, type Deed } from './deeds.ts';
import { isId, keyField, type Forum } from './forum.ts';
import { aliased, line, nested, quoted, type Line } from './lines.ts';
import { has, speaksOf, wordsOf } from './names.ts';
import { leftOut, operation, type Operation } from './operation.ts';
import {
  fieldsOf,
  isKey,
  isList,
  isNumber,
  isText,
  objectIn,
  single,
  thingOf,
  type Field,
  type ObjectType,
} from './types.ts';

/** Fields of a post that a later change has to be given. */
export type Carried = ReadonlySet<Field>;

export function mutations(forum: Forum): { readonly operations: readonly Operation[]; readonly carried: Carried } {
  const carried = new Set<Field>();
  const wanted = placesFor(forum);
  const operations = DEEDS.map((deed) => deedOf(forum, deed, wanted, carried));
  return { operations, carried };
}

function deedOf(forum: Forum, deed: Deed, all: Readonly<Record<string, Wanted>>, carried: Set<Field>): Operation {
  const { name, asks } = deed;
  const wanted = deed.wanted.map((one) => all[one]).filter((one) => one !== undefined);
  const isPosts = name !== 'CreateThread' && name !== 'Reply';
  const key = (place: Place): Field | null => (isPosts ? fieldOf(place, forum.post) : null);
  const nameOf = (place: Place): string => {
    const field = key(place);
    return field === null ? constantOf(place) : `post_${field.name}`;
  };
  const candidates = forum.mutations
    .filter(
      (field) =>
        deed.verb(field) &&
        !(isPosts && isStrange(field.name, forum)) &&
        !(deed.never ?? []).some((one) => placesOf(field).some((place) => place.isRequired && all[one]?.fits(place))),
    )
    .map((field) => ({ field, filled: fill(field, wanted, nameOf) }))
    .filter(({ filled }) => deed.needs.every((need) => filled.variables.has(need)))
    .map((one) => ({
      ...one,
      score: scoreOf(forum, deed, one.field, one.filled.unknown.filter((place) => key(place) === null).length),
    }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score);
  const [best] = candidates;
  if (!best) return leftOut('mutation', name, [asks]);
  const rivals = candidates
    .filter((one) => one !== best && one.score > best.score - 0.05)
    .map(({ field }) => field.name);
  const doubt = rivals.length > 0 ? [`is it “${best.field.name}”, or ${quoted(rivals)}?`] : [];
  const lost =
    name === 'CreateThread' && !best.filled.variables.has('body')
      ? [`where do the words of a new conversation go? Give \`$body\` to “${best.field.name}”.`]
      : [];
  for (const field of best.filled.unknown.map(key)) if (field) carried.add(field);
  const filled = { ...best.filled, unknown: best.filled.unknown.filter((place) => key(place) === null) };
  return answered(forum, deed, best.field, filled, [...doubt, ...lost, ...otherKey(forum, filled)]);
}

/** `edition`, or `commentRevisionID` for `revision { id }`: what the post itself can tell. */
function fieldOf({ name }: Place, post: ObjectType): Field | null {
  const fields = fieldsOf(post);
  const same = fields.find((field) => isKey(field) && field.name === name);
  const words = wordsOf(name).filter((word) => !wordsOf(post.name).includes(word));
  const bare = words.filter((word) => word !== 'id').join();
  const inside = fields.find((field) => thingOf(field)?.type.getFields()['id'] && wordsOf(field.name).join() === bare);
  return same ?? (words.includes('id') ? inside : undefined) ?? null;
}

function scoreOf({ post, thread }: Forum, { makes }: Deed, field: Field, unknown: number): number {
  const made = makes === 'thread' ? thread : post;
  const gives = makes === null || partOf(field, made) !== null;
  const speaks = speaksOf(field.name, made.name);
  if (makes !== null && !gives && !speaks) return 0;
  return 1 + (gives ? 3 : 0) + (speaks ? 2 : 0) - unknown - wordsOf(field.name).length / 10;
}

/** A number is wanted where posts are known by something else: mostly there is a second key. */
function otherKey(forum: Forum, { variables }: ReturnType<typeof fill>): readonly string[] {
  const [wanted, key] = [variables.get('postId')?.replace('!', ''), keyField(forum.post, forum)];
  if (wanted !== 'Int' || !key || sortOf(key.type) === 'number') return [];
  const other = fieldsOf(forum.post).find((field) => isNumber(field) && isId(field.name));
  const carry = other
    ? `Then select \`_${other.name}: ${other.name}\` on posts, and declare \`$post_${other.name}: Int!\` in place of \`$postId\`.`
    : '';
  return [
    `this wants a number, and posts are known by “${key.name}”, which is none. Is there another key? ${carry}`.trim(),
  ];
}

/** The way from a mutation's answer to what it made; null when it is not in there. */
function partOf(field: Field, wanted: ObjectType): readonly string[] | null {
  const payload = single(field) ? objectIn(field.type) : null;
  if (!payload) return null;
  if (payload === wanted) return [];
  const part = fieldsOf(payload).find((one) => thingOf(one)?.type === wanted);
  return part ? [part.name, ...(thingOf(part)?.way ?? [])] : null;
}

function answered(
  forum: Forum,
  { name }: Deed,
  field: Field,
  filled: ReturnType<typeof fill>,
  asks: readonly string[],
): Operation {
  const payload = single(field) ? objectIn(field.type) : null;
  const [post, thread] = [partOf(field, forum.post), partOf(field, forum.thread)];
  const under = (alias: string, way: readonly string[], spread: string): readonly Line[] => {
    const [first = '', ...rest] = way;
    return [line(aliased(alias, first), nested(rest, [line(spread)]))];
  };
  const isReport = name === 'Report';
  if (!payload) {
    const alias = sortOf(field.type) === 'yes' && isReport ? 'received' : null;
    const made = operation('mutation', name, alias, field, filled, [], asks);
    return { ...made, lines: made.lines.map(({ text }) => line(text ?? '')) };
  }
  if (post?.length === 0 && !isReport)
    return operation('mutation', name, 'post', field, filled, [line('...Post')], asks);
  if (thread?.length === 0 && name === 'CreateThread')
    return operation('mutation', name, 'thread', field, filled, [line('...Thread')], asks);
  const inner = [
    ...(thread && thread.length > 0 && name === 'CreateThread' ? under('thread', thread, '...Thread') : []),
    ...(post && post.length > 0 && !isReport ? under('post', post, '...Post') : []),
    ...errorLines(payload),
  ];
  return operation('mutation', name, null, field, filled, inner, asks);
}

/** Where an API tells in its answer why it refused something. */
function errorLines(payload: ObjectType): readonly Line[] {
  const errors = fieldsOf(payload).find(
    (field) => isList(field.type) && objectIn(field.type) && has(field.name, /^(error|problem|failure|violation)$/),
  );
  const type = errors && objectIn(errors.type);
  const message =
    type && fieldsOf(type).find((field) => isText(field) && has(field.name, /^(message|text|description|reason)$/));
  if (!errors || !type || !message) return [];
  const code = fieldsOf(type).find(
    (field) => single(field) && !objectIn(field.type) && has(field.name, /^(code|kind)$/),
  );
  const alias = errors.name === 'userErrors' ? errors.name : aliased('errors', errors.name);
  return [line(alias, [...(code ? [line(aliased('code', code.name))] : []), line(aliased('message', message.name))])];
}
