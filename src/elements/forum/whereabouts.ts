/**
 * Where a person is in the forum. The first list needs no more than this; for moving on, the journey's files are fetched: ahead,
 * once the list is there, and here for whoever is faster.
 */
import type { LitElement } from 'lit';
import type { Configuration } from '../../connect/configuration.ts';
import type { Place } from '../../context/navigation.ts';
import { addressOf, pathOf, placeAt } from './address.ts';
import type { Journey } from './journey.ts';
import type { Provision } from './provision.ts';

export type ListPlace = Extract<Place, { view: 'threads' | 'search' }>;

export class Whereabouts {
  readonly #forum: LitElement;
  readonly #provision: Provision;
  readonly #arrived: () => void;
  #home: Place = { view: 'threads' };
  #listPlace: ListPlace = { view: 'threads' };
  #configuration: Configuration | null = null;
  #journey: Journey | null = null;
  /** Goes again where a person could not go, because files did not come. */
  #again: (() => void) | null = null;

  constructor(forum: LitElement, provision: Provision, arrived: () => void) {
    this.#forum = forum;
    this.#provision = provision;
    this.#arrived = arrived;
  }

  get place(): Place {
    return this.#provision.navigation.value?.place ?? this.#home;
  }

  /** The list that is shown, or that is left for something else and stays as it is meanwhile. */
  get listPlace(): ListPlace {
    return this.#listPlace;
  }

  get journey(): Journey | null {
    return this.#journey;
  }

  get again(): (() => void) | null {
    return this.#again;
  }

  /** Begins anew with these settings; the person stays where they are, unless the settings say otherwise. */
  settle(configuration: Configuration, instance: string): void {
    const { thread, topic, routing, layout } = configuration;
    const home: Place = thread
      ? { view: 'thread', threadId: thread }
      : { view: 'threads', topicId: topic ?? undefined };
    const here = pathOf(home) === pathOf(this.#home) ? this.place : home;
    const addressing = { routing, instance };
    this.#home = home;
    this.#listPlace = { view: 'threads', topicId: topic ?? undefined };
    this.#configuration = configuration;
    this.#journey?.disconnect();
    this.#journey = null;
    this.#provision.navigation.setValue({
      place: placeAt(location.href, addressing) ?? here,
      moved: false,
      go: (place) => this.#go((journey) => journey.go(place)),
      back: () => this.#go((journey) => journey.back()),
      href: (place) => addressOf(place, addressing, location.href),
    });
    this.#arrive(layout === 'custom');
  }

  /** As if the person had never been anywhere. */
  forget(): void {
    this.#journey?.disconnect();
    this.#journey = this.#again = this.#configuration = null;
    this.#home = this.#listPlace = { view: 'threads' };
  }

  /** Everything for moving on. Rejects when its files could not be had. */
  async travel(): Promise<Journey> {
    const { Journey } = await import('./journey.ts');
    const [configuration, navigation] = [this.#configuration, this.#provision.navigation.value];
    if (!configuration || !navigation) throw new TypeError('The settings are not read yet.');
    if (!this.#journey) {
      this.#journey = new Journey({
        forum: this.#forum,
        provision: this.#provision,
        configuration,
        home: this.#home,
        isOver: () => this.#configuration !== configuration,
        arrive: (place, moved) => {
          this.#provision.navigation.setValue({ ...navigation, place, moved });
          this.#arrive();
        },
      });
      if (this.#forum.isConnected) this.#journey.connect();
    }
    return this.#journey;
  }

  #arrive(isNeeded = false): void {
    const { place } = this;
    if (isList(place)) this.#listPlace = place;
    this.#arrived();
    this.#forum.requestUpdate();
    if (isNeeded || !isList(place)) this.#go();
  }

  #go(move?: (journey: Journey) => void): void {
    this.#again = null;
    this.travel()
      .then(move)
      .catch(() => {
        this.#again = () => this.#go(move);
      })
      .finally(() => this.#forum.requestUpdate());
  }
}

export function isList(place: Place): place is ListPlace {
  return place.view === 'threads' || place.view === 'search';
}
