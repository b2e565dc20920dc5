/**
 * "Tell a moderator", in one dialog: what it is about, a note if one wants, and an answer at once (E52, E53). What was written
 * stays until it was sent, whatever happens; without a connection it waits in memory.
 */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { outboxOf } from '../../controllers/outbox.ts';
import { Surroundings, viewLevel } from '../../controllers/surroundings.ts';
import { PeerReportSentEvent } from '../../events/report-sent.ts';
import { isForumError, type ForumErrorKind, type NewReport, type Post, type ReportReason } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { form } from '../../styles/form.ts';
import { exitInside } from '../exit-inside.ts';
import { reportView } from './report-view.ts';
import { styles } from './report.styles.ts';

/** Where a report is on its way. */
export type ReportStep =
  | { readonly name: 'writing'; readonly needsReason: boolean }
  | { readonly name: 'sending' }
  | { readonly name: 'waiting' }
  | { readonly name: 'failed'; readonly kind: ForumErrorKind }
  | { readonly name: 'sent'; readonly usualTime: string | null };

const WRITING: ReportStep = { name: 'writing', needsReason: false };

/**
 * The dialog in which a person tells a moderator about a post, in two steps at most (E52).
 *
 * @csspart dialog - The dialog.
 * @csspart heading - Its heading.
 * @csspart reason - One reason to choose.
 * @csspart note - The field for a note.
 * @cssproperty --peer-paper - The background of the dialog and its fields.
 * @fires peer-report-sent - The backend has the report.
 */
export class PeerReport extends LitElement {
  static override styles = [base, form, styles];
  static override properties = {
    post: { attribute: false },
    step: { state: true },
    reason: { state: true },
    note: { state: true },
  };

  /** The post that it is about. Another post begins another report. */
  post: Post | null = null;

  private step: ReportStep = WRITING;
  private reason: ReportReason | null = null;
  private note = '';

  readonly #forum = new Surroundings(this, 'notices');
  /** Stays the same for every try, so that trying again never reports twice. */
  #clientId = crypto.randomUUID();
  #viewerId: string | undefined;

  /** Shows the dialog. The focus comes back to where it was when it closes. */
  open(): void {
    if (this.step.name === 'sent') this.#fresh();
    this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('post');
    const viewerId = this.#forum.now.session?.viewer?.id;
    const isOtherPerson = this.#viewerId !== undefined && viewerId !== this.#viewerId;
    this.#viewerId = viewerId;
    if (isOtherPerson || (before && before.id !== this.post?.id)) this.#fresh();
    if (isOtherPerson) this.#dialog?.close();
  }

  #fresh(): void {
    this.step = WRITING;
    this.reason = null;
    this.note = '';
    this.#clientId = crypto.randomUUID();
  }

  readonly #choose = (reason: ReportReason): void => {
    this.reason = reason;
    if (this.step.name === 'writing') this.step = WRITING;
  };

  readonly #write = (note: string): void => {
    this.note = note;
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { post, reason } = this;
    if (!post || this.step.name === 'sending' || this.step.name === 'waiting') return;
    if (!reason) {
      this.step = { name: 'writing', needsReason: true };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('input')?.focus();
      return;
    }
    const note = this.note.trim();
    const report = { postId: post.id, reason, ...(note ? { note } : {}), clientId: this.#clientId };
    this.step = { name: 'sending' };
    try {
      await this.#send(report);
    } catch (error) {
      this.#refuse(report, isForumError(error) ? error.kind : 'unknown');
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-outcome]')?.focus();
  };

  async #send(report: NewReport): Promise<void> {
    const receipt = await this.#forum.now.backend?.reporting?.report(report);
    if (report.clientId === this.#clientId) this.step = { name: 'sent', usualTime: receipt?.usualTime ?? null };
    this.dispatchEvent(new PeerReportSentEvent({ postId: report.postId }));
  }

  #refuse(report: NewReport, kind: ForumErrorKind): void {
    const { backend } = this.#forum.now;
    if (kind !== 'network' || navigator.onLine || !backend) {
      this.step = { name: 'failed', kind };
      return;
    }
    this.step = { name: 'waiting' };
    outboxOf(backend, this).put({
      key: `report:${report.clientId}`,
      send: () => this.#send(report),
      settled: (sent) => this.#settled(report, sent),
    });
  }

  #settled(report: NewReport, sent: boolean): void {
    if (!sent && report.clientId === this.#clientId) this.step = { name: 'failed', kind: 'unknown' };
    const { words, announce } = this.#forum.now;
    if (sent && words) announce?.(words.report.sentHeading);
  }

  readonly #close = (): void => this.#dialog?.close();

  protected override render(): TemplateResult {
    const around = this.#forum.now;
    const { words, list, settings, navigation } = around;
    return html`<dialog part="dialog" aria-labelledby="heading">
      ${
        words && list
          ? reportView({
              notices: words,
              words: words.report,
              list,
              level: viewLevel(around),
              settings,
              navigation,
              step: this.step,
              reason: this.reason,
              note: this.note,
              choose: this.#choose,
              write: this.#write,
              submit: (event) => void this.#submit(event),
              close: this.#close,
            })
          : ''
      }
      ${exitInside(settings)}
    </dialog>`;
  }
}
