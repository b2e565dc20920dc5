import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { Draft } from '../../../src/context/drafts.ts';
import type { Safety } from '../../../src/context/safety.ts';
import { look, LONGEST_LOOK, looksPersonal, partsOf, wholeText } from '../../../src/elements/composer/look.ts';
import { newDraft } from '../../../src/elements/composer/new-draft.ts';
import { PIECE, piecesOf } from '../../../src/elements/composer/pieces.ts';
import type { Check, Finding } from '../../../src/safety/types.ts';

const draft: Draft = { ...newDraft('sleep'), title: 'Ring 0770', body: 'or write to a@b.c, or 0770' };
const detail = (start: number, end: number, label: string): Finding => ({
  kind: 'personal-details',
  label,
  rule: 'r',
  start,
  end,
});
const safetyWith = (check: () => Promise<Check | null>): Safety => ({
  check,
  searchCheck: () => Promise.resolve(null),
  supportLines: () => Promise.resolve([]),
});
const query = { draft, purpose: 'thread', knownNames: ['Willow'] } as const;
const nothing = { card: false, asks: [] };

describe('looking at a draft', () => {
  it('finds places in the title and in the body of one whole text', async () => {
    const check: Check = (text) => [...text.matchAll(/0770/g)].map(({ index }) => detail(index, index + 4, 'phone'));
    const plan = await look(
      safetyWith(() => Promise.resolve(check)),
      query,
    );
    const whole = wholeText(draft);
    assert.deepEqual(
      plan?.asks[0]?.findings.map(({ start, end }) => [start, whole.slice(start, end)]),
      [
        [5, '0770'],
        [32, '0770'],
      ],
    );
    assert.deepEqual(partsOf(whole, true), { title: draft.title, body: draft.body });
    assert.deepEqual(partsOf('no title\nhere', false), { title: '', body: 'no title\nhere' });
  });

  it('reads a long text in pieces, with every place as it is in the whole', async () => {
    const lengths: number[] = [];
    const check: Check = (text) => {
      lengths.push(text.length);
      return [...text.matchAll(/0770/g)].map(({ index }) => detail(index, index + 4, 'phone'));
    };
    const long = { ...draft, body: `${'Some words. '.repeat(900)}\n\nMy number is 0770. `.repeat(9) };
    const plan = await look(
      safetyWith(() => Promise.resolve(check)),
      { ...query, draft: long },
    );
    const whole = wholeText(long);
    assert.ok(whole.length > 95_000 && Math.max(...lengths) <= PIECE);
    const found = plan?.asks[0]?.findings ?? [];
    assert.equal(found.length, 10);
    for (const { start, end } of found) assert.equal(whole.slice(start, end), '0770');
  });

  it('gives the page its turn between two pieces, and stops when nobody wants to know any more', async () => {
    const happened: string[] = [];
    const check: Check = () => (happened.push('read'), []);
    const long = { ...draft, title: '', body: 'word '.repeat(PIECE) };
    let turns = 0;
    const turn = setInterval(() => happened.push(`turn ${(turns += 1)}`));
    const plan = await look(
      safetyWith(() => Promise.resolve(check)),
      { ...query, draft: long },
      { isOver: () => turns > 1 },
    );
    clearInterval(turn);
    assert.equal(plan, null);
    assert.ok(happened.includes('turn 1'));
    assert.ok(happened.filter((what) => what === 'read').length < 5);
  });

  it('leaves the rest unread when reading takes too long', async () => {
    let now = 0;
    const clock = mock.method(performance, 'now', () => now);
    const check: Check = () => ((now += LONGEST_LOOK), [detail(0, 4, 'phone')]);
    const long = { ...draft, title: '', body: 'word '.repeat(PIECE) };
    const plan = await look(
      safetyWith(() => Promise.resolve(check)),
      { ...query, draft: long },
    );
    clock.mock.restore();
    assert.equal(plan?.asks[0]?.findings.length, 2);
  });

  it('reads on where one piece could not be read', async () => {
    const check: Check = (text) => {
      if (text === draft.title) throw new Error('no');
      return [detail(0, 2, 'phone')];
    };
    const plan = await look(
      safetyWith(() => Promise.resolve(check)),
      query,
    );
    assert.deepEqual(
      plan?.asks[0]?.findings.map(({ start }) => start),
      [draft.title.length + 1],
    );
  });

  it('tells the check what it reads and who is known', async () => {
    const asked: unknown[] = [];
    await look(
      safetyWith(() => Promise.resolve((text, options) => (asked.push([text, options]), []))),
      query,
    );
    assert.deepEqual(asked, [
      [draft.title, { purpose: 'title', knownNames: ['Willow'] }],
      [draft.body, { purpose: 'thread', knownNames: ['Willow'] }],
    ]);
  });

  for (const [title, safety] of [
    ['is missing', null],
    ['is switched off', safetyWith(() => Promise.resolve(null))],
    ['could not be loaded', safetyWith(() => Promise.reject(new Error('no')))],
    [
      'could not even be asked for',
      safetyWith(() => {
        throw new Error('no');
      }),
    ],
    [
      'throws',
      safetyWith(() =>
        Promise.resolve(() => {
          throw new Error('no');
        }),
      ),
    ],
    ['never comes', safetyWith(() => new Promise(() => undefined))],
  ] as const)
    it(`finds nothing when the check ${title}`, async () => {
      assert.deepEqual(await look(safety, query, { patience: 5 }), nothing);
    });

  it('says when a name looks personal, and is silent when it cannot tell', async () => {
    const check: Check = (text, { purpose }) =>
      purpose === 'name' && text.includes(' ') ? [detail(0, 1, 'name')] : [];
    const safety = safetyWith(() => Promise.resolve(check));
    assert.deepEqual(
      [
        await looksPersonal(safety, 'Ann Other'),
        await looksPersonal(safety, 'Willow27'),
        await looksPersonal(null, 'Ann Other'),
      ],
      [true, false, false],
    );
  });
});

describe('a long text in pieces', () => {
  const texts = [
    '',
    'short',
    'x'.repeat(1000),
    '🙂'.repeat(500),
    `a${'🙂'.repeat(500)}`,
    'word '.repeat(300),
    '\n'.repeat(333),
    'One. Two! Three? '.repeat(70),
    `${'x'.repeat(60)}\n\n${'y '.repeat(50)}\n${'z. '.repeat(90)}`,
    '\ud800'.repeat(300),
  ];

  it('loses nothing, cuts no character, and keeps each piece short', () => {
    for (const text of texts) {
      const pieces = [...piecesOf(text, 100)];
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
      for (const piece of pieces) {
        assert.equal(text.slice(piece.start, piece.start + piece.text.length), piece.text);
        assert.ok(piece.text.length > 0 && piece.text.length <= 100);
        assert.doesNotMatch(piece.text, /^[\uDC00-\uDFFF]/);
      }
    }
  });

  it('ends between paragraphs before lines, between sentences before words', () => {
    const first = (text: string): string | undefined => [...piecesOf(text, 20)].map((piece) => piece.text)[0];
    assert.equal(first('aaaa bbbb cc.\n\ndd\nee ff gg'), 'aaaa bbbb cc.\n\n');
    assert.equal(first('aaaa bbbb cc\ndd. ee ff gg'), 'aaaa bbbb cc\n');
    assert.equal(first('aaaa bbbb cc. dd ee ff gg'), 'aaaa bbbb cc. ');
    assert.equal(first('aaaa bbbb cccc ddddd eeee'), 'aaaa bbbb cccc ddddd'.slice(0, 15));
  });
});
