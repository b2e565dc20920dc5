/**
 * The forum as a charity embeds it. It joins the two sides: a backend and a policy made from what stands on the page, and the
 * elements, to which it gives them by context. What a view looks like, it leaves to `views.ts`.
 */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HeadersSource } from '../../connect/backend.ts';
import { ATTRIBUTES, type Configuration } from '../../connect/configuration.ts';
import { createSafety } from '../../connect/safety.ts';
import type { Navigation, Place } from '../../context/navigation.ts';
import type { Session } from '../../context/session.ts';
import type { DraftStore } from '../../controllers/draft-store.ts';
import { QueryController, type QueryState } from '../../controllers/query.ts';
import { PeerErrorEvent } from '../../events/error.ts';
import { PeerSignInRequestEvent } from '../../events/sign-in-request.ts';
import type { ForumBackend, Start } from '../../model/index.ts';
import type { SafetyRules, SupportLine } from '../../safety/index.ts';
import { base } from '../../styles/base.ts';
import { skeletonStyles } from '../thread-list/skeleton.ts';
import type { PeerThreadList } from '../thread-list/thread-list.ts';
import { configure, connect } from './connection.ts';
import { styles } from './forum.styles.ts';
import { Provision } from './provision.ts';
import { Router } from './router.ts';
import { ScrollKeeper } from './scroll-keeper.ts';
import { pageLoaded } from './page-moments.ts';
import { instanceOf, settingsOf } from './settings.ts';
import { ViewLoader } from './view-loader.ts';
import { forumView } from './views.ts';

/**
 * A peer-support forum over a GraphQL API.
 *
 * @attr {string} endpoint - The address of the GraphQL API.
 * @attr {string} adapter - A built-in adapter's name (`peer` without it), or the address of a `.graphql` file.
 * @attr {string} config - The address of a JSON file with any of these settings, and those that are not words or numbers.
 * @attr {same-origin|include|omit} credentials - Whether cookies go to the API. `same-origin` without it.
 * @attr {string} topic - Shows the threads of this topic only.
 * @attr {string} thread - Shows this one thread only.
 * @attr {string} region - The country whose help lines are shown, as in `GB`.
 * @attr {string} lang - The language; without it that of the page.
 * @attr {hash|query|none} routing - How places are written into the page's address.
 * @attr {tab|memory|device} drafts - Where unsent words are kept.
 * @attr {string} exit-url - Where quick exit leads. Makes `routing` none and `drafts` memory.
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
 * @csspart top - The head of the forum.
 * @csspart title - The forum's first heading.
 * @csspart topics - The list of topics.
 * @csspart topic - A link to a topic.
 * @csspart search - The search form.
 * @csspart about - Who runs the forum, and when moderators are there.
 * @fires peer-sign-in-request - A person needs to sign in. Cancel it to show your own sign-in.
 * @fires peer-error - Something did not work; holds the kind only.
 * @cssproperty --peer-accent - Links and the main button.
 * @cssproperty --peer-on-accent - Text on the main button.
 * @cssproperty --peer-muted - Quiet text.
 * @cssproperty --peer-border - Lines between things.
 * @cssproperty --peer-edge - The edges of fields and buttons.
 * @cssproperty --peer-surface - Quiet boxes.
 * @cssproperty --peer-care - The background of help and support.
 * @cssproperty --peer-radius - The roundness of corners.
 * @cssproperty --peer-focus - The ring around what has the focus.
 * @cssproperty --peer-font - The font; the page's without it.
 * @cssproperty --peer-heading-font - The font of headings.
 * @cssproperty --peer-font-size - The size of text, never below 16 px.
 */
