/** The variables that the widget gives, by what an operation is about. */
import type { Need, Variable } from './types.ts';

const give = (is: Variable['is'], name: string, need: Need, what: string): Variable => ({ is, name, need, what });

export const WISHES: readonly string[] = ['heard', 'ideas', 'been-there'];
export const REASONS: readonly string[] = ['worried', 'self-harm', 'unkind', 'private-details', 'illegal', 'other'];

export const INPUT = give(
  'object',
  'input',
  'optional',
  'all that was given, in one object, for APIs that take it whole',
);
const CLIENT = give(
  'id',
  'clientId',
  'optional',
  'made once for each draft, so that sending again does not post twice',
);

export const threadId = (need: Need = 'required'): Variable =>
  give('id', 'threadId', need, 'the id of the conversation');
export const postId = (need: Need = 'required'): Variable => give('id', 'postId', need, 'the id of the post');
export const topicId = (need: Need, what = 'the id of the topic that was chosen; left out for all'): Variable =>
  give('id', 'topicId', need, what);

/** How a page of a list is asked for. */
export const PAGING: readonly Variable[] = [
  give('number', 'first', 'advised', 'how many at most'),
  give('cursor', 'after', 'optional', 'paging by cursor: what the last page ended with'),
  give('cursor', 'before', 'optional', 'paging by cursor: what the page began with, to go back'),
  give('number', 'last', 'optional', 'how many at most, going back; `$first` where it is not declared'),
  give('number', 'offset', 'optional', 'paging by place: how many come before'),
  give('number', 'page', 'optional', 'paging by place: the number of the page, from 1'),
  give('number', 'pageIndex', 'optional', 'paging by place: the number of the page, from 0'),
];

export const WORDS: readonly Variable[] = [
  give('text', 'body', 'required', 'the words'),
  give('text', 'bodyHtml', 'optional', 'the same words as HTML, for APIs that take nothing else'),
  CLIENT,
  give('text', 'name', 'optional', 'the pseudonym, from someone who has none yet'),
  give('yes', 'anonymous', 'optional', 'whether it goes without a name'),
  INPUT,
];

export const REPLY: readonly Variable[] = [
  threadId(),
  give('id', 'replyToId', 'optional', 'the id of the post that is answered'),
  postId('optional'),
  ...WORDS,
];

export const WISH: Variable = {
  ...give('word', 'replyWish', 'optional', 'what its author would like back; without it nobody is asked'),
  words: WISHES,
};
export const TITLE = give('text', 'title', 'required', 'the title');
export const SEARCHED = give('text', 'text', 'required', 'the words that are looked for');
export const AROUND = (need: Need): Variable => give('id', 'around', need, 'the id of a post: the page that holds it');
export const PHRASE = give('id', 'phraseId', 'required', 'the id of the phrase');
export const UP_TO = give('text', 'upTo', 'required', 'what Impact gave as `upTo`');
export const REPORT: readonly Variable[] = [
  postId(),
  { ...give('word', 'reason', 'advised', 'why, in one of the widget’s words'), words: REASONS },
  give('text', 'reasonCode', 'optional', 'the widget’s own word, where `$reason` is another for your API'),
  give('text', 'note', 'advised', 'what the person added'),
  CLIENT,
  INPUT,
];
