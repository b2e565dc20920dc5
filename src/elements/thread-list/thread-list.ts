/**
 * Conversations by recent activity, or those that a search found. Shows what its controllers hold and knows nothing of where
 * it comes from. Nothing here ranks threads by approval, and no thread shows a zero (E7, E30, E39).
 */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { announceContext } from '../../context/announce.ts';
import { backendContext } from '../../context/backend.ts';
import { navigationContext } from '../../context/navigation.ts';
import { sessionContext, type Session } from '../../context/session.ts';
import { settingsContext } from '../../context/settings.ts';
import { PagerController, type LoadPage } from '../../controllers/pager.ts';
import { QueryController } from '../../controllers/query.ts';
import { WordsController } from '../../controllers/words.ts';
import { PeerErrorEvent } from '../../events/error.ts';
import type { ListMessages } from '../../locales/messages.ts';
import type { ForumBackend, ForumErrorKind, Page, SearchHit, Thread } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { heading } from '../heading.ts';
import { skeleton, skeletonStyles } from './skeleton.ts';
import { threadItem, type ListedThread } from './thread-item.ts';
import { styles } from './thread-list.styles.ts';

/**
 * @csspart heading - The heading of the list.
 * @csspart list - The list of threads.
 * @csspart thread - One thread of the list.
 * @csspart thread-link - The title of a thread, a link to it.
 * @csspart more - The button that shows more threads.
 * @fires peer-error - The threads could not be loaded; holds the kind only.
 */
export class PeerThreadList extends LitElement {
  static override styles = [base, styles, skeletonStyles];

  /** The id of the topic whose threads are shown; empty for all. */
  @property() topic = '';

  /** What to search for; empty for the threads by recent activity. Never an attribute: it is somebody's own words. */
  @property({ attribute: false }) search = '';

  readonly #backend = new ContextConsumer(this, { context: backendContext, subscribe: true });
  readonly #session = new ContextConsumer(this, { context: sessionContext, subscribe: true });
  readonly #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  readonly #navigation = new ContextConsumer(this, { context: navigationContext, subscribe: true });
  readonly #announce = new ContextConsumer(this, { context: announceContext, subscribe: true });
  readonly #words = new WordsController(this, 'list');
  readonly #query = new QueryController<Page<ListedThread>>(this);
  readonly #pager = new PagerController<ListedThread>(this);

  /** What the list holds threads of: told apart by backend, viewer, topic and search. */
  #asked: readonly unknown[] = [];
  #firstUsed: Session['firstThreads'] = null;
  /** Lists that were left by going to another topic, so that going back is instant and keeps the place (E4). */
  readonly #left = new Map<string, Page<ListedThread>>();

