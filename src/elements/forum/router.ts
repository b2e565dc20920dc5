/**
 * Where in the forum a person is, and its trace in the browser's history. What cannot stand in an address, a search, is kept in
 * memory by a number. The page's own history state and fragments are left alone.
 */
import type { Navigation, Place } from '../../context/navigation.ts';
import { pathOf, placeOf } from './address.ts';

export interface RouterOptions {
  readonly routing: 'hash' | 'query' | 'none';
  readonly instance: string;
  /** Where somebody is who followed no address of ours. */
  readonly home: Place;
  readonly changed: (navigation: Navigation) => void;
}

const PARAMETER = 'peer';

export class Router {
  readonly #options: RouterOptions;
  readonly #stateKey: string;
  /** Tells the numbers of this load from those of an earlier one that the browser still has in its history. */
  readonly #load = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  readonly #places: Place[] = [];
  #at = 0;
  #moved = false;

  constructor(options: RouterOptions) {
    this.#options = options;
    this.#stateKey = `peer-forum:${options.instance}`;
    this.#places[0] = this.#fromAddress() ?? options.home;
  }

  get place(): Place {
    return this.#places[this.#at] ?? this.#options.home;
  }

  connect(): void {
    if (this.#options.routing !== 'none') addEventListener('popstate', this.#onPopState);
    this.#tell();
  }

  disconnect(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  readonly go = (place: Place): void => {
    this.#moved = true;
    this.#places.length = this.#at + 1;
    this.#at = this.#places.push(place) - 1;
    if (this.#options.routing !== 'none') history.pushState(this.#state(), '', this.#addressOf(place));
    this.#tell();
  };

  readonly back = (): void => {
    if (this.#at === 0) return this.go(this.#options.home);
    if (this.#options.routing !== 'none') return history.back();
    this.#at -= 1;
    this.#moved = true;
    this.#tell();
  };

  readonly href = (place: Place): string | null => (this.#options.routing === 'none' ? null : this.#addressOf(place));

  #addressOf(place: Place): string {
    const path = pathOf(place);
    const url = new URL(location.href);
    if (this.#options.routing === 'query') {
      if (path) url.searchParams.set(PARAMETER, `${this.#options.instance}/${path}`);
      else url.searchParams.delete(PARAMETER);
    } else {
      url.hash = path ? `peer:${this.#options.instance}/${path}` : '';
    }
    return url.pathname + url.search + url.hash;
  }

  /** The place that the address names; null where it names none of this forum's. */
  #fromAddress(): Place | null {
    const { routing, instance } = this.#options;
    if (routing === 'none') return null;
    const written =
      routing === 'query'
        ? (new URLSearchParams(location.search).get(PARAMETER) ?? '')
        : location.hash.startsWith('#peer:')
          ? location.hash.slice('#peer:'.length)
          : '';
    return written.startsWith(`${instance}/`) ? placeOf(written.slice(instance.length + 1)) : null;
  }

  #state(): Record<string, unknown> {
    const others: unknown = history.state;
    const kept = typeof others === 'object' && others !== null ? (others as Record<string, unknown>) : {};
    return { ...kept, [this.#stateKey]: [this.#load, this.#at] };
  }

  readonly #onPopState = (event: PopStateEvent): void => {
    const state = event.state as Record<string, unknown> | null;
    const mark = state?.[this.#stateKey];
    if (Array.isArray(mark) && mark[0] === this.#load && this.#places[Number(mark[1])]) {
      this.#arrive(Number(mark[1]));
      return;
    }
    const place = this.#fromAddress();
    const foreign = this.#options.routing === 'hash' && location.hash !== '' && !place;
    if (foreign) return;
    const first = this.#places[0];
    if (first && (!place || pathOf(place) === pathOf(first))) return this.#arrive(0);
    this.#places.length = this.#at + 1;
    this.#arrive(this.#places.push(place as Place) - 1);
  };

  #arrive(at: number): void {
    if (at === this.#at) return;
    this.#at = at;
    this.#moved = true;
    this.#tell();
  }

  #tell(): void {
    const { place, go, back, href } = this;
    this.#options.changed({ place, moved: this.#moved, go, back, href });
  }
}
