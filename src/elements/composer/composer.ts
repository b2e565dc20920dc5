/**
 * Where a person writes. A view of the states of `composer-steps.ts`; it knows neither where words are kept nor how they
 * travel. What is written stays in the fields, the draft store and the request, and goes nowhere else.
 */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Draft } from '../../context/drafts.ts';
import { WordsController } from '../../controllers/words.ts';
import { PeerErrorEvent } from '../../events/error.ts';
import { PeerPostCreatedEvent } from '../../events/post-created.ts';
import type { ComposerMessages } from '../../locales/messages.ts';
import type { ForumErrorKind, Post, Thread } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { form } from '../../styles/form.ts';
import type { PromptAsk } from '../../safety/prompts.ts';
import type { PromptAction } from '../safety-prompt/prompt-action.ts';
import type { PeerSafetyPrompt } from '../safety-prompt/safety-prompt.ts';
import { ComposerCancelEvent, ComposerDoneEvent } from './composer-events.ts';
import { roomWords } from './composer-fields.ts';
import { composerView } from './composer-view.ts';
import type { ComposerEvent, FocusTarget, Outcome } from './composer-state.ts';
import { styles } from './composer.styles.ts';
import { Desk, type DeskHost } from './desk.ts';
import { looksPersonal, partsOf, wholeText } from './look.ts';
import { newClientId } from './new-draft.ts';
import { firstDraft, knownNames, mayBeAnonymous, placeOf, topicsFor, wantedBy, wantsName } from './occasion.ts';
import { Preview } from './preview.ts';
import { problemsOf } from './problems.ts';
import { Surroundings } from './surroundings.ts';
import { foundIn, neutral, takeOut, type Found } from './take-out.ts';
import type { Action, View } from './view.ts';

/**
 * A box for a new thread, a reply, or a change to one's own post. Reminders advise and never stop a post; words are kept as
 * the line under the box says, until they are sent or discarded.
 *
 * @csspart composer - The whole.
 * @csspart heading - Its heading.
 * @csspart answering - Whom a reply answers, with the beginning of their words.
 * @csspart rules - The charity's rules, beside or above the box.
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
 * @cssproperty --peer-paper - Background of the box for the words.
 * @fires peer-post-created - A thread or reply reached the backend; ids only.
 * @fires peer-error - Sending did not work; the kind only.
 * @fires composer-done - For the view around it only: what was sent, and whether the support card is open.
 * @fires composer-cancel - For the view around it only: the person closed the box.
 */
export class PeerComposer extends LitElement implements DeskHost {
  static override styles = [base, form, styles];

