/**
 * Holds the state of a composer on behalf of its element, and keeps what is written. What a press on Post begins is done by
 * `Sending`, which comes when the box is on the page. It knows nothing of how any of that looks.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { Draft, DraftPlace, Drafts } from '../../context/drafts.ts';
import type { Session } from '../../context/session.ts';
import type { Composer, ComposerEvent, Effect, FocusTarget, Next } from './composer-state.ts';
import { newDraft } from './new-draft.ts';
import { Pauses } from './pauses.ts';
import type { Surroundings } from './surroundings.ts';
import { begin, whileWriting } from './writing-steps.ts';

export interface DeskHost extends LitElement {
  /** Once what is to take the focus is drawn. */
  focusOn(on: FocusTarget): Promise<void>;
}

/** What does more than keeping words, once it is there. */
export interface Rest {
  next(composer: Composer, event: ComposerEvent): Next;
  run(effect: Effect): void;
  /** The person paused. */
  paused(): void;
  /** The person has not written for a while. */
  rested(): void;
}

export class Desk implements ReactiveController {
  readonly #host: DeskHost;
  readonly #around: Surroundings;
  readonly pauses: Pauses;
  /** A new object each time that another box is opened. */
  place: DraftPlace = { purpose: 'reply' };
  /** What the box holds before anybody writes in it. */
  first: Draft = newDraft();
  rest: Rest | null = null;
  composer: Composer = begin(this.first, { viewerId: undefined, keeps: true, online: true });
  #session: Session | undefined;
  #drafts: Drafts | null = null;
  #unwatch: (() => void) | undefined;

  constructor(host: DeskHost, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    this.pauses = new Pauses(
      () => {
        this.save();
        this.rest?.paused();
      },
      () => this.rest?.rested(),
    );
    host.addController(this);
  }

  /** Opens the box of another place, with what was kept for it. */
  open(place: DraftPlace, first: Draft): void {
    this.save();
    this.place = place;
    this.first = first;
    this.composer = begin(first, this.composer);
    this.#restore();
  }

  readonly happen = (event: ComposerEvent): void => {
    const { composer, effects } = this.rest?.next(this.composer, event) ?? whileWriting(this.composer, event);
    this.composer = composer;
    if (event.type === 'wrote') this.pauses.touch();
    this.#host.requestUpdate();
    for (const effect of effects) {
      if (effect.type === 'save') this.save();
      else if (effect.type === 'forget') {
        this.pauses.stop();
        this.#drafts?.discard(this.place);
      } else if (effect.type === 'focus') void this.#host.focusOn(effect.on);
      else this.rest?.run(effect);
    }
  };

  /** Nothing in the box is new. */
  get untouched(): boolean {
    const { draft } = this.composer;
    return draft.body === this.first.body && draft.title === this.first.title;
  }

  save(): void {
    const { step, draft } = this.composer;
    if (!this.#drafts || !this.#session || step.name === 'sent' || step.name === 'held') return;
    if (this.untouched) this.#drafts.discard(this.place);
    else this.#drafts.write(this.place, draft);
    this.#noteKeeping();
  }

  hostConnected(): void {
    for (const moment of MOMENTS) addEventListener(moment, this.#moment);
    this.#moment();
  }

  hostDisconnected(): void {
    for (const moment of MOMENTS) removeEventListener(moment, this.#moment);
    this.pauses.stop();
    this.save();
    this.#unwatch?.();
    this.#drafts = null;
  }

  hostUpdate(): void {
    const drafts = this.#around.drafts.value ?? null;
    if (drafts !== this.#drafts) {
      this.#unwatch?.();
      this.#unwatch = drafts?.watch(() => this.#empty());
      this.#drafts = drafts;
      this.#noteKeeping();
      this.#restore();
    }
    const session = this.#around.session.value;
    if (session === this.#session || session?.status !== 'ready') return;
    const isFirst = !this.#session;
    this.#session = session;
    this.happen({ type: 'session', viewerId: session.viewer?.id ?? null });
    this.#restore();
    if (!isFirst) this.save();
  }

  #restore(): void {
    if (!this.#drafts || !this.#session || !this.untouched || this.composer.step.name !== 'writing') return;
    const draft = this.#drafts.read(this.place);
    if (draft) this.happen({ type: 'restored', draft });
  }

  #noteKeeping(): void {
    const keeps = this.#drafts?.mode !== 'memory';
    if (keeps !== this.composer.keeps) this.happen({ type: 'around', change: { keeps } });
  }

  /** Nobody's words may stay on the screen, those of a post that was being changed neither. */
  #empty(): void {
    this.first = newDraft();
    this.happen({ type: 'emptied', fresh: this.first });
  }

  /** The page may be on its way out, or the network. */
  readonly #moment = (): void => {
    this.save();
    this.happen({ type: 'around', change: { online: navigator.onLine } });
  };
}

const MOMENTS = ['pagehide', 'visibilitychange', 'online', 'offline'];
