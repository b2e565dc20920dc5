/** What is read of a post. */
import type { FieldNode } from 'graphql';
import { enumValues, htmlIn, looksLikeMarkdown } from '../check/type-names.ts';
import { authorField, bodyField, HELPFUL, NAME, type Forum } from './forum.ts';
import { byAuthor, dates, idLine, isPart, leaf, sameParts, texts } from './fragments.ts';
import { aliased, ask, line, nested, quoted, type Line } from './lines.ts';
import { choose, has, type Choice } from './names.ts';
import { fieldsOf, isNumber, isYes, thingOf, type Field, type ObjectType } from './types.ts';
import { wordTable } from './words.ts';

export function postLines(forum: Forum): readonly Line[] {
  const { post } = forum;
  const { made, changed } = dates(post);
  const parents = fieldsOf(post).filter(
    (field) => thingOf(field)?.type === post && !has(field.name, /^(root|last|latest|next|previous)$/),
  );
  const [only, ...more] = parents;
  const answered = choose('replyTo', parents) ?? (only ? { chosen: only, others: more.map(({ name }) => name) } : null);
  const mine = choose('isMine', fieldsOf(post).filter(isYes));
  const status = choose(
    'visibility',
    fieldsOf(post).filter(({ type }) => enumValues(type).length > 0),
    /^(status|state|visibility)$/,
  );
  return [
    ...idLine(post, forum),
    ...bodyLines(post),
    ...byAuthor(post),
    ...leaf('Post', 'isMine', mine, false),
    ...leaf('Post', 'createdAt', made),
    ...leaf('Post', 'editedAt', changed, false),
    ...(status ? [line(aliased('visibility', status.chosen.name), undefined, statusAsks(status.chosen))] : []),
    ...(answered ? replyTo(answered, forum) : []),
    ...sameParts('Post', post),
    ...(isPart(post, 'Post', 'helped') ? [] : helpedLines(post)),
  ];
}

function bodyLines(post: ObjectType): readonly Line[] {
  const field = bodyField(post);
  if (!field) return [];
  const slot = { field, node: {} as FieldNode };
  const isMarkdown = looksLikeMarkdown({ ...slot, key: '', type: null, scope: null });
  const alias = htmlIn({ ...slot, key: '', type: null, scope: null })
    ? 'bodyHtml'
    : isMarkdown
      ? 'bodyMarkdown'
      : 'body';
  const others = texts(post).filter(
    (one) => one !== field && has(one.name, /^(text|body|content|message|wording|html|markdown)$/),
  );
  const isPlain = alias === 'body' && !has(field.name, /^(text|plain)$/);
  const asks = [
    ...(others.length > 0
      ? [`are the words of a post in “${field.name}”, or in ${quoted(others.map(({ name }) => name))}?`]
      : []),
    ...(isPlain
      ? [
          `is “${field.name}” plain text? For Markdown write \`bodyMarkdown: ${field.name}\`, for HTML \`bodyHtml: ${field.name}\`.`,
        ]
      : []),
  ];
  return [line(aliased(alias, field.name), undefined, asks)];
}

function statusAsks({ name, type }: Field): readonly string[] {
  const { unknown } = wordTable(enumValues(type));
  return unknown.length > 0
    ? [`which of published, held, removed and deleted is ${quoted(unknown)} of “${name}”? See the settings at the end.`]
    : [];
}

function replyTo({ chosen, others }: Choice<Field>, forum: Forum): readonly Line[] {
  const field = authorField(forum.post);
  const author = field && thingOf(field);
  const name = author && choose('name', texts(author.type), NAME)?.chosen;
  const inner = [
    ...idLine(forum.post, forum, 'postId'),
    ...(field && author && name
      ? [line(aliased('authorName', field.name), nested(author.way, [line(aliased('name', name.name))]))]
      : []),
  ];
  const asks = others.length > 0 ? [`is the post that is answered “${chosen.name}”, or ${quoted(others)}?`] : [];
  return [line(aliased('replyTo', chosen.name), nested(thingOf(chosen)?.way ?? [], inner), asks)];
}

function helpedLines(post: ObjectType): readonly Line[] {
  const helpful = fieldsOf(post).filter(({ name }) => has(name, HELPFUL));
  const [mine, ...others] = helpful.filter((field) => isYes(field) && has(field.name, /^(me|my|mine|viewer|has|did)$/));
  const [count, ...counts] = helpful.filter(isNumber);
  const rest = quoted(Object.values(post.getFields()).flatMap(({ name }) => (has(name, HELPFUL) ? [name] : [])));
  const among = (fields: readonly Field[]): string => quoted(fields.map(({ name }) => name));
  return [
    mine
      ? line(aliased('helpedByMe', mine.name), undefined, others.length > 0 ? [`or is it ${among(others)}?`] : [])
      : ask(
          `which field of ${post.name} says that this person marked it as helpful? Write \`helpedByMe: …\`.${rest ? ` It may have to do with ${rest}.` : ''}`,
        ),
    ...(count
      ? [line(aliased('helpedPeople', count.name), undefined, counts.length > 0 ? [`or is it ${among(counts)}?`] : [])]
      : []),
  ];
}
