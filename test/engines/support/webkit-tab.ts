/** WebKitGTK through WebDriver: https://www.w3.org/TR/webdriver2/. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Stroke, Tab } from './engines.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = ['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);
const miniBrowser = BROWSER[process.arch === 'arm64' ? 1 : 0] as string;

export const WEBKIT_PROGRAMS = [DRIVER, miniBrowser, '/usr/bin/xvfb-run'];

/** The protocol's own names of keys. */
const KEYS: Readonly<Record<Stroke, readonly string[]>> = {
  ShiftLeft: ['\uE008'],
  ShiftRight: ['\uE050'],
  A: ['\uE008', 'A'],
  b: ['b'],
};

type Ask = <T>(method: string, path: string, body?: object) => Promise<T>;

export async function openWebKit(): Promise<{ tab: Tab; close(): Promise<void> }> {
  const port = await freePort();
  const driver = spawn('/usr/bin/xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', DRIVER, '-p', String(port)], {
    stdio: 'ignore',
    detached: true,
  });
  const end = (): void => {
    if (driver.pid) process.kill(-driver.pid, 'SIGTERM');
  };
  const at = `http://127.0.0.1:${port}`;
  try {
    await answering(`${at}/status`);
    const { sessionId } = await ask<{ sessionId: string }>(at, 'POST', '/session', {
      capabilities: {
        alwaysMatch: {
          // A page that is on its way must not make the next question wait: it is what is looked at.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      },
    });
    const inSession: Ask = (method, path, body) => ask(at, method, `/session/${sessionId}${path}`, body);
    const handle = await inSession<string>('GET', '/window');
    return {
      tab: webKitTab(inSession, handle),
      close: async () => {
        await inSession('DELETE', '').catch(() => undefined);
        end();
      },
    };
  } catch (problem) {
    end();
    throw problem;
  }
}

function webKitTab(ask: Ask, handle: string): Tab {
  const inTab: Ask = async (method, path, body) => {
    await ask('POST', '/window', { handle });
    return ask(method, path, body);
  };
  const once = <T>(body: string): Promise<T> => inTab('POST', '/execute/sync', { script: body, args: [] });
  // A page that goes while it is asked has not answered, or never does; the next one is asked.
  const run = <T>(body: string): Promise<T> =>
    once<T>(body).catch((problem: Error) => {
      if (problem.name === 'TimeoutError' || problem.message.includes('no such frame')) return once<T>(body);
      throw problem;
    });
  return {
    goto: async (url) => {
      await inTab('POST', '/url', { url });
      while (
        !(await run<boolean>(`return location.href === ${JSON.stringify(url)} && document.readyState !== 'loading'`))
      );
    },
    run,
    click: async (body) => {
      // Its own click does not find its way to what stands in shadow trees: the pointer is moved there and pressed.
      const at = await run<{ x: number; y: number }>(
        `const it = (() => { ${body} })(); it.scrollIntoView({ block: 'center', behavior: 'instant' });
         const { left, top, width, height } = it.getBoundingClientRect(); return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }`,
      );
      const move = { type: 'pointerMove', duration: 0, origin: 'viewport', ...at };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await inTab('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    press: async (...strokes) => {
      const actions = strokes.flatMap((stroke) => [
        ...KEYS[stroke].map((value) => ({ type: 'keyDown', value })),
        ...[...KEYS[stroke]].reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
      await inTab('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    front: async () => void (await inTab('GET', '/url')),
    // WebKitGTK's driver gives no picture while the next page is on its way, which is when it is wanted.
    look: () => Promise.resolve(null),
    another: async () => webKitTab(ask, (await ask<{ handle: string }>('POST', '/window/new', { type: 'tab' })).handle),
  };
}

/** After which the driver is not waited for any more: now and then it forgets a question that was asked while a page went. */
const LONGEST = 10_000;

async function ask<T>(at: string, method: string, path: string, body?: object): Promise<T> {
  const signal = AbortSignal.timeout(LONGEST);
  const response = await fetch(at + path, { method, signal, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKit: ${path}: ${value.error} ${value.message}`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answering(url: string): Promise<void> {
  for (;;) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
