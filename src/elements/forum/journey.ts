/**
 * What the forum does after its first list: where a person goes, and what has the focus and how far it is scrolled there. What
 * they may need on the way besides is in `supplies.ts`. Knows nothing of how the list is drawn.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Configuration } from '../../connect/configuration.ts';
import type { Place } from '../../context/navigation.ts';
import type { PeerThreadList } from '../thread-list/thread-list.ts';
import '../thread/thread.define.ts';
import { instanceOf } from './address.ts';
import { otherView } from './other-views.ts';
import type { Provision } from './provision.ts';
import { Router } from './router.ts';
import { ScrollKeeper } from './scroll-keeper.ts';
import type { Supplies } from './supplies.ts';
import { isList } from './whereabouts.ts';

type View = Place['view'];

/** What a journey goes over. */
export interface Ground {
  readonly forum: LitElement;
  readonly provision: Provision;
  readonly configuration: Configuration;
  readonly home: Place;
  /** Whether other settings came since: two that wait for one file do not always go on in the order in which they asked. */
  readonly isOver: () => boolean;
  /** Shows a place. */
  readonly arrive: (place: Place, moved: boolean) => void;
}

export class Journey {
  readonly #ground: Ground;
  readonly #router: Router;
  readonly #scroll: ScrollKeeper;
  /** The view whose files could not be had, as with no network. */
  #missing: View | null = null;
  #asked: Promise<Supplies> | null = null;
  #supplies: Supplies | null = null;

  constructor(ground: Ground) {
    const { forum, provision, configuration, home } = ground;
    this.#ground = ground;
    this.#scroll = new ScrollKeeper(forum);
    this.#router = new Router({
      routing: configuration.routing,
      instance: instanceOf(forum),
      place: provision.navigation.value?.place ?? home,
      home,
      arrived: (moved) => void this.#arrived(moved),
    });
    void this.#need(this.#router.place, false);
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

  viewerIs(viewerId: string | null): void {
    this.#supplies?.viewerIs(viewerId);
  }

  /** Rejects when they could not be had; then they are asked for again with the next place, and when the network is back. */
  supplies(): Promise<Supplies> {
    this.#asked ??= import('./supplies.ts').then(
      ({ Supplies }) => (this.#supplies = new Supplies(this.#ground)),
      (problem: unknown) => {
        this.#asked = null;
        addEventListener('online', () => void this.supplies().catch(() => undefined), { once: true });
        throw problem;
      },
    );
    return this.#asked;
  }

  /** What a place other than a list looks like. */
  view(place: Place, isAlone: boolean): TemplateResult | typeof nothing {
    const { session, words } = this.#ground.provision;
    const { thread, list, first } = words.value?.words ?? {};
    return otherView({
      words: thread,
      list: list ?? first,
      before: isAlone && place.view === 'thread' ? null : this.#router.before,
      back: () => this.back(),
      topics: session.value?.topics ?? [],
      content: this.#content(place),
      isMissing: this.#missing === place.view,
      again: () => void this.#need(place, true),
    });
  }

  #content(place: Place): TemplateResult | null | undefined {
    return place.view === 'thread'
      ? html`<peer-thread thread-id=${place.threadId} post-id=${place.postId ?? nothing}></peer-thread>`
      : this.#supplies?.view(place);
  }

  /** Help above what a search found, where that is called for. */
  care(): TemplateResult | null | undefined {
    return this.#supplies?.care(this.#router.place);
  }

  async #arrived(moved: boolean): Promise<void> {
    const from = this.#ground.provision.navigation.value?.place;
    if (from) this.#scroll.keep(keyOf(from));
    const { place } = this.#router;
    this.#ground.arrive(place, moved);
    void this.#need(place, moved);
    if (moved && this.#ground.configuration.layout === 'all') await this.#land(place, from);
  }

  /** After a move the focus is where a person expects it: on the thread they came from, else on the new view (A8). */
  async #land(place: Place, from: Place | undefined): Promise<void> {
    const { forum } = this.#ground;
    await forum.updateComplete;
    if (!isList(place)) {
      // The view takes the focus to its heading once it has one; until then it must not fall out of the forum.
      this.#focus('.elsewhere');
      return this.#scroll.toTop();
    }
    const list = forum.renderRoot.querySelector<PeerThreadList>('peer-thread-list');
    await list?.updateComplete;
    if (from?.view !== 'thread' || !list?.focusThread(from.threadId)) list?.focusHeading();
    if (!this.#scroll.restore(keyOf(place))) this.#scroll.toTop();
  }

  /** Reading waits for its words alone, which also say where Back leads; writing and help for the checks and help lines, too. */
  async #need(place: Place, moved: boolean): Promise<void> {
    const { forum, provision } = this.#ground;
    const { view } = place;
    const supplies = this.supplies();
    supplies.then((them) => them.readSearch(place)).catch(() => undefined);
    this.#missing = null;
    try {
      await provision.words.value?.need('thread');
      if (view === 'help' || view === 'new-thread') await (await supplies).fetch(view);
    } catch {
      this.#missing = view;
      forum.requestUpdate();
      await forum.updateComplete;
      if (moved) this.#focus('.elsewhere [part=problem]');
    }
    forum.requestUpdate();
  }

  #focus(selector: string): void {
    this.#ground.forum.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}

/** Lists are told apart by what they are of. A search is kept in memory only, like the key made from it. */
const keyOf = (place: Place): string => JSON.stringify(place);
