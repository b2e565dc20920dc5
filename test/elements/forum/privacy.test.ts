import { assert } from '@open-wc/testing';
import { list as words } from '../../../src/locales/en/list.ts';
import { everyElement, removeForums, standForum } from '../support/forum-stand.ts';
import { found } from '../support/provider.ts';

const SECRET = 'purple-canary-4711';

describe('what somebody searched for', () => {
  afterEach(removeForums);

  it('is told to the backend and to nobody else', async () => {
    const heard: string[] = [];
    const listen = (event: Event): void =>
      void heard.push(JSON.stringify((event as CustomEvent<unknown>).detail ?? null));
    const names = ['peer-error', 'peer-thread-opened', 'peer-post-created', 'peer-sign-in-request'];
    for (const name of names) addEventListener(name, listen);
    const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => [name, console[name]] as const);
    for (const [name] of consoles) console[name] = (...what: unknown[]): void => void heard.push(what.join(' '));
    const requested: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      requested.push(JSON.stringify([input instanceof Request ? input.url : String(input), init?.body ?? null]));
      return fetch(input, init);
    };
    try {
      for (const failure of [null, 'unavailable'] as const) {
        const stand = await standForum({ before: (backend) => backend.fail({ search: failure }) });
        await stand.search(SECRET);
        await stand.reads(failure ? words.problems[failure] : words.searchEmpty);
        assert.include(stand.text(), SECRET, 'the person sees what they searched for');
        for (const place of [location.href, JSON.stringify(history.state), document.title, document.cookie]) {
          assert.notInclude(place, SECRET);
        }
        for (const store of [sessionStorage, localStorage]) assert.notInclude(JSON.stringify({ ...store }), SECRET);
        for (const element of [stand.forum, ...everyElement(stand.forum)]) {
          for (const { value } of element.attributes) assert.notInclude(value, SECRET, element.localName);
        }
        stand.forum.remove();
      }
      await found(() => performance.getEntriesByType('resource').length > 0);
      const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
      for (const trace of [...heard, ...requested, ...addresses]) assert.notInclude(trace, SECRET);
    } finally {
      globalThis.fetch = fetch;
      for (const [name, original] of consoles) console[name] = original;
      for (const name of names) removeEventListener(name, listen);
    }
  });

  it('asks nobody but the backend for anything', async () => {
    const stand = await standForum();
    await stand.press('Awake at four again');
    await stand.reads('Radio, very low.');
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).origin !== location.origin);
    assert.isEmpty(foreign);
    assert.equal(document.cookie, '');
  });
});
