/**
 * The forum as a charity embeds it. It joins the two sides: a backend and a policy made from what stands on the page, and the
 * elements, to which it gives them by context. What a view looks like, it leaves to `list-view.ts`; where a person goes after
 * the first list, to `whereabouts.ts` and `journey.ts`.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { HeadersSource } from '../../connect/backend.ts';
import { ATTRIBUTES, type Configuration } from '../../connect/configuration.ts';
import { OnlineController } from '../../controllers/online.ts';
import { QueryController, type QueryState } from '../../controllers/query.ts';
import { PeerErrorEvent } from '../../events/error.ts';
import type { Words } from '../../locales/messages.ts';
import { ForumError, isForumError, type ForumBackend } from '../../model/index.ts';
import type { SafetyRules, SupportLine } from '../../safety/index.ts';
import { base } from '../../styles/base.ts';
import type { PeerThreadList } from '../thread-list/thread-list.ts';
import { instanceOf } from './address.ts';
import { configure, configureAtOnce, connect, warnOnce } from './connection.ts';
import type { ExitGuard } from './exit-guard.ts';
import { styles } from './forum.styles.ts';
import { forumView, type Unfolding } from './list-view.ts';
import { nextTask, whenQuiet } from './page-moments.ts';
import { Provision } from './provision.ts';
import { askToSignIn, sessionOf, type Begun } from './session-of.ts';
import type { Supplies } from './supplies.ts';
import { isList, Whereabouts } from './whereabouts.ts';

const given = { attribute: false };

/**
 * A peer-support forum over a GraphQL API.
 *
 * @attr {string} endpoint - The address of the GraphQL API.
 * @attr {string} adapter - A built-in adapter's name (`peer` without it), or the address of a `.graphql` file.
 * @attr {string} config - The address of a JSON file with any of these settings, and those that are not words or numbers.
 * @attr {same-origin|include|omit} credentials - Whether cookies go to the API. `same-origin` without it.
 * @attr {string} topic - Shows the threads of this topic only.
 * @attr {string} thread - Shows this one thread only.
 * @attr {string} region - The country whose help lines are shown, or a part of it, as in `GB` or `GB-NIR`.
 * @attr {string} lang - The language; without it that of the page.
 * @attr {hash|query|none} routing - How places are written into the page's address.
 * @attr {tab|memory|device} drafts - Where unsent words are kept.
 * @attr {string} exit-url - Where quick exit leads. Makes `routing` none and `drafts` memory.
 * @attr {shift|none} exit-keys - Whether Shift three times leaves, too, where there is an `exit-url`.
 * @attr {string} sign-in-url - Where to send people to sign in, unless the page cancels `peer-sign-in-request`.
 * @attr {string} report-url - Where to tell a moderator, when the API has no reports.
 * @attr {string} terms-url - The terms of the forum.
 * @attr {string} policy-url - How the forum is moderated.
 * @attr {string} complaints-url - How to complain.
 * @attr {author|words} helped-visibility - Whether readers see in words that a post helped someone.
 * @attr {number} page-size - Threads and posts a page, 1 to 50.
 * @attr {number} heading-level - The level of the forum's first heading, 2 to 5.
 * @attr {eager|lazy} loading - `lazy` waits until the forum is near what is seen of the page.
 * @attr {all|custom} layout - `custom` only provides; the page lays out `peer-*` elements inside.
 * @slot - Shown until the forum is there, and when it cannot be reached; with `layout="custom"`, the page's own layout.
 * @slot exit - A link that leaves the page, where there is an `exit-url`: it leads away also before the script is there.
 * @csspart top - The head of the forum.
 * @csspart title - The forum's first heading.
 * @csspart get-help - The link to people to talk to now.
 * @csspart about - Who runs the forum, and when moderators are there.
 * @csspart topics - The list of topics.
 * @csspart topic - A link to a topic.
 * @csspart search - The search form.
 * @csspart start-thread - The button that begins a conversation.
 * @csspart back - The button that leads back.
 * @csspart problem - What is said when something could not be loaded.
 * @fires peer-sign-in-request - A person needs to sign in. Cancel it to show your own sign-in.
 * @fires peer-error - Something did not work; holds the kind only.
 * @cssproperty --peer-accent - Links and the main button.
 * @cssproperty --peer-on-accent - Text on the main button.
 * @cssproperty --peer-muted - Quiet text.
 * @cssproperty --peer-border - Lines between things.
 * @cssproperty --peer-edge - The edges of fields and buttons.
 * @cssproperty --peer-surface - Quiet boxes.
 * @cssproperty --peer-care - The background of help and support.
 * @cssproperty --peer-paper - The background of fields and dialogs.
 * @cssproperty --peer-radius - The roundness of corners.
 * @cssproperty --peer-focus - The ring around what has the focus.
 * @cssproperty --peer-font - The font; the page's without it.
 * @cssproperty --peer-heading-font - The font of headings.
 * @cssproperty --peer-font-size - The size of text, never below 16 px.
 */