  /** What is written: a new thread, a reply, or a change of a post of one’s own. */
  @property() purpose: 'thread' | 'reply' | 'edit' = 'reply';
  /** The thread that is answered, or that the edited post began. */
  @property({ attribute: false }) thread: Thread | null = null;
  /** The post that is answered; null when the thread is. */
  @property({ attribute: false }) replyTo: Post | null = null;
  /** The post that is changed. */
  @property({ attribute: false }) post: Post | null = null;
  /** For a new thread: the topic that is chosen at first. */
  @property({ attribute: false }) topicId: string | null = null;
  /** For an edit: the post began its thread, so the title may change as well. */
  @property({ type: Boolean }) opening = false;
  /** Level of the composer's heading; the forum's own level when left out. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | null = null;

  @state() private namePersonal = false;
  @state() private takenOut: Pick<Draft, 'title' | 'body'> | null = null;
  @state() private counted = '';
  @state() private cardReady = false;

  readonly #around = new Surroundings(this);
  readonly #words = new WordsController(this, 'composer');
  readonly #desk = new Desk(this, this.#around);
  readonly #preview = new Preview(this, () => ({
    format: this.replyTo?.body?.format ?? this.post?.body?.format ?? 'text',
    text: this.#desk.composer.draft.body,
    renderHtml: this.#around.settings.value?.renderHtml ?? null,
  }));
  #found: { readonly ask: PromptAsk; readonly words: readonly Found[] } | null = null;
  #opened = '';
  #linesAsked = false;

  /** Puts the focus on the first field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('select, input, textarea')?.focus(options);
  }

  /** Puts the focus on the heading, where this is a view of its own. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus({ preventScroll: true });
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const place = placeOf(this);
    const name = JSON.stringify(place);
    if (name !== this.#opened) this.#desk.open(place, firstDraft(this));
    this.#opened = name;
    this.#noteFound();
  }

  /** Places in the text are true for the moment of the check only, so the words are taken then. */
  #noteFound(): void {
    const { step, draft } = this.#desk.composer;
    if (step.name !== 'prompted') {
      this.#found = null;
      this.takenOut = null;
    } else if (step.ask !== this.#found?.ask) {
      this.#found = { ask: step.ask, words: foundIn(wholeText(draft), step.ask.findings) };
    }
  }

  protected override updated(): void {
    if (this.#desk.composer.card === 'open') this.#loadLines();
  }

  /** Asked for once: without them the card still says what it says. */
  #loadLines(): void {
    if (this.#linesAsked) return;
    this.#linesAsked = true;
    import('../support-lines/support-lines.define.ts').then(
      () => (this.cardReady = true),
      () => undefined,
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words.value;
    return words ? composerView(this.#view(words)) : nothing;
  }

  #view(words: ComposerMessages): View {
    const { composer } = this.#desk;
    const { session, settings, drafts } = this.#around;
    return {
      words,
      composer,
      happen: this.#happen,
      lang: this.#words.lang,
      purpose: this.purpose,
      session: session.value ?? undefined,
      settings: settings.value ?? undefined,
      level: this.headingLevel || (settings.value?.headingLevel ?? 2),
      replyTo: this.purpose === 'reply' ? this.replyTo : null,
      topics: topicsFor(this, session.value),
      wanted: wantedBy(this, session.value),
      mayBeAnonymous: mayBeAnonymous(this, session.value, composer.draft.topicId),
      namePersonal: this.namePersonal,
      mode: drafts.value?.mode ?? null,
      canUndo: this.purpose === 'edit' && composer.draft.body !== this.#desk.first.body,
      found: this.#found?.words ?? [],
      takenOut: this.takenOut !== null,
      cardReady: this.cardReady,
      counted: this.counted,
      preview: this.#preview.shown,
      act: this.#act,
      choose: (action) => void this.#choose(action),
      submit: () => this.#submit(),
    };
  }

  /** @internal Asked by the desk. */
  wantsName(): boolean {
    return wantsName(this, this.#around.session.value);
  }

  /** @internal Asked by the desk. */
  knownNames(): readonly string[] {
    return knownNames(this, this.#around.session.value);
  }

  #submit(): void {
    const { draft, step } = this.#desk.composer;
    if (step.name === 'checking' || step.name === 'sending') return;
    const { value: session } = this.#around.session;
    const topicId = topicsFor(this, session).some(({ id }) => id === draft.topicId) ? draft.topicId : null;
    this.#desk.happen({ type: 'post', problems: problemsOf({ ...draft, topicId }, wantedBy(this, session)) });
  }

  readonly #act = (action: Action): void => {
    const { happen, composer, first } = this.#desk;
    const done = composer.step.name === 'sent' || composer.step.name === 'held' ? composer.step.outcome : null;
    switch (action) {
      case 'close':
        this.#desk.save();
        this.dispatchEvent(new ComposerCancelEvent());
        break;
      case 'discard':
        happen({ type: 'discard', fresh: this.purpose === 'edit' ? first : this.#desk.fresh() });
        break;
      case 'again':
        happen({ type: 'again', fresh: this.#desk.fresh() });
        break;
      case 'rewrite':
        happen({ type: 'rewrite', clientId: newClientId() });
        break;
      case 'undo-edit':
        happen({ type: 'undo-edit', before: first });
        break;
      case 'see':
        if (done?.thread) this.#around.navigation.value?.go({ view: 'thread', threadId: done.thread.id });
        break;
      case 'keep-tab':
        this.#desk.keep('tab');
        break;
      case 'keep-device':
        this.#desk.keep('device');
        break;
      case 'preview':
        void this.#preview.toggle();
        break;
      case 'name-left':
        void this.#readName(composer.draft.name);
    }
  };

  /** Whoever writes on after words were taken out keeps what they write: putting the words back would undo that too. */
  readonly #happen = (event: ComposerEvent): void => {
    this.#desk.happen(event);
    if (event.type !== 'wrote' || !this.takenOut) return;
    this.takenOut = null;
    void this.#desk.lookNow().then(this.#desk.happen);
  };

  async #readName(name: string): Promise<void> {
    this.namePersonal = await looksPersonal(this.#around.safety.value ?? null, name);
  }

  async #choose(action: PromptAction): Promise<void> {
    const { happen, composer } = this.#desk;
    const { draft } = composer;
    if (action === 'dismiss') {
      happen({ type: 'card-dismissed' });
      await this.focusOn('text');
    } else if (action === 'take-out') {
      const { plan } = await this.#desk.lookNow();
      const findings = plan.asks.find(({ kind }) => kind === 'personal-details')?.findings ?? [];
      this.takenOut = { title: draft.title, body: draft.body };
      const left = takeOut(wholeText(draft), findings, (label) => neutral(label, this.#words.value));
      happen({ type: 'wrote', change: partsOf(left, draft.title !== '') });
      this.#desk.settle();
      await this.focusOn('prompt');
    } else if (action === 'put-back') {
      if (this.takenOut) happen({ type: 'wrote', change: this.takenOut });
      this.takenOut = null;
      this.#desk.settle();
      await this.focusOn('prompt');
    } else {
      this.takenOut = null;
      happen({ type: action });
    }
  }

  /** @internal Asked by the desk. */
  async focusOn(on: FocusTarget): Promise<void> {
    await this.updateComplete;
    const target = { text: 'textarea', problems: '[part=problems]', prompt: '[part=prompt]', panel: '#panel' }[on];
    const element = this.renderRoot.querySelector<HTMLElement | PeerSafetyPrompt>(target);
    if (element && 'updateComplete' in element) await element.updateComplete;
    element?.focus();
  }

  /** @internal Asked by the desk. */
  paused(): void {
    const words = this.#words.value;
    if (!words) return;
    const view = this.#view(words);
    this.counted = (['title', 'body'] as const).map((field) => roomWords(view, field)).find(Boolean) ?? '';
    void this.#preview.refresh();
  }

  /** @internal Asked by the desk. */
  tell(outcome: Outcome): void {
    const { post, state, thread } = outcome;
    const threadId = thread?.id ?? post.threadId ?? this.thread?.id;
    if (this.purpose !== 'edit' && threadId)
      this.dispatchEvent(new PeerPostCreatedEvent({ threadId, postId: post.id, state }));
    this.dispatchEvent(new ComposerDoneEvent({ ...outcome, caring: this.#desk.composer.card === 'open' }));
    if (this.wantsName()) void this.#around.session.value?.refresh();
  }

  /** @internal Asked by the desk. */
  refused(kind: ForumErrorKind): void {
    this.dispatchEvent(new PeerErrorEvent({ kind }));
  }
}
