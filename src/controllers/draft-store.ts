/**
 * Where unsent words are kept, and for whom. Each draft belongs to one instance, one place in it and one person (or to nobody,
 * while nobody is signed in), and nobody else ever gets it. It knows neither the screen nor the backend.
 */
import type { Draft, DraftPlace, Drafts, Preference } from '../context/drafts.ts';
import type { DraftMode } from '../context/settings.ts';
import { decode, encode, keyOf, ownerOf, rekey } from './draft-codec.ts';
import { memoryShelf, storageShelf, type Shelf } from './draft-shelf.ts';

/** A draft is given back for 24 hours after it was last written (E56). */
export const DRAFT_LIFE = 24 * 60 * 60 * 1000;
/** A draft that waits for its writer to sign in is given back for 30 minutes. */
export const SIGN_IN_LIFE = 30 * 60 * 1000;

export interface DraftStoreOptions {
  readonly instance: string;
  /** What the charity chose. `device` only allows it: words stay in the tab until the person asks for more. */
  readonly mode: DraftMode;
  readonly tab?: () => Storage;
  readonly device?: () => Storage;
  readonly now?: () => number;
}

export class DraftStore implements Drafts {
  readonly #prefix: string;
  readonly #shelves: Readonly<Record<DraftMode, Shelf>>;
  readonly #now: () => number;
  readonly #watchers = new Set<() => void>();
  readonly #firstMode: DraftMode;
  #mode: DraftMode;
  #viewerId: string | null = null;
  /** Who was here last without signing out: a different person after them finds nothing, on the screen neither. */
  #lastPerson: string | null = null;
  /** The session ended without a sign-out, and nobody came since. */
  #lapsed = false;