export class PeerForum extends LitElement {
  static override styles = [base, styles, skeletonStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'config', ...ATTRIBUTES.map(([attribute]) => attribute)];
  }

  /** A backend of the page's own, in place of one made from `endpoint` and `adapter`. */
  @property({ attribute: false }) backend: ForumBackend | null = null;
  /** Request headers. Called again once when the API does not know the person any more. */
  @property({ attribute: false }) headers: HeadersSource | null = null;
  /** The charity's own phrases, and rules to switch off. */
  @property({ attribute: false }) safetyPolicy: SafetyRules | null = null;
  /** The charity's own help lines, in place of ours. */
  @property({ attribute: false }) supportLines: readonly SupportLine[] | null = null;
  /** Makes a body of HTML safe in the page's own way. Returns a node, never a string. */
  @property({ attribute: false }) renderHtml: ((html: string) => Node) | null = null;

  @state() private topicsOpen = false;
  /** The search holds words for which help is offered above its results, never in their place (E6). */
  @state() private careForSearch = false;

  readonly #provision = new Provision(this);
  readonly #scroll = new ScrollKeeper(this);
  readonly #start = new QueryController<Start>(this);
  readonly #views = new ViewLoader(this);
  #seen: QueryState<Start> | null = null;
  #configuration: Configuration | null = null;
  #made: ForumBackend | null = null;
  #router: Router | null = null;
  #draftStore: Promise<DraftStore> | null = null;
  #changing = false;

  /** Asks again who is signed in; call it after your page signed somebody in. Their unsent words are still there. */
  async refreshSession(): Promise<void> {
    await this.#start.run((signal) => this.#ask(signal));
  }

  /** Call it when your page signed the person out: their drafts are erased, and what they saw is asked for anew. */
  async signedOut(): Promise<void> {
    (await this.#drafts()).clear();
    this.#start.reset();
    await this.refreshSession();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provision.announcer.attach(this);
    this.#router?.connect();
    if (this.#start.state.name === 'idle') this.#change();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#router?.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value && this.hasUpdated) this.#change();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = ['backend', 'headers', 'safetyPolicy', 'supportLines', 'renderHtml'] as const;
    if (this.hasUpdated && given.some((name) => changed.has(name))) this.#change();
    if (this.#seen === this.#start.state) return;
    this.#seen = this.#start.state;
    this.#tellSession();
  }

  /** Several settings that change at once are one new configuration. */
  #change(): void {
    if (this.#changing) return;
    this.#changing = true;
    queueMicrotask(() => {
      this.#changing = false;
      this.#configuration = null;
      this.#made = null;
      if (this.isConnected) void this.refreshSession();
    });
  }

  async #ask(signal: AbortSignal): Promise<Start> {
    const configuration = (this.#configuration ??= this.#settle(await configure(this, signal)));
    if (!this.backend && !configuration.endpoint) await pageLoaded();
    const backend = this.backend ?? (this.#made ??= await connect(this, configuration, this.headers, signal));
    if (this.#provision.backend.value !== backend) this.#provision.backend.setValue(backend);
    const topicId = this.#topicAsked;
    return backend.start({ first: configuration.pageSize, ...(topicId ? { topicId } : {}) }, { signal });
  }

  /** Gives the elements what follows from a configuration. */
  #settle(configuration: Configuration): Configuration {
    const { lang, region, routing } = configuration;
    const settings = settingsOf(configuration, instanceOf(this), this.renderHtml);
    const policy = this.safetyPolicy ?? configuration.safetyPolicy;
    const supportLines = this.supportLines ?? configuration.supportLines;
    this.#provision.settings.setValue(settings);
    this.#provision.safety.setValue(createSafety({ lang, region, policy, supportLines }));
    this.#router?.disconnect();
    this.#router = new Router({
      routing,
      instance: settings.instance,
      home: homeOf(configuration),
      changed: (navigation) => this.#arrive(navigation),
    });
    this.#router.connect();
    return configuration;
  }

  get #topicAsked(): string | undefined {
    const place = this.#router?.place;
    return place?.view === 'threads' ? place.topicId : undefined;
  }

  #tellSession(): void {
    const state = this.#start.state;
    const start = this.#start.value;
    if (state.name === 'failed') this.dispatchEvent(new PeerErrorEvent({ kind: state.kind }));
    // While it is asked again who is here, and when that cannot be found out, what is on the screen stays.
    if (start && state.name !== 'complete') return;
    const session: Session = {
      status: start ? 'ready' : state.name === 'failed' ? 'unreachable' : 'loading',
      viewer: start?.viewer ?? null,
      topics: start?.topics ?? [],
      community: start?.community ?? null,
      firstThreads: start ? { topicId: this.#topicAsked, page: start.threads } : null,
      problem: state.name === 'failed' ? state.kind : null,
      refresh: () => this.refreshSession(),
      signIn: () => this.#signIn(),
    };
    if (start) void this.#draftStore?.then((store) => store.viewerIs(session.viewer?.id ?? null));
    this.#provision.session.setValue(session);
    if (start) this.#views.prepare(() => this.#drafts());
  }

  #signIn(): boolean {
    const event = new PeerSignInRequestEvent();
    this.dispatchEvent(event);
    if (event.defaultPrevented) return true;
    const address = this.#configuration?.signInUrl;
    if (address) location.assign(address);
    return Boolean(address);
  }

  /** The store of drafts comes with the first place where somebody can write. */
  #drafts(): Promise<DraftStore> {
    this.#draftStore ??= import('../../controllers/draft-store.ts').then(({ DraftStore }) => {
      const settings = this.#provision.settings.value;
      const store = new DraftStore({
        instance: settings?.instance ?? instanceOf(this),
        mode: settings?.drafts ?? 'tab',
      });
      if (this.#start.value) store.viewerIs(this.#start.value.viewer?.id ?? null);
      this.#provision.drafts.setValue(store);
      return store;
    });
    return this.#draftStore;
  }

  #arrive(navigation: Navigation): void {
    const from = this.#provision.navigation.value?.place;
    if (from) this.#scroll.keep(listKey(from));
    this.#provision.navigation.setValue(navigation);
    this.topicsOpen = false;
    this.#views.need(navigation.place.view);
    void this.#readSearch(navigation.place);
    if (navigation.moved) void this.#land(navigation.place, from);
  }

  async #readSearch(place: Place): Promise<void> {
    this.careForSearch = false;
    if (place.view !== 'search') return;
    const check = await this.#provision.safety.value?.searchCheck();
    let found = false;
    try {
      found = Boolean(check?.(place.text, { purpose: 'search' }).length);
    } catch {
      // A check that fails is as if nothing was found: searching goes on.
    }
    if (found && this.#router?.place === place) {
      await this.#views.load('help');
      this.careForSearch = true;
    }
  }

  /** After a move the focus is where a person expects it: on the thread they came from, else on the new view's heading (A8). */
  async #land(place: Place, from: Place | undefined): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const list = this.renderRoot.querySelector<PeerThreadList>('peer-thread-list');
    if (place.view !== 'threads' && place.view !== 'search') return this.#scroll.toTop();
    await list?.updateComplete;
    const returned = from?.view === 'thread' && list?.focusThread(from.threadId);
    if (!returned) list?.focusHeading();
    if (!this.#scroll.restore(listKey(place))) this.#scroll.toTop();
  }

  protected override render(): TemplateResult {
    return forumView({
      configuration: this.#configuration,
      backend: this.#provision.backend.value,
      session: this.#provision.session.value,
      navigation: this.#provision.navigation.value,
      words: this.#provision.words,
      views: this.#views,
      topicsOpen: this.topicsOpen,
      toggleTopics: () => (this.topicsOpen = !this.topicsOpen),
      careForSearch: this.careForSearch,
      retry: () => void this.refreshSession(),
      stale: () => void this.renderRoot.querySelector<PeerThreadList>('peer-thread-list')?.refresh(),
    });
  }
}

function homeOf({ thread, topic }: Configuration): Place {
  if (thread) return { view: 'thread', threadId: thread };
  return { view: 'threads', ...(topic ? { topicId: topic } : {}) };
}

/** Lists are told apart by what they are of. A search is kept in memory only, like the key made from it. */
function listKey(place: Place): string {
  return JSON.stringify(place);
}