export class PeerForum extends LitElement {
  static override styles = [base, styles];

  static override properties = {
    backend: given,
    headers: given,
    safetyPolicy: given,
    supportLines: given,
    renderHtml: given,
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'config', ...ATTRIBUTES.map(([attribute]) => attribute)];
  }

  /** A backend of the page's own, in place of one made from `endpoint` and `adapter`. */
  declare backend: ForumBackend | null;
  /** Request headers. Called again once when the API does not know the person any more. */
  declare headers: HeadersSource | null;
  /** The charity's own phrases, and rules to switch off. */
  declare safetyPolicy: SafetyRules | null;
  /** The charity's own help lines, in place of ours. */
  declare supportLines: readonly SupportLine[] | null;
  /** Makes a body of HTML safe in the page's own way. Returns a node, never a string. */
  declare renderHtml: ((html: string) => Node) | null;

  readonly #provision = new Provision(this);
  readonly #whereabouts = new Whereabouts(this, this.#provision, () => {
    this.#unfolded = null;
    if (this.#start.state.name === 'failed') void this.refreshSession();
  });
  readonly #start = new QueryController<Begun>(this, (state) => this.#answered(state));
  #configuration: Configuration | null = null;
  #made: ForumBackend | null = null;
  #isChanging = false;
  #hasAsked = false;
  #unfolded: Unfolding = null;
  #exit: ExitGuard | null = null;

  constructor() {
    super();
    this.backend = this.headers = this.safetyPolicy = this.supportLines = this.renderHtml = null;
    new OnlineController(this, () => {
      if (this.#start.state.name !== 'failed') return;
      this.#provision.announcer.say(this.#words?.list?.backOnline ?? '');
      void this.refreshSession();
    });
  }

  /** Asks again who is signed in; call it after your page signed somebody in. Their unsent words are still there. */
  async refreshSession(): Promise<void> {
    const asked = this.#start.run((signal) => this.#ask(signal));
    if (!this.#start.value) this.#tellSession();
    await asked;
  }

  /** Call it when your page signed the person out: their drafts are erased, and what they saw is asked for anew. */
  async signedOut(): Promise<void> {
    this.#start.reset();
    const asked = this.refreshSession();
    // Where drafts are kept is known once the settings are.
    if (!this.#configuration) await asked;
    (await this.#supplies()).eraseDrafts();
    await asked;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provision.announcer.attach(this);
    this.#whereabouts.journey?.connect();
    if (this.#start.state.name === 'idle') this.#change();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#whereabouts.journey?.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value && this.hasUpdated) this.#change();
  }

  /** What is on the page stays until the request is on its way: drawing the forum would hold it up. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && !this.#hasAsked) await nextTask();
    this.#hasAsked = this.hasUpdated;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.size) this.#change();
  }

  /** Several settings that change at once are one new configuration. */
  #change(): void {
    if (this.#isChanging) return;
    this.#isChanging = true;
    void this.updateComplete.then(() => {
      this.#isChanging = false;
      this.#configuration = this.#made = null;
      if (this.isConnected) void this.refreshSession();
    });
  }

  async #ask(signal: AbortSignal): Promise<Begun> {
    try {
      if (!this.#configuration) {
        this.#settle(configureAtOnce(this));
        this.#configuration = this.#settle(await configure(this, signal));
      }
      const configuration = this.#configuration;
      const backend = this.backend ?? (this.#made ??= await connect(this, configuration, signal));
      if (this.#provision.backend.value !== backend) this.#provision.backend.setValue(backend);
      const { topicId } = this.#whereabouts.listPlace;
      return { ...(await backend.start({ first: configuration.pageSize, topicId }, { signal })), topicId };
    } catch (problem) {
      // What is none of ours here is a file of our own that did not come.
      if (!isForumError(problem)) throw new ForumError('network');
      if (problem.kind === 'contract' && problem.where)
        warnOnce(`peer-forum cannot read what its "endpoint" answered (${problem.where}).`);
      throw problem;
    }
  }

  /** Gives the elements what follows from the settings; what the page gave as a property comes before what it wrote. */
  #settle(read: Configuration): Configuration {
    const instance = instanceOf(this);
    const safetyPolicy = this.safetyPolicy ?? read.safetyPolicy;
    const configuration = { ...read, safetyPolicy, supportLines: this.supportLines ?? read.supportLines };
    this.#provision.settings.setValue({ ...configuration, instance, renderHtml: this.renderHtml });
    this.#whereabouts.settle(configuration, instance);
    if (configuration.exitUrl) void this.#guard();
    return configuration;
  }

  async #guard(): Promise<void> {
    const { ExitGuard } = await import('./exit-guard.ts');
    this.#exit ??= new ExitGuard(this, this.#provision, {
      forget: () => {
        this.#start.reset();
        this.#whereabouts.forget();
        this.#configuration = this.#made = this.headers = null;
      },
      begin: () => void this.refreshSession(),
    });
  }

  #answered(state: QueryState<Begun>): void {
    if (state.name === 'failed') {
      void this.#provision.words.value?.need('list');
      this.dispatchEvent(new PeerErrorEvent({ kind: state.kind }));
      // When it cannot be found out again who is here, what is on the screen stays.
      if (state.last) return;
    }
    this.#tellSession();
    // What cannot be fetched ahead is fetched when it is needed, and said then.
    if (state.name === 'complete') whenQuiet(async () => (await this.#supplies()).prepare());
  }

  async #supplies(): Promise<Supplies> {
    return (await this.#whereabouts.travel()).supplies();
  }

  #tellSession(): void {
    const { state, value } = this.#start;
    if (value) this.#whereabouts.journey?.viewerIs(value.viewer?.id ?? null);
    this.#provision.session.setValue(
      sessionOf(state, value, {
        refresh: () => this.refreshSession(),
        signIn: () => askToSignIn(this, this.#configuration?.signInUrl),
      }),
    );
  }

  protected override render(): TemplateResult {
    const { backend, session, navigation } = this.#provision;
    const { place, journey, again } = this.#whereabouts;
    const { layout, thread } = this.#configuration ?? {};
    const words = this.#words;
    const away = this.#exit?.view();
    if (away) return away;
    if (!words || !this.#hasAsked || layout === 'custom') return html`<slot></slot><slot name="announcements"></slot>`;
    return html`${this.#exit?.wayOut() ?? html`<slot name="exit"></slot>`}
      ${forumView({
        words: words.list ?? words.first,
        configuration: this.#configuration,
        backend: backend.value,
        session: session.value,
        navigation: navigation.value,
        place,
        listPlace: this.#whereabouts.listPlace,
        unfolded: this.#unfolded,
        unfold: (what) => {
          this.#unfolded = this.#unfolded === what ? null : what;
          this.requestUpdate();
        },
        care: journey?.care(),
        elsewhere: isList(place) ? undefined : (journey?.view(place, thread != null) ?? nothing),
        again,
        retry: () => {
          // The button that had the focus goes away: the forum's title stays.
          this.renderRoot.querySelector<HTMLElement>('[part=title]')?.focus({ preventScroll: true });
          void this.refreshSession();
        },
        stale: () => void this.#list?.refresh(),
        toList: () => this.#list?.focusHeading(),
      })} <slot name="announcements"></slot>`;
  }

  get #words(): Words | undefined {
    return this.#provision.words.value?.words;
  }

  get #list(): PeerThreadList | null {
    return this.renderRoot.querySelector<PeerThreadList>('peer-thread-list');
  }
}
