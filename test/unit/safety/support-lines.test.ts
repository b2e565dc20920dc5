import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  chooseLines,
  countriesOf,
  emergencyFor,
  emergencyNumbers,
  hasNoVoiceWay,
  linesFor,
  staleSupportLines,
  supportLines,
} from '../../../src/safety/support-lines/index.ts';

const COUNTRIES = ['GB', 'IE', 'US', 'CA', 'AU', 'NZ'];
const ids = (region: string, lang?: string): string[] =>
  chooseLines(supportLines, { region, lang }).map(({ id }) => id);

describe('which services the card shows', () => {
  test('one to three in every country, one of them without speaking', () => {
    for (const region of COUNTRIES) {
      const chosen = chooseLines(supportLines, { region });
      assert.ok(chosen.length >= 1 && chosen.length <= 3, region);
      assert.ok(chosen.some(hasNoVoiceWay), region);
      assert.ok(
        chosen.some(({ audience }) => audience === 'anyone'),
        region,
      );
    }
  });

  test('a part of a country gets its own service first, other parts do not see it', () => {
    assert.deepEqual(ids('GB-NIR'), ['gb-nir-lifeline', 'gb-samaritans', 'gb-shout']);
    assert.deepEqual(ids('gb'), ['gb-samaritans', 'gb-shout']);
  });

  test('never padded with another country, and nothing for a country nobody looked at', () => {
    assert.deepEqual(ids('US'), ['us-988']);
    assert.deepEqual(ids('FR'), []);
  });

  test('a pair is shown whole or not at all', () => {
    assert.deepEqual(ids('AU'), ['au-lifeline', 'au-suicide-call-back', 'au-kids-helpline']);
    assert.deepEqual(
      chooseLines(supportLines, { region: 'AU', max: 2 }).map(({ id }) => id),
      ['au-lifeline'],
    );
  });

  test('a smaller card still has a way to write', () => {
    const voiceFirst = supportLines.map((line) =>
      line.id === 'gb-samaritans' ? { ...line, channels: [line.channels[0]] as const } : line,
    );
    assert.deepEqual(
      chooseLines(voiceFirst, { region: 'GB', max: 1 }).map(({ id }) => id),
      ['gb-shout'],
    );
  });

  test('more than three cannot be asked for, fewer than one neither', () => {
    assert.equal(chooseLines(supportLines, { region: 'NZ', max: 99 }).length, 3);
    assert.equal(chooseLines(supportLines, { region: 'NZ', max: -1 }).length, 1);
  });

  test('the rest can be listed', () => {
    assert.ok(linesFor(supportLines, 'GB').some(({ id }) => id === 'gb-childline'));
  });

  test('where only the country is known, what serves a part of it is among the rest, and nowhere else', () => {
    const offered = (region: string): boolean =>
      linesFor(supportLines, region).some(({ id }) => id === 'gb-nir-lifeline');
    assert.deepEqual([offered('GB'), offered('GB-NIR'), offered('GB-SCT'), offered('IE')], [true, true, false, false]);
  });

  test('the countries with lines are known', () => {
    assert.deepEqual(countriesOf(supportLines).sort(), [...COUNTRIES].sort());
  });
});

describe('the data', () => {
  test('ids are their own, links are of their kind, dates are dates, and nobody claims to have verified', () => {
    assert.equal(new Set(supportLines.map(({ id }) => id)).size, supportLines.length);
    const forms = {
      call: /^tel:\d+$/,
      text: /^sms:\d+$/,
      email: /^mailto:[^@\s]+@[^@\s]+$/,
      chat: /^https:/,
      web: /^https:/,
    };
    for (const line of supportLines) {
      for (const { kind, href, value } of line.channels) {
        assert.match(href, forms[kind], line.id);
        if (kind === 'call' || kind === 'text')
          assert.equal(href.replace(/\D/g, ''), value.replace(/\D/g, ''), line.id);
      }
      assert.match(line.source, /^https:\/\//);
      if (line.sendsHelp) assert.match(line.sendsHelp.source, /^https:\/\//, line.id);
      assert.match(line.sourceReadOn, /^\d{4}-\d\d-\d\d$/);
      assert.equal(line.verifiedOn, null);
    }
  });

  test('the emergency number of each country stands apart', () => {
    for (const country of COUNTRIES) assert.ok(emergencyFor(emergencyNumbers, country), country);
    assert.deepEqual(emergencyFor(emergencyNumbers, 'gb-nir')?.numbers, ['999']);
    assert.equal(emergencyFor(emergencyNumbers, 'FR'), null);
  });
});

describe('growing old', () => {
  const line = { source: 'https://example.org', sourceReadOn: '2026-01-01', verifiedOn: null };

  test('from the 90th day on it is due, from the 180th overdue', () => {
    assert.deepEqual(staleSupportLines([line], '2026-03-31'), []);
    assert.deepEqual(staleSupportLines([line], '2026-04-01'), [{ line, days: 90, state: 'review' }]);
    assert.equal(staleSupportLines([line], '2026-06-29')[0]?.state, 'review');
    assert.equal(staleSupportLines([line], '2026-06-30')[0]?.state, 'overdue');
  });

  test('somebody who checked it makes it young again', () => {
    assert.deepEqual(staleSupportLines([{ ...line, verifiedOn: '2026-06-20' }], '2026-07-01'), []);
  });

  test('a date that cannot be read is overdue, and the oldest comes first', () => {
    const odd = { ...line, sourceReadOn: 'last spring' };
    assert.deepEqual(
      staleSupportLines([line, odd], '2026-07-01').map(({ days }) => days),
      [Infinity, 181],
    );
  });
});
