/** Stands around a composer as the forum would: the same contexts, a backend in memory, and levers to move all of it. */
import { ContextProvider } from '@lit/context';
import { html, LitElement, render, type TemplateResult } from 'lit';
import { announceContext } from '../../../src/context/announce.ts';
import { backendContext } from '../../../src/context/backend.ts';
import { draftsContext } from '../../../src/context/drafts.ts';
import { navigationContext, type Place } from '../../../src/context/navigation.ts';
import { safetyContext, type Safety } from '../../../src/context/safety.ts';
import { sessionContext, type Session } from '../../../src/context/session.ts';
import { settingsContext, type Settings } from '../../../src/context/settings.ts';
import { wordsContext } from '../../../src/context/words.ts';
import { wordSource } from '../../../src/connect/words.ts';
import { DraftStore } from '../../../src/controllers/draft-store.ts';
import type { PeerComposer } from '../../../src/elements/composer/composer.ts';
import '../../../src/elements/composer/composer.define.ts';
import { en } from '../../../src/locales/en.ts';
import { createMemoryBackend, smallForum, type MemoryBackend, type MemoryOptions } from '../../../src/memory/index.ts';
import type { Check, Finding, SafetyKind } from '../../../src/safety/types.ts';

export interface StandOptions extends Partial<MemoryOptions> {
  readonly settings?: Partial<Settings>;
  /** What `session.signIn` does; null: there is no way to sign in. */
  readonly signIn?: (() => void) | null;
  readonly safety?: Safety;
}

export const SETTINGS: Settings = {
  instance: 'test',
  lang: 'en-GB',
  region: 'GB',
  pageSize: 20,
  headingLevel: 2,
  drafts: 'tab',
  helpedVisibility: 'author',
  signInUrl: null,
  reportUrl: null,
  exitUrl: null,
  termsUrl: null,
  policyUrl: null,
  complaintsUrl: null,
  renderHtml: null,
};

export class ComposerStand extends LitElement {
  backend!: MemoryBackend;
  store!: DraftStore;
  readonly said: string[] = [];
  readonly visited: Place[] = [];
  signIns = 0;
  #options: StandOptions = {};
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

  get composer(): PeerComposer {
    return this.querySelector('peer-composer') as PeerComposer;
  }

  get root(): ShadowRoot {
    return this.composer.shadowRoot as ShadowRoot;
  }

  async open(options: StandOptions): Promise<void> {
    this.#options = options;
    this.backend = createMemoryBackend({ data: smallForum(), viewer: 'willow', ...options });
    const settings = { ...SETTINGS, ...options.settings };
    this.store = new DraftStore({ instance: settings.instance, mode: settings.drafts });
    new ContextProvider(this as LitElement, {
      context: announceContext,
      initialValue: (text) => void this.said.push(text),
    });
    this.#backend.setValue(this.backend);
    this.#settings.setValue(settings);
    this.#words.setValue(wordSource(en, (source) => this.#words.setValue(source)));
    this.#navigation.setValue({
      place: { view: 'threads' },
      moved: false,
      go: (place) => void this.visited.push(place),
      back: () => undefined,
      href: () => null,
    });
    this.#safety.setValue(options.safety ?? safetyOf(() => []));
    await this.refresh();
    this.#drafts.setValue(this.store);
  }

  /** Asks the backend who is here, as the forum does. */
  async refresh(): Promise<void> {
    const { viewer, topics, community, threads } = await this.backend.start({});
    this.store.viewerIs(viewer?.id ?? null);
    const session: Session = {
      status: 'ready',
      viewer,
      topics,
      community,
      firstThreads: { topicId: undefined, page: threads },
      problem: null,
      refresh: () => this.refresh(),
      signIn: () => {
        this.signIns += 1;
        this.#options.signIn?.();
        return this.#options.signIn !== null;
      },
    };
    this.#session.setValue(session);
  }

  async become(memberId: string | null): Promise<void> {
    this.backend.setViewer(memberId);
    await this.refresh();
  }
}

customElements.define('composer-stand', ComposerStand);

/** A safety whose check is this function. */
export function safetyOf(check: Check): Safety {
  return { check: async () => check, searchCheck: async () => null, supportLines: async () => [] };
}

/** Finds a kind wherever one of its words stands: real rules have tests of their own. */
export function findingWords(words: Partial<Record<SafetyKind, readonly string[]>>): Safety {
  return safetyOf((text) =>
    Object.entries(words).flatMap(([kind, list]) =>
      list.flatMap((word): Finding[] => {
        const start = text.indexOf(word);
        const label = word.includes('@') ? 'email' : 'phone';
        return start < 0 ? [] : [{ kind: kind as SafetyKind, label, rule: 'test', start, end: start + word.length }];
      }),
    ),
  );
}

/** A stand on the page with a composer in it, ready to be written in. */
export async function standWith(
  options: StandOptions = {},
  composer: TemplateResult = html`<peer-composer purpose="thread"></peer-composer>`,
): Promise<ComposerStand> {
  const stand = document.createElement('composer-stand') as ComposerStand;
  document.body.append(stand);
  await stand.open(options);
  render(composer, stand);
  await until(() => stand.root.querySelector('form') !== null);
  return stand;
}

/** Waits for a condition, frame by frame. The runner's own limit ends a wait that never comes true. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
