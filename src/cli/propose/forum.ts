/** Which types of a schema are conversations, posts, topics and people. Guessed from names, and only for a draft. */
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Place } from './arguments.ts';
import { fieldsLike, synonymsOf } from '../synonyms.ts';
import { choose, has, wordsOf } from './names.ts';
import { fieldsOf, isDate, isKey, isText, listingOf, single, thingOf, type Field, type ObjectType } from './types.ts';

export interface Forum {
  readonly schema: GraphQLSchema;
  readonly queries: readonly Field[];
  readonly mutations: readonly Field[];
  readonly thread: ObjectType;
  readonly post: ObjectType;
  /** The list of posts, on the conversation or at the root. */
  readonly posts: Field;
  readonly author: ObjectType | null;
  readonly topic: ObjectType | null;
  /** Other pairs of types that look nearly as much like a conversation with posts. */
  readonly others: readonly string[];
}

interface Pair {
  readonly thread: ObjectType;
  readonly post: ObjectType;
  readonly posts: Field;
  readonly score: number;
}

export const TITLE = /^(title|subject|heading|headline|question)$/;
export const BODY = /^(text|body|content|message|word|wording|html|markdown|comment)$/;
export const AUTHOR = /^(author|user|creator|member|owner|writer|poster|person|by)$/;

/** Null when nothing looks like conversations with posts. */
export function forumIn(schema: GraphQLSchema): Forum | null {
  const queries = rootFields(schema.getQueryType());
  const mutations = rootFields(schema.getMutationType());
  const pairs = typesOf(schema)
    .flatMap((thread) => pairsOf(thread, queries))
    .sort((a, b) => b.score - a.score);
  const [best] = pairs;
  if (!best || best.score < LEAST) return null;
  const { thread, post, posts } = best;
  const author = authorField(post) ?? authorField(thread);
  const forum = { schema, queries, mutations, thread, post, posts, author: (author && thingOf(author)?.type) ?? null };
  const others = pairs
    .filter((pair) => (pair.thread !== thread || pair.post !== post) && pair.score >= best.score - 1)
    .map((pair) => `${pair.thread.name} with ${pair.post.name}`);
  return { ...forum, topic: topicOf(forum), others: [...new Set(others)] };
}

const LEAST = 8;

const rootFields = (type: ReturnType<GraphQLSchema['getQueryType']>): readonly Field[] =>
  Object.values(type?.getFields() ?? {}).filter(({ deprecationReason }) => deprecationReason == null);

const typesOf = (schema: GraphQLSchema): readonly ObjectType[] => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).filter(
    (type) =>
      (isObjectType(type) || isInterfaceType(type)) &&
      !type.name.startsWith('__') &&
      !roots.some((root) => root === type) &&
      !/(Connection|Edge|Payload|Result|aggregate|aggregate_fields)$/.test(type.name),
  ) as ObjectType[];
};

function pairsOf(thread: ObjectType, queries: readonly Field[]): readonly Pair[] {
  const own = fieldsOf(thread).flatMap((field) => pairOf(thread, field, queries));
  const besides = queries
    .filter(({ args }) => args.some(({ name }) => isNamedAfter(name, thread)))
    .flatMap((field) => pairOf(thread, field, queries));
  return [...own, ...besides.map((pair) => ({ ...pair, score: pair.score - 1 }))];
}

function pairOf(thread: ObjectType, posts: Field, queries: readonly Field[]): readonly Pair[] {
  const post = listingOf(posts)?.item;
  if (!post || post === thread || !bodyField(post)) return [];
  const fields = fieldsOf(thread);
  const isRead = queries.some((field) => thingOf(field)?.type === thread && field.args.some(({ name }) => isId(name)));
  const isListed = queries.some((field) => listingOf(field)?.item === thread);
  const score = [
    [6, fields.some((field) => isText(field) && has(field.name, TITLE))],
    [1, fields.some((field) => isText(field) && has(field.name, /^(name|label)$/))],
    [3 - rankOf(thread.name, 'thread') / 20, isCalled(thread.name, 'thread')],
    [3, isCalled(post.name, 'post')],
    [2, isCalled(posts.name, 'posts')],
    [1, fieldsLike('posts', [posts.name]).length > 0],
    [3, isRead],
    [2, isListed],
    [3, authorField(post) !== null],
    [1, authorField(thread) !== null],
    [1, fieldsOf(post).some(isDate)],
    [1, fields.some(isDate)],
  ] as const;
  return [{ thread, post, posts, score: score.reduce((sum, [weight, isSo]) => sum + (isSo ? weight : 0), 0) }];
}

