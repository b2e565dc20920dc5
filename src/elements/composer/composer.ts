/**
 * Where a person writes. A view of the states of a composer's steps; it knows neither where words are kept nor how they
 * travel. What is written stays in the fields, the draft store and the request, and goes nowhere else.
 */
import { LitElement, nothing, type TemplateResult } from 'lit';
import type { Post, ReplyWish, Thread } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { form } from '../../styles/form.ts';
import { ComposerCancelEvent } from './composer-events.ts';
import { composerView, note } from './composer-view.ts';
import type { FocusTarget } from './composer-state.ts';
import { styles } from './composer.styles.ts';
import { Desk, type DeskHost } from './desk.ts';
import type { Guide } from './guide.ts';
import { firstDraft, mayBeAnonymous, placeOf, topicsFor, wantedBy } from './occasion.ts';
import type { Sending } from './sending.ts';
import { Surroundings } from './surroundings.ts';
import type { Action, View } from './view.ts';

const given = { attribute: false };

/** How long the box waits for what stands beside it, in milliseconds. */
const PATIENCE = 300;

/**
 * A box for a new thread, a reply, or a change to one's own post. Reminders advise and never stop a post; words are kept as
 * the line under the box says, until they are sent or discarded.
 *
 * @attr {string} purpose - What is written: a new thread, a reply, or a change of a post of one’s own.
 * @attr {boolean} opening - For an edit: the post began its thread, so the title may change as well.
 * @attr {number} heading-level - Level of the composer's heading; the forum's own level when left out.
 * @csspart composer - The whole.
 * @csspart heading - Its heading.
 * @csspart answering - Whom a reply answers, with the beginning of their words.
 * @csspart rules - The charity's rules, beside or above the box.
 * @csspart wish - What the writer would like back: the choices for a new thread, or the sentence for whoever replies.
 * @csspart tips - Tips for whoever replies: open with the first replies, and one press away afterwards.
 * @csspart field - A field with its label, hint and problem.
 * @csspart topic - The list of topics.
 * @csspart title - The title field.
 * @csspart body - The box for the words.
 * @csspart name - The field for a first pseudonym.
 * @csspart problems - The summary of what needs another look.
 * @csspart care - The card with help lines.
 * @csspart prompt - A reminder before posting.
 * @csspart preview - How the words will look.
 * @csspart next - What will happen next.
 * @csspart actions - The row of buttons.
 * @csspart post - The button that posts.
 * @csspart kept - Where the words are kept, and Discard.
 * @csspart panel - What is said about sending: signing in, sent, held, not sure, not sent.
 * @cssproperty --peer-paper - The background of fields.
 * @fires peer-post-created - A thread or reply reached the backend; ids only.
 * @fires peer-error - Sending did not work; the kind only.
 * @fires composer-done - For the view around it only: what was sent, and whether the support card is open.
 * @fires composer-cancel - For the view around it only: the person closed the box.
 */
