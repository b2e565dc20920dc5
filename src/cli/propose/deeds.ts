/** What people do, as a mutation shows it: the verbs in its name, and the places for what the widget gives. */
import { fieldsLike, synonymsOf } from '../synonyms.ts';
import { enumValues, sortOf } from '../check/type-names.ts';
import type { Place, Wanted } from './arguments.ts';
import { BODY, HELPFUL, isId, isNamedAfter, isTopic, TITLE, type Forum } from './forum.ts';
import { has, wordsOf } from './names.ts';
import type { Field } from './types.ts';

const CREATE = /^(create|add|start|post|submit|new|insert|open|begin|write|publish|send|reply|answer|respond|make)$/;
const EDIT = /^(update|edit|reword|change|modify|revise|amend)$/;
const DELETE = /^(delete|remove|withdraw|trash|destroy|retract)$/;
const UNDO = /^(un[a-z]+|remove|delete|withdraw|take|undo|revoke|cancel)$/;
const UNHELP = /^un(like|mark|thank|react|upvote|vote|help|heart)$/;
const REPORT = /^(report|flag)$/;

const VERBS = [CREATE, EDIT, DELETE, UNDO, UNHELP, REPORT, HELPFUL];

const isWords = ({ type }: Place): boolean => ['text', 'other'].includes(sortOf(type) ?? '');
const isAnyKey = ({ type }: Place): boolean => ['id', 'text', 'number', 'other'].includes(sortOf(type) ?? '');

/** By the last word but for that of a format: `text_md`, and not `commentStatus`. */
const isBody = (name: string): boolean =>
  BODY.test(
    wordsOf(name)
      .filter((word, at) => at === 0 || !/^(md|raw|source|plain)$/.test(word))
      .at(-1) ?? '',
  );

/** What the widget has to give, and how such a place is known. */
export function placesFor(forum: Forum): Readonly<Record<string, Wanted>> {
  const { thread, post, author } = forum;
  const ofThread = (one: Place): boolean =>
    isAnyKey(one) && isNamedAfter(one.name, thread) && !isNamedAfter(one.name, post);
  const ofPost = (one: Place): boolean => isAnyKey(one) && isNamedAfter(one.name, post, 'post') && !ofThread(one);
  const isOther = (one: Place): boolean =>
    ofThread(one) || isTopic(one, forum) || (author !== null && isNamedAfter(one.name, author));
  const want = (variable: string, fits: Wanted['fits']): Wanted => ({ variable, fits });
  return {
    body: want('body', (one) => isWords(one) && isBody(one.name)),
    title: want('title', (one) => isWords(one) && (has(one.name, TITLE) || one.name === 'name')),
    threadId: want('threadId', ofThread),
    threadIdByHabit: want(
      'threadId',
      (one) =>
        isAnyKey(one) &&
        !ofPost(one) &&
        has(one.name, /^(id|key)$/) &&
        fieldsLike('thread', [one.name.replace(/_?(id|key)$/i, '')]).length > 0,
    ),
    postId: want('postId', ofPost),
    anyId: want(
      'postId',
      (one) =>
        isAnyKey(one) &&
        isId(one.name) &&
        !isOther(one) &&
        !has(one.name, /^(client|mutation|parent|person|user|viewer|revision)$/),
    ),
    topicId: want('topicId', (one) => isTopic(one, forum)),
    replyToId: want(
      'replyToId',
      (one) => isAnyKey(one) && has(one.name, /^(parent|answer|inreplyto|answered)$/) && !has(one.name, /^revision$/),
    ),
    reply: want('replyToId', (one) => isAnyKey(one) && /reply_?to/i.test(one.name)),
    clientId: want('clientId', ({ name }) =>
      /^(token|client_?id|client_?mutation_?id|idempotency_?key|nonce|request_?id|client_?token)$/i.test(name),
    ),
    reason: want(
      'reason',
      (one) => (enumValues(one.type).length > 0 || isWords(one)) && has(one.name, /^(reason|kind|category|why|type)$/),
    ),
    note: want(
      'note',
      (one) =>
        isWords(one) &&
        has(one.name, /^(note|remark|comment|message|detail|explanation|description|additional)$/) &&
        !has(one.name, /^(id|key)$/),
    ),
  };
}