/** How far down a name stands among its synonyms. */
const rankOf = (name: string, alias: string): number =>
  synonymsOf(alias).findIndex((synonym) => wordsOf(synonym).at(-1) === wordsOf(name).at(-1));

/** By the last word, which is what a name is about: `ForumThread`, `allThreads`. */
const isCalled = (name: string, alias: string): boolean => {
  const last = wordsOf(name).at(-1) ?? '';
  return synonymsOf(alias).some((synonym) => wordsOf(synonym).at(-1) === last);
};

export const bodyField = (type: ObjectType): Field | null =>
  choose(
    'body',
    fieldsOf(type).filter((field) => isText(field) && !isDate(field)),
    BODY,
  )?.chosen ??
  Object.values(type.getFields()).find((field) => isText(field) && has(field.name, BODY)) ??
  null;

export function authorField(type: ObjectType): Field | null {
  const people = fieldsOf(type).filter((field) => single(field) && isPerson(thingOf(field)?.type));
  return choose('author', people, AUTHOR)?.chosen ?? null;
}

export const HELPFUL =
  /^(help|helped|helpful|like|liked|thank|thanked|upvote|upvoted|useful|react|reacted|reaction|respect|heart|hearted|appreciate|appreciated|mark)$/;
export const NAME = /^(name|handle|username|nickname|nick|pseudonym|alias|login)$/;
const isPerson = (type: ObjectType | undefined): boolean =>
  !!type && fieldsOf(type).some((field) => isText(field) && has(field.name, NAME));

/** What is about a conversation: a thing with a name, which is also listed by itself. */
function topicOf({ thread, post, author, queries }: Omit<Forum, 'topic' | 'others'>): ObjectType | null {
  const parts = fieldsOf(thread).filter((field) => {
    const type = thingOf(field)?.type;
    return type && type !== author && type !== post && type !== thread && labelField(type);
  });
  const listed = parts.filter((field) => queries.some((query) => listingOf(query)?.item === thingOf(field)?.type));
  const field = choose('topic', listed)?.chosen ?? (listed.length === 1 ? listed[0] : choose('topic', parts)?.chosen);
  return (field && thingOf(field)?.type) ?? null;
}

export const labelField = (type: ObjectType): Field | null =>
  choose(
    'name',
    fieldsOf(type).filter((field) => isText(field) && !isKeyName(field.name)),
  )?.chosen ?? null;

const isKeyName = (name: string): boolean => /^(id|uid|guid|key|uuid|slug|uri)$/i.test(name);
export const isId = (name: string): boolean =>
  has(name, /^(id|uid|guid|key|uuid|pk|number|ref|slug)$/) && !has(name, /^(type|client)$/);

/** An argument that takes the key of such a thing: `strand`, `strand_key`, `strandId`. */
export const isNamedAfter = (name: string, { name: type }: ObjectType, alias?: string): boolean => {
  const words = wordsOf(name).filter((word) => !/^(id|uid|guid|key|uuid|pk|number|ref|slug|database)$/.test(word));
  const wanted = wordsOf(type);
  if (words.length === 0) return false;
  const isType = words.every((word) => wanted.includes(word)) && words.includes(wanted.at(-1) ?? '');
  return isType || (alias !== undefined && synonymsOf(alias).some((one) => wordsOf(one).join() === words.join()));
};

/** The key of a thing, preferably under the name by which it is asked for. */
export function keyField(type: ObjectType, { queries }: Pick<Forum, 'queries'>): Field | null {
  const keys = fieldsOf(type).filter(isKey);
  const reader = queries.filter((field) => thingOf(field)?.type === type).flatMap(({ args }) => args);
  const asked = keys.find(({ name }) => isId(name) && reader.some((arg) => arg.name === name));
  return asked ?? choose('id', keys)?.chosen ?? null;
}

/** `circle`, `circle_key`, or in a filter `where: { topic_id: { _eq: … } }`. */
export function isTopic({ path, name }: Place, { topic, thread }: Forum): boolean {
  if (!topic) return false;
  const field = fieldsOf(thread).find((one) => thingOf(one)?.type === topic)?.name;
  const isNamed = (one: string): boolean =>
    isNamedAfter(one, topic) ||
    (field !== undefined &&
      wordsOf(one)
        .filter((word) => !/^(id|key)$/.test(word))
        .join() === wordsOf(field).join());
  if (path.length === 1) return isNamed(name);
  const [outer = '', middle = ''] = path;
  if (!/^(where|filter|condition|input|details|data|object)$/.test(outer) && path.length > 2) return false;
  return path.length === 2 ? isNamed(name) : isNamed(middle) && /^_?eq(uals|ualTo)?$/.test(name);
}
