import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkParts, safeLink, shownAddress } from '../../../src/text/links.ts';

test('only addresses of web pages, mail and telephones become links, and none with a name or password in it', () => {
  const safe: readonly (readonly [string, string])[] = [
    ['https://example.org', 'example.org'],
    ['HTTP://Example.org:8080/a?b#c', 'example.org:8080'],
    ['https:example.org', 'example.org'],
    ['mailto:help@example.org', 'help@example.org'],
    ['tel:+441234567890', '+441234567890'],
    ['https://пример.example/', 'xn--e1afmkfd.example'],
  ];
  for (const [address, target] of safe) assert.equal(safeLink(address)?.target, target, address);
  const unsafe = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://example.org/',
    'about:blank',
    'https://bank.example@evil.example/',
    'https://user:word@example.org/',
    'https://',
    'http://[::1',
    '//example.org',
    '/path',
    '#fragment',
    '',
    'example.org',
  ];
  for (const address of unsafe) assert.equal(safeLink(address), null, address);
});

test('an address is shown as it was typed only where that is where it goes', () => {
  const table: readonly (readonly [string, string])[] = [
    ['https://example.org/a', 'https://example.org/a'],
    ['https://EXAMPLE.org', 'https://EXAMPLE.org'],
    ['https://münchen.example/', 'https://münchen.example/'],
    ['https://пример.рф/', 'https://пример.рф/'],
    // A Cyrillic а among Latin letters.
    ['https://pаypal.example/', 'https://xn--pypal-4ve.example/'],
    // All letters of the name are Cyrillic, but the ending is Latin: it could be taken for apple.com.
    ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
    ['https://good.example\\@evil.example/', 'https://good.example/@evil.example/'],
    ['https://0x7f.1/', 'https://127.0.0.1/'],
    ['https://example.org:443/', 'https://example.org/'],
  ];
  for (const [typed, shown] of table) {
    const link = safeLink(typed);
    assert.ok(link, typed);
    assert.equal(shownAddress(typed, link), shown, typed);
  }
});

test('addresses are found in running text, without the end of the sentence', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['no address here', []],
    ['see https://example.org/a.', ['https://example.org/a']],
    ['see (https://example.org/a), it helped', ['https://example.org/a']],
    ['https://example.org/a_(b) and more', ['https://example.org/a_(b)']],
    ['“https://example.org/”', ['https://example.org/']],
    ['go to www.example.org!', ['https://www.example.org/']],
    ['write to mailto:help@example.org, please', ['mailto:help@example.org']],
    ['call tel:116123;', ['tel:116123']],
    ['help@example.org is not made a link', []],
    ['javascript:alert(1) is not, either', []],
    ['two: https://a.example and http://b.example/?x=1&y=2', ['https://a.example/', 'http://b.example/?x=1&y=2']],
    ['https://a.example/\u202Etxt.exe', ['https://a.example/']],
    ['nothttps://a.example', []],
    ['https://user@a.example/', []],
    ['https://...', []],
  ];
  for (const [text, links] of table) {
    const parts = linkParts(text);
    assert.deepEqual(
      parts.flatMap(({ href }) => href ?? []),
      links,
      text,
    );
    assert.equal(parts.map((part) => part.text).join(''), text, text);
  }
});

test('finding addresses in a hundred thousand characters is quick, however hostile they are', () => {
  const texts = [
    'https://'.repeat(12_500),
    'www.'.repeat(25_000),
    `https://${')'.repeat(100_000)}`,
    'http://a '.repeat(11_000),
    `https://${'.'.repeat(100_000)}x`,
  ];
  for (const text of texts) {
    const start = performance.now();
    linkParts(text);
    assert.ok(performance.now() - start < 2000, text.slice(0, 20));
  }
});
