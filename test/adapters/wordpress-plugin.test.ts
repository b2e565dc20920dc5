/** The plugin for WPGraphQL, run by PHP over as much of WordPress as it calls (support/wordpress). */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSchema, isInputObjectType, isObjectType, type GraphQLFieldMap, type GraphQLInputFieldMap } from 'graphql';
import { sharedSchema } from './support/adapter-tests.ts';

const PLUGIN = fileURLToPath(new URL('../../docs/adapters/wpgraphql/peer-forum-wpgraphql.php', import.meta.url));
const RUN = fileURLToPath(new URL('support/wordpress/run.php', import.meta.url));
const hasPhp = spawnSync('php', ['--version']).status === 0;
const skip = !hasPhp && 'There is no php on this machine (Debian: apt-get install php-cli).';

/** Willow wrote reply 23; Bramble reply 20, reply 22, which is held, and reply 21, which is to a post of the site's blog. */
const [NOBODY, WILLOW, BRAMBLE, MODERATOR] = [0, 1, 2, 3] as const;
const [THREAD, BLOG, PENDING, DELETED] = [5, 6, 7, 8];

type Step = readonly [person: number, what: string, ...given: unknown[]];

function play(...steps: readonly Step[]): unknown[] {
  // Whatever PHP warns of is a failure.
  const strict = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-d', 'html_errors=0'];
  const { stdout, stderr, status } = spawnSync('php', [...strict, RUN, PLUGIN], {
    input: JSON.stringify(steps),
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(stderr, '');
  assert.equal(status, 0, stdout);
  return JSON.parse(stdout) as unknown[];
}

const refused = (answer: unknown): string => (answer as { refused?: string } | null)?.refused ?? 'It was not refused.';
const mark = (person: number, commentId: number): Step => [person, 'mutation', 'markCommentHelped', { commentId }];
const unmark = (person: number, commentId: number): Step => [person, 'mutation', 'unmarkCommentHelped', { commentId }];
const field = (person: number, name: string, id: number): Step => [person, 'field', 'Comment', name, id];
const impact = (person: number, of = person): Step => [person, 'field', 'User', 'peopleHelped', of];
const nodeId = (type: string, id: number): string => Buffer.from(`${type}:${id}`).toString('base64');

describe('the plugin for WPGraphQL', { skip }, () => {
  test('is PHP without a mistake of grammar', () => {
    const { stdout, status } = spawnSync('php', ['-l', PLUGIN], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });

  test('one mark per person and reply, which they may take back', () => {
    const answers = play(
      mark(WILLOW, 20),
      mark(WILLOW, 20),
      mark(MODERATOR, 20),
      field(BRAMBLE, 'helpedCount', 20),
      unmark(WILLOW, 20),
      unmark(WILLOW, 20),
      field(BRAMBLE, 'helpedCount', 20),
      field(MODERATOR, 'viewerHasMarkedHelped', 20),
      field(WILLOW, 'viewerHasMarkedHelped', 20),
    );
    assert.deepEqual(answers, [{ id: 20 }, { id: 20 }, { id: 20 }, 2, { id: 20 }, { id: 20 }, 1, true, false]);
  });

  test('nobody marks what they wrote, what is held, what is elsewhere, and nothing at all when signed out', () => {
    const [own, held, elsewhere, opening, none, signedOut] = play(
      mark(BRAMBLE, 20),
      mark(WILLOW, 22),
      mark(WILLOW, 21),
      mark(WILLOW, 0),
      mark(WILLOW, 999),
      mark(NOBODY, 20),
    ).map(refused);
    assert.match(own ?? '', /not allowed to mark your own/);
    for (const one of [held, elsewhere, opening, none]) assert.match(one ?? '', /not allowed to mark this/);
    assert.match(signedOut ?? '', /log in/);
  });

  test('how many it helped is told to the writer alone, not even to a moderator', () => {
    const answers = play(
      mark(WILLOW, 20),
      field(BRAMBLE, 'helpedCount', 20),
      field(WILLOW, 'helpedCount', 20),
      field(MODERATOR, 'helpedCount', 20),
      field(NOBODY, 'helpedCount', 20),
      field(NOBODY, 'viewerHasMarkedHelped', 20),
      impact(BRAMBLE),
      impact(WILLOW, BRAMBLE),
      impact(MODERATOR, BRAMBLE),
      impact(NOBODY, BRAMBLE),
    );
    assert.deepEqual(answers, [{ id: 20 }, 1, null, null, null, null, 1, null, null, null]);
  });

  test('impact is of the time since the last visit, the same within one visit', () => {
    const later = (seconds: number): Step => [0, 'later', BRAMBLE, seconds];
    const answers = play(
      mark(WILLOW, 20),
      later(10),
      impact(BRAMBLE),
      impact(BRAMBLE),
      later(3_600),
      impact(BRAMBLE),
      later(60),
      mark(MODERATOR, 20),
      later(10),
      impact(BRAMBLE),
      later(3_600),
      impact(BRAMBLE),
    );
    assert.deepEqual(
      answers.filter((answer) => typeof answer === 'number'),
      [1, 1, 0, 1, 0],
    );
  });

  test('a report is kept with who made it, mailed without its words, and read by moderators', () => {
    const report = (person: number, commentId: number, reason: string, clientMutationId?: string): Step => [
      person,
      'mutation',
      'reportComment',
      { commentId, reason, clientMutationId },
    ];
    const [first, again, opening, signedOut, elsewhere, unknown, mails, box, threadBox, byMember] = play(
      report(WILLOW, 20, 'Self-harm. I am <worried> & "here".', nodeId('comment', 20)),
      report(WILLOW, 20, 'And again.', nodeId('comment', 20)),
      report(WILLOW, 0, 'The opening.', nodeId('post', THREAD)),
      report(NOBODY, 20, 'No.'),
      report(WILLOW, 21, 'No.'),
      report(WILLOW, 0, 'No.', nodeId('user', 1)),
      [WILLOW, 'mails'],
      [MODERATOR, 'box', 'comment', 20],
      [MODERATOR, 'box', 'support_thread', THREAD],
      [BRAMBLE, 'box', 'comment', 20],
    );
    assert.deepEqual([first, again, opening], [{ ok: true }, { ok: true }, { ok: true }]);
    assert.match(refused(signedOut), /log in/);
    for (const answer of [elsewhere, unknown]) assert.match(refused(answer), /not found/);
    const sent = mails as string[][];
    assert.deepEqual(
      sent.map(([to]) => to),
      Array(2).fill('moderators@charity.example'),
    );
    assert.doesNotMatch(JSON.stringify(sent), /worried|again|Willow/);
    assert.match(String(box), /Willow, .*Self-harm\. I am &lt;worried&gt; &amp; &quot;here&quot;\..*And again\./s);
    assert.match(String(threadBox), /The opening\./);
    assert.equal(byMember, '');
  });

  test('a draft that comes twice is posted once, by each person for themselves', () => {
    const send = (person: number, name: string, clientMutationId?: string): Step => [
      person,
      'once',
      name,
      { clientMutationId },
    ];
    const answers = play(
      send(WILLOW, 'createComment', 'draft-1'),
      send(WILLOW, 'createComment', 'draft-1'),
      send(WILLOW, 'createComment', 'draft-2'),
      send(BRAMBLE, 'createComment', 'draft-1'),
      send(WILLOW, 'CreateSupportThread', 'draft-1'),
      send(WILLOW, 'createSupportThread', 'draft-1'),
      send(WILLOW, 'createComment'),
      send(WILLOW, 'createComment'),
      send(WILLOW, 'updateUser', 'draft-1'),
      send(WILLOW, 'updateUser', 'draft-1'),
    );
    assert.deepEqual(
      answers.map((answer) => (answer as { id: number }).id),
      [1, 1, 2, 3, 4, 4, 5, 6, 7, 8],
    );
  });

  test('an edit without an id changes nothing and complains of nothing', () => {
    const edit = (name: string, id: string): Step => [WILLOW, 'once', name, { id, content: 'words' }];
    assert.deepEqual(play(edit('updateComment', ''), edit('updateSupportThread', ''), edit('updateComment', 'x')), [
      { id: 0 },
      { postObjectId: 0 },
      { id: 1 },
    ]);
  });

  test('words are kept as they were typed, under the name of who is logged in', () => {
    const input = { content: '  I feel <3 & [gallery] C:\\home\n<b>really</b> ' };
    const sent = { comment_post_ID: THREAD, comment_author: 'Somebody else', comment_parent: 21, user_id: 3 };
    const [reply, elsewhere] = play([WILLOW, 'reply', sent, input], [WILLOW, 'reply', { comment_post_ID: BLOG }, {}]);
    const { comment_content: words, ...kept } = reply as Record<string, unknown>;
    // With the backslash doubled, for WordPress takes one away before it stores.
    assert.equal(words, 'I feel &lt;3 &amp; &#91;gallery] C:\\\\home\n&lt;b&gt;really&lt;/b&gt;');
    assert.deepEqual([kept['comment_author'], kept['user_id'], kept['comment_parent']], ['Willow', WILLOW, 0]);
    assert.deepEqual(elsewhere, { comment_post_ID: BLOG }, 'What is no thread is left alone.');
  });

  test('words that do not fit are refused, and so is a reply by nobody or to a thread that waits', () => {
    const reply = (person: number, content: string, thread: number = THREAD): Step => [
      person,
      'reply',
      { comment_post_ID: thread },
      { content },
    ];
    const [blank, long, wide, nobody, waiting] = play(
      reply(WILLOW, ' \n'),
      reply(WILLOW, 'a'.repeat(20_001)),
      reply(WILLOW, '&'.repeat(19_000)),
      reply(NOBODY, 'words'),
      reply(WILLOW, 'words', PENDING),
    ).map(refused);
    assert.match(blank ?? '', /required/);
    for (const one of [long, wide]) assert.match(one ?? '', /too long/);
    assert.match(nobody ?? '', /log in/);
    assert.match(waiting ?? '', /not allowed/);
  });

  test('nobody publishes their own held reply by changing it', () => {
    const edit = (person: number): Step => [
      person,
      'reply',
      { comment_ID: '22', comment_approved: 'approve', comment_post_ID: BLOG },
      { content: 'Changed.' },
    ];
    const [own, moderated] = play(edit(BRAMBLE), edit(MODERATOR)) as Record<string, unknown>[];
    assert.deepEqual([own?.['comment_approved'], own?.['comment_post_ID']], ['0', THREAD]);
    assert.equal(moderated?.['comment_approved'], 'approve');
  });

  test('a member sets the words of a thread, and nothing else', () => {
    const sent = { post_type: 'support_thread', post_status: 'private', post_author: 3, post_date: '2001-01-01' };
    const input = { title: 'Tea & <b>toast</b>', content: 'Words.' };
    const [begun, , waits, changed, untitled] = play(
      [WILLOW, 'thread', sent, input, 'createSupportThread'],
      [0, 'option', 'comment_moderation', '1'],
      [WILLOW, 'thread', sent, input, 'CreateSupportThread'],
      [WILLOW, 'thread', { ...sent, ID: 5 }, { content: 'New.' }, 'updateSupportThread'],
      [WILLOW, 'thread', sent, { content: 'Words.' }, 'createSupportThread'],
    );
    const thread = {
      post_type: 'support_thread',
      post_title: 'Tea &amp; &lt;b&gt;toast&lt;/b&gt;',
      post_content: 'Words.',
      post_status: 'publish',
      comment_status: 'open',
    };
    assert.deepEqual(begun, thread);
    assert.deepEqual(waits, { ...thread, post_status: 'pending' });
    assert.deepEqual(changed, { post_type: 'support_thread', ID: 5, post_content: 'New.' });
    assert.match(refused(untitled), /required/);
  });

  test('a thread is changed by its writer, who has the right to no longer than it takes', () => {
    const change = (person: number, id: string): Step => [person, 'change', 'UpdateSupportThread', { id }];
    const answers = play(
      change(WILLOW, nodeId('post', THREAD)),
      change(WILLOW, String(THREAD)),
      change(BRAMBLE, nodeId('post', THREAD)),
      change(NOBODY, nodeId('post', THREAD)),
      change(WILLOW, nodeId('post', PENDING)),
      change(WILLOW, nodeId('post', DELETED)),
      change(WILLOW, nodeId('post', BLOG)),
      change(WILLOW, nodeId('comment', THREAD)),
      [WILLOW, 'failing change', 'updateSupportThread', { id: nodeId('post', THREAD) }],
      [WILLOW, 'change', 'updatePost', { id: nodeId('post', THREAD) }],
    );
    assert.deepEqual(answers, [
      [true, false],
      [true, false],
      ['You are not allowed to change this thread.', false],
      ['Please log in first.', false],
      [true, false],
      ['You are not allowed to change this thread.', false],
      [false, false],
      [false, false],
      false,
      [false, false],
    ]);
  });

  test('a thread that waits is there for its writer, and hidden from others', () => {
    const isHidden = (person: number, id: number): Step => [person, 'private', id];
    assert.deepEqual(
      play(isHidden(WILLOW, PENDING), isHidden(BRAMBLE, PENDING), isHidden(NOBODY, PENDING), isHidden(WILLOW, BLOG)),
      [false, true, true, true],
    );
  });

  test('a published reply moves its thread up, a held one does not', () => {
    const [held, published, elsewhere] = play(
      [WILLOW, 'inserted', 22, THREAD],
      [WILLOW, 'inserted', 20, THREAD],
      [WILLOW, 'inserted', 21, BLOG],
    );
    assert.equal(held, 'long ago');
    assert.match(String(published), /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    assert.equal(elsewhere, 'long ago');
  });

  test('a search for threads looks into replies, any other is left alone', () => {
    const [threads, all] = play(
      [NOBODY, 'search', ['support_thread'], "it's 100% & <3"],
      [NOBODY, 'search', ['post', 'support_thread'], 'words'],
    );
    assert.match(
      String(threads),
      /^ AND \( \( 1 = 1 {2}AND \(post_title\) \) OR wp_posts\.ID IN \( SELECT comment_post_ID/,
    );
    assert.ok(String(threads).includes(`LIKE '%it\\'s 100\\\\% &amp; &lt;3%'`), String(threads));
    assert.equal(all, ' AND (post_title)');
  });

  test('WordPress’s pause between replies, and its dislike of the same words twice, do not hold in threads alone', () => {
    const [before, , after] = play(
      [WILLOW, 'flood'],
      [WILLOW, 'reply', { comment_post_ID: THREAD }, { content: 'Thank you.' }],
      [WILLOW, 'flood'],
    );
    // Whether it is too soon, and the reply that says the same.
    assert.deepEqual(
      [before, after],
      [
        [true, 7],
        [false, false],
      ],
    );
  });

  test('what it adds to the schema is what the adapter was checked against', (t) => {
    const sdl = sharedSchema('wpgraphql-2.20.graphql');
    // WPGraphQL's schema belongs to others and is half a megabyte, so it is no part of this project: whoever has it says where.
    if (sdl === null) return t.skip('PEER_FORUM_SHARED is not set, so its schema is not there.');
    const schema = buildSchema(sdl, { assumeValid: true });
    type Config = Record<string, string | { non_null: string }>;
    const { fields, mutations } = play([NOBODY, 'registered'])[0] as {
      fields: Record<string, Config>;
      mutations: Record<string, { input: Config; output: Config }>;
    };
    const same = (config: Config, known: GraphQLFieldMap<unknown, unknown> | GraphQLInputFieldMap): void => {
      for (const [name, type] of Object.entries(config)) {
        assert.equal(typeof type === 'string' ? type : `${type.non_null}!`, String(known[name]?.type), name);
      }
    };
    const ofType = (name: string) => {
      const type = schema.getType(name);
      assert.ok(isObjectType(type) || isInputObjectType(type), name);
      return type.getFields();
    };
    for (const [type, config] of Object.entries(fields)) same(config, ofType(type));
    for (const [name, { input, output }] of Object.entries(mutations)) {
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      same(input, ofType(`${title}Input`));
      same(output, ofType(`${title}Payload`));
    }
    assert.deepEqual(Object.keys(mutations).sort(), ['markCommentHelped', 'reportComment', 'unmarkCommentHelped']);
    assert.deepEqual(Object.keys(fields['Comment'] ?? {}).sort(), ['helpedCount', 'viewerHasMarkedHelped']);
  });
});
