/** The operations that read. */
import { isNonNullType, isRequiredArgument } from 'graphql';
import { fill, placesOf, type Filled, type Place, type Wanted } from './arguments.ts';
import { isId, isNamedAfter, isTopic, type Forum } from './forum.ts';
import { sortOf } from '../check/type-names.ts';
import { personLines, topicLines } from './fragments.ts';
import { aliased, ask, line, nested, quoted, type Line } from './lines.ts';
import { choose, has, wordsOf } from './names.ts';
import { leftOut, operation, unknownAsks, type Operation } from './operation.ts';
import { listLines, pagingOf } from './paging.ts';
import { fieldsOf, isKey, isText, listingOf, single, thingOf, type Field, type ObjectType } from './types.ts';

export function viewer(forum: Forum): Operation {
  const open = forum.queries.filter((field) => single(field) && !field.args.some(isRequiredArgument) && thingOf(field));
  const byName = choose('viewer', open)?.chosen;
  const people = open.filter((field) => thingOf(field)?.type === forum.author);
  const field = byName ?? (people.length === 1 ? people[0] : undefined);
  const thing = field && thingOf(field);
  if (!field || !thing) {
    return leftOut('query', 'Viewer', [
      'which field tells who is signed in? Write `query Viewer { viewer: … { id name } }`.',
    ]);
  }
  return operation(
    'query',
    'Viewer',
    'viewer',
    field,
    fill(field, []),
    nested(thing.way, personLines(thing.type, forum)),
  );
}

export function topics(forum: Forum): Operation | null {
  const { topic, thread, queries } = forum;
  if (!topic)
    return leftOut('query', 'Topics', ['are there topics? Then write `query Topics { topics: … { id name } }`.']);
  const lists = queries.filter((field) => listingOf(field)?.item === topic && !field.args.some(isRequiredArgument));
  const field = choose('topics', lists)?.chosen ?? shortest(lists);
  const listing = field && listingOf(field);
  if (!field || !listing) {
    return leftOut('query', 'Topics', [
      `which field lists all of “${topic.name}”? Write \`query Topics { topics: … { id name } }\`.`,
    ]);
  }
  const inner = listLines(listing, topicLines(topic, forum, true), { beside: [], onEdge: [] });
  const isFilter = queries.some(
    (one) => listingOf(one)?.item === thread && placesOf(one).some((place) => isTopic(place, forum)),
  );
  const doubt =
    isFilter || choose('topic', [{ name: topic.name }])
      ? []
      : [`are these the topics of the forum? If not, delete \`Topics\`, and \`topic\` below.`];
  return operation('query', 'Topics', 'topics', field, fill(field, []), inner, doubt);
}

const shortest = (fields: readonly Field[]): Field | undefined =>
  [...fields].sort((a, b) => wordsOf(a.name).length - wordsOf(b.name).length || a.name.length - b.name.length)[0];

const SEARCH = /^(search|text|phrase|word|term|keyword|q|query|find|lookup)$/;

export function threads(forum: Forum): readonly Operation[] {
  const { thread, queries } = forum;
  const lists = queries.filter(
    (field) =>
      listingOf(field)?.item === thread &&
      !isSearch(field) &&
      !has(field.name, /^(aggregate|stream|count|active|featured)$/),
  );
  const field = choose('threads', lists)?.chosen ?? shortest(lists);
  const listing = field && listingOf(field);
  if (!field || !listing) {
    return [
      leftOut('query', 'Threads', [
        `no field lists “${thread.name}”. Without \`Threads\` there is no list, and the forum shows one conversation: \`thread="…"\`.`,
      ]),
    ];
  }
  const others = lists.filter((one) => one !== field).map(({ name }) => name);
  const asks =
    others.length > 0 && !choose('threads', lists)
      ? [`are the conversations in “${field.name}”, or in ${quoted(others)}?`]
      : [];
  const paging = pagingOf(field, listing, false);
  const byTopic: Wanted = { variable: 'topicId', fits: (place) => isTopic(place, forum) };
  const filled = fill(field, [byTopic, ...paging.wanted]);
  const inner = listLines(listing, [line('...Thread')], paging);
  const isNeeded = filled.variables.get('topicId')?.endsWith('!') ?? false;
  const topicAsks =
    forum.topic && !filled.variables.has('topicId')
      ? [`how does \`${field.name}\` list one topic only? Give \`$topicId\` to it, or write \`query ThreadsByTopic\`.`]
      : [];
  return [
    operation('query', isNeeded ? 'ThreadsByTopic' : 'Threads', 'threads', field, filled, inner, [
      ...asks,
      ...paging.asks,
      ...topicAsks,
    ]),
  ];
}

const isSearch = (field: Field): boolean =>
  has(field.name, /^(search|find|lookup)$/) ||
  field.args.some((arg) => isRequiredArgument(arg) && has(arg.name, SEARCH));

