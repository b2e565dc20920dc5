/** Asks the checks of the device about what is written, and does what the person chose at a reminder. Knows no templates. */
import type { Draft } from '../../context/drafts.ts';
import type { SendingMessages } from '../../locales/messages.ts';
import type { PromptAsk } from '../../safety/prompts.ts';
import type { Composer, ComposerEvent } from './composer-state.ts';
import type { PeerComposer } from './composer.ts';
import type { Desk } from './desk.ts';
import { look, looksPersonal, partsOf, wholeText } from './look.ts';
import { knownNames } from './occasion.ts';
import type { Surroundings } from './surroundings.ts';
import { foundIn, neutral, takeOut, type Found } from './take-out.ts';

type Written = Pick<Draft, 'title' | 'body'>;
type Checked = ComposerEvent & { readonly type: 'checked' };

export class Reminding {
  readonly #host: PeerComposer;
  readonly #desk: Desk;
  readonly #around: Surroundings;
  readonly #words: () => SendingMessages;
  #found: { readonly ask: PromptAsk; readonly words: readonly Found[] } | null = null;
  /** What stood in the box before personal details were taken out, and what stands there since. */
  #takenOut: { readonly before: Written; readonly after: Written } | null = null;
  #hasAskedLines = false;
  /** The help lines of the card are loaded. */
  hasLines = false;
  /** The name that was typed looks like a real name, an address or a number. */
  isNamePersonal = false;

  constructor(host: PeerComposer, desk: Desk, around: Surroundings, words: () => SendingMessages) {
    this.#host = host;
    this.#desk = desk;
    this.#around = around;
    this.#words = words;
    // So that a press on Post need not wait for the rules.
    void this.check();
  }

  /** Personal details that were found, in the person's own words. */
  get found(): readonly Found[] {
    return this.#found?.words ?? [];
  }

  /** Personal details are taken out, and may be put back. */
  get tookOut(): boolean {
    return this.#takenOut !== null;
  }

  /** The checks' word on the draft, without sending it; null when it changed while it was read, so that no place in it is true. */
  async check(patience?: number): Promise<Checked | null> {
    const { draft } = this.#desk.composer;
    const whole = wholeText(draft);
    const { purpose, opening } = this.#host;
    const query = {
      draft,
      purpose: purpose === 'thread' || opening ? 'thread' : 'reply',
      knownNames: knownNames(this.#host, this.#around.session.value),
    } as const;
    const isOver = (): boolean => wholeText(this.#desk.composer.draft) !== whole;
    const plan = await look(this.#around.safety.value ?? null, query, { patience, isOver });
    return plan && { type: 'checked', plan };
  }

  /** The same of the draft as it stands when the answer comes. */
  async checkNewest(patience?: number): Promise<Checked> {
    let checked: Checked | null = null;
    while (!checked) checked = await this.check(patience);
    return checked;
  }

  /** Reads the draft and lets the composer know, unless somebody is writing in it meanwhile: then it is read at the next rest. */
  async read(): Promise<void> {
    const checked = await this.check();
    if (checked) this.#desk.happen(checked);
  }

  async readName(): Promise<void> {
    const { name } = this.#desk.composer.draft;
    this.isNamePersonal = await looksPersonal(this.#around.safety.value ?? null, name);
    this.#host.requestUpdate();
  }

  /** Before the composer is drawn. Places in the text are true for the moment of the check only, so the words are taken then. */
  note({ step, draft, card }: Composer): void {
    if (step.name !== 'prompted') this.#found = this.#takenOut = null;
    else if (step.ask !== this.#found?.ask) {
      this.#found = { ask: step.ask, words: foundIn(wholeText(draft), step.ask.findings) };
    }
    if (this.#takenOut && wholeText(draft) !== wholeText(this.#takenOut.after)) {
      // Whoever writes on keeps what they write: putting the words back would undo that too.
      this.#takenOut = null;
      void this.read();
    }
    if (card === 'open' && !this.#hasAskedLines) void this.#loadLines();
  }

  /** Without them the card still says what it says. */
  async #loadLines(): Promise<void> {
    this.#hasAskedLines = true;
    await import('../support-lines/support-lines.define.ts').then(
      () => (this.hasLines = true),
      () => undefined,
    );
    this.#host.requestUpdate();
  }

  async choose(action: 'as-it-is' | 'change' | 'take-out' | 'put-back' | 'dismiss'): Promise<void> {
    const { happen, composer } = this.#desk;
    if (action === 'dismiss') {
      happen({ type: 'card-dismissed' });
      const { name } = composer.step;
      await this.#host.focusOn(name === 'sent' || name === 'held' ? 'panel' : 'text');
    } else if (action === 'take-out') await this.#takeOut();
    else if (action !== 'put-back') happen({ type: action });
    else if (this.#takenOut) {
      const { before } = this.#takenOut;
      this.#takenOut = null;
      await this.#change(before);
    }
  }

  async #takeOut(): Promise<void> {
    const { title, body } = this.#desk.composer.draft;
    const { plan } = await this.checkNewest();
    const findings = plan.asks.find(({ kind }) => kind === 'personal-details')?.findings ?? [];
    const left = takeOut(wholeText({ title, body }), findings, (label) => neutral(label, this.#words()));
    const after = partsOf(left, title !== '');
    this.#takenOut = { before: { title, body }, after };
    await this.#change(after);
  }

  /** The change was not typed: it is kept at once, and nothing is asked about it until the person writes on. */
  async #change(change: Written): Promise<void> {
    this.#desk.happen({ type: 'wrote', change });
    this.#desk.pauses.stop();
    this.#desk.save();
    await this.#host.focusOn('prompt');
  }
}
