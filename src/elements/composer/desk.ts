/**
 * Runs the composer's steps on behalf of its element: holds the state, keeps the draft, asks the checks and hands over to the
 * backend. It knows nothing of how any of that looks.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { Draft, DraftPlace, Drafts } from '../../context/drafts.ts';
import type { Session } from '../../context/session.ts';
import type { ForumErrorKind } from '../../model/index.ts';
import type { Composer, ComposerEvent, Effect, FocusTarget, Outcome } from './composer-state.ts';
import { begin, next } from './composer-steps.ts';
import { deliver } from './deliver.ts';
import { look, PATIENCE } from './look.ts';
import { newDraft } from './new-draft.ts';
import { Pauses } from './pauses.ts';
import type { Surroundings } from './surroundings.ts';

/** What only the element can do or know. */
export interface DeskHost extends LitElement {
  /** Once what is to take the focus is drawn. */
  focusOn(on: FocusTarget): Promise<void>;
  tell(outcome: Outcome): void;
  refused(kind: ForumErrorKind): void;
  paused(): void;
  /** Pseudonyms that stand in the thread already. */
  knownNames(): readonly string[];
  /** Whether the title of an edited post's thread may change as well. */
  readonly opening: boolean;
  /** Whether a pseudonym goes along. */
  wantsName(): boolean;
}

export class Desk implements ReactiveController {
  readonly #host: DeskHost;
  readonly #around: Surroundings;
  readonly #pauses: Pauses;
  #place: DraftPlace = { purpose: 'reply' };
  /** What the box holds before anybody writes in it. */
  #first: Draft = newDraft();
  #sending: AbortController | null = null;
  #session: Session | undefined;
  #drafts: Drafts | null = null;
  #unwatch: (() => void) | null = null;
  composer: Composer = begin(this.#first, { viewerId: undefined, keeps: true, online: true });

  constructor(host: DeskHost, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    this.#pauses = new Pauses(
      () => this.#paused(),
      () => void this.#rest(),
    );
    host.addController(this);
  }

  get place(): DraftPlace {
    return this.#place;
  }

  get first(): Draft {
    return this.#first;
  }

  /** Opens the box of another place, with what was kept for it. */
  open(place: DraftPlace, first: Draft): void {
    this.save();
    this.#sending = null;
    this.#place = place;
    this.#first = first;
    this.composer = begin(first, { ...this.composer, online: navigator.onLine });
    this.#restore();
  }

  readonly happen = (event: ComposerEvent): void => {
    const { composer, effects } = next(this.composer, event);
    this.composer = composer;
    if (event.type === 'wrote') this.#pauses.touch();
    if (event.type === 'emptied') this.#sending?.abort();
    this.#host.requestUpdate();
    for (const effect of effects) this.#run(effect);
  };

  /** An empty box for what comes next. */
  fresh(): Draft {
    return { ...newDraft(), topicId: this.#first.topicId };
  }

  /** Nothing in the box is new. */
  get untouched(): boolean {
    const { draft } = this.composer;
    return draft.body === this.#first.body && draft.title === this.#first.title;
  }

  save(): void {
    const { step, draft } = this.composer;
    if (!this.#drafts || !this.#session || step.name === 'sent' || step.name === 'held') return;
    if (this.untouched) this.#drafts.discard(this.#place);
    else this.#drafts.write(this.#place, draft);
    this.#noteKeeping();
  }

  /** The change just made was not typed: it is kept at once, and nothing is asked about it until the person writes on. */
  settle(): void {
    this.#pauses.stop();
    this.save();
  }

  /** Keeps words elsewhere from now on, because the person asked for it. */
  keep(mode: 'tab' | 'device'): void {
    this.#drafts?.keep(mode);
    this.save();
    this.#host.requestUpdate();
  }

  /** The checks' newest word on the draft, without sending it. */
  async lookNow(patience?: number): Promise<ComposerEvent & { type: 'checked' }> {
    const { draft } = this.composer;
    const purpose = this.#place.purpose === 'thread' || this.#host.opening ? 'thread' : 'reply';
    const knownNames = this.#host.knownNames();
    return {
      type: 'checked',
      plan: await look(this.#around.safety.value ?? null, { draft, purpose, knownNames }, patience),
    };
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
    addEventListener('online', this.#connection);
    addEventListener('offline', this.#connection);
    document.addEventListener('visibilitychange', this.#leave);
    this.#connection();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('online', this.#connection);
    removeEventListener('offline', this.#connection);
    document.removeEventListener('visibilitychange', this.#leave);
    this.#pauses.stop();
    this.save();
    this.#unwatch?.();
    this.#unwatch = null;
    this.#drafts = null;
  }

  hostUpdate(): void {
    const drafts = this.#around.drafts.value ?? null;
    if (drafts !== this.#drafts) {
      this.#unwatch?.();
      this.#unwatch = drafts?.watch(() => this.#empty()) ?? null;
      this.#drafts = drafts;
      this.#noteKeeping();
      this.#restore();
    }
    const session = this.#around.session.value ?? undefined;
    if (session === this.#session || !session || session.status !== 'ready') return;
    const first = this.#session === undefined;
    this.#session = session;
    this.happen({ type: 'session', viewerId: session.viewer?.id ?? null });
    this.#restore();
    if (!first) this.save();
  }

  #run(effect: Effect): void {
    switch (effect.type) {
      case 'check':
        void this.lookNow(PATIENCE).then(this.happen);
        break;
      case 'send':
        void this.#send();
        break;
      case 'sign-in':
        if (effect.keep) this.#drafts?.holdForSignIn(this.#place);
        if (!this.#around.session.value?.signIn()) queueMicrotask(() => this.happen({ type: 'no-sign-in' }));
        break;
      case 'save':
        this.save();
        break;
      case 'forget':
        this.#pauses.stop();
        this.#drafts?.discard(this.#place);
        break;
      case 'tell':
        this.#host.tell(effect.outcome);
        break;
      case 'focus':
        void this.#host.focusOn(effect.on);
    }
  }

  async #send(): Promise<void> {
    const sending = new AbortController();
    this.#sending = sending;
    const place = this.#place;
    const drafts = this.#drafts;
    const { draft } = this.composer;
    const event = await deliver(this.#around.backend.value ?? null, {
      place,
      draft,
      withName: this.#host.wantsName(),
      withTitle: this.#host.opening,
      signal: sending.signal,
    });
    if (event.type === 'answered') drafts?.discard(place);
    if (this.#sending !== sending) return;
    this.#sending = null;
    this.happen(event);
    if (event.type === 'refused') this.#host.refused(event.refusal.kind);
  }

  #restore(): void {
    if (!this.#drafts || !this.#session || !this.untouched || this.composer.step.name !== 'writing') return;
    const draft = this.#drafts.read(this.#place);
    if (draft) this.happen({ type: 'restored', draft });
  }

  #noteKeeping(): void {
    const keeps = this.#drafts?.mode !== 'memory';
    if (keeps !== this.composer.keeps) this.happen({ type: 'keeping', keeps });
  }

  /** Nobody's words may stay on the screen, those of a post that was being changed neither. */
  #empty(): void {
    this.#first = newDraft();
    this.happen({ type: 'emptied', fresh: this.#first });
  }

  #paused(): void {
    this.save();
    this.#host.paused();
  }

  async #rest(): Promise<void> {
    this.happen(await this.lookNow());
  }

  readonly #leave = (): void => this.save();

  readonly #connection = (): void => this.happen({ type: 'connection', online: navigator.onLine });
}
