import { assert } from '@open-wc/testing';
import '../../../src/define.ts';
import { readConfiguration } from '../../../src/connect/configuration.ts';
import { Journey } from '../../../src/elements/forum/journey.ts';
import { Provision } from '../../../src/elements/forum/provision.ts';
import { Whereabouts } from '../../../src/elements/forum/whereabouts.ts';
import { list as words } from '../../../src/locales/en/list.ts';
import { createMemoryBackend, emptyForum, smallForum } from '../../../src/memory/index.ts';
import { removeForums, standForum, type ForumStand } from '../support/forum-stand.ts';
import { found, provide, removeProviders, textOf } from '../support/provider.ts';

const startsOf = ({ backend }: ForumStand): number => backend.calls.filter((call) => call === 'start').length;

describe('the life of a forum', () => {
  afterEach(() => {
    removeForums();
    removeProviders();
    sessionStorage.clear();
  });

  it('asks the page to sign somebody in, and does nothing more when the page does it', async () => {
    const stand = await standForum({ viewer: null, attributes: { 'sign-in-url': '#signed-in-elsewhere' } });
    let asked = 0;
    stand.forum.addEventListener('peer-sign-in-request', (event) => {
      asked += 1;
      event.preventDefault();
      assert.deepEqual(event.detail, {});
    });
    await stand.press(words.signIn);
    assert.equal(asked, 1);
    assert.equal(location.hash, '');
  });

  it('goes to the page’s sign-in when nobody stops it', async () => {
    const stand = await standForum({ viewer: null, attributes: { 'sign-in-url': '#signed-in-elsewhere' } });
    await stand.press(words.signIn);
    assert.equal(location.hash, '#signed-in-elsewhere');
  });

  it('stays where it is when somebody signs in, and knows them', async () => {
    const stand = await standForum({ viewer: null });
    await stand.press('Family and friends When the people near us do not know, or do not know how.');
    await stand.reads('Telling my brother');
    stand.backend.setViewer('pebble');
    await stand.forum.refreshSession();
    await stand.reads(`${words.hereAs} Pebble`);
    await stand.reads(words.threadsIn('Family and friends'));
    assert.equal(location.hash, '#peer:forum/topic:family');
  });

  it('keeps what is on the screen when it cannot be asked again who is here', async () => {
    const stand = await standForum();
    await stand.reads('Awake at four again');
    stand.backend.fail({ start: 'network' });
    await stand.forum.refreshSession();
    assert.include(stand.text(), 'Awake at four again');
  });

  it('takes everything off the screen and out of storage when somebody signs out', async () => {
    const stand = await standForum();
    await stand.press(words.startThread);
    const composer = await found(() => stand.root.querySelector('peer-composer')?.shadowRoot);
    const body = await found(() => composer.querySelector<HTMLTextAreaElement>('#body'));
    body.value = 'something of my own';
    body.dispatchEvent(new Event('input', { bubbles: true }));
    await found(() => JSON.stringify({ ...sessionStorage }).includes('something of my own'));
    stand.backend.hold('start');
    stand.backend.setViewer(null);
    const done = stand.forum.signedOut();
    await found(() => !stand.text().includes('Willow27'));
    await found(() => !JSON.stringify({ ...sessionStorage }).includes('something of my own'));
    stand.backend.release();
    await done;
    await stand.control(words.signIn);
  });

  it('can be signed out before it has begun', async () => {
    const stand = await standForum({ before: (backend) => backend.hold('start') });
    const done = stand.forum.signedOut();
    stand.backend.release();
    await done;
    await stand.reads('Awake at four again');
  });

  it('begins anew when the page changes what it wrote, once for all that it changes', async () => {
    const stand = await standForum();
    await stand.reads('Awake at four again');
    stand.forum.setAttribute('page-size', '2');
    stand.forum.setAttribute('heading-level', '4');
    await found(() => stand.root.querySelector('h4[part=title]'));
    await found(() => startsOf(stand) === 2);
    assert.equal(startsOf(stand), 2);
  });

  it('takes another backend from the page', async () => {
    const stand = await standForum();
    await stand.reads('Awake at four again');
    stand.forum.backend = createMemoryBackend({ data: emptyForum() });
    await stand.reads(words.empty);
  });

  it('honours what was set before it was defined', async () => {
    const backend = createMemoryBackend({ data: smallForum() });
    const late = document.createElement('late-forum');
    Object.assign(late, { backend });
    document.body.append(late);
    const { PeerForum } = await import('../../../src/elements/forum/forum.ts');
    customElements.define('late-forum', class extends PeerForum {});
    await found(() => textOf(late).includes('Awake at four again'));
    late.remove();
  });

  it('may be moved about the page without asking again', async () => {
    const stand = await standForum();
    await stand.reads('Awake at four again');
    const other = document.body.appendChild(document.createElement('section'));
    other.append(stand.forum);
    await stand.forum.updateComplete;
    await stand.press('Awake at four again');
    await stand.reads('Radio, very low.');
    assert.equal(startsOf(stand), 1);
    assert.lengthOf(stand.forum.querySelectorAll('[aria-live]'), 2);
    other.remove();
  });

  it('asks again when it was moved while it waited for the answer', async () => {
    const stand = await standForum({ before: (backend) => backend.hold('start') });
    await found(() => startsOf(stand) === 1);
    stand.forum.remove();
    document.body.append(stand.forum);
    stand.backend.release();
    await stand.reads('Awake at four again');
    assert.equal(startsOf(stand), 2);
  });

  it('goes on loading a list that was moved while it loaded', async () => {
    const stand = await standForum();
    stand.backend.hold('threads');
    await stand.press('Family and friends When the people near us do not know, or do not know how.');
    await found(() => stand.backend.calls.includes('threads'));
    stand.forum.remove();
    document.body.append(stand.forum);
    stand.backend.release();
    await stand.reads('Telling my brother');
  });

  it('takes off every listener that it put on, however often it comes and goes', async () => {
    const counts = countListeners();
    const stand = await standForum();
    await stand.press('Awake at four again');
    await stand.reads('Radio, very low.');
    const before = counts.now();
    for (let round = 0; round < 100; round += 1) {
      stand.forum.remove();
      document.body.append(stand.forum);
    }
    await stand.forum.updateComplete;
    assert.deepEqual(counts.now(), before);
    stand.forum.remove();
    counts.stop();
    assert.isEmpty([...counts.now()].filter(([, count]) => count > 0));
  });

  it('reads its settings from JSON in the element, and names what it cannot use once', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...what: unknown[]) => void warned.push(...what);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify({ pageSize: 2, headingLevel: 9, colour: 'green' });
    const stand = await standForum({ children: [script] });
    await stand.reads(words.showMore);
    assert.isNotNull(stand.root.querySelector('h2[part=title]'));
    stand.forum.setAttribute('lang', 'en');
    await found(() => startsOf(stand) === 2);
    console.warn = warn;
    for (const name of ['headingLevel', 'colour']) {
      assert.lengthOf(
        warned.filter((sentence) => String(sentence).includes(`"${name}"`)),
        1,
      );
    }
  });

  it('gives the elements nothing of settings that were replaced while files were on their way', async () => {
    const { forum } = await standForum();
    const provision = new Provision(forum);
    const read = readConfiguration([], location.href, () => undefined);
    const ground = { forum, provision, home: { view: 'threads' }, arrive: () => undefined } as const;
    const replaced = new Journey({ ...ground, configuration: read, isOver: () => true });
    await replaced.supplies();
    assert.deepEqual([provision.drafts.value, provision.safety.value], [null, null]);
    const configuration = { ...read, drafts: 'memory' } as const;
    await new Journey({ ...ground, configuration, isOver: () => false }).supplies();
    assert.equal(provision.drafts.value?.mode, 'memory');
  });

  it('knows which settings were replaced, whichever come last', async () => {
    const { forum } = await standForum();
    const provision = new Provision(forum);
    const places = new Whereabouts(forum, provision, () => undefined);
    const read = readConfiguration([], location.href, () => undefined);
    places.settle(read, 'forum');
    const first = await places.travel();
    places.settle({ ...read, drafts: 'memory' }, 'forum');
    await (await places.travel()).supplies();
    await first.supplies();
    assert.equal(provision.drafts.value?.mode, 'memory');
    first.disconnect();
    places.forget();
  });

  it('says in the console what to mend when its settings cannot be read, and people that somebody must look', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...what: unknown[]) => void warned.push(...what);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = '{ "secret": ';
    const stand = await standForum({ children: [script] });
    await stand.reads(words.problems.contract);
    console.warn = warn;
    assert.deepEqual(warned, ['peer-forum could not read its JSON settings.']);
  });

  it('waits until it is near what is seen of the page, where the page wants that', async () => {
    const far = document.body.appendChild(document.createElement('div'));
    const spacer = far.appendChild(document.createElement('div'));
    spacer.className = 'spacer';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.spacer { height: 5000px }');
    document.adoptedStyleSheets = [sheet];
    const stand = await standForum({ place: far, attributes: { loading: 'lazy' } });
    // A forum that does not wait, as the measure of how long waiting is.
    const eager = await standForum();
    await eager.reads('Awake at four again');
    assert.isEmpty(stand.backend.calls);
    stand.forum.scrollIntoView();
    await stand.reads('Awake at four again');
    far.remove();
    document.adoptedStyleSheets = [];
  });

  it('shares nothing with another forum on the page', async () => {
    const one = await standForum({ attributes: { id: 'one' } });
    const two = await standForum({ attributes: { id: 'two' }, viewer: 'bramble' });
    await one.press('Awake at four again');
    await one.reads('Radio, very low.');
    assert.notInclude(two.text(), 'Radio, very low.');
    assert.include(two.text(), `${words.hereAs} Bramble`);
    await two.press('Telling my brother');
    await two.reads('How did you begin?');
    await found(() => location.hash === '#peer:two/placeholders');
    assert.include(one.text(), 'Radio, very low.');
    await two.search('x');
    assert.isEmpty(one.backend.calls.filter((call) => call === 'search'));
  });

  it('only provides where the page lays out the parts itself', async () => {
    const list = document.createElement('peer-thread-list');
    const thread = document.createElement('peer-thread');
    const stand = await standForum({ attributes: { layout: 'custom' }, children: [list, thread] });
    await found(() => textOf(list).includes('Awake at four again'));
    assert.isNull(stand.root.querySelector('[part=top]'));
    await stand.press('Awake at four again');
    await found(() => textOf(thread).includes('Radio, very low.'));
    assert.include(textOf(list), 'First time writing');
    assert.equal(startsOf(stand), 1);
  });

  it('has a list that also stands alone inside a provider', async () => {
    const { html } = await import('lit');
    const provider = await provide(html`<peer-thread-list topic="family"></peer-thread-list>`);
    await found(() => textOf(provider).includes('Telling my brother'));
  });
});

/** Counts what is put on and taken off the window and the document. */
function countListeners(): { now(): Map<string, number>; stop(): void } {
  const counts = new Map<string, number>();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isWatched = (target: unknown): boolean => target === window || target === document || target === undefined;
  const seen = new Map<string, Set<unknown>>();
  EventTarget.prototype.addEventListener = function (type, listener, options): void {
    if (isWatched(this) && !(typeof options === 'object' && options.once)) {
      const known = seen.get(type) ?? new Set();
      seen.set(type, known.add(listener));
      counts.set(type, known.size);
    }
    add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options): void {
    if (isWatched(this) && seen.get(type)?.delete(listener)) counts.set(type, seen.get(type)?.size ?? 0);
    remove.call(this ?? window, type, listener, options);
  };
  return {
    now: () => new Map(counts),
    stop: () => Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove }),
  };
}