  constructor({ instance, mode, tab, device, now }: DraftStoreOptions) {
    this.#prefix = `peer-forum:${encodeURIComponent(instance)}:`;
    this.#shelves = {
      memory: memoryShelf(),
      tab: storageShelf(tab ?? (() => sessionStorage)),
      device: storageShelf(device ?? (() => localStorage)),
    };
    this.#now = now ?? Date.now;
    this.#firstMode = mode === 'device' ? 'tab' : mode;
    this.#mode = this.#chosen() ?? this.#firstMode;
  }

  /** Where words are kept now: `memory` also when the browser keeps nothing. */
  get mode(): DraftMode {
    return this.#mode;
  }

  read(place: DraftPlace): Draft | null {
    const key = this.#draftKey(keyOf(this.#viewerId, place));
    for (const shelf of Object.values(this.#shelves)) {
      const kept = decode(shelf.get(key), this.#now(), DRAFT_LIFE);
      if (kept) return kept.draft;
      shelf.remove(key);
    }
    return null;
  }

  write(place: DraftPlace, draft: Draft): void {
    this.#put(keyOf(this.#viewerId, place), draft);
  }

  discard(place: DraftPlace): void {
    const end = keyOf(this.#viewerId, place);
    this.#remove(this.#draftKey(end));
    this.#remove(this.#heldKey(end));
  }

  keep(mode: DraftMode): void {
    this.#mode = mode;
    for (const other of ['tab', 'device'] as const) this.#shelves[other].remove(this.#choiceKey);
    if (mode !== 'memory') this.#shelves[mode].set(this.#choiceKey, mode);
    for (const end of this.#ends('draft:')) {
      const draft = this.#take('draft', end, DRAFT_LIFE);
      if (draft) this.#put(end, draft);
    }
  }

  holdForSignIn(place: DraftPlace): void {
    const end = keyOf(this.#viewerId, place);
    const draft = this.read(place);
    if (draft) this.#hold(end, draft, 'tab');
    this.#lapsed ||= this.#viewerId !== null;
  }

  chosen(preference: Preference): boolean {
    return Object.values(this.#shelves).some((shelf) => shelf.get(this.#prefix + preference) !== null);
  }

  choose(preference: Preference): void {
    this.#shelves[this.#mode].set(this.#prefix + preference, '1');
  }

  clear(): void {
    for (const end of this.#ends('')) this.#remove(this.#prefix + end);
    this.#mode = this.#firstMode;
    this.#tellWatchers();
  }

  watch(empty: () => void): () => void {
    this.#watchers.add(empty);
    return () => void this.#watchers.delete(empty);
  }

  /**
   * Says who is here now, each time it is known anew and before elements are told. Nobody after somebody is a sign-out: that
   * person's drafts go, but for those held for sign-in. Somebody gets what waited for them.
   */
  viewerIs(viewerId: string | null): void {
    const signedOut = viewerId === null && this.#viewerId !== null && !this.#lapsed;
    const another = viewerId !== null && this.#lastPerson !== null && this.#lastPerson !== viewerId;
    this.#viewerId = viewerId;
    if (viewerId !== null) this.#lapsed = false;
    if (viewerId !== null || signedOut) this.#lastPerson = viewerId;
    for (const end of this.#ends('draft:')) {
      const owner = ownerOf(end);
      if (!another && (owner === null || owner === viewerId)) continue;
      const draft = this.#take('draft', end, DRAFT_LIFE);
      if (draft && this.#lapsed) this.#hold(end, draft, this.#mode);
    }
    if (viewerId !== null) this.#adopt(viewerId, another);
    if (!signedOut && !another) return;
    for (const choice of ['keep', 'no-tips']) this.#remove(this.#prefix + choice);
    this.#mode = this.#firstMode;
    this.#tellWatchers();
  }

  /** The session ran out by itself: nobody signed out, so words stay on the screen and wait for the same person. */
  lapse(): void {
    this.#lapsed = this.#viewerId !== null;
    this.viewerIs(null);
  }

  /** What was held is given once: to its writer, or, when nobody was signed in, to whoever comes next. */
  #adopt(viewerId: string, afterAnother: boolean): void {
    for (const end of this.#ends('held:')) {
      const owner = ownerOf(end);
      const draft = this.#take('held', end, SIGN_IN_LIFE);
      if (!draft || (owner === null ? afterAnother : owner !== viewerId)) continue;
      this.#remove(this.#draftKey(end));
      this.#put(rekey(end, viewerId), draft);
    }
  }

  #hold(end: string, draft: Draft, mode: DraftMode): void {
    const key = this.#heldKey(end);
    const text = encode({ draft, until: this.#now() + SIGN_IN_LIFE });
    if (mode === 'memory' || !this.#shelves.tab.set(key, text)) this.#shelves.memory.set(key, text);
  }

  #put(end: string, draft: Draft): void {
    const key = this.#draftKey(end);
    const text = encode({ draft, until: this.#now() + DRAFT_LIFE });
    const kept = this.#shelves[this.#mode].set(key, text);
    if (!kept) {
      this.#mode = 'memory';
      this.#shelves.memory.set(key, text);
    }
    for (const [mode, shelf] of Object.entries(this.#shelves)) if (mode !== this.#mode) shelf.remove(key);
  }

  #take(kind: 'draft' | 'held', end: string, longest: number): Draft | null {
    const key = this.#key(kind, end);
    const kept = Object.values(this.#shelves).map((shelf) => decode(shelf.get(key), this.#now(), longest));
    this.#remove(key);
    return kept.find((one) => one !== null)?.draft ?? null;
  }

  /** What the person chose earlier in this tab or on this device. */
  #chosen(): DraftMode | null {
    return (['tab', 'device'] as const).find((mode) => this.#shelves[mode].get(this.#choiceKey) === mode) ?? null;
  }

  /** How our keys end that begin like this. */
  #ends(kind: string): readonly string[] {
    const start = this.#prefix + kind;
    const keys = Object.values(this.#shelves).flatMap((shelf) => shelf.keys());
    return [...new Set(keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)))];
  }

  #remove(key: string): void {
    for (const shelf of Object.values(this.#shelves)) shelf.remove(key);
  }

  #tellWatchers(): void {
    for (const empty of [...this.#watchers]) empty();
  }

  get #choiceKey(): string {
    return `${this.#prefix}keep`;
  }

  #key(kind: 'draft' | 'held', end: string): string {
    return `${this.#prefix}${kind}:${end}`;
  }

  #draftKey(end: string): string {
    return this.#key('draft', end);
  }

  #heldKey(end: string): string {
    return this.#key('held', end);
  }
}
