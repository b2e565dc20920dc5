import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { staleSentences } from '../../scripts/build/stale-lines.mjs';
import { emergencyNumbers, supportLines } from '../../src/safety/support-lines/index.ts';

describe('what the build says of old help lines', () => {
  const line = { id: 'gb-line', source: 'https://example.org/', sourceReadOn: '2026-01-01', verifiedOn: null };

  test('nothing before the 90th day, then one sentence a line with its source and days', () => {
    assert.deepEqual(staleSentences('2026-03-31', [line]), []);
    assert.deepEqual(staleSentences('2026-04-01', [line]), [
      'Warning: the help line gb-line was last checked 90 days ago. Read https://example.org/ again, then set its dates (docs/support-lines.md).',
    ]);
  });

  test('every line and every emergency number of ours, in time', () => {
    const all = staleSentences('2030-01-01');
    assert.equal(all.length, supportLines.length + emergencyNumbers.length);
    for (const { id } of supportLines)
      assert.ok(
        all.some((sentence) => sentence.includes(` ${id} `)),
        id,
      );
    assert.ok(all.some((sentence) => sentence.includes('emergency number of NZ')));
  });
});
