/**
 * Conversations by recent activity, or those that a search found. Shows what its controllers hold and knows nothing of where
 * it comes from. Nothing here ranks threads by approval, and no thread shows a zero (E7, E30, E39).
 */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { announceContext } from '../../context/announce.ts';
import { backendContext } from '../../context/backend.ts';
import { navigationContext } from '../../context/navigation.ts';
import { sessionContext, type Session } from '../../context/session.ts';
import { settingsContext } from '../../context/settings.ts';
import { wordsContext } from '../../context/words.ts';
import { OnlineController } from '../../controllers/online.ts';
import { QueryController, type QueryState } from '../../controllers/query.ts';
import { PeerErrorEvent } from '../../events/error.ts';
import type { ListMessages } from '../../locales/messages/list.ts';
import type { FirstMessages, Words } from '../../locales/messages.ts';
import type { ForumBackend, Page } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { heading } from '../heading.ts';
import { problemBox, problemWords } from '../problem-box.ts';
import { askFor, joined, type ListedThread, type ListQuery } from './list-pages.ts';
import { threadItem } from './thread-item.ts';
import { styles } from './thread-list.styles.ts';

/** The most that is asked for at once when the list is brought up to date. */
const MAX_AT_ONCE = 50;

type ListPage = Page<ListedThread>;

/** What the list is of: when one of these is another, so is the list. */
interface ListOf {
  readonly backend: ForumBackend;
  readonly viewerId: string | undefined;
  readonly topic: string;
  readonly search: string;
}

/**
 * Conversations by recent activity, or those that a search found.
 *
 * @csspart heading - The heading of the list.
 * @csspart list - The list of threads.
 * @csspart thread - One thread of the list.
 * @csspart thread-title - The heading of one thread.
 * @csspart thread-link - The title of a thread, a link to it.
 * @csspart empty - What is said when there are no threads.
 * @csspart problem - What is said when the threads could not be loaded.
 * @csspart more - The button that shows more threads.
 * @fires peer-error - The threads could not be loaded; holds the kind only.
 */
export class PeerThreadList extends LitElement {
  static override styles = [base, styles];

  static override properties = { topic: {}, search: { attribute: false } };

  /** The id of the topic whose threads are shown; empty for all. */
  declare topic: string;

  /** What to search for; empty for the threads by recent activity. Never an attribute: it is somebody's own words. */
  declare search: string;

  readonly #backend = new ContextConsumer(this, { context: backendContext, subscribe: true });
  readonly #session = new ContextConsumer(this, { context: sessionContext, subscribe: true });
  readonly #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  readonly #navigation = new ContextConsumer(this, { context: navigationContext, subscribe: true });
  readonly #announce = new ContextConsumer(this, { context: announceContext, subscribe: true });
  readonly #words = new ContextConsumer(this, { context: wordsContext, subscribe: true });
  readonly #first = new QueryController<ListPage>(this, (state) => this.#answered(state));
  readonly #next = new QueryController<ListPage>(this, (state) => void this.#grow(state));

  /** All that is loaded of the list that is shown. */
  #page: ListPage | null = null;
  #of: ListOf | null = null;
  #firstUsed: Session['firstThreads'] = null;
  /** Lists that were left by going to another topic, so that going back is instant and keeps the place (E4). */
  readonly #left = new Map<string, ListPage>();

