/** Quick exit in three engines, with real clicks and keys, against a real server and a site elsewhere that is slow to answer. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startServer, type RunningServer } from '../../demo/server/start-server.ts';
import { engines, type Tab } from './support/engines.ts';
import { darkPixels } from './support/pixels.ts';

const LIMIT = 20_000;
const FORUM = "document.querySelector('peer-forum')";
const ALL = `const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);`;
const EXIT_LINK = `return document.querySelector('peer-forum > [slot=exit]')`;
const TEXT = `${ALL} return all(document).filter((each) => each.checkVisibility?.()).flatMap((each) => [...each.childNodes]).filter((node) => node.nodeType === 3).map((node) => node.data).join(' ')`;

/** Another site: pages with a title, one of which lets people wait. Keeps what it was told. */
class Elsewhere {
  readonly asked: { readonly path: string; readonly referer: string | undefined }[] = [];
  #waiting: (() => void)[] = [];
  #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/favicon.ico') return void response.writeHead(404).end();
      this.asked.push({ path, referer: request.headers.referer });
      const answer = (): void => {
        response.setHeader('content-type', 'text/html');
        response.end(`<!doctype html><title>${path.slice(1)}</title><p>${path.slice(1)}</p>`);
      };
      if (path.startsWith('/slow')) this.#waiting.push(answer);
      else answer();
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  answerAll(): void {
    for (const answer of this.#waiting.splice(0)) answer();
  }

  close(): void {
    this.answerAll();
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** Waits for something to be so. The limit is against hanging. */
async function until<T>(ask: () => Promise<T> | T, what: string): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const value = await Promise.resolve(ask()).catch(() => undefined);
    if (value) return value;
    if (Date.now() > end) throw new Error(`It did not come: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

for (const engine of engines) {
  describe(`quick exit in ${engine.name}`, { skip: engine.missing ?? false }, () => {
    let server: RunningServer;
    let elsewhere: Elsewhere;
    let close: () => Promise<void>;
    let tab: Tab;
    let title = '';

    before(async () => {
      server = await startServer({ memory: true, seed: 'demo' });
      elsewhere = new Elsewhere();
      await elsewhere.open();
      ({ tab, close } = await engine.open());
    });
    after(async () => {
      await close?.();
      elsewhere?.close();
      await server?.close();
    });

    const text = (): Promise<string> => tab.run<string>(TEXT);
    const control = (words: string): string =>
      `${ALL} return all(document).find((each) => each.matches('a[href], button') && each.checkVisibility() && each.textContent.trim().includes(${JSON.stringify(words)}))`;
    const press = async (words: string): Promise<void> => {
      await until(() => tab.run<boolean>(`${control(words).replace('return ', 'return null != ')}`), words);
      await tab.click(control(words));
    };

    /** A start page, the forum, and in it a thread; `exit`: the path elsewhere that the way out leads to. */
    async function inThread(exit: string, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
      await tab.goto(`${elsewhere.url}/start`);
      await tab.goto(`${server.url}/embed/quick-exit.html`);
      await tab.run(
        `fetch('/demo/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"person":"willow27"}' }).then(() => (window.__isIn = true))`,
      );
      await until(() => tab.run<boolean>('return window.__isIn === true'), 'a sign-in');
      const all = { 'exit-url': `${elsewhere.url}/${exit}`, ...attributes };
      for (const [name, value] of Object.entries(all)) {
        await tab.run(`${FORUM}.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)})`);
      }
      await until(
        () =>
          tab.run<boolean>(`return ${FORUM}.shadowRoot?.querySelector('peer-quick-exit')?.matches(':popover-open')`),
        'the way out',
      );
      title = await until(
        () =>
          tab.run<string>(
            `${ALL} return all(document).find((each) => each.part?.contains('thread-link'))?.textContent.trim()`,
          ),
        'a thread',
      );
      await tab.click(`${ALL} return all(document).find((each) => each.part?.contains('thread-link'))`);
      await until(
        () =>
          tab.run<boolean>(`${ALL} return all(document).filter((each) => each.localName === 'peer-post').length > 0`),
        'a post',
      );
      await until(async () => (await text()).includes(title), title);
    }

    /** A moment later: a page that goes while it is asked could not answer. */
    const goBack = (): Promise<unknown> => tab.run('setTimeout(() => history.back())');

    const left = (path: string): Promise<unknown> =>
      until(
        () => tab.run<boolean>(`return location.pathname === '/${path}' && document.readyState !== 'loading'`),
        path,
      );

    it('X1: is a link in the page that leads away without any script', async () => {
      const page = await (await fetch(`${server.url}/embed/quick-exit.html`)).text();
      const inert = page.replace(/<script[^]*?<\/script>/, '').replaceAll('weather.html', `${elsewhere.url}/weather`);
      await tab.goto(`${elsewhere.url}/start`);
      await tab.run(`document.open(); document.write(${JSON.stringify(inert)}); document.close()`);
      await tab.click(EXIT_LINK);
      await left('weather');
    });

    it('X2, X4, X9, X10: at once nothing is left to see, to hear, to read in the title, or in storage', async () => {
      await inThread('slow-weather', { drafts: 'tab' });
      assert.equal(await tab.run(`return location.hash + location.search`), '');
      assert.equal(await tab.run(`return document.title`), 'With a way to leave at once');
      await press('Write a reply');
      await until(
        () => tab.run<boolean>(`${ALL} return !!all(document).find((each) => each.localName === 'textarea')`),
        'a box',
      );
      await tab.run(
        `${ALL} const box = all(document).find((each) => each.localName === 'textarea'); box.value = 'My secret words'; box.dispatchEvent(new Event('input', { bubbles: true, composed: true }))`,
      );
      await until(
        () => tab.run<boolean>(`return Object.keys(sessionStorage).some((key) => key.startsWith('peer-forum:'))`),
        'a draft',
      );
      // Some browsers answer no questions while the next page is on its way, so the page itself keeps what there was to see.
      await tab.run(
        `localStorage.setItem('own', '1');
         document.addEventListener('peer-exit-request', ({ timeStamp }) => setTimeout(() => {
           const text = (() => { ${TEXT} })();
           const keys = Object.keys(sessionStorage).concat(Object.keys(localStorage));
           const asked = performance.getEntriesByType('resource').filter((each) => each.startTime > timeStamp && each.name.includes('/graphql')).length;
           const isShown = document.body.checkVisibility();
           localStorage.setItem('seen', JSON.stringify({ text: text.trim(), title: document.title, keys, asked, isShown, opener: window.opener }));
         }))`,
      );
      await tab.click(EXIT_LINK);
      // The other site has not answered: this page is still the one that is shown.
      await until(() => elsewhere.asked.some(({ path }) => path === '/slow-weather'), 'the other site was asked');
      const picture = await tab.look();
      if (picture) assert.ok(darkPixels(picture) < 0.02, 'what is on the screen is next to nothing');
      elsewhere.answerAll();
      await left('slow-weather');
      assert.equal(elsewhere.asked.findLast(({ path }) => path === '/slow-weather')?.referer, undefined);
      await tab.goto(`${server.url}/embed/weather.html`);
      assert.deepEqual(await tab.run(`return JSON.parse(localStorage.getItem('seen'))`), {
        text: 'Loading',
        title: 'Loading',
        keys: ['own'],
        asked: 0,
        isShown: false,
        opener: null,
      });
      await tab.run('localStorage.clear()');
    });

    it('X3: Back leads past the forum', async () => {
      await inThread('weather');
      await tab.click(EXIT_LINK);
      await left('weather');
      await goBack();
      await left('start');
      assert.ok(!(await text()).includes(title));
    });

    it('X4: the other tabs of the site leave too', async () => {
      await inThread('weather');
      const other = await tab.another();
      await other.goto(`${server.url}/embed/quick-exit.html`);
      await other.run(`${FORUM}.setAttribute('exit-url', '${elsewhere.url}/weather')`);
      await until(
        () =>
          other.run<boolean>(`return ${FORUM}.shadowRoot?.querySelector('peer-quick-exit')?.matches(':popover-open')`),
        'the way out',
      );
      await tab.front();
      await tab.click(EXIT_LINK);
      await left('weather');
      await until(() => other.run<boolean>(`return location.pathname === '/weather'`), 'the other tab left');
    });

    it('X5: a page that the browser kept shows no content before it is asked to', async () => {
      await inThread('weather');
      await tab.run(
        `document.addEventListener('peer-exit-request', (event) => { event.preventDefault(); location.assign('${elsewhere.url}/weather') });
         addEventListener('pageshow', ({ persisted }) => { window.__kept = persisted })`,
      );
      await tab.click(EXIT_LINK);
      await left('weather');
      await goBack();
      await until(
        () =>
          tab.run<boolean>(
            `return location.pathname.endsWith('quick-exit.html') && document.readyState === 'complete'`,
          ),
        'back',
      );
      assert.ok(await tab.run(`${ALL} return !all(document).some((each) => each.localName === 'peer-post')`));
      // A page that was not kept was loaded anew, and shows the list as to anybody.
      if (!(await tab.run<boolean>('return window.__kept === true'))) return;
      assert.ok(!(await text()).includes(title));
      await until(async () => (await text()).includes('Show the forum'), 'the neutral panel');
      await press('Show the forum');
      await until(
        () => tab.run<boolean>(`${ALL} return all(document).some((each) => each.part?.contains('thread-link'))`),
        'the list',
      );
    });

    it('X6: Shift three times leaves; capitals do not', async () => {
      await inThread('weather');
      await press('Write a reply');
      await until(
        () => tab.run<boolean>(`${ALL} return !!all(document).find((each) => each.localName === 'textarea')`),
        'a box',
      );
      await tab.click(`${ALL} return all(document).find((each) => each.localName === 'textarea')`);
      await tab.press('A', 'A', 'A', 'b', 'ShiftLeft', 'ShiftRight', 'b', 'ShiftLeft');
      await until(
        () =>
          tab.run<boolean>(
            `${ALL} return all(document).find((each) => each.localName === 'textarea').value.endsWith('AAAbb')`,
          ),
        'the words',
      );
      assert.ok(await tab.run(`return location.pathname.endsWith('quick-exit.html')`));
      await tab.press('b', 'ShiftLeft', 'ShiftRight');
      await until(
        async () => (await tab.run<string>(`return ${FORUM}.textContent`)).includes('1 more time'),
        'what is announced',
      );
      await tab.press('ShiftLeft');
      await left('weather');
    });

    it('X7: is in reach at every place of the page, and inside a dialog', async () => {
      await inThread('weather');
      for (const part of [0, 0.5, 1]) {
        await tab.run(`scrollTo(0, ${part} * document.documentElement.scrollHeight)`);
        const seen = await tab.run<{ isHit: boolean; height: number }>(
          `const link = document.querySelector('peer-forum > [slot=exit]'); const { left, top, width, height } = link.getBoundingClientRect();
           return { isHit: document.elementFromPoint(left + width / 2, top + height / 2) === link, height }`,
        );
        assert.ok(seen.isHit, `at ${part} of the page`);
        assert.ok(seen.height >= 44);
      }
      await press('Tell a moderator');
      await until(
        () => tab.run<boolean>(`${ALL} return all(document).some((each) => each.localName === 'dialog' && each.open)`),
        'a dialog',
      );
      const inDialog = `${ALL} return all(document).find((each) => each.localName === 'peer-quick-exit' && each.inline && each.checkVisibility())?.shadowRoot.querySelector('a')`;
      await until(
        () => tab.run<boolean>(inDialog.replace('return all', 'return null != all')),
        'the way out of the dialog',
      );
      await tab.click(inDialog);
      await left('weather');
    });

    it('X11: without a network the page is cleared all the same, and says so', async () => {
      await inThread('weather');
      await tab.run(`Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })`);
      await tab.click(EXIT_LINK);
      await until(async () => (await text()).includes('This page is empty.'), 'what is said');
      assert.ok(!(await text()).includes(title));
      await tab.run(`delete navigator.onLine; dispatchEvent(new Event('online'))`);
      await left('weather');
    });
  });
}
