/**
 * A first draft of an adapter, from the names in a schema. It knows no meaning: what it could not decide is a question in a
 * comment. It is for a person to read, and no forum ever runs on a guess.
 */
import type { GraphQLSchema } from 'graphql';
import { operations as known } from '../../graphql/vocabulary/index.ts';
import { enumValues } from '../check/type-names.ts';
import { forumIn, type Forum } from './forum.ts';
import { personLines, threadLines } from './fragments.ts';
import { postLines } from './post-lines.ts';
import { comment, line, MARK, printed, quoted, type Line } from './lines.ts';
import { mutations } from './mutations.ts';
import { operationText, type Operation } from './operation.ts';
import { search, thread, threads, topics, viewer } from './queries.ts';
import { fieldsOf, objectIn } from './types.ts';
import { reasonTable, wordTable } from './words.ts';

export interface Proposal {
  /** The text of a `.graphql` file. */
  readonly text: string;
  /** The operations in it. */
  readonly operations: readonly string[];
  /** How many questions are left. */
  readonly questions: number;
}

/** Null when nothing in the schema looks like conversations with posts. `source`: what the schema is called. */
export function propose(schema: GraphQLSchema, source: string): Proposal | null {
  const forum = forumIn(schema);
  if (!forum) return null;
  const changes = mutations(forum);
  const reads = [viewer(forum), topics(forum), ...threads(forum), search(forum), thread(forum)].filter(
    (one) => one !== null,
  );
  const operations = [...reads, ...changes.operations];
  const kept = [...changes.carried].map((field) =>
    line(`_${field.name}: ${field.name}`, objectIn(field.type) ? [line('id')] : undefined),
  );
  const body = [
    ...operations.map(blockOf),
    ...fragments(forum, kept, operations),
    settingsOf(forum, operations),
    notLookedFor(operations),
  ].filter(Boolean);
  const text = `${[head(forum, source), ...body].join('\n\n')}\n`;
  return {
    text,
    operations: operations.filter(({ lines }) => lines.length > 0).map(({ name }) => name),
    questions: text.split(`# ${MARK}:`).length - 1,
  };
}

function head({ thread: { name }, post, posts, others }: Forum, source: string): string {
  return [
    ...comment(
      `A first draft for ${source}, made from names by peer-forum propose-adapter. Nobody has looked yet whether it means what it says.`,
    ),
    ...comment(`“${name}” is taken for a conversation, and “${post.name}” (its “${posts.name}”) for a post.`),
    ...(others.length > 0 ? comment(`${MARK}: is that so? It might also be ${quoted(others)}.`) : []),
    ...comment(
      `Every ${MARK} is a question to you. Answer it, delete the comment, and run peer-forum check-adapter on this file. docs/connect-a-backend.md is the guide.`,
    ),
  ].join('\n');
}

function blockOf({ asks, lines, ...operation }: Operation): string {
  const above = asks.flatMap((one) => comment(`${MARK}: ${lines.length > 0 ? one : `${operation.name}: ${one}`}`));
  if (lines.length === 0) return above.join('\n');
  return [...above, printed([line(operationText({ ...operation, asks, lines }), lines)])].join('\n');
}

function fragments(forum: Forum, kept: readonly Line[], operations: readonly Operation[]): readonly string[] {
  const used = operations.map(({ lines }) => printed(lines)).join('\n');
  const threadText = printed([line(`fragment Thread on ${forum.thread.name}`, threadLines(forum))]);
  const postText = printed([line(`fragment Post on ${forum.post.name}`, [...kept, ...postLines(forum)])]);
  const author =
    forum.author && printed([line(`fragment Author on ${forum.author.name}`, personLines(forum.author, forum))]);
  const parts = [...(used.includes('...Thread') ? [threadText] : []), ...(used.includes('...Post') ? [postText] : [])];
  return [...parts, ...(author !== null && parts.join('\n').includes('...Author') ? [author] : [])];
}

/** What names do not tell: a person who has read the guide may find it in the schema all the same. */
const notLookedFor = (operations: readonly Operation[]): string =>
  comment(
    `Not looked for: ${Object.keys(known)
      .filter((name) => !operations.some((one) => one.name === name))
      .join(', ')}. docs/operations.md says what they are for.`,
  ).join('\n');

/** What belongs into the configuration, as a comment: constants that were asked for, and tables for the words of enums. */
function settingsOf({ schema, post }: Forum, operations: readonly Operation[]): string {
  const status = fieldsOf(post).find(
    ({ name, type }) => enumValues(type).length > 0 && /status|state|visibility/i.test(name),
  );
  const report = operations
    .find(({ name }) => name === 'Report')
    ?.variables.get('reason')
    ?.replace('!', '');
  const reasons = report === undefined ? [] : enumValues(schema.getType(report) as never);
  const values = {
    ...(status ? { visibility: wordTable(enumValues(status.type)).rows } : {}),
    ...(reasons.length > 0 ? { reason: reasonTable(reasons).rows } : {}),
  };
  const names = [
    ...new Set(
      operations.flatMap(({ unknown, variables }) =>
        unknown.map(({ name }) => name).filter((name) => variables.has(name)),
      ),
    ),
  ];
  const settings = {
    ...(names.length > 0 ? { constants: Object.fromEntries(names.map((name) => [name, '…'])) } : {}),
    ...(Object.keys(values).length > 0 ? { values } : {}),
  };
  if (Object.keys(settings).length === 0) return '';
  const json = JSON.stringify(settings, null, 2)
    .split('\n')
    .map((row) => `# ${row}`);
  return ['# For the configuration of the forum (see “Constants” and “Value tables” in the guide):', ...json].join(
    '\n',
  );
}
