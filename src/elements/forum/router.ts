/**
 * Where a person went in the forum, and its trace in the browser's history. What cannot stand in an address, a search, is kept in
 * memory by a number. The page's own history state and fragments are left alone.
 */
import type { Place } from '../../context/navigation.ts';
import { addressOf, pathOf, placeAt, type Addressing } from './address.ts';

export interface RouterOptions extends Addressing {
  /** Where the person is. */
  readonly place: Place;
  /** Where somebody is who followed no address of ours. */
  readonly home: Place;
  /** The person moved; or, with false, an address that changed while nobody listened leads elsewhere. */
  readonly arrived: (moved: boolean) => void;
}

interface Visit {
  readonly place: Place;
  /** The number of the visit that led here; null when somebody came by an address. */
  readonly from: number | null;
}

export class Router {
  readonly #options: RouterOptions;
  readonly #stateKey: string;
  /** Tells the numbers of this load from those of an earlier one that the browser still has in its history. */
  readonly #load = Math.random();
  /** Numbers are never used again: the browser may have an entry with each of them. */
  readonly #visits: Visit[];
  #at = 0;

  constructor(options: RouterOptions) {
    this.#options = options;
    this.#stateKey = `peer-forum:${options.instance}`;
    this.#visits = [{ place: options.place, from: null }];
  }

  get place(): Place {
    return this.#visit.place;
  }

  /** Where `back` leads. */
  get before(): Place {
    return this.#visits[this.#visit.from ?? -1]?.place ?? this.#options.home;
  }

  connect(): void {
    if (!this.#hasAddresses) return;
    addEventListener('popstate', this.#popped);
    const place = placeAt(location.href, this.#options);
    if (place) this.#follow(place, false);
  }

  disconnect(): void {
    removeEventListener('popstate', this.#popped);
  }

  go(place: Place): void {
    const address = addressOf(place, this.#options, location.href);
    // The entry that is left is marked too: by its address alone it could be the page's own.
    if (address !== null) history.replaceState(this.#state(), '');
    this.#add(place, this.#at);
    if (address !== null) history.pushState(this.#state(), '', address);
    this.#options.arrived(true);
  }

  back(): void {
    const { from } = this.#visit;
    if (from !== null && !this.#hasAddresses) this.#arrive(from);
    // Not from an entry that the page put over ours: its Back leads no further than here.
    else if (from !== null && this.#numberIn(history.state) === this.#at) history.back();
    else this.go(this.before);
  }

  get #visit(): Visit {
    return this.#visits[this.#at] as Visit;
  }

  get #hasAddresses(): boolean {
    return this.#options.routing !== 'none';
  }

  /** The page's own state stays beside ours. */
  #state(): Record<string, unknown> {
    const others: unknown = history.state;
    return { ...(typeof others === 'object' ? others : {}), [this.#stateKey]: [this.#load, this.#at] };
  }

  #numberIn(state: unknown): number | null {
    const mark = (state as Readonly<Record<string, readonly [number, number] | null>> | null)?.[this.#stateKey];
    return mark?.[0] === this.#load ? mark[1] : null;
  }

  readonly #popped = ({ state }: PopStateEvent): void => {
    const number = this.#numberIn(state);
    if (number !== null) return this.#arrive(number);
    const place = placeAt(location.href, this.#options);
    const isForeign = !place && this.#options.routing === 'hash' && location.hash !== '';
    if (!isForeign) this.#follow(place ?? this.#options.home, true);
  };

  /** Goes where an address leads, when that is somewhere else. */
  #follow(place: Place, moved: boolean): void {
    if (pathOf(place) === pathOf(this.place)) return;
    this.#add(place, null);
    this.#options.arrived(moved);
  }

  #arrive(at: number): void {
    if (at === this.#at || !this.#visits[at]) return;
    this.#at = at;
    this.#options.arrived(true);
  }

  #add(place: Place, from: number | null): void {
    this.#at = this.#visits.push({ place, from }) - 1;
  }
}