  /** Asks for the newest threads again, keeping what is shown until they are here. */
  async refresh(): Promise<void> {
    this.#left.clear();
    const backend = this.#backend.value;
    if (!backend) return;
    const first = Math.min(50, Math.max(this.#pager.items.length, this.#settings.value?.pageSize ?? 20));
    await this.#run(backend, first);
  }

  /** Puts the focus on the link to a thread, where somebody left off. False when it is not in the list. */
  focusThread(threadId: string): boolean {
    const link = this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(threadId)}"]`);
    link?.focus({ preventScroll: true });
    return link !== null;
  }

  /** Puts the focus on the list's heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus({ preventScroll: true });
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const backend = this.#backend.value;
    const session = this.#session.value;
    // The first request answers for the list too: nothing is asked before it is in (one request before the first list).
    if (!backend || !session || session.status !== 'ready') return;
    const asked = [backend, session.viewer?.id, this.topic, this.search];
    if (asked.every((each, index) => each === this.#asked[index]) && this.#asked.length) return;
    const samePerson = asked[0] === this.#asked[0] && asked[1] === this.#asked[1];
    if (!samePerson) this.#left.clear();
    else if (this.#pager.page && !this.#asked[3]) this.#left.set(String(this.#asked[2]), this.#pager.page);
    this.#asked = asked;
    this.#open(backend);
  }

  #open(backend: ForumBackend): void {
    const left = this.search ? undefined : this.#left.get(this.topic);
    const first = this.#session.value?.firstThreads;
    if (left) return this.#show(left);
    if (first && first !== this.#firstUsed && !this.search && (first.topicId ?? '') === this.topic) {
      this.#firstUsed = first;
      return this.#show(first.page);
    }
    this.#query.reset();
    void this.#run(backend, this.#settings.value?.pageSize ?? 20);
  }

  #show(page: Page<ListedThread>): void {
    this.#query.set(page);
    this.#pager.begin(page, this.#loader(this.#settings.value?.pageSize ?? 20));
  }

  async #run(backend: ForumBackend, first: number): Promise<void> {
    await this.#query.run(async (signal) => ask(backend, { first, ...this.#filter() }, this.search, signal));
    const state = this.#query.state;
    if (state.name === 'complete') this.#show(state.value);
    if (state.name === 'failed') this.dispatchEvent(new PeerErrorEvent({ kind: state.kind }));
    if (state.name === 'complete' && this.search) this.#say(this.#resultWords(state.value));
  }

  #loader(first: number): LoadPage<ListedThread> {
    const backend = this.#backend.value as ForumBackend;
    const [filter, search] = [this.#filter(), this.search];
    return (request, signal) => ask(backend, { first, ...filter, ...request }, search, signal);
  }

  #filter(): { topicId?: string } {
    return this.topic ? { topicId: this.topic } : {};
  }

  #say(text: string | undefined): void {
    if (text) this.#announce.value?.(text);
  }

  #resultWords(page: Page<ListedThread>): string | undefined {
    const words = this.#words.value;
    return page.items.length ? words?.found(page.items.length, page.hasNext) : words?.searchEmpty;
  }

  readonly #more = async (): Promise<void> => {
    const fresh = await this.#pager.more('next');
    const [next] = fresh;
    const problem = this.#pager.problem;
    if (problem) this.dispatchEvent(new PeerErrorEvent({ kind: problem.kind }));
    if (!next) return;
    this.#say(this.#words.value?.moreLoaded(fresh.length));
    await this.updateComplete;
    this.focusThread(next.id);
  };

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words.value;
    if (!words) return nothing;
    const level = (this.#settings.value?.headingLevel ?? 2) + 1;
    return html`${heading(level, this.#title(words), { focusable: true })} ${this.#content(words, level + 1)}`;
  }

  #title(words: ListMessages): unknown {
    if (this.search) return words.searchResults(this.search);
    const topic = this.#session.value?.topics.find(({ id }) => id === this.topic);
    return topic ? words.threadsIn(topic.name) : words.threads;
  }

  #content(words: ListMessages, level: number): TemplateResult {
    const state = this.#query.state;
    if (state.name === 'failed' && !this.#pager.page) {
      return problemBox(words, state.kind, () => void this.#query.retry().then(() => this.#afterRetry()));
    }
    if (!this.#pager.page || (state.name === 'pending' && this.#pager.page !== state.last)) return skeleton(words);
    if (!this.#pager.items.length) return this.#empty(words);
    return html`<ol part="list" aria-busy=${state.name === 'pending'}>
        ${repeat(
          this.#pager.items,
          (thread) => thread.id,
          (thread) =>
            threadItem(thread, {
              words,
              level,
              lang: this.#words.lang,
              navigation: this.#navigation.value ?? null,
              topic: this.topic,
            }),
        )}
      </ol>
      ${this.#foot(words)}`;
  }

  #afterRetry(): void {
    if (this.#query.state.name === 'complete') this.#show(this.#query.state.value);
  }

  #foot(words: ListMessages): TemplateResult | typeof nothing {
    const { page, problem, loading } = this.#pager;
    if (problem) return problemBox(words, problem.kind, this.#more);
    if (!page?.hasNext) return nothing;
    return html`<button type="button" part="more" class="more" aria-disabled=${loading !== null} @click=${this.#more}>
      ${loading ? words.loadingMore : words.showMore}
    </button>`;
  }

  #empty(words: ListMessages): TemplateResult {
    if (this.search) {
      return html`<div part="empty" class="quiet-box">
        <p>${words.searchEmpty}</p>
        <p>${words.searchEmptyHelp}</p>
      </div>`;
    }
    return html`<p part="empty" class="quiet-box">${this.topic ? words.emptyTopic : words.empty}</p>`;
  }
}

async function ask(
  backend: ForumBackend,
  query: { readonly first: number; readonly topicId?: string; readonly after?: string; readonly before?: string },
  search: string,
  signal: AbortSignal,
): Promise<Page<ListedThread>> {
  if (!search || !backend.searching)
    return listed(await backend.threads(query, { signal }), (thread: Thread) => thread);
  const page = await backend.searching.search({ ...query, text: search }, { signal });
  return listed(page, ({ thread, snippet, postId }: SearchHit) => ({ ...thread, snippet, postId }));
}

function listed<T>(page: Page<T>, from: (item: T) => ListedThread): Page<ListedThread> {
  return { ...page, items: page.items.map(from) };
}

/** Says what went wrong in our own words, and gives a way on. */
function problemBox(words: ListMessages, kind: ForumErrorKind, again: () => void): TemplateResult {
  return html`<div part="problem" class="quiet-box" role="alert">
    <p>${words.problems[kind]}</p>
    <button type="button" @click=${again}>${words.tryAgain}</button>
  </div>`;
}
