/**
 * What comes after writing: reminders, sending, and what became of it. It is fetched as soon as a composer stands, so that it is
 * here when the network goes. What it looks like is in `panel.ts` and `reminders.ts`.
 */
import { PeerErrorEvent } from '../../events/error.ts';
import { PeerPostCreatedEvent } from '../../events/post-created.ts';
import type { SendingMessages } from '../../locales/messages.ts';
import type { Post } from '../../model/index.ts';
import '../safety-prompt/safety-prompt.define.ts';
import { ComposerDoneEvent } from './composer-events.ts';
import type { Composer, ComposerEvent, Effect, Next, Outcome, Problem, Step } from './composer-state.ts';
import { next } from './composer-steps.ts';
import type { PeerComposer } from './composer.ts';
import { roomLeft } from './count.ts';
import { deliver } from './deliver.ts';
import type { Desk, Rest } from './desk.ts';
import { keptLine } from './kept-line.ts';
import { PATIENCE } from './look.ts';
import { newClientId, newDraft } from './new-draft.ts';
import { topicsFor, wantedBy, wantsName } from './occasion.ts';
import { panel } from './panel.ts';
import { Preview } from './preview.ts';
import { GUIDE, problemsOf } from './problems.ts';
import { care, problems, reminder } from './reminders.ts';
import { Reminding } from './reminding.ts';
import { styles } from './sending.styles.ts';
import type { Surroundings } from './surroundings.ts';
import type { Action, View } from './view.ts';

export class Sending implements Rest {
  readonly #host: PeerComposer;
  readonly #desk: Desk;
  readonly #around: Surroundings;
  readonly reminding: Reminding;
  readonly preview: Preview;
  #delivery: AbortController | null = null;
  /** How much room was left at the last pause, as it was said. */
  #room = '';
  /** What a moderator is being told about. */
  reported: Post | null = null;

  constructor(host: PeerComposer, desk: Desk, around: Surroundings) {
    this.#host = host;
    this.#desk = desk;
    this.#around = around;
    this.reminding = new Reminding(host, desk, around, () => this.words);
    this.preview = new Preview(host, () => ({
      format: host.replyTo?.body?.format ?? host.post?.body?.format ?? 'text',
      text: desk.composer.draft.body,
      renderHtml: around.settings.value?.renderHtml ?? null,
    }));
    if (host.renderRoot instanceof ShadowRoot && styles.styleSheet)
      host.renderRoot.adoptedStyleSheets.push(styles.styleSheet);
  }

  /** The composer shows nothing of this before the words are here. */
  get words(): SendingMessages {
    return this.#around.words('sending') as SendingMessages;
  }

  /** Whether an edit that was sent can be taken back. */
  get canUndo(): boolean {
    return this.#host.purpose === 'edit' && this.#desk.composer.draft.body !== this.#desk.first.body;
  }

  get previewed(): boolean {
    return this.preview.shown !== null;
  }

  /** The post that a moderator can be told about from here. */
  get reportable(): Post | null {
    const post = this.#host.purpose === 'reply' ? (this.#host.replyTo ?? this.#host.about) : null;
    return post?.can.report && this.#around.backend.value?.reporting ? post : null;
  }

  /** Before the composer is drawn. */
  look(): void {
    this.reminding.note(this.#desk.composer);
  }

  panel(view: View): unknown {
    return panel(view, this);
  }

  care(view: View): unknown {
    return care(view, this);
  }

  problems(view: View): unknown {
    return problems(view, this);
  }

  reminder(view: View): unknown {
    return reminder(view, this);
  }

  kept(view: View): unknown {
    return keptLine(view, this.words);
  }

  /** The quiet line after something that happened. */
  said(step: Step): string {
    const { restored, discarded, signedIn, takenCare } = this.words;
    const lines = { none: '', restored, discarded, 'signed-in': signedIn, 'taken-care': takenCare };
    return step.name === 'writing' ? lines[step.note] : '';
  }

  /** What is missing in a field. */
  problem(name: Problem['field']): string {
    const problem = this.#desk.composer.problems.find(({ field }) => field === name);
    return problem ? this.words.problems[problem.why === 'short' ? 'shortName' : name] : '';
  }

  /** How much room a field has left; of a name, what it may show. */
  note(name: 'title' | 'body' | 'name'): string {
    if (name === 'name') return this.reminding.isNamePersonal ? this.words.namePersonal : '';
    const left = roomLeft(this.#desk.composer.draft[name], GUIDE[name]);
    if (left === null) return '';
    return left < 0 ? this.words.roomOver(-left) : this.words.roomLeft(left);
  }

  next(before: Composer, event: ComposerEvent): Next {
    if (event.type === 'emptied') this.#delivery?.abort();
    const after = next(before, event);
    this.#tellOf(before, after.composer);
    return after;
  }

  /** What is heard without the focus moving; a reminder's heading is heard when it takes the focus. */
  #tellOf({ step: from, card }: Composer, { step, card: now }: Composer): void {
    const { prompts } = this.words;
    const { heading, body } = prompts.distress;
    if (card !== 'open' && now === 'open') this.#say(`${heading}. ${body}`);
    if (step.name === from.name) return;
    if (step.name === 'sending') this.#say(this.#around.words('composer')?.sending);
    if (step.name === 'prompted') this.#say(prompts[step.ask.kind].body);
  }

  #say(text = ''): void {
    if (text) this.#around.announce.value?.(text);
  }

