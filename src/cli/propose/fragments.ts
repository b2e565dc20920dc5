/** What is read of conversations, posts and people: an alias for each field whose name tells what it is. */
import { things, type Leaf, type ThingName } from '../../graphql/vocabulary/index.ts';
import { authorField, keyField, labelField, TITLE, NAME, type Forum } from './forum.ts';
import { aliased, ask, line, nested, quoted, type Line } from './lines.ts';
import { choose, has, wordsOf, type Choice } from './names.ts';
import { fieldsOf, isDate, isNumber, isText, isYes, listingOf, thingOf, type Field, type ObjectType } from './types.ts';

const aboutOf = (thing: ThingName, alias: string): string =>
  (things[thing].aliases as readonly Leaf[]).find(({ name }) => name === alias)?.what ?? '';

/** A field under its alias; a question above it where others might be meant, and in place of it where there is none. */
export function leaf(thing: ThingName, alias: string, choice: Choice<Field> | null, isWanted = true): readonly Line[] {
  const about = aboutOf(thing, alias);
  if (!choice)
    return isWanted ? [ask(`which field is \`${alias}\` (${about})? Write \`${alias}: …\`, or leave it out.`)] : [];
  const { chosen, others } = choice;
  const doubt = others.length > 0 ? [`is \`${alias}\` (${about}) “${chosen.name}”, or is it ${quoted(others)}?`] : [];
  return [line(aliased(alias, chosen.name), undefined, doubt)];
}

export const texts = (type: ObjectType): readonly Field[] =>
  fieldsOf(type).filter((field) => isText(field) && !isDate(field));

export const idLine = (type: ObjectType, forum: Forum, alias = 'id'): readonly Line[] => {
  const key = keyField(type, forum);
  return key
    ? [line(aliased(alias, key.name))]
    : [ask(`which field of ${type.name} is its key? Write \`${alias}: …\`.`)];
};

export function personLines(type: ObjectType, forum: Forum): readonly Line[] {
  const moderator = choose('isModerator', fieldsOf(type).filter(isYes), /^(moderator|mod|staff)$/);
  const maybe = fieldsOf(type).filter((field) => isYes(field) && !moderator);
  return [
    ...idLine(type, forum),
    ...leaf('Author', 'name', choose('name', texts(type), NAME)),
    ...leaf('Author', 'isModerator', moderator, false),
    ...(maybe.length > 0 && maybe.length < 4
      ? [ask(`does ${quoted(maybe.map(({ name }) => name))} say that they moderate? Then write \`isModerator: …\`.`)]
      : []),
  ];
}

export const byAuthor = (type: ObjectType): readonly Line[] => {
  const field = authorField(type);
  if (!field)
    return [ask(`which field of ${type.name} is \`author\` (who wrote it)? Write \`author: … { ...Author }\`.`)];
  return [line(aliased('author', field.name), nested(thingOf(field)?.way ?? [], [line('...Author')]))];
};

const LATEST = /^(last|latest|recent|activity|bumped)$/;
const CHANGED = /^(edited|reworded|updated|modified|changed|revised)$/;
const OTHER = /^(deleted|removed|closed|locked|published|expire|expired|seen|read|ended)$/;

export function dates(type: ObjectType): Readonly<Record<'made' | 'latest' | 'changed', Choice<Field> | null>> {
  const all = fieldsOf(type).filter(isDate);
  const latest = all.filter(({ name }) => has(name, LATEST));
  const changed = all.filter(({ name }) => has(name, CHANGED) && !has(name, LATEST));
  const rest = all.filter((field) => !latest.includes(field) && !changed.includes(field) && !has(field.name, OTHER));
  const among = (fields: readonly Field[], alias: string): Choice<Field> | null => {
    const [first, ...more] = fields;
    return choose(alias, fields) ?? (first ? { chosen: first, others: more.map(({ name }) => name) } : null);
  };
  return {
    made: among(rest, 'createdAt'),
    latest: among(latest, 'lastActivityAt'),
    changed: among(changed, 'editedAt'),
  };
}

export function topicLines(topic: ObjectType, forum: Forum, isWhole: boolean): readonly Line[] {
  const label = labelField(topic);
  const [description] = texts(topic).filter(({ name }) =>
    has(name, /^(description|summary|about|blurb|intro|purpose)$/),
  );
  return [
    ...idLine(topic, forum),
    ...leaf('Topic', 'name', label && { chosen: label, others: [] }),
    ...(isWhole && description ? [line(aliased('description', description.name))] : []),
  ];
}

export function threadLines(forum: Forum): readonly Line[] {
  const { thread, topic } = forum;
  const { made, latest, changed } = dates(thread);
  const title = choose('title', texts(thread), TITLE);
  const about = fieldsOf(thread).find((field) => topic !== null && thingOf(field)?.type === topic);
  const locked = choose('locked', fieldsOf(thread).filter(isYes), /^(locked|closed|archived|frozen)$/);
  return [
    ...idLine(thread, forum),
    ...leaf('Thread', 'title', title),
    ...(about && topic
      ? [line(aliased('topic', about.name), nested(thingOf(about)?.way ?? [], topicLines(topic, forum, false)))]
      : []),
    ...byAuthor(thread),
    ...leaf('Thread', 'createdAt', made),
    ...leaf('Thread', 'lastActivityAt', latest ?? changed),
    ...replyCount(forum),
    ...leaf('Thread', 'excerpt', choose('excerpt', texts(thread)), false),
    ...leaf('Thread', 'locked', locked, false),
    ...sameParts('Thread', thread),
  ];
}

function replyCount({ thread, post, posts }: Forum): readonly Line[] {
  const about = [...wordsOf(post.name), 'post', 'reply', 'comment', 'answer', 'message', 'note'];
  const counts = fieldsOf(thread).filter(
    (field) =>
      isNumber(field) &&
      has(field.name, /^(count|total|num)$/) &&
      wordsOf(field.name).some((word) => about.includes(word)),
  );
  const [first, ...more] = counts;
  if (first) return leaf('Thread', 'replyCount', { chosen: first, others: more.map(({ name }) => name) });
  const { around } = listingOf(posts) ?? {};
  const total =
    around && fieldsOf(around).find(({ name }) => ['totalCount', 'total', 'count', 'totalDocs'].includes(name));
  return total && fieldsOf(thread).includes(posts) ? [line(aliased('replyCount', posts.name), [line(total.name)])] : [];
}

/** Objects that an API has under the widget's own names, with what in them has its names too. */
const PARTS: readonly string[] = ['helped', 'can', 'notice', 'replyTo'];

export function isPart(type: ObjectType, thing: ThingName, name: string): readonly Field[] | null {
  const alias = things[thing].aliases.find((one) => one.name === name);
  const field = fieldsOf(type).find((one) => one.name === name);
  const inner = field && thingOf(field)?.type;
  if (alias?.is !== 'part' || !inner || inner === type) return null;
  const names = things[alias.of].aliases.filter(({ is }) => is !== 'part' && is !== 'thing').map((one) => one.name);
  const found = fieldsOf(inner).filter((one) => names.includes(one.name));
  return found.length > 0 ? found : null;
}

export const sameParts = (thing: ThingName, type: ObjectType): readonly Line[] =>
  PARTS.flatMap((name) => {
    const found = isPart(type, thing, name);
    return found
      ? [
          line(
            name,
            found.map((field) => line(field.name)),
          ),
        ]
      : [];
  });
