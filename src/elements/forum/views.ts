/** What each place of the forum looks like, as templates from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Configuration } from '../../connect/configuration.ts';
import type { Navigation, Place } from '../../context/navigation.ts';
import type { Session } from '../../context/session.ts';
import type { ListMessages, Words } from '../../locales/messages.ts';
import type { ForumBackend, ForumErrorKind } from '../../model/index.ts';
import { heading } from '../heading.ts';
import { placeLink } from '../place-link.ts';
import { skeleton } from '../thread-list/skeleton.ts';
import { about } from './about.ts';
import { searchBox } from './search-box.ts';
import { topicNav } from './topic-nav.ts';
import type { ViewLoader } from './view-loader.ts';

export interface ForumState {
  readonly configuration: Configuration | null;
  readonly backend: ForumBackend | null;
  readonly session: Session | null;
  readonly navigation: Navigation | null;
  readonly words: Words;
  readonly views: ViewLoader;
  readonly topicsOpen: boolean;
  readonly toggleTopics: () => void;
  readonly careForSearch: boolean;
  readonly retry: () => void;
  /** The list is not what the backend has any more. */
  readonly stale: () => void;
}

export function forumView(state: ForumState): TemplateResult {
  const { configuration, navigation } = state;
  const announcements = html`<slot name="announcements"></slot>`;
  if (configuration?.layout === 'custom') return html`<slot></slot>${announcements}`;
  const place = navigation?.place ?? { view: 'threads' };
  const alone = configuration?.thread != null || Boolean(configuration?.topic);
  const withTopics = !alone && (isLoading(state) || state.session?.topics.length);
  return html`${top(state, place)}
    <div class="body ${withTopics ? 'with-topics' : ''}" @peer-post-created=${state.stale}>
      ${withTopics ? topics(state, place) : nothing}
      <div class="main">${main(state, place, configuration?.thread != null)}</div>
    </div>
    ${announcements}`;
}

/** Nothing of the forum is known yet. */
const isLoading = ({ session }: ForumState): boolean => !session || session.status === 'loading';

function top(state: ForumState, place: Place): TemplateResult {
  const { words, session, navigation, configuration, backend } = state;
  const list = words.list;
  const ready = session?.status === 'ready';
  const viewer = session?.viewer;
  return html`<header part="top" class="top">
    ${heading(configuration?.headingLevel ?? 2, html`<bdi>${session?.community?.name ?? list.forum}</bdi>`, { part: 'title' })}
    <div class="actions">
      ${viewer?.name ? html`<span class="small muted">${list.hereAs} <bdi>${viewer.name}</bdi></span>` : nothing}
      ${
        ready && !viewer && backend?.writing
          ? html`<button type="button" class="quiet" @click=${() => session.signIn()}>${list.signIn}</button>`
          : nothing
      }
      ${placeLink(navigation, { view: 'help' }, list.getHelp, { part: 'get-help', current: place.view === 'help' })}
    </div>
  </header>`;
}

function topics(state: ForumState, place: Place): unknown {
  const { words, session, navigation, topicsOpen, toggleTopics } = state;
  // Their place is kept from the beginning, so that nothing moves aside when the topics come.
  if (isLoading(state)) return html`<div class="room"></div>`;
  return topicNav({
    words: words.list,
    topics: session?.topics ?? [],
    current: 'topicId' in place ? place.topicId : undefined,
    navigation,
    open: topicsOpen,
    toggle: toggleTopics,
  });
}

function main(state: ForumState, place: Place, alone: boolean): TemplateResult {
  const { session, words, retry, navigation } = state;
  const listed = place.view === 'threads' || place.view === 'search';
  if (place.view === 'help') return html`${back(state)}${lazily(state, place, helpView)}`;
  if (session?.status === 'unreachable') {
    return html`${problem(words.list, session.problem ?? 'unknown', retry)}<slot></slot>`;
  }
  if (listed && isLoading(state)) return skeleton(words.list);
  return html`${alone ? nothing : html`<div ?hidden=${!listed}>${list(state, place)}</div>`}
  ${
    listed
      ? nothing
      : html`${alone ? nothing : back(state)}
        ${lazily(state, place, () => (place.view === 'thread' ? threadView(place) : newThread(place, navigation)))}`
  }`;
}

/** The list stays in the page while a thread is read, so that coming back loses neither pages nor place. */
function list(state: ForumState, place: Place): TemplateResult {
  const { words, session, navigation, backend, configuration } = state;
  const topicId = 'topicId' in place ? place.topicId : undefined;
  const searching = place.view === 'search' ? place.text : '';
  const listed = place.view === 'threads' || place.view === 'search';
  const go = (text: string): void => {
    const topic = topicId === undefined ? {} : { topicId };
    navigation?.go(text ? { view: 'search', text, ...topic } : { view: 'threads', ...topic });
  };
  const mayStart = backend?.writing && (session?.viewer?.can.createThread ?? true);
  return html`${searching || topicId ? nothing : about(words.list, words.lang, session?.community ?? null)}
    <div class="tools">
      ${backend?.searching ? searchBox(words.list, searching, go) : nothing}
      ${
        mayStart
          ? html`<button
              type="button"
              class="primary"
              part="start-thread"
              @click=${() => navigation?.go({ view: 'new-thread', ...(topicId ? { topicId } : {}) })}
            >
              ${words.list.startThread}
            </button>`
          : nothing
      }
    </div>
    ${state.careForSearch ? html`<peer-support-lines compact class="care"></peer-support-lines>` : nothing}
    ${listed && session?.viewer && backend?.helped?.impact ? html`<peer-impact></peer-impact>` : nothing}
    <peer-thread-list topic=${topicId ?? configuration?.topic ?? ''} .search=${searching}></peer-thread-list>`;
}

function back({ words, navigation }: ForumState): TemplateResult {
  return html`<button type="button" class="quiet back" part="back" @click=${() => navigation?.back()}>
    <span aria-hidden="true">←</span> ${words.list.back}
  </button>`;
}

/** A view whose files are on their way, or could not be had. */
function lazily(state: ForumState, place: Place, view: () => TemplateResult): TemplateResult {
  const { views, words } = state;
  if (views.isReady(place.view)) return view();
  if (views.isMissing(place.view)) return problem(words.list, 'network', () => views.need(place.view));
  return html`<p role="status" class="muted">${words.list.loadingMore}</p>`;
}

const helpView = (): TemplateResult => html`<peer-support-lines></peer-support-lines>`;

function threadView({ threadId, postId }: Place & { view: 'thread' }): TemplateResult {
  return html`<peer-thread thread-id=${threadId} post-id=${postId ?? nothing}></peer-thread>`;
}

/** What comes after sending, the composer says itself: a support card that is open must not be taken away. */
function newThread(place: Place, navigation: Navigation | null): TemplateResult {
  const topicId = 'topicId' in place ? (place.topicId ?? '') : '';
  return html`<peer-composer
    purpose="thread"
    .topicId=${topicId}
    @composer-cancel=${() => navigation?.back()}
  ></peer-composer>`;
}

function problem(words: ListMessages, kind: ForumErrorKind, again: () => void): TemplateResult {
  return html`<div part="problem" class="quiet-box" role="alert">
    <p>${navigator.onLine ? '' : `${words.offline} `}${words.problems[kind]}</p>
    <button type="button" @click=${again}>${words.tryAgain}</button>
  </div>`;
}