  run(effect: Effect): void {
    const { happen } = this.#desk;
    if (effect.type === 'check') void this.reminding.checkNewest(PATIENCE).then(happen);
    else if (effect.type === 'send') void this.#send();
    else if (effect.type === 'tell') this.#tell(effect.outcome);
    else if (effect.type === 'sign-in') {
      if (effect.keep) this.#around.drafts.value?.holdForSignIn(this.#desk.place);
      if (!this.#around.session.value?.signIn()) queueMicrotask(() => happen({ type: 'no-sign-in' }));
    }
  }

  paused(): void {
    const room = this.note('title') || this.note('body');
    if (room !== this.#room) this.#say(room);
    this.#room = room;
    void this.preview.refresh();
  }

  rested(): void {
    if (this.#desk.composer.step.name !== 'checking') void this.reminding.read();
  }

  /** @throws when files that are needed for it could not be had. */
  async act(action: Action): Promise<void> {
    const { happen, composer, first } = this.#desk;
    const { step } = composer;
    const fresh = newDraft(first.topicId);
    if (action === 'post') this.#post();
    else if (action === 'discard') happen({ type: action, fresh: this.#host.purpose === 'edit' ? first : fresh });
    else if (action === 'keep-tab') this.#keep('tab');
    else if (action === 'keep-device') this.#keep('device');
    else if (action === 'again') happen({ type: action, fresh });
    else if (action === 'rewrite') happen({ type: action, clientId: newClientId() });
    else if (action === 'undo-edit') happen({ type: action, before: first });
    else if (action === 'preview') await this.preview.toggle();
    else if (action === 'tell-moderator') await this.#tellModerator();
    else if (action === 'name-left') {
      await this.reminding.readName();
      this.#say(this.note('name'));
    } else if (action === 'see' && step.name !== 'writing' && 'outcome' in step && step.outcome.thread)
      this.#around.navigation.value?.go({ view: 'thread', threadId: step.outcome.thread.id });
  }

  /** Keeps words elsewhere from now on, because the person asked for it. */
  #keep(mode: 'tab' | 'device'): void {
    this.#around.drafts.value?.keep(mode);
    this.#desk.save();
    this.#host.requestUpdate();
  }

  #post(): void {
    const { draft, step } = this.#desk.composer;
    if (step.name === 'checking' || step.name === 'sending') return;
    const session = this.#around.session.value;
    const topicId = topicsFor(this.#host, session).some(({ id }) => id === draft.topicId) ? draft.topicId : null;
    this.#desk.happen({ type: 'post', problems: problemsOf({ ...draft, topicId }, wantedBy(this.#host, session)) });
  }

  async #send(): Promise<void> {
    const { place, composer } = this.#desk;
    const { drafts, backend, session } = this.#around;
    const { value: kept } = drafts;
    const delivery = (this.#delivery = new AbortController());
    const event = await deliver(backend.value ?? null, {
      place,
      draft: composer.draft,
      withName: wantsName(this.#host, session.value),
      withTitle: this.#host.opening,
      signal: delivery.signal,
    });
    if (event.type === 'answered') kept?.discard(place);
    // Another box is open since, or everything was cleared.
    if (this.#delivery !== delivery || this.#desk.place !== place) return;
    this.#delivery = null;
    this.#desk.happen(event);
    if (event.type === 'refused') this.#host.dispatchEvent(new PeerErrorEvent({ kind: event.refusal.kind }));
  }

  #tell(outcome: Outcome): void {
    const { post, state, thread } = outcome;
    const host = this.#host;
    const { value: session } = this.#around.session;
    const threadId = thread?.id ?? post.threadId ?? host.thread?.id;
    if (host.purpose !== 'edit' && threadId)
      host.dispatchEvent(new PeerPostCreatedEvent({ threadId, postId: post.id, state }));
    host.dispatchEvent(new ComposerDoneEvent({ ...outcome, caring: this.#desk.composer.card === 'open' }));
    if (wantsName(host, session)) void session?.refresh();
  }

  async #tellModerator(): Promise<void> {
    await import('../report/report.define.ts');
    this.reported = this.reportable;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('peer-report')?.open();
  }
}
