import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Draft, DraftPlace } from '../../../src/context/drafts.ts';
import { DRAFT_LIFE, DraftStore, SIGN_IN_LIFE, type DraftStoreOptions } from '../../../src/controllers/draft-store.ts';

const draft: Draft = {
  title: '',
  body: 'a secret only for me',
  topicId: null,
  name: '',
  anonymous: false,
  replyWish: null,
  clientId: '0123456789abcdef',
  prompted: ['unkind'],
};
const place: DraftPlace = { purpose: 'reply', threadId: 't1', replyToId: 'p1' };

/** A browser's storage; with `room`, one that is full sooner. */
function fakeStorage(room = Infinity): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  };
}

const textOf = (storage: Storage): string =>
  Array.from({ length: storage.length }, (_, index) => {
    const key = storage.key(index) ?? '';
    return `${key}=${storage.getItem(key) ?? ''}`;
  }).join('\n');

function bench(options: Partial<DraftStoreOptions> = {}) {
  let time = 1_000_000;
  const tab = fakeStorage();
  const device = fakeStorage();
  const open = (more: Partial<DraftStoreOptions> = {}): DraftStore =>
    new DraftStore({
      instance: 'one',
      mode: 'tab',
      tab: () => tab,
      device: () => device,
      now: () => time,
      ...options,
      ...more,
    });
  return { tab, device, open, later: (by: number) => (time += by) };
}

describe('a draft belongs to one place', () => {
  const places: readonly DraftPlace[] = [
    { purpose: 'thread' },
    { purpose: 'reply', threadId: 't1' },
    { purpose: 'reply', threadId: 't2' },
    { purpose: 'reply', threadId: 't1', replyToId: 'p1' },
    { purpose: 'reply', threadId: 't1', replyToId: 'p1:-' },
    { purpose: 'reply', threadId: 't1:p1' },
    { purpose: 'reply', threadId: '-' },
    { purpose: 'edit', postId: 'p1' },
  ];

  it('and no two places share one', () => {
    const { open } = bench();
    const store = open();
    places.forEach((each, index) => store.write(each, { ...draft, body: `words ${index}` }));
    assert.deepEqual(
      places.map((each) => store.read(each)?.body),
      places.map((_, index) => `words ${index}`),
    );
  });

  it('of one forum on the page', () => {
    const { open } = bench();
    open().write(place, draft);
    assert.equal(open({ instance: 'two' }).read(place), null);
    assert.deepEqual(open().read(place), draft);
  });

  it('of one person', () => {
    const { open } = bench();
    const store = open();
    store.viewerIs('willow');
    store.write(place, draft);
    const reloaded = open();
    reloaded.viewerIs('pebble');
    assert.equal(reloaded.read(place), null);
  });
});

describe('a draft in the tab', () => {
  it('survives a reload, under a key that says what it is of', () => {
    const { open, tab } = bench();
    const store = open();
    store.viewerIs('willow');
    store.write(place, draft);
    assert.equal(tab.key(0), 'peer-forum:one:draft:willow:reply:t1:p1:-');
    const reloaded = open();
    reloaded.viewerIs('willow');
    assert.deepEqual(reloaded.read(place), draft);
  });

  it('with what its writer would like back, and with nothing in its place when the store holds something else', () => {
    const { tab, open } = bench();
    const here = (): DraftStore => {
      const store = open();
      store.viewerIs('willow');
      return store;
    };
    here().write(place, { ...draft, replyWish: 'been-there' });
    assert.equal(here().read(place)?.replyWish, 'been-there');
    const key = tab.key(0) ?? '';
    tab.setItem(key, (tab.getItem(key) ?? '').replace('been-there', 'constructor'));
    assert.deepEqual(here().read(place), draft);
  });

  it('ends after 24 hours, and leaves nothing', () => {
    const { open, tab, later } = bench();
    open().write(place, draft);
    later(DRAFT_LIFE - 1);
    assert.ok(open().read(place));
    later(2);
    assert.equal(open().read(place), null);
    assert.equal(tab.length, 0);
  });

  it('ends when it is discarded', () => {
    const { open, tab } = bench();
    const store = open();
    store.write(place, draft);
    store.discard(place);
    assert.equal(tab.length, 0);
  });

  for (const broken of [
    'not json',
    '{}',
    '[]',
    'null',
    '{"format":1,"until":9e15,"draft":{}}',
    JSON.stringify({ format: 1, until: 1_000_100, draft: { ...draft, body: 7 } }),
    JSON.stringify({ format: 1, until: 1_000_100, draft: { ...draft, clientId: '<b>' } }),
    JSON.stringify({ format: 2, until: 1_000_100, draft }),
  ])
    it(`is none when it reads ${broken.slice(0, 40)}`, () => {
      const { open, tab } = bench();
      tab.setItem('peer-forum:one:draft:-:reply:t1:p1:-', broken);
      assert.equal(open().read(place), null);
    });
});

