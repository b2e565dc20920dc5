import { assert } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LiveController, type LiveSource } from '../../src/controllers/live.ts';
import { createMemoryBackend, smallForum } from '../../src/memory/index.ts';
import type { ForumBackend, Page, Post } from '../../src/model/index.ts';
import { found } from './support/provider.ts';

class Host extends LitElement {}
customElements.define('live-host', Host);

const EMPTY: Page<Post> = { items: [], start: null, end: null, hasPrevious: false, hasNext: false, total: null };

interface Watched {
  readonly host: Host;
  readonly live: LiveController;
  /** The moments at which it asked. */
  readonly asked: number[];
}

function watch(
  backend: Partial<ForumBackend>,
  ask: LiveSource['ask'] = () => Promise.resolve(EMPTY),
  every = 30,
): Watched {
  const host = document.createElement('live-host') as Host;
  const live = new LiveController(host, every);
  const asked: number[] = [];
  live.watch({
    backend: { ...createMemoryBackend({ data: smallForum() }), live: undefined, ...backend },
    threadId: 'conversation',
    ask: (signal) => {
      asked.push(performance.now());
      return ask(signal);
    },
  });
  document.body.append(host);
  return { host, live, asked };
}

function setVisible(isVisible: boolean): void {
  if (isVisible) Reflect.deleteProperty(document, 'visibilityState');
  else Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Long enough for a question that is due to be asked: frames, and not a time. */
async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const hosts: Host[] = [];
const watching = (watched: Watched): Watched => {
  hosts.push(watched.host);
  return watched;
};

afterEach(() => {
  setVisible(true);
  for (const host of hosts.splice(0)) host.remove();
});

describe('looking for replies that arrive', () => {
  it('asks at intervals, and keeps what came', async () => {
    const page = { ...EMPTY, items: [{ id: '1' } as Post] };
    const { live, asked } = watching(watch({}, () => Promise.resolve(page)));
    await found(() => asked.length >= 3);
    assert.equal(live.arrived, page);
    live.taken();
    assert.equal(live.arrived, null);
  });

  it('waits longer and longer while it is not answered, and asks as before when it is', async () => {
    let isDown = true;
    const { asked } = watching(
      watch({}, () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(EMPTY)), 20),
    );
    await found(() => asked.length === 4);
    const gaps = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
    assert.isAtLeast(gaps[2] ?? 0, 2 * 20 * 2);
    isDown = false;
    const before = asked.length;
    await found(() => asked.length >= before + 3);
  });

  it('stops while nobody sees the page, and asks at once when somebody does', async () => {
    const { asked } = watching(watch({}, undefined, 20));
    await found(() => asked.length > 0);
    setVisible(false);
    const before = asked.length;
    await frames(10);
    assert.equal(asked.length, before);
    setVisible(true);
    await found(() => asked.length > before);
  });

  it('stops when its element leaves, and goes on when it comes back', async () => {
    const { host, asked } = watching(watch({}, undefined, 20));
    await found(() => asked.length > 0);
    host.remove();
    const before = asked.length;
    await frames(10);
    assert.equal(asked.length, before);
    document.body.append(host);
    await found(() => asked.length > before);
  });

  it('asks when the backend says that there is something, one question at a time', async () => {
    let notify = (): void => undefined;
    let answer = (): void => undefined;
    const live: ForumBackend['live'] = {
      watchThread: (_id, tell, { signal }) => {
        notify = tell;
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
      },
    };
    const ask = (): Promise<Page<Post>> => new Promise((resolve) => (answer = () => resolve(EMPTY)));
    const { asked } = watching(watch({ live }, ask, 3_600_000));
    notify();
    await found(() => asked.length === 1);
    notify();
    notify();
    await frames(3);
    assert.equal(asked.length, 1);
    answer();
    await found(() => asked.length === 2);
    answer();
    await frames(3);
    assert.equal(asked.length, 2);
  });

  it('asks at intervals when listening breaks', async () => {
    const live: ForumBackend['live'] = { watchThread: () => Promise.reject(new Error('broken')) };
    const { asked } = watching(watch({ live }, undefined, 20));
    await found(() => asked.length >= 2);
  });

  it('drops a question that is open when the thread is left', async () => {
    let signal: AbortSignal | null = null;
    const { live, asked } = watching(
      watch(
        {},
        (given) => {
          signal = given;
          return new Promise(() => undefined);
        },
        20,
      ),
    );
    await found(() => asked.length === 1);
    live.watch(null);
    assert.equal((signal as AbortSignal | null)?.aborted, true);
  });
});