export interface Deed {
  readonly name: string;
  readonly verb: (field: Field) => boolean;
  readonly wanted: readonly string[];
  /** Of each of these one has to find a place. */
  readonly needs: readonly string[];
  readonly never?: readonly string[];
  readonly makes: 'post' | 'thread' | null;
  readonly asks: string;
}

/** A mark of another kind: which reply answers a question, what was read, what is spam. */
const OTHERWISE = /^(answer|solution|read|seen|spam|duplicate|pinned|featured|notification)$/;
const isHelpful = ({ name }: Field): boolean => (has(name, HELPFUL) || has(name, UNHELP)) && !has(name, OTHERWISE);
const isUndone = ({ name }: Field): boolean =>
  !has(name, OTHERWISE) && (has(name, UNHELP) || (has(name, UNDO) && has(name, HELPFUL)));

export const DEEDS: readonly Deed[] = [
  {
    name: 'CreateThread',
    verb: ({ name }) => has(name, CREATE),
    wanted: ['title', 'body', 'topicId', 'clientId'],
    needs: ['title'],
    makes: 'thread',
    asks: 'which mutation begins a conversation? Write `mutation CreateThread($topicId: ID, $title: String!, $body: String!) { … }`.',
  },
  {
    name: 'Reply',
    verb: (field) => has(field.name, CREATE) && !isHelpful(field),
    wanted: ['threadId', 'threadIdByHabit', 'replyToId', 'reply', 'body', 'clientId'],
    needs: ['threadId', 'body'],
    never: ['title'],
    makes: 'post',
    asks: 'which mutation writes a reply? Write `mutation Reply($threadId: ID!, $body: String!) { … }`.',
  },
  {
    name: 'EditPost',
    verb: ({ name }) => has(name, EDIT),
    wanted: ['postId', 'anyId', 'body', 'clientId'],
    needs: ['postId', 'body'],
    makes: 'post',
    asks: 'can a post be changed? Then write `mutation EditPost($postId: ID!, $body: String!) { … }`.',
  },
  {
    name: 'DeletePost',
    verb: (field) => has(field.name, DELETE) && !isHelpful(field),
    wanted: ['postId', 'anyId', 'clientId'],
    needs: ['postId'],
    makes: 'post',
    asks: 'can a post be deleted by its author? Then write `mutation DeletePost($postId: ID!) { … }`.',
  },
  {
    name: 'MarkHelped',
    verb: (field) => isHelpful(field) && !isUndone(field) && !has(field.name, EDIT),
    wanted: ['postId', 'anyId', 'clientId'],
    needs: ['postId'],
    makes: null,
    asks: 'which mutation says that a post helped, and which takes it back? Write `mutation MarkHelped($postId: ID!)` and `mutation UnmarkHelped($postId: ID!)`.',
  },
  {
    name: 'UnmarkHelped',
    verb: isUndone,
    wanted: ['postId', 'anyId', 'clientId'],
    needs: ['postId'],
    makes: null,
    asks: 'which mutation takes a mark back? Write `mutation UnmarkHelped($postId: ID!) { … }`: without it `MarkHelped` is not used.',
  },
  {
    name: 'Report',
    verb: ({ name }) => has(name, REPORT) && !has(name, UNDO),
    wanted: ['postId', 'anyId', 'reason', 'note', 'clientId'],
    needs: ['postId'],
    makes: null,
    asks: 'which mutation tells a moderator about a post? Write `mutation Report($postId: ID!, $reason: String, $note: String) { … }`, or give the forum a `report-url`.',
  },
];

/** Words of a name that are no verb and not about posts: `removeCommentDontAgree` removes no comment. */
export function isStrange(name: string, { post, thread }: Forum): boolean {
  const known = [...wordsOf(post.name), ...wordsOf(thread.name), ...synonymsOf('post').flatMap(wordsOf)];
  const isKnown = (word: string): boolean =>
    known.includes(word) ||
    VERBS.some((one) => one.test(word)) ||
    /^(by|pk|one|my|own|id|back|say|give|raise|this|as|on|for|to|a)$/.test(word);
  return !wordsOf(name).every(isKnown);
}