export class PeerComposer extends LitElement implements DeskHost {
  static override styles = [base, form, styles];
  static override properties = {
    purpose: {},
    thread: given,
    replyTo: given,
    about: given,
    wish: given,
    post: given,
    topicId: given,
    opening: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What is written: a new thread, a reply, or a change of a post of one’s own. */
  purpose: 'thread' | 'reply' | 'edit' = 'reply';
  /** The thread that is answered, or that the edited post began. */
  thread: Thread | null = null;
  /** The post that is answered; null when the thread is. */
  replyTo: Post | null = null;
  /** Where the thread is answered: its first post, so that a moderator can be told about it. */
  about: Post | null = null;
  /** What the author of the thread that is answered would like back. */
  wish: ReplyWish | null = null;
  /** The post that is changed. */
  post: Post | null = null;
  /** For a new thread: the topic that is chosen at first. */
  topicId: string | null = null;
  /** For an edit: the post began its thread, so the title may change as well. */
  opening = false;
  /** Level of the composer's heading; the forum's own level when left out. */
  headingLevel: number | null = null;

  readonly #around = new Surroundings(this);
  readonly #desk = new Desk(this, this.#around);
  #guide: Guide | null = null;
  /** Whether the box waits for it no more. */
  #waited = false;
  #isLate = false;
  /** What comes after writing. */
  #more: Sending | null = null;
  #hasAsked = false;
  #wantsFocus = false;
  #wait: View['wait'] = 'none';
  #opened = '';
  #said = '';

  /** Puts the focus on the first field, as soon as there is one. */
  override focus(options?: FocusOptions): void {
    const field = this.renderRoot.querySelector<HTMLElement>('select, input, textarea');
    field?.focus(options);
    this.#wantsFocus = !field;
  }

  /** The person is done with the box for now: what they wrote is kept as the line under it says. */
  close(): void {
    this.#desk.save();
    this.dispatchEvent(new ComposerCancelEvent());
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) void this.#bringGuide();
    const place = placeOf(this);
    const name = JSON.stringify(place);
    if (name !== this.#opened) this.#desk.open(place, firstDraft(this));
    this.#opened = name;
    this.#more?.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    return view ? composerView(view) : nothing;
  }

  protected override updated(): void {
    const view = this.#view();
    if (!view) return;
    if (!this.#hasAsked) {
      // What a press on Post needs is fetched while there is a network; a press asks again if it could not be had.
      this.#hasAsked = true;
      const { place, moved } = this.#around.navigation.value ?? {};
      if (moved && place?.view === 'new-thread')
        this.renderRoot.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
      this.#load().catch(() => undefined);
    }
    if (this.#wantsFocus) this.focus();
    const said = note(view);
    if (said !== this.#said) this.#around.announce.value?.((this.#said = said));
  }

  #view(): View | null {
    const around = this.#around;
    const words = around.words('composer');
    if (!words || !around.loaded || !this.#waited) return null;
    const { composer } = this.#desk;
    const session = around.session.value ?? null;
    const settings = around.settings.value ?? null;
    return {
      words,
      first: around.loaded.first,
      lang: around.loaded.lang,
      composer,
      purpose: this.purpose,
      session,
      settings,
      level: this.headingLevel || (settings?.headingLevel ?? 2),
      replyTo: this.purpose === 'reply' ? this.replyTo : null,
      topics: topicsFor(this, session),
      wanted: wantedBy(this, session),
      mayBeAnonymous: mayBeAnonymous(this, session, composer.draft.topicId),
      mode: around.drafts.value?.mode ?? null,
      wait: this.#wait,
      guide: this.#guide,
      isLate: this.#isLate,
      more: around.words('sending') ? this.#more : null,
      happen: this.#desk.happen,
      act: this.#act,
    };
  }

  /** What stands beside the box is help, and not what one came for: the box does without it. */
  async #bringGuide(): Promise<void> {
    const draw = (): void => {
      this.#waited = true;
      this.requestUpdate();
    };
    const timer = setTimeout(draw, PATIENCE);
    const arriving = Promise.all([import('./guide.ts'), this.#around.need('notices')]);
    const [guide] = await arriving.catch(() => [null]);
    clearTimeout(timer);
    this.#isLate = this.#hasAsked;
    if (guide) this.#guide = new guide.Guide(this, this.#around);
    draw();
  }

  async #load(): Promise<void> {
    const [{ Sending }] = await Promise.all([import('./sending.ts'), this.#around.need('sending')]);
    this.#desk.rest = this.#more ??= new Sending(this, this.#desk, this.#around);
    this.requestUpdate();
  }

  readonly #act = (action: Action): void => {
    if (action === 'close') this.close();
    else if (this.#wait !== 'waiting') void this.#later(action);
  };

  /** Whatever needs more than the box. */
  async #later(action: Action): Promise<void> {
    try {
      if (!this.#more) {
        this.#wait = 'waiting';
        this.requestUpdate();
        await this.#load();
      }
      this.#wait = 'none';
      await this.#more?.act(action);
    } catch {
      this.#wait = 'failed';
    }
    this.requestUpdate();
  }

  /** @internal Asked by the desk. */
  async focusOn(on: FocusTarget): Promise<void> {
    await this.updateComplete;
    const target = { text: 'textarea', problems: '[part=problems]', prompt: '[part=prompt]', panel: '#panel' }[on];
    const element = this.renderRoot.querySelector<LitElement>(target);
    await element?.updateComplete;
    element?.focus();
  }
}