  constructor() {
    super();
    this.topic = '';
    this.search = '';
    new OnlineController(this, () => {
      for (const query of [this.#first, this.#next]) if (query.state.name === 'failed') void query.retry();
    });
  }

  /** Asks for the newest threads again, keeping what is shown until they are here. */
  async refresh(): Promise<void> {
    this.#left.clear();
    await this.#run({ first: Math.min(MAX_AT_ONCE, Math.max(this.#page?.items.length ?? 0, this.#size)) });
  }

  /** Puts the focus on the link to a thread, where somebody left off. False when it is not in the list. */
  focusThread(threadId: string): boolean {
    return this.#focus(`[data-key="${CSS.escape(threadId)}"]`);
  }

  /** Puts the focus on the list's heading. */
  focusHeading(): void {
    this.#focus('[part=heading]');
  }

  /** The list that held the place of another would be drawn for nobody. Back on a page, it hears from all contexts again. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(): void {
    const backend = this.#backend.value;
    const session = this.#session.value;
    // The first request answers for the list too: nothing is asked before it is in (one request before the first list).
    if (!backend || session?.status !== 'ready') return;
    const [old, { topic, search }] = [this.#of, this];
    const viewerId = session.viewer?.id;
    const isSamePerson = old?.backend === backend && old.viewerId === viewerId;
    if (isSamePerson && old.topic === topic && old.search === search) return;
    if (!isSamePerson) this.#left.clear();
    else if (this.#page && !old.search) this.#left.set(old.topic, this.#page);
    this.#of = { backend, viewerId, topic, search };
    this.#open(this.#of, session.firstThreads);
  }

  #open({ topic, search }: ListOf, first: Session['firstThreads']): void {
    this.#next.reset();
    this.#page = search ? null : (this.#left.get(topic) ?? null);
    if (!this.#page && !search && first && first !== this.#firstUsed && (first.topicId ?? '') === topic) {
      this.#firstUsed = first;
      this.#page = first.page;
    }
    if (this.#page) this.#first.reset();
    else void this.#run({ first: this.#size });
  }

  async #run(query: ListQuery, answer = this.#first): Promise<void> {
    const of = this.#of;
    if (of)
      await answer.run((signal) => askFor(of.backend, { ...query, topicId: of.topic || undefined }, of.search, signal));
  }

  #answered(state: QueryState<ListPage>): void {
    if (state.name === 'failed') this.dispatchEvent(new PeerErrorEvent({ kind: state.kind }));
    if (state.name !== 'complete') return;
    this.#next.reset();
    this.#page = state.value;
    const { items, hasNext } = state.value;
    if (this.search) this.#say((list) => (items.length ? list.found(items.length, hasNext) : list.searchEmpty));
  }

  readonly #more = (): void => {
    const after = this.#page?.end;
    if (after && this.#next.state.name !== 'pending') void this.#run({ first: this.#size, after }, this.#next);
  };

  /** The focus goes on to the first of the new threads; when there was none and the button is gone, to the heading. */
  async #grow(state: QueryState<ListPage>): Promise<void> {
    if (state.name === 'failed') this.dispatchEvent(new PeerErrorEvent({ kind: state.kind }));
    if (state.name !== 'complete' || !this.#page) return;
    const { page, fresh } = joined(this.#page, state.value);
    this.#page = page;
    this.#say((list) => list.moreLoaded(fresh.length));
    // Some browsers give a pressed button no focus; somebody who went on elsewhere keeps theirs.
    const isHere = this.shadowRoot?.activeElement ?? document.activeElement === document.body;
    await this.updateComplete;
    if (isHere && !(fresh[0] && this.focusThread(fresh[0].id))) this.focusHeading();
  }

  get #size(): number {
    return this.#settings.value?.pageSize ?? 20;
  }

  /** Words for this come after the first list, so what is said waits for them; without a network nothing is. */
  #say(text: (words: ListMessages) => string): void {
    const ready = this.#words.value?.need('list');
    ready?.then(
      () => {
        const list = this.#words.value?.words.list;
        if (list) this.#announce.value?.(text(list));
      },
      () => {},
    );
  }

  #focus(selector: string): boolean {
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    return element !== null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words.value?.words;
    if (!words) return nothing;
    const level = (this.#settings.value?.headingLevel ?? 2) + 1;
    // Before the forum is known, a heading would only be moved about by what comes above it.
    return this.#of
      ? html`${heading(level, this.#title(words), { focusable: true })} ${this.#content(words, level + 1)}`
      : skeleton(words.first);
  }

  #title({ first, list }: Words): unknown {
    if (this.search) return list?.searchResults(this.search);
    const topic = this.#session.value?.topics.find(({ id }) => id === this.topic);
    return topic ? first.threadsIn(topic.name) : first.threads;
  }

  #content(words: Words, level: number): TemplateResult {
    const { state } = this.#first;
    const page = this.#page;
    const { first, list = first } = words;
    if (!page) return state.name === 'failed' ? problemBox(list, state.kind, this.#again) : skeleton(first);
    if (!page.items.length) return this.#empty(words);
    const context = { words, level, navigation: this.#navigation.value, topic: this.topic };
    return html`<ol part="list" aria-busy=${state.name === 'pending'}>
        ${page.items.map((thread, index) => threadItem(thread, index, context))}
      </ol>
      ${page.hasNext ? this.#foot(words) : nothing}`;
  }

  /** The button that had the focus goes away: the heading stays. */
  readonly #again = (): void => {
    this.focusHeading();
    void this.#first.retry();
  };

  /** The button stays the same one in all its states: it has the focus. */
  #foot({ first, list }: Words): TemplateResult {
    const { state } = this.#next;
    const isLoading = state.name === 'pending';
    const problem = state.name === 'failed' && problemWords(list ?? first, state.kind);
    return html`${problem ? html`<p part="problem" role="alert">${problem}</p>` : nothing}
      <button type="button" part="more" aria-disabled=${isLoading} @click=${this.#more}>
        ${problem ? first.tryAgain : isLoading ? first.loadingMore : first.showMore}
      </button>`;
  }

  #empty({ list }: Words): TemplateResult {
    if (!list) void this.#words.value?.need('list');
    return html`<div part="empty" class="quiet-box">
      <p>${this.search ? list?.searchEmpty : this.topic ? list?.emptyTopic : list?.empty}</p>
      ${this.search ? html`<p>${list?.searchEmptyHelp}</p>` : nothing}
    </div>`;
  }
}

/** Holds the place of the first threads, so that nothing jumps when they come. */
function skeleton(words: FirstMessages): TemplateResult {
  return html`<p class="hide-visually" role="status">${words.loading}</p>
    ${[1, 2, 3, 4, 5, 6].map(() => html`<div class="bone" aria-hidden="true"></div>`)}`;
}
