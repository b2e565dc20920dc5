/** What docs/connect-a-backend.md promises a stranger: its example is cut out of the page, checked and run over a live server. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { buildSchema, parse } from 'graphql';
import { checkAdapter, NO_SETTINGS, type Settings } from '../../src/cli/check/index.ts';
import { createGraphQLBackend, type Constants, type ValueTables } from '../../src/graphql/index.ts';
import { WRAPPERS } from '../../src/graphql/unwrap.ts';
import { things } from '../../src/graphql/vocabulary/index.ts';
import type { ForumBackend } from '../../src/model/index.ts';
import { contractTests, type ContractSetup } from '../../src/testing/index.ts';
import type { Person } from './support/forum-data.ts';
import { blockNamed, blocks, GUIDE } from './support/guide.ts';
import { startLantern, type Lantern } from './support/lantern.ts';

const sdl = blockNamed('lantern-schema');
const documents = blockNamed('lantern-adapter');
const settings = JSON.parse(blockNamed('lantern-settings')) as Settings & {
  readonly constants: Constants;
  readonly values: ValueTables;
};

const check = (text: string, more: Partial<Settings> = { ...settings, isGiven: true }) =>
  checkAdapter(text, buildSchema(sdl), { ...NO_SETTINGS, ...more });

describe('the example of the guide', () => {
  test('has nothing that check-adapter would correct', () => {
    assert.deepEqual(check(documents).findings, []);
  });

  test('turns on all that the guide says it does', () => {
    const off = check(documents)
      .features.filter(({ isOn }) => !isOn)
      .map(({ name }) => name);
    for (const name of ['searching', 'replying', 'changing one’s own post', 'saying “This helped”']) {
      assert.ok(!off.includes(name), name);
    }
    assert.ok(off.includes('taking a delete back'));
  });

  let lantern: Lantern;
  before(async () => {
    lantern = await startLantern(sdl);
  });
  after(() => lantern.close());

  const as = (person: Person | null, endpoint = lantern.url, more: Constants = {}): ForumBackend =>
    createGraphQLBackend({
      documents,
      constants: { ...settings.constants, ...more },
      values: settings.values,
      endpoint,
      ...(person && { headers: () => ({ authorization: lantern.tokenOf(person) }) }),
    });

  const makeSetup = (): ContractSetup => {
    const [member, other, held] = [0, 1, 2].map((at) => lantern.data.person(at));
    return {
      nobody: as(null),
      member: as(member ?? null),
      other: as(other ?? null),
      held: { backend: as(held ?? null) },
      // Its posts were never read, so that nothing was carried.
      unreachable: as(null, 'http://localhost:1/graphql', { post_edition: 1 }),
    };
  };

  const leftOut: string[] = [];
  for (const { name, run } of contractTests(makeSetup)) {
    test(name, async (t) => {
      const sentence = await run();
      if (sentence === undefined) return;
      leftOut.push(sentence);
      t.diagnostic(sentence);
    });
  }

  test('leaves out what the guide says, and nothing else', () => {
    assert.deepEqual(leftOut, [
      'Nobody is asked what they would like back.',
      'This backend has no live news.',
      'There are no acknowledgements.',
    ]);
  });
});

describe('what the guide says', () => {
  test('in GraphQL is GraphQL, and in JSON is JSON', () => {
    for (const { language, text } of blocks) {
      if (language === 'graphql') parse(text);
      if (language === 'json') JSON.parse(text);
    }
    assert.ok(blocks.filter(({ language }) => language === 'graphql').length >= 6);
  });

  test('of wrappers and of things is what the engine has', () => {
    const rows = [...GUIDE.matchAll(/^\| (a (?:thing|list|number|text)[^|]*?) +\| ([^|]+?) +\|$/gm)];
    const said = rows.map(([, , keys = '']) => keys.replaceAll('`', '').split(', '));
    assert.deepEqual(said, [WRAPPERS.entity, WRAPPERS.list, WRAPPERS.number, WRAPPERS.text]);
  });

  test('of fixed words is what the widget knows', () => {
    const leaves = Object.values(things).flatMap(({ aliases }) => aliases);
    const words = leaves.flatMap((leaf) => (leaf.is === 'word' ? (leaf.words ?? []) : []));
    const section = GUIDE.slice(GUIDE.indexOf('### Value tables'), GUIDE.indexOf('### Keys that are carried'));
    for (const word of words) assert.ok(section.includes(`\`${word}\``), word);
  });
});

/** The common mistakes of the guide, made in its own example. What is said is in the guide, word for word. */
const MISTAKES: readonly {
  readonly title: string;
  readonly edit?: readonly [from: string | RegExp, to: string];
  readonly settings?: Partial<Settings>;
  readonly says: string;
}[] = [
  {
    title: 'no alias',
    edit: ['  title: heading\n  topic', '  heading\n  topic'],
    says: 'a conversation has no `title` (its title).',
  },
  {
    title: 'a field that is not there',
    edit: ['title: heading\n  topic', 'title: subject\n  topic'],
    says: '“Strand” has no field `subject`. Look up in the schema what “Strand” calls it.',
  },
  {
    title: 'the wrong way round',
    edit: ['title: heading\n  topic', 'heading: title\n  topic'],
    says: '“Strand” has no field `title`.',
  },
  {
    title: 'a name of one’s own',
    edit: ['query Impact', 'query Posts'],
    says: 'The widget knows no operation called `Posts`, so that it is never used.',
  },
  {
    title: 'no id',
    edit: ['fragment Post on Note {\n  id: key', 'fragment Post on Note {'],
    says: 'a post has no `id` (its id).',
  },
  {
    title: 'a list in a wrapper of another name',
    edit: ['  items: strands {', '  strands {'],
    says: '`threads` has to be a list, and `strand_list` gives StrandSlice, of which you select `strands`',
  },
  {
    title: 'no cursor',
    edit: ['\n  endCursor: next_older_than', ''],
    says: '`Threads` declares `$after`, and `threads` in `Threads` selects no cursor: there would be no second page.',
  },
  {
    title: 'no paging variable',
    edit: [/\$first: Int, \$offset: Int\) \{([^]*?)skip: \$offset/, '$$first: Int) {$1skip: 0'],
    says: '`posts` comes in pages, and `Thread` declares neither `$after` nor `$offset` nor `$page`: only the first page would ever be seen.',
  },
  {
    title: 'the length of a page',
    edit: ['replyCount: note_count', 'replyCount: notes { notes { key } }'],
    says: '`replyCount` is an object (NoteSlice), and nothing in it is a number',
  },
  {
    title: 'Markdown as text',
    edit: ['bodyMarkdown: text_md', 'body: text_md'],
    says: '`body` is shown as plain text, and `text_md` holds Markdown.',
  },
  {
    title: 'no constant',
    settings: { constants: { search: 'site:carers {text}' } },
    says: 'Nothing ever gives `$site` a value in `Threads`.',
  },
  {
    title: 'nothing carried',
    edit: ['  _edition: edition\n', ''],
    says: '`EditPost` wants `$post_edition`, and no operation carries `_edition` on posts.',
  },
  {
    title: 'no value table',
    settings: { values: { reason: settings.values['reason'] ?? {} } },
    says: '`visibility` can be VISIBLE, AWAITING_GUIDE, TAKEN_DOWN, WITHDRAWN, none of which the widget knows, and no table says what that means.',
  },
  {
    title: 'half a post',
    edit: [/(say_thanks[^]*?)\.\.\.Post/, '$1id: key'],
    says: '`post` in `MarkHelped` takes the place of the post on the screen, and it has no words.',
  },
  {
    title: 'half a pair',
    edit: [/mutation UnmarkHelped[^]*?\n\}\n/, ''],
    says: '`MarkHelped` (saying “This helped”) is not used without `UnmarkHelped`, which is not there.',
  },
  {
    title: 'no way to list a topic',
    edit: [/(query Threads\(.*?)\$topicId: Int, ([^]*?)circle: \$topicId, /, '$1$2'],
    says: 'There are topics, and nothing lists the conversations of one: choosing a topic would fail.',
  },
  {
    title: 'no report',
    edit: [/mutation Report[^]*?\n\}\n/, ''],
    says: 'Nobody could tell a moderator about a post: there is neither an operation `Report` nor a `report-url`.',
  },
  {
    title: 'a schema',
    edit: [/$/, 'type Query { x: Int }'],
    says: 'This is part of a schema. An adapter holds operations: queries, mutations and fragments.',
  },
];

describe('the common mistakes of the guide', () => {
  for (const { title, edit: [from, to] = ['', ''], settings: more, says } of MISTAKES) {
    test(title, () => {
      const text = documents.replace(from, to);
      const { findings } = check(text, { ...settings, isGiven: true, ...more });
      const said = findings.map(({ message, remedy }) => `${message} ${remedy}`);
      assert.ok(says.length > 0 && said.some((sentence) => sentence.includes(says)), said.join('\n'));
      assert.ok(GUIDE.includes(says), 'The guide has other words for it.');
    });
  }
});
