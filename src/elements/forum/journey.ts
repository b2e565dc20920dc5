/**
 * What the forum does after its first list: where a person goes, what has the focus and how far it is scrolled there, what is
 * kept of unsent words, and the fetching of all that the first list did not need. Knows nothing of how the list is drawn.
 */
import type { LitElement, TemplateResult } from 'lit';
import type { Configuration } from '../../connect/configuration.ts';
import { createSafety } from '../../connect/safety.ts';
import type { Place } from '../../context/navigation.ts';
import type { DraftStore } from '../../controllers/draft-store.ts';
import type { PeerThreadList } from '../thread-list/thread-list.ts';
import { loadElement } from '../lazy.ts';
import { instanceOf } from './address.ts';
import { warnOnce } from './connection.ts';
import type { Provision } from './provision.ts';
import { Router } from './router.ts';
import { ScrollKeeper } from './scroll-keeper.ts';
import { careView, otherView } from './other-views.ts';
import { ViewLoader } from './view-loader.ts';

/** What a journey goes over. */
export interface Ground {
  readonly forum: LitElement;
  readonly provision: Provision;
  readonly configuration: Configuration;
  readonly home: Place;
  /** Shows a place. */
  readonly arrive: (place: Place, moved: boolean) => void;
}

export class Journey {
  readonly #ground: Ground;
  readonly #router: Router;
  readonly #scroll: ScrollKeeper;
  readonly #views: ViewLoader;
  #drafts: Promise<DraftStore> | null = null;
  #draftStore: DraftStore | null = null;
  /** The search holds words for which help is offered above its results, never in their place (E6). */
  #hasCare = false;

  constructor(ground: Ground) {
    const { forum, provision, configuration, home } = ground;
    this.#ground = ground;
    this.#scroll = new ScrollKeeper(forum);
    this.#views = new ViewLoader(forum);
    this.#router = new Router({
      routing: configuration.routing,
      instance: instanceOf(forum),
      place: provision.navigation.value?.place ?? home,
      home,
      arrived: (moved) => void this.#arrived(moved),
    });
    provision.words.value?.need('list');
    provision.safety.setValue(createSafety(configuration));
    warnOfMissingPages(configuration);
    this.#need(this.#router.place, false);
  }

  connect(): void {
    this.#router.connect();
  }

  disconnect(): void {
    this.#router.disconnect();
  }

  go(place: Place): void {
    this.#router.go(place);
  }

  back(): void {
    this.#router.back();
  }

  /** Fetches what comes next while nobody waits: help lines first, which must be there when the network is not. */
  async prepare(): Promise<void> {
    if (this.#ground.forum.renderRoot.querySelector('peer-impact')) await loadElement('peer-impact');
    await this.#views.load('help');
    await Promise.all([this.#views.load('thread'), this.#keepDrafts()]);
  }

  viewerIs(viewerId: string | null): void {
    this.#draftStore?.viewerIs(viewerId);
  }

  async eraseDrafts(): Promise<void> {
    (await this.#keepDrafts()).clear();
  }

  /** What a place other than a list looks like. */
  view(place: Place, isAlone: boolean): TemplateResult {
    const { navigation, session, words } = this.#ground.provision;
    return otherView(place, {
      words: words.value?.words.list,
      before: isAlone && place.view === 'thread' ? null : this.#router.before,
      topics: session.value?.topics ?? [],
      navigation: navigation.value,
      isReady: this.#views.isReady(place.view),
      isMissing: this.#views.isMissing(place.view),
      again: () => this.#need(place, true),
    });
  }

  /** Help above what a search found, where that is called for. */
  care(): TemplateResult | null {
    return this.#hasCare ? careView() : null;
  }

  async #arrived(moved: boolean): Promise<void> {
    const from = this.#ground.provision.navigation.value?.place;
    if (from) this.#scroll.keep(keyOf(from));
    const { place } = this.#router;
    this.#hasCare = false;
    this.#ground.arrive(place, moved);
    this.#need(place, moved);
    void this.#readSearch(place);
    if (moved && this.#ground.configuration.layout === 'all') await this.#land(place, from);
  }

  /** After a move the focus is where a person expects it: on the thread they came from, else on the new view (A8). */
  async #land(place: Place, from: Place | undefined): Promise<void> {
    const { forum } = this.#ground;
    await forum.updateComplete;
    const list = forum.renderRoot.querySelector<PeerThreadList>('peer-thread-list');
    if (place.view !== 'threads' && place.view !== 'search') {
      // The view takes the focus to its heading once it has one; until then it must not fall out of the forum.
      this.#focus('.elsewhere');
      return this.#scroll.toTop();
    }
    await list?.updateComplete;
    if (from?.view !== 'thread' || !list?.focusThread(from.threadId)) list?.focusHeading();
    if (!this.#scroll.restore(keyOf(place))) this.#scroll.toTop();
  }

  #need({ view }: Place, moved: boolean): void {
    if (view === 'thread' || view === 'new-thread') this.#keepDrafts().catch(() => undefined);
    this.#views.need(view).catch(async () => {
      await this.#ground.forum.updateComplete;
      if (moved) this.#focus('.elsewhere [part=problem]');
    });
  }

  #focus(selector: string): void {
    this.#ground.forum.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  async #readSearch(place: Place): Promise<void> {
    if (place.view !== 'search') return;
    const check = await this.#ground.provision.safety.value?.searchCheck();
    try {
      if (!check?.(place.text, { purpose: 'search' }).length) return;
    } catch {
      // A check that fails is as if nothing was found: searching goes on.
      return;
    }
    await this.#views.load('help').catch(() => undefined);
    this.#hasCare = this.#views.isReady('help') && this.#router.place === place;
    this.#ground.forum.requestUpdate();
  }

  /** The store of drafts comes with the first place where somebody can write. */
  #keepDrafts(): Promise<DraftStore> {
    this.#drafts ??= this.#loadDrafts().catch((problem: unknown) => {
      this.#drafts = null;
      throw problem;
    });
    return this.#drafts;
  }

  async #loadDrafts(): Promise<DraftStore> {
    const { forum, provision, configuration } = this.#ground;
    const { DraftStore } = await import('../../controllers/draft-store.ts');
    const store = new DraftStore({ instance: instanceOf(forum), mode: configuration.drafts });
    const session = provision.session.value;
    if (session?.status === 'ready') store.viewerIs(session.viewer?.id ?? null);
    provision.drafts.setValue(store);
    this.#draftStore = store;
    return store;
  }
}

/** The law asks charities for these pages; nothing refuses to start without them (E54). */
function warnOfMissingPages({ termsUrl, policyUrl, complaintsUrl }: Configuration): void {
  const missing = Object.entries({ termsUrl, policyUrl, complaintsUrl }).filter(([, value]) => value === null);
  const names = missing.map(([name]) => name).join(', ');
  if (names) warnOnce(`peer-forum: these links are not set, and people may need them: ${names}.`);
}

/** Lists are told apart by what they are of. A search is kept in memory only, like the key made from it. */
const keyOf = (place: Place): string => JSON.stringify(place);
