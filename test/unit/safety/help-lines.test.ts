import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { loadHelpLines } from '../../../src/connect/help-lines.ts';
import { readSupportLines, supportLines } from '../../../src/safety/support-lines/index.ts';

const own = {
  id: 'our-line',
  name: 'Our line',
  countries: ['gb'],
  channels: [{ kind: 'call', value: '01632 960123', href: 'tel:01632960123' }],
  source: 'https://example.org/hours',
  sourceReadOn: '2026-01-01',
};

describe('lines that a charity wrote', () => {
  test('need an id, a name, countries and a way to reach them; what was left out is not known', () => {
    const { lines, unusable } = readSupportLines([own]);
    assert.deepEqual(unusable, []);
    assert.deepEqual(lines[0]?.countries, ['GB']);
    assert.deepEqual(lines[0]?.langs, ['en']);
    assert.deepEqual([lines[0]?.hours, lines[0]?.onBill, lines[0]?.verifiedOn], [null, null, null]);
  });

  test('are left out and named when they cannot be shown, whatever stands there', () => {
    const { id, ...nameless } = own;
    const odd = [null, 'Samaritans', [], nameless, { ...own, countries: [] }, { ...own, channels: 'tel:1' }];
    assert.deepEqual(readSupportLines([...odd, own]).unusable, ['1', '2', '3', '4', id, id]);
    assert.equal(readSupportLines([...odd, own]).lines.length, 1);
  });

  test('never become a link of another kind', () => {
    const ways = [
      { kind: 'call', value: 'Call', href: 'javascript:alert(1)' },
      { kind: 'web', value: 'Web', href: 'http://example.org' },
      { kind: 'fax', value: '1', href: 'tel:1' },
      { kind: 'text', value: '85258', href: 'sms:85258', say: 7 },
      { kind: 'text', value: '85258', href: 'sms:85258', say: 'SHOUT' },
    ];
    assert.deepEqual(
      readSupportLines([{ ...own, channels: ways }]).lines[0]?.channels.map(({ href }) => href),
      ['sms:85258'],
    );
  });

  test('that are ours come through as they are', () => {
    const { lines, unusable } = readSupportLines(supportLines);
    assert.deepEqual(unusable, []);
    assert.deepEqual(
      lines.map((line) => ({ ...line, sendsHelp: line.sendsHelp ?? null })),
      supportLines.map((line) => ({ ...line, sendsHelp: line.sendsHelp ?? null })),
    );
  });
});

describe('the lines of a forum', () => {
  const said: string[] = [];
  beforeEach(() => void mock.method(console, 'warn', (sentence: string) => said.push(sentence)));
  afterEach(() => {
    mock.restoreAll();
    said.length = 0;
  });
  const ids = async (given: readonly unknown[] | null, today: string): Promise<string[]> =>
    (await loadHelpLines(given, today)).map(({ id }) => id);

  test('are ours without any of the charity’s, and all of the charity’s in place of ours', async () => {
    assert.deepEqual(
      await ids(null, '2026-11-26'),
      supportLines.map(({ id }) => id),
    );
    assert.deepEqual(await ids([own], '2026-01-02'), ['our-line']);
    assert.deepEqual(await ids([], '2026-01-02'), []);
    assert.deepEqual(said, []);
  });

  test('are ours when a slip of the pen made all of the charity’s unusable, and the console says so once', async () => {
    const slips = [{ ...own, id: 'slip', channels: [] }];
    assert.equal((await ids(slips, '2026-11-26')).length, supportLines.length);
    await ids(slips, '2026-11-26');
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /cannot use these help lines: slip\./);
  });

  test('are named in the console from the 180th day on, once, by id and source only', async () => {
    await ids([own], '2026-06-29');
    assert.deepEqual(said, []);
    await ids([own], '2026-06-30');
    await ids([own], '2026-07-30');
    assert.deepEqual(said, [
      'peer-forum: nobody has checked these help lines for 180 days or more: our-line (https://example.org/hours).',
    ]);
  });

  test('are not named when a person has checked them since', async () => {
    await ids([{ ...own, id: 'checked', verifiedOn: '2026-06-01' }], '2026-07-30');
    assert.deepEqual(said, []);
  });

  test('without a date that can be read are overdue: nobody knows how old they are', async () => {
    const { source: _, sourceReadOn: __, ...undated } = own;
    await ids([{ ...undated, id: 'undated' }], '2026-07-30');
    assert.match(said[0] ?? '', /undated \(no source\)/);
  });
});