describe('where words are kept', () => {
  it('memory keeps nothing anywhere', () => {
    const { open, tab, device } = bench({ mode: 'memory' });
    const store = open();
    store.write(place, draft);
    assert.deepEqual(store.read(place), draft);
    assert.equal(tab.length + device.length, 0);
    assert.equal(open().read(place), null);
  });

  it('moves to the tab when asked, and stays there over a reload', () => {
    const { open } = bench({ mode: 'memory' });
    const store = open();
    store.write(place, draft);
    store.keep('tab');
    assert.deepEqual([store.mode, open().mode], ['tab', 'tab']);
    assert.deepEqual(open().read(place), draft);
  });

  it('goes to the device only after the person asked for it', () => {
    const { open, device, tab } = bench({ mode: 'device' });
    const store = open();
    store.write(place, draft);
    assert.deepEqual([store.mode, device.length], ['tab', 0]);
    store.keep('device');
    assert.match(textOf(device), /secret/);
    assert.doesNotMatch(textOf(tab), /secret/);
  });

  for (const [title, tab] of [
    ['full', () => fakeStorage(10)],
    [
      'forbidden',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ] as const)
    it(`falls back to memory when the tab is ${title}, and says so`, () => {
      const { open } = bench();
      const store = open({ tab });
      store.viewerIs('willow');
      store.write(place, draft);
      assert.equal(store.mode, 'memory');
      assert.deepEqual(store.read(place), draft);
      store.holdForSignIn(place);
      store.clear();
      assert.equal(store.read(place), null);
    });
});

describe('what a person chose', () => {
  it('is known after a reload, by its name alone', () => {
    const { open, tab, device } = bench();
    open().choose('no-tips');
    assert.equal(open().chosen('no-tips'), true);
    assert.deepEqual([tab.length, device.length, textOf(tab)], [1, 0, 'peer-forum:one:no-tips=1']);
  });

  it('stays in memory with words that do', () => {
    const { open, tab, device } = bench({ mode: 'memory' });
    const store = open();
    store.choose('no-tips');
    assert.deepEqual([store.chosen('no-tips'), tab.length + device.length], [true, 0]);
    assert.equal(open().chosen('no-tips'), false);
  });

  for (const [title, leave] of [
    ['a quick exit', (store: DraftStore) => store.clear()],
    ['a sign-out', (store: DraftStore) => store.viewerIs(null)],
    ['another person', (store: DraftStore) => store.viewerIs('bramble')],
  ] as const)
    it(`is erased by ${title}, and where words are kept with it`, () => {
      const { open, tab } = bench({ mode: 'memory' });
      const store = open();
      store.viewerIs('willow');
      store.keep('tab');
      store.choose('no-tips');
      assert.equal(tab.length, 2);
      leave(store);
      assert.deepEqual([tab.length, store.chosen('no-tips'), store.mode], [0, false, 'memory']);
    });

  it('is still there when a session ran out by itself', () => {
    const store = bench().open();
    store.viewerIs('willow');
    store.choose('no-tips');
    store.lapse();
    assert.equal(store.chosen('no-tips'), true);
  });
});

describe('sign-in', () => {
  it('gives words that waited to the next person, once, also after a reload', () => {
    const { open, tab } = bench();
    const store = open();
    store.viewerIs(null);
    store.write(place, draft);
    store.holdForSignIn(place);
    const reloaded = open();
    reloaded.viewerIs('willow');
    assert.deepEqual(reloaded.read(place), draft);
    reloaded.discard(place);
    const again = open();
    again.viewerIs('pebble');
    assert.equal(again.read(place), null);
    assert.equal(tab.length, 0);
  });

  it('gives nobody words that did not wait', () => {
    const { open } = bench();
    const store = open();
    store.viewerIs(null);
    store.write(place, draft);
    store.viewerIs('willow');
    assert.equal(store.read(place), null);
  });

  it('waits 30 minutes', () => {
    const { open, later } = bench();
    const store = open();
    store.write(place, draft);
    store.holdForSignIn(place);
    later(SIGN_IN_LIFE + 1);
    const reloaded = open();
    reloaded.viewerIs('willow');
    assert.equal(reloaded.read(place), null);
  });

  it('of somebody whose session ran out gives the words to nobody else', () => {
    const { open } = bench();
    const store = open();
    store.viewerIs('willow');
    store.write(place, draft);
    store.holdForSignIn(place);
    const other = open();
    other.viewerIs('pebble');
    assert.equal(other.read(place), null);
  });

  it('of somebody whose session ran out gives the words back to them', () => {
    const { open } = bench();
    const store = open();
    let emptied = 0;
    store.watch(() => (emptied += 1));
    store.viewerIs('willow');
    store.write(place, draft);
    store.holdForSignIn(place);
    store.viewerIs(null);
    store.viewerIs('willow');
    assert.deepEqual(store.read(place), draft);
    assert.equal(emptied, 0);
  });

  it('with memory, keeps the one draft in the tab that the person agreed to, and takes it out again', () => {
    const { open, tab } = bench({ mode: 'memory' });
    const store = open();
    store.write(place, draft);
    store.holdForSignIn(place);
    assert.equal(tab.length, 1);
    const reloaded = open();
    reloaded.viewerIs('willow');
    assert.deepEqual(reloaded.read(place), draft);
    assert.equal(tab.length, 0);
  });

  it('after a lapse that nobody asked for, words wait for the same person', () => {
    const { open } = bench();
    const store = open();
    store.viewerIs('willow');
    store.write(place, draft);
    store.lapse();
    assert.equal(store.read(place), null);
    store.viewerIs('willow');
    assert.deepEqual(store.read(place), draft);
  });
});

describe('nothing stays behind', () => {
  const seen = (store: DraftStore): { count: number } => {
    const told = { count: 0 };
    store.watch(() => (told.count += 1));
    return told;
  };

  it('after a clear, in any store, and boxes on the screen are told', () => {
    const { open, tab, device } = bench({ mode: 'device' });
    const store = open();
    const told = seen(store);
    store.viewerIs('willow');
    store.write(place, draft);
    store.keep('device');
    store.write({ purpose: 'thread' }, draft);
    store.holdForSignIn(place);
    store.clear();
    assert.deepEqual([tab.length, device.length, told.count], [0, 0, 1]);
  });

  it('after a sign-out, on this page or by way of another', () => {
    const { open, tab } = bench();
    const store = open();
    const told = seen(store);
    store.viewerIs('willow');
    store.write(place, draft);
    store.viewerIs(null);
    assert.deepEqual([tab.length, told.count], [0, 1]);
    store.viewerIs('willow');
    store.write(place, draft);
    open().viewerIs(null);
    assert.equal(tab.length, 0);
  });

  it('when another person is here', () => {
    const { open, tab } = bench();
    const store = open();
    const told = seen(store);
    store.viewerIs('willow');
    store.write(place, draft);
    store.viewerIs('pebble');
    assert.deepEqual([tab.length, told.count], [0, 1]);
  });

  it('and somebody who only looks again loses nothing', () => {
    const { open } = bench();
    const store = open();
    const told = seen(store);
    for (const viewer of [null, null, 'willow', 'willow']) {
      store.viewerIs(viewer);
      store.write(place, draft);
    }
    assert.deepEqual([store.read(place), told.count], [draft, 0]);
  });

  it('touches nothing of the page around it, or of another forum', () => {
    const { open, tab } = bench();
    tab.setItem('theirs', 'kept');
    const other = open({ instance: 'two' });
    other.write(place, draft);
    const store = open();
    store.write(place, draft);
    store.clear();
    assert.equal(tab.getItem('theirs'), 'kept');
    assert.deepEqual(other.read(place), draft);
  });
});