export function search(forum: Forum): Operation {
  const { thread, queries } = forum;
  const takes = (field: Field): boolean => placesOf(field).some(isWords);
  const found = queries.filter(
    (field) => takes(field) && (listingOf(field)?.item === thread || hitOf(listingOf(field)?.item, thread)),
  );
  const field = choose('hits', found)?.chosen ?? shortest(found.filter(isSearch)) ?? shortest(found);
  const listing = field && listingOf(field);
  if (!field || !listing)
    return leftOut('query', 'SearchThreads', [
      'can conversations be searched? Then write `query SearchThreads($text: String!) { hits: … }`.',
    ]);
  const hit = listing.item === thread ? null : hitOf(listing.item, thread);
  const paging = pagingOf(field, listing, false);
  const words: Wanted = { variable: 'text', fits: isWords };
  const filled = fill(field, [words, ...paging.wanted]);
  const taken = placesOf(field).find(isWords)?.name ?? '';
  const asks = /^(q|query|filter)$/i.test(taken)
    ? [
        `does \`${taken}\` take words as people type them? If it has a language of its own, give a variable of another name, and a constant with a template for it, as in "find": "in:title {text}".`,
      ]
    : [];
  const item = hit ? hitLines(listing.item, hit, forum) : [line('...Thread')];
  return operation(
    'query',
    'SearchThreads',
    'hits',
    field,
    required(filled, 'text'),
    listLines(listing, item, paging),
    [...asks, ...paging.asks],
  );
}

/** What the operation is there for has to be sent. */
const required = (filled: Filled, name: string): Filled => {
  const type = filled.variables.get(name);
  return type === undefined || type.endsWith('!')
    ? filled
    : { ...filled, variables: new Map([...filled.variables, [name, `${type}!`]]) };
};

/** `search`, or in a filter `where: { search }`. */
const isWords = ({ name, path, type }: Place): boolean =>
  has(name, SEARCH) &&
  sortOf(type) === 'text' &&
  (path.length === 1 || (path.length === 2 && /^(where|filter|condition)$/.test(path[0] ?? '')));

const hitOf = (item: ObjectType | undefined, thread: ObjectType): Field | undefined =>
  item && fieldsOf(item).find((field) => single(field) && thingOf(field)?.type === thread);

function hitLines(item: ObjectType, hit: Field, { post }: Forum): readonly Line[] {
  const key = fieldsOf(item).find(
    (field) => isKey(field) && isNamedAfter(field.name, post, 'post') && has(field.name, /^(id|key|uuid)$/),
  );
  const snippet = choose('excerpt', fieldsOf(item).filter(isText), /^(extract|snippet|excerpt|highlight|headline)$/);
  return [
    line(aliased('thread', hit.name), nested(thingOf(hit)?.way ?? [], [line('...Thread')])),
    ...(key ? [line(aliased('postId', key.name))] : []),
    ...(snippet ? [line(aliased('snippet', snippet.chosen.name), undefined, [])] : []),
  ];
}

export function thread(forum: Forum): Operation {
  const { thread: type, queries, posts } = forum;
  const readers = queries.filter(
    (field) =>
      thingOf(field)?.type === type && field.args.some((arg) => isId(arg.name) || isNamedAfter(arg.name, type)),
  );
  const field = choose('thread', readers)?.chosen ?? shortest(readers);
  const byKey: Wanted = {
    variable: 'threadId',
    fits: ({ name, path }) => path.length === 1 && (isId(name) || isNamedAfter(name, type)),
  };
  const listing = listingOf(posts);
  if (!field || !listing) return viaNode(forum);
  const paging = pagingOf(posts, listing, true);
  const isInside = fieldsOf(type).includes(posts);
  const filled = required(keyed(field, byKey), 'threadId');
  const list = fill(posts, [...(isInside ? [] : [byKey]), ...paging.wanted]);
  const listLine = line(`${aliased('posts', posts.name)}${list.text}`, listLines(listing, [line('...Post')], paging), [
    ...paging.asks,
    ...unknownAsks(list.unknown),
  ]);
  const inner = [line('...Thread'), ...openingLines(forum), ...(isInside ? [listLine] : [])];
  const read = operation('query', 'Thread', 'thread', field, filled, nested(thingOf(field)?.way ?? [], inner));
  return {
    ...read,
    lines: isInside ? read.lines : [...read.lines, listLine],
    variables: new Map([...read.variables, ...[...list.variables].filter(([name]) => name !== 'threadId')]),
    unknown: [...read.unknown, ...list.unknown],
  };
}

/** Of several keys, the one by which the conversation itself is known. */
function keyed(field: Field, byKey: Wanted): Filled {
  const exact: Wanted = { ...byKey, fits: (place) => byKey.fits(place) && (place.isRequired || place.name === 'id') };
  return field.args.some((arg) =>
    exact.fits({ name: arg.name, path: [arg.name], type: arg.type, isRequired: isNonNullType(arg.type) }),
  )
    ? fill(field, [exact])
    : fill(field, [byKey]);
}

function viaNode({ thread: { name } }: Forum): Operation {
  return leftOut('query', 'Thread', [
    `which field gives one “${name}” by its key? Write \`query Thread($threadId: ID!) { thread: … { ...Thread posts: … { ...Post } } }\`: without it nothing can be read.`,
  ]);
}

/** The post that began it, where it is not the first of the posts. */
function openingLines({ thread: type, post }: Forum): readonly Line[] {
  const singles = fieldsOf(type).filter(
    (field) =>
      single(field) &&
      thingOf(field)?.type === post &&
      !has(field.name, /^(last|latest|best|accepted|answer|pinned|featured)$/),
  );
  const field = choose('opening', singles, /^(open|opening|opener|first|original|root|initial|lead|start)$/)?.chosen;
  if (field) return [line(aliased('opening', field.name), nested(thingOf(field)?.way ?? [], [line('...Post')]))];
  const own = fieldsOf(type).find((one) => isText(one) && has(one.name, /^(body|text|content|message)$/));
  return own
    ? [
        ask(
          `“${type.name}” has words of its own (“${own.name}”). If they are not the first of the posts too, they have to be read as \`opening\`, a post with an \`id\`.`,
        ),
      ]
    : [];
}
