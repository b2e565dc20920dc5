/** Stands around elements as the forum would: the same contexts over a backend in memory, and levers to move all of it. */
import { ContextProvider } from '@lit/context';
import { LitElement, render, type TemplateResult } from 'lit';
import { wordSource } from '../../../src/connect/words.ts';
import { announceContext } from '../../../src/context/announce.ts';
import { backendContext } from '../../../src/context/backend.ts';
import { draftsContext, type Drafts } from '../../../src/context/drafts.ts';
import { navigationContext, type Place } from '../../../src/context/navigation.ts';
import { safetyContext, type Safety } from '../../../src/context/safety.ts';
import { sessionContext } from '../../../src/context/session.ts';
import { settingsContext, type Settings } from '../../../src/context/settings.ts';
import { wordsContext } from '../../../src/context/words.ts';
import { DraftStore } from '../../../src/controllers/draft-store.ts';
import { en } from '../../../src/locales/en.ts';
import { createMemoryBackend, smallForum, type MemoryBackend, type MemoryOptions } from '../../../src/memory/index.ts';
import type { ForumBackend } from '../../../src/model/index.ts';
import { supportLines } from '../../../src/safety/support-lines/index.ts';

export interface ProviderOptions extends Partial<MemoryOptions> {
  readonly settings?: Partial<Settings>;
  /** Where the person is; a thread's place is left to the element's own attributes unless it is given. */
  readonly place?: Place;
  /** Whether they moved there inside the forum. */
  readonly moved?: boolean;
  /** What the elements get of the memory backend. */
  readonly as?: (backend: MemoryBackend) => ForumBackend;
  /** Whether there is a way to sign in. */
  readonly hasSignIn?: boolean;
  readonly safety?: Safety;
  /** Whether places have addresses. */
  readonly addresses?: boolean;
}

export const SETTINGS: Settings = {
  instance: 'test',
  lang: 'en-GB',
  region: 'GB',
  pageSize: 20,
  headingLevel: 2,
  drafts: 'memory',
  helpedVisibility: 'author',
  signInUrl: null,
  reportUrl: null,
  exitUrl: null,
  exitKeys: 'shift',
  termsUrl: null,
  policyUrl: null,
  complaintsUrl: null,
  safetyPolicy: null,
  renderHtml: null,
};

const SAFETY: Safety = {
  check: () => Promise.resolve(null),
  searchCheck: () => Promise.resolve(null),
  supportLines: () => Promise.resolve(supportLines),
};

export class TestProvider extends LitElement {
  backend!: MemoryBackend;
  drafts!: Drafts;
  readonly said: string[] = [];
  readonly visited: Place[] = [];
  signIns = 0;
  #options: ProviderOptions = {};
  readonly #backend = new ContextProvider(this, { context: backendContext, initialValue: null });
  readonly #session = new ContextProvider(this, { context: sessionContext, initialValue: null });
  readonly #settings = new ContextProvider(this, { context: settingsContext, initialValue: null });
  readonly #drafts = new ContextProvider(this, { context: draftsContext, initialValue: null });
  readonly #safety = new ContextProvider(this, { context: safetyContext, initialValue: null });
  readonly #navigation = new ContextProvider(this, { context: navigationContext, initialValue: null });
  readonly #words = new ContextProvider(this, { context: wordsContext, initialValue: null });
  protected override createRenderRoot(): this {
    return this;
  }

  async start(options: ProviderOptions): Promise<void> {
    this.#options = options;
    this.backend = createMemoryBackend({ data: smallForum(), viewer: 'willow', ...options });
    this.drafts = new DraftStore({ instance: 'test', mode: options.settings?.drafts ?? 'memory' });
    new ContextProvider(this, {
      context: announceContext,
      initialValue: (text: string) => void this.said.push(text),
    });
    this.#settings.setValue({ ...SETTINGS, ...options.settings });
    this.#words.setValue(wordSource(en, (source) => this.#words.setValue(source)));
    this.#safety.setValue(options.safety ?? SAFETY);
    this.#drafts.setValue(this.drafts);
    this.go(options.place ?? { view: 'threads' }, options.moved ?? false);
    this.#backend.setValue(options.as?.(this.backend) ?? this.backend);
    await this.refresh();
  }

  /** Moves to a place, as a press on a link inside the forum does. */
  go(place: Place, moved = true): void {
    this.visited.push(place);
    this.#navigation.setValue({
      place,
      moved,
      go: (next) => this.go(next),
      back: () => this.go({ view: 'threads' }),
      href: (next) => (this.#options.addresses === false ? null : `#test/${JSON.stringify(Object.values(next))}`),
    });
  }

  /** Asks the backend who is here, as the forum does. */
  async refresh(): Promise<void> {
    const { viewer, topics, community, threads } = await this.backend.start({});
    if (this.drafts instanceof DraftStore) this.drafts.viewerIs(viewer?.id ?? null);
    this.#session.setValue({
      status: 'ready',
      viewer,
      topics,
      community,
      firstThreads: { topicId: undefined, page: threads },
      problem: null,
      refresh: () => this.refresh(),
      signIn: () => {
        this.signIns += 1;
        return this.#options.hasSignIn ?? true;
      },
    });
  }

  async become(memberId: string | null): Promise<void> {
    this.backend.setViewer(memberId);
    await this.refresh();
  }
}

customElements.define('test-provider', TestProvider);

const stands = new Set<TestProvider>();

/** A provider on the page with these elements in it. `removeProviders` takes all of them away. */
export async function provide(template: TemplateResult, options: ProviderOptions = {}): Promise<TestProvider> {
  const provider = document.createElement('test-provider') as TestProvider;
  stands.add(provider);
  document.body.append(provider);
  await provider.start(options);
  render(template, provider);
  return provider;
}

export function removeProviders(): void {
  for (const provider of stands) provider.remove();
  stands.clear();
}

/** Waits for a condition, frame by frame, and gives what it found. The runner's own limit ends a wait that never comes true. */
export async function found<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const value = look();
    if (value) return value;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** All elements that match, through all shadow roots. */
export function allIn<T extends Element>(root: ParentNode, selector: string): T[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? allIn<T>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<T>(selector), ...inner];
}

/** The first button whose words begin so, through all shadow roots. */
export const buttonIn = (root: ParentNode, words: string): HTMLButtonElement | undefined =>
  allIn<HTMLButtonElement>(root, 'button').find(({ textContent }) => textContent.trim().startsWith(words));

/** The element that has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Pretends that the browser is offline, and tells the page, until called with true. */
export function setOnline(isOnline: boolean): void {
  if (isOnline) Reflect.deleteProperty(navigator, 'onLine');
  else Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

/** All text of an element as it is drawn, through shadow roots and without what is hidden. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (
    node instanceof Element &&
    (node.matches('style, script, [hidden]') || getComputedStyle(node).display === 'none')
  ) {
    return '';
  }
  const inner = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : [];
  const text = [...inner, ...node.childNodes].map(textOf).join('');
  return inner.length ? ` ${text} ` : text;
}
