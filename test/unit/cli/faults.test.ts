/** One fault at a time is put into an adapter that works: it is found, by its kind, at its line, and nothing else is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Settings } from '../../../src/cli/check/index.ts';
import { ADAPTER, check, edited, faults, SETTINGS } from './harbour.ts';

interface Fault {
  readonly title: string;
  readonly edit: readonly (readonly [from: string, to: string])[];
  readonly code: string;
  /** A part of the line that has to be named; null for a fault that is about no line. */
  readonly at: string | null;
  /** What has to be said, or what to write instead. */
  readonly says: RegExp;
  readonly settings?: Partial<Settings>;
}

const FRAGMENT_POST = 'fragment Signal on Signal {\n  id';

const FAULTS: readonly Fault[] = [
  {
    title: 'a field that the schema does not have',
    edit: [['title: subject\n', 'title: subjekt\n']],
    code: 'unknown-field',
    at: 'title: subjekt',
    says: /“Talk” has no field `subjekt`.*subject/s,
  },
  {
    title: 'no GraphQL at all',
    edit: [['query Topics {', 'query Topics {{']],
    code: 'syntax',
    at: 'query Topics',
    says: /stops being GraphQL/,
  },
  {
    title: 'an operation without a name',
    edit: [['query Viewer {', 'query {']],
    code: 'no-name',
    at: 'query {',
    says: /no name/,
  },
  {
    title: 'a misspelt operation',
    edit: [['query Topics', 'query Topcis']],
    code: 'unknown-operation',
    at: 'query Topcis',
    says: /Did you mean `Topics`/,
  },
  {
    title: 'an operation of the wrong kind',
    edit: [
      [
        'mutation Report($postId: ID!, $reason: Worry!, $note: String) {\n  worry(id: $postId, why: $reason, more: $note) { ok }',
        'query Report($postId: ID!) {\n  talk(id: $postId) { id }',
      ],
    ],
    code: 'wrong-kind',
    at: 'query Report',
    says: /mutation Report/,
  },
  {
    title: 'no operation Thread',
    edit: [['query Thread($threadId', 'query ThreadAround($threadId']],
    code: 'missing-operation',
    at: null,
    says: /no operation `Thread`/,
  },
  {
    title: 'one half of a pair',
    edit: [
      [
        'mutation UnmarkHelped($postId: ID!) {\n  douse(id: $postId) {\n    post: signal { ...Signal }\n    errors { message }\n  }\n}\n',
        '',
      ],
    ],
    code: 'missing-half',
    at: 'mutation MarkHelped',
    says: /UnmarkHelped/,
  },
  {
    title: 'an alias that is missing',
    edit: [['  title: subject\n  author', '  author']],
    code: 'missing-alias',
    at: 'fragment Talk',
    says: /no `title`.*`title: subject`/s,
  },
  {
    title: 'an alias that is nearly right',
    edit: [['topics: rooms', 'topic: rooms']],
    code: 'missing-alias',
    at: 'query Topics',
    says: /Did you mean `topic`/,
  },
  {
    title: 'a thing without its id',
    edit: [['viewer: me { id ', 'viewer: me { ']],
    code: 'missing-alias',
    at: 'viewer: me',
    says: /no `id`/,
  },
  {
    title: 'a post without words',
    edit: [['  bodyHtml: html\n', '']],
    code: 'missing-alias',
    at: 'fragment Signal',
    says: /`body` or `bodyMarkdown` or `bodyHtml`/,
  },
  {
    title: 'HTML in a text slot',
    edit: [['bodyHtml: html', 'body: html']],
    code: 'html-in-text',
    at: 'body: html',
    says: /`bodyHtml: html`/,
  },
  {
    title: 'HTML that a default argument makes',
    edit: [['bodyHtml: html', 'body: content']],
    code: 'html-in-text',
    at: 'body: content',
    says: /bodyHtml/,
  },
  {
    title: 'HTML in a title',
    edit: [['  title: subject\n', '  title: subjectHtml\n']],
    code: 'html-in-text',
    at: 'title: subjectHtml',
    says: /plain text/,
  },
  {
    title: 'Markdown in a text slot',
    edit: [['bodyHtml: html', 'body: markdown']],
    code: 'markdown-in-text',
    at: 'body: markdown',
    says: /bodyMarkdown: markdown/,
  },
  {
    title: 'plain text in the HTML slot',
    edit: [['bodyHtml: html', 'bodyHtml: plain']],
    code: 'text-as-html',
    at: 'bodyHtml: plain',
    says: /`body: plain`/,
  },
  {
    title: 'no cursor for $after',
    edit: [['pageInfo { endCursor hasNextPage }', 'pageInfo { hasNextPage }']],
    code: 'missing-cursor',
    at: 'posts: signals',
    says: /no second page.*endCursor/s,
  },
  {
    title: 'no cursor for $before',
    edit: [
      [
        'query Thread($threadId: ID!, $first: Int, $after: String)',
        'query Thread($threadId: ID!, $first: Int, $after: String, $before: String)',
      ],
      ['posts: signals(first: $first, after: $after)', 'posts: signals(first: $first, after: $after, before: $before)'],
    ],
    code: 'missing-cursor',
    at: 'posts: signals',
    says: /startCursor/,
  },
  {
    title: 'two kinds of paging',
    edit: [
      [
        'query SearchThreads($text: String!, $first: Int, $after: String) {',
        'query SearchThreads($text: String!, $first: Int, $after: String, $offset: Int) {\n  talkList(skip: $offset) { id }',
      ],
    ],
    code: 'two-pagings',
    at: 'query SearchThreads',
    says: /only `\$after`/,
  },
  {
    title: 'paging by place without a size',
    edit: [
      [
        'query Thread($threadId: ID!, $first: Int, $after: String) {\n  thread: talk(id: $threadId) {\n    ...Talk\n    posts: signals(first: $first, after: $after) {',
        'query Thread($threadId: ID!, $offset: Int) {\n  talkList(skip: $offset) { id }\n  thread: talk(id: $threadId) {\n    ...Talk\n    posts: signals {',
      ],
    ],
    code: 'missing-size',
    at: 'query Thread(',
    says: /\$first/,
  },
  {
    title: 'a paged list of which only the first page is asked for',
    edit: [
      ['$first: Int, $after: String) {\n  thread: talk', '$first: Int) {\n  thread: talk'],
      ['posts: signals(first: $first, after: $after)', 'posts: signals(first: $first)'],
    ],
    code: 'first-page',
    at: 'posts: signals',
    says: /only the first page/,
  },
  {
    title: 'a number from one page of a list',
    edit: [['helpedPeople: lights { totalCount }', 'helpedPeople: lightList(first: 5) { id }']],
    code: 'list-length',
    at: 'helpedPeople: lightList',
    says: /one page/,
  },
  {
    title: 'a number that is an object',
    edit: [['replyCount: signals { totalCount }', 'replyCount: signals { pageInfo { hasNextPage } }']],
    code: 'unwrap',
    at: 'replyCount: signals',
    says: /`totalCount`/,
  },
  {
    title: 'a number that is a yes',
    edit: [['replyCount: signals { totalCount }', 'replyCount: closed']],
    code: 'no-number',
    at: 'replyCount: closed',
    says: /wants a number/,
  },
  {
    title: 'a date that is none',
    edit: [['createdAt: begun', 'createdAt: closed']],
    code: 'no-date',
    at: 'createdAt: closed',
    says: /wants a date/,
  },
  {
    title: 'a date in words',
    edit: [['createdAt: begun', 'createdAt: ago']],
    code: 'no-date',
    at: 'createdAt: ago',
    says: /looks like words/,
  },
  {
    title: 'a yes that is an enum',
    edit: [['locked: closed', 'locked: status']],
    code: 'no-boolean',
    at: 'locked: status',
    says: /true or false/,
  },
  {
    title: 'a yes that is a word',
    edit: [
      ['viewer: me { id name: handle isModerator: isCaptain }', 'viewer: me { id name: handle isModerator: rank }'],
    ],
    code: 'no-boolean',
    at: 'viewer: me',
    says: /count as yes/,
  },
  {
    title: 'a text that is an object',
    edit: [['  title: subject\n', '  title: room { about }\n']],
    code: 'unwrap',
    at: 'title: room',
    says: /an object/,
  },
  {
    title: 'an author that is a text',
    edit: [['author: by { id name: handle }', 'author: subject']],
    code: 'no-object',
    at: 'author: subject',
    says: /authorName: subject/,
  },
  {
    title: 'one thing where a list is',
    edit: [['topic: room { id name }', 'topic: tags { id name }']],
    code: 'list',
    at: 'topic: tags',
    says: /is a list/,
  },
  {
    title: 'no list where one is wanted',
    edit: [['topics: rooms { id name description: about }', 'topics: me { id }']],
    code: 'no-list',
    at: 'topics: me',
    says: /has to be a list/,
  },
  {
    title: 'a list behind a key that is no wrapper',
    edit: [
      [
        'posts: signals(first: $first, after: $after) {\n      nodes { ...Signal }',
        'posts: signals(first: $first, after: $after) {\n      signals: nodes { ...Signal }',
      ],
    ],
    code: 'no-list',
    at: 'posts: signals',
    says: /`nodes`/,
  },
  {
    title: 'a result inside another thing',
    edit: [
      ['    thread: talk { ...Talk }\n    errors', '    talk { id author: by { id thread: handle } }\n    errors'],
    ],
    code: 'missing-alias',
    at: 'mutation CreateThread',
    says: /`thread` or `threadId` or `id`/,
  },
  {
    title: 'a mutation that does not answer with the new id',
    edit: [
      [
        'signal(input: { talkId: $threadId, words: $body }) {\n    post: signal { ...Signal }',
        'signal(input: { talkId: $threadId, words: $body }) {',
      ],
    ],
    code: 'missing-alias',
    at: 'mutation Reply',
    says: /`post` or `postId` or `id`/,
  },
  {
    title: 'a post that a mark would replace with less',
    edit: [['light(id: $postId) {\n    post: signal { ...Signal }', 'light(id: $postId) {\n    post: signal { id }']],
    code: 'partial-post',
    at: '    post: signal { id }',
    says: /no words/,
  },
  {
    title: 'refusals that are not asked for',
    edit: [
      [
        'douse(id: $postId) {\n    post: signal { ...Signal }\n    errors { message }',
        'douse(id: $postId) {\n    post: signal { ...Signal }',
      ],
    ],
    code: 'unread-errors',
    at: '  douse(',
    says: /errors \{ message \}/,
  },
  {
    title: 'a key that nothing carries',
    edit: [['  _revision: revision\n', '']],
    code: 'missing-carry',
    at: 'mutation EditPost',
    says: /no operation carries `_revision` on posts/,
  },
  {
    title: 'a key carried under another name',
    edit: [['_revision: revision', '_revison: revision']],
    code: 'missing-carry',
    at: 'mutation EditPost',
    says: /Did you mean `\$post_revison`/,
  },
  {
    title: 'a key of a thing that is not known there',
    edit: [
      ['  title: subject\n  author', '  _key: key\n  title: subject\n  author'],
      ['change(id: $postId, revision: $post_revision', 'change(id: $postId, revision: $thread_key'],
      ['$post_revision: Int!', '$thread_key: Int!'],
    ],
    code: 'carry-out-of-reach',
    at: 'mutation EditPost',
    says: /not about conversations/,
  },
  {
    title: 'a variable that nobody gives',
    edit: [
      ['$text: String!, $first', '$words: String!, $text: String!, $first'],
      ['find(words: $text', 'find(words: $words) { totalCount } other: find(words: $text'],
    ],
    code: 'unknown-variable',
    at: 'query SearchThreads',
    says: /Nothing ever gives `\$words`/,
  },
  {
    title: 'a misspelt variable',
    edit: [
      ['mutation Reply($threadId: ID!', 'mutation Reply($threadID: ID!'],
      ['talkId: $threadId, words', 'talkId: $threadID, words'],
    ],
    code: 'unknown-variable',
    at: 'mutation Reply',
    says: /Did you mean `\$threadId`/,
  },
  {
    title: 'a constant that is missing',
    edit: [],
    settings: { constants: {} },
    code: 'unknown-variable',
    at: 'query Threads',
    says: /"constants": \{ "board"/,
  },
  {
    title: 'a constant that is no value of its enum',
    edit: [],
    settings: { constants: { board: 'QUAI' } },
    code: 'constant',
    at: 'query Threads',
    says: /Did you mean `QUAY`/,
  },
  {
    title: 'a constant that nothing uses',
    edit: [],
    settings: { constants: { board: 'QUAY', bord: 'DECK' } },
    code: 'unused-constant',
    at: null,
    says: /Did you mean `\$board`/,
  },
  {
    title: 'a template with a hole',
    edit: [],
    settings: { constants: { board: 'QUAY', text: 'in:{ower} {text}', owner: 'us' } },
    code: 'template',
    at: 'query SearchThreads',
    says: /\{ower\}/,
  },
  {
    title: 'a variable that is declared and not used',
    edit: [['query Threads($first: Int,', 'query Threads($last: Int, $first: Int,']],
    code: 'unused-variable',
    at: 'query Threads',
    says: /`\$last` and does not use it/,
  },
  {
    title: 'a variable that is used and not declared',
    edit: [['mutation MarkHelped($postId: ID!)', 'mutation MarkHelped']],
    code: 'undeclared-variable',
    at: 'light(id: $postId)',
    says: /not declared/,
  },
  {
    title: 'a variable of the wrong type',
    edit: [['mutation MarkHelped($postId: ID!)', 'mutation MarkHelped($postId: Boolean!)']],
    code: 'variable-type',
    at: 'MarkHelped',
    says: /declared as Boolean/,
  },
  {
    title: 'words that are never sent',
    edit: [
      ['mutation Reply($threadId: ID!, $body: String!)', 'mutation Reply($threadId: ID!)'],
      ['talkId: $threadId, words: $body', 'talkId: $threadId, words: "x"'],
    ],
    code: 'unused-input',
    at: 'mutation Reply',
    says: /does not use `\$body`/,
  },
  {
    title: 'a whole input that the API does not know',
    edit: [
      [
        'mutation Reply($threadId: ID!, $body: String!) {\n  signal(input: { talkId: $threadId, words: $body })',
        'mutation Reply($input: SignalInput!) {\n  signal(input: $input)',
      ],
    ],
    code: 'input-field',
    at: 'mutation Reply',
    says: /SignalInput/,
  },
  {
    title: 'an enum without a value table',
    edit: [],
    settings: { values: { reason: SETTINGS.values['reason'] ?? {} } },
    code: 'value-table',
    at: 'visibility: status',
    says: /LIVE, WAITING, TAKEN_DOWN/,
  },
  {
    title: 'a table with a value that is none',
    edit: [],
    settings: {
      values: { ...SETTINGS.values, visibility: { published: 'LIVE', held: 'WAIT', removed: 'TAKEN_DOWN' } },
    },
    code: 'value-table',
    at: 'visibility: status',
    says: /“WAIT”/,
  },
  {
    title: 'reasons that the API does not have',
    edit: [],
    settings: { values: { visibility: SETTINGS.values['visibility'] ?? {} } },
    code: 'value-table',
    at: 'mutation Report',
    says: /“worried”/,
  },
  {
    title: 'topics of which none can be opened',
    edit: [
      [
        'query Threads($first: Int, $after: String, $topicId: ID, $board: Board) {\n  threads: talks(first: $first, after: $after, room: $topicId,',
        'query Threads($first: Int, $after: String, $board: Board) {\n  threads: talks(first: $first, after: $after,',
      ],
    ],
    code: 'no-topic-filter',
    at: 'query Threads',
    says: /\$topicId/,
  },
  {
    title: 'an alias that nothing reads',
    edit: [['replyCount: signals', 'repliesCount: signals']],
    code: 'unread',
    at: 'repliesCount',
    says: /Did you mean `replyCount`/,
  },
  {
    title: 'nobody to tell',
    edit: [
      [
        'mutation Report($postId: ID!, $reason: Worry!, $note: String) {\n  worry(id: $postId, why: $reason, more: $note) { ok }\n}\n',
        '',
      ],
    ],
    code: 'no-report',
    at: null,
    says: /report-url/,
  },
  { title: 'no terms', edit: [], settings: { termsUrl: null }, code: 'legal-link', at: null, says: /terms-url/ },
  {
    title: 'an unused fragment',
    edit: [[FRAGMENT_POST, `fragment Old on Signal { id }\n${FRAGMENT_POST}`]],
    code: 'unused-fragment',
    at: 'fragment Old',
    says: /used nowhere/,
  },
  {
    title: 'a schema in place of operations',
    edit: [['query Viewer {\n', 'type Sailor { id: ID! }\nquery Viewer {\n']],
    code: 'syntax',
    at: 'type Sailor',
    says: /part of a schema/,
  },
];

describe('an adapter that works', () => {
  test('is met with silence', () => assert.deepEqual(check(ADAPTER).findings, []));
});

describe('a fault', () => {
  for (const { title, edit, code, at, says, settings } of FAULTS) {
    test(title, () => {
      const text = edited(...edit);
      const found = faults(check(text, settings));
      const one = found.find((finding) => finding.code === code);
      assert.ok(one, `${code} was not found, but ${JSON.stringify(found, null, 1)}`);
      const line = one.line === null ? null : (text.split('\n')[one.line - 1] ?? '');
      assert.ok(at === null ? line === null : line?.includes(at), `at “${line}”, and not at “${at}”`);
      assert.match(`${one.message}\n${one.remedy}`, says);
      const others = found.filter((finding) => finding.code !== code && finding.line !== one.line);
      assert.deepEqual(others.slice(3), [], 'much else was complained of');
    });
  }
});
