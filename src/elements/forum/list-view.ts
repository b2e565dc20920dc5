/** The forum around a list of threads: its head, the topics, the search and the list, as templates from named state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Configuration } from '../../connect/configuration.ts';
import type { Navigation, Place } from '../../context/navigation.ts';
import type { Session } from '../../context/session.ts';
import type { FirstMessages, ListMessages } from '../../locales/messages.ts';
import type { ForumBackend, ForumErrorKind } from '../../model/index.ts';
import { heading } from '../heading.ts';
import { placeLink } from '../place-link.ts';
import { problemBox } from '../problem-box.ts';
import { about } from './about.ts';
import { searchBox } from './search-box.ts';
import { topicNav } from './topic-nav.ts';
import type { ListPlace } from './whereabouts.ts';

/** What is unfolded on the screen. */
export type Unfolding = 'topics' | 'about' | null;

export interface ForumState {
  /** Those that are loaded by now. */
  readonly words: FirstMessages | ListMessages;
  readonly configuration: Configuration | null;
  readonly backend: ForumBackend | null | undefined;
  readonly session: Session | null | undefined;
  readonly navigation: Navigation | null | undefined;
  readonly place: Place;
  readonly listPlace: ListPlace;
  readonly unfolded: Unfolding;
  readonly unfold: (what: 'topics' | 'about') => void;
  /** Help to offer above the list. */
  readonly care: TemplateResult | null | undefined;
  /** What is shown in place of the list; undefined while that is a list. */
  readonly elsewhere: TemplateResult | typeof nothing | undefined;
  /** Tries again what could not be done for want of files. */
  readonly again: (() => void) | null;
  readonly retry: () => void;
  /** The list is not what the backend has any more. */
  readonly stale: () => void;
  /** Skips what stands before the list. */
  readonly toList: () => void;
}

/** The head of the forum is there from the first moment on and stays. */
export function forumView(state: ForumState): TemplateResult {
  const { session, configuration, elsewhere } = state;
  const hasTopics = session?.status === 'ready' && session.topics.length > 0 && !configuration?.topic;
  return html`${hasTopics && !elsewhere ? skipLink(state) : nothing} ${top(state)} ${body(state, hasTopics)}`;
}

function body(state: ForumState, hasTopics: boolean): TemplateResult {
  const { configuration, session, place, elsewhere } = state;
  if (place.view === 'help') return other(state);
  if (session?.status === 'unreachable') {
    return html`${unreachable(state, session.problem ?? 'unknown')}<slot></slot>`;
  }
  if (configuration?.thread != null) return other(state);
  // While it loads, nothing stands below the head that would be moved about by what comes.
  if (session?.status !== 'ready') return elsewhere ? other(state) : loading();
  return html`<div class="body ${hasTopics ? 'with-topics' : ''}" @peer-post-created=${state.stale}>
    ${hasTopics ? topicNav({ ...state, topics: session.topics }) : nothing}
    <div class="main">
      <div ?hidden=${elsewhere}>${list(state, session)}</div>
      ${elsewhere ? other(state) : nothing}
    </div>
  </div>`;
}

/** A topic that an address names and that is not there will not be there the next time: the way on is to all of them. */
function unreachable(
  { words, place, configuration, navigation, retry }: ForumState,
  kind: ForumErrorKind,
): TemplateResult {
  const isLost = kind === 'not-found' && place.view === 'threads' && place.topicId && !configuration?.topic;
  if (!isLost) return problemBox(words, kind, retry);
  return problemBox(words, kind, () => navigation?.go({ view: 'threads' }), words.allTopics);
}

const loading = (): TemplateResult => html`<div class="loading"><peer-thread-list></peer-thread-list></div>`;

function other({ elsewhere, words, again }: ForumState): TemplateResult {
  return html`<div class="elsewhere" tabindex="-1">${again ? problemBox(words, 'network', again) : elsewhere}</div>`;
}

function skipLink({ words, toList }: ForumState): TemplateResult {
  return html`<button type="button" class="skip primary hide-visually" @click=${toList}>${words.skip}</button>`;
}

function top(state: ForumState): TemplateResult {
  const { words, session, navigation, configuration, backend, place, unfolded, unfold } = state;
  const { viewer, community } = session ?? {};
  const isFirst = place.view === 'threads' && (place.topicId ?? null) === (configuration?.topic ?? null);
  return html`<div part="top" class="top">
      ${heading(configuration?.headingLevel ?? 2, html`<bdi>${community?.name ?? words.forum}</bdi>`, { part: 'title', focusable: true })}
      <div class="actions">
        ${viewer?.name ? html`<span class="small muted">${words.hereAs} <bdi>${viewer.name}</bdi></span>` : nothing}
        ${
          session?.status === 'ready' && !viewer && backend?.writing
            ? html`<button type="button" class="link" @click=${() => session.signIn()}>${words.signIn}</button>`
            : nothing
        }
        ${
          community && !isFirst
            ? html`<button
                type="button"
                class="link"
                aria-expanded=${unfolded === 'about'}
                aria-controls="about"
                @click=${() => unfold('about')}
              >
                ${words.about}
              </button>`
            : nothing
        }
        ${placeLink(navigation, { view: 'help' }, words.getHelp, { part: 'get-help', current: place.view === 'help' })}
      </div>
    </div>
    ${community ? about(state, community, isFirst || unfolded === 'about') : nothing}`;
}

/** The list stays in the page while a thread is read, so that coming back loses neither pages nor place. */
function list(state: ForumState, session: Session): TemplateResult {
  const { words, navigation, backend, listPlace, care, again } = state;
  const { topicId } = listPlace;
  const searching = listPlace.view === 'search' ? listPlace.text : '';
  const search = (text: string): void =>
    navigation?.go(text ? { view: 'search', text, topicId } : { view: 'threads', topicId });
  return html`<div class="tools">
      ${backend?.searching ? searchBox(words, searching, search) : nothing}
      ${
        backend?.writing && (session.viewer?.can.createThread ?? true)
          ? html`<button
              type="button"
              class="primary"
              part="start-thread"
              @click=${() => navigation?.go({ view: 'new-thread', topicId })}
            >
              ${words.startThread}
            </button>`
          : nothing
      }
    </div>
    ${again ? problemBox(words, 'network', again) : care} ${news(session, backend)}
    <peer-thread-list .topic=${topicId ?? ''} .search=${searching}></peer-thread-list>`;
}

/** A place is kept for what there is to tell a writer, so that the list does not move when it comes; unless nobody knows yet. */
function news({ viewer, impact }: Session, backend: ForumBackend | null | undefined): TemplateResult | typeof nothing {
  if (!viewer || !backend?.helped?.impact) return nothing;
  if (impact === undefined) return html`<peer-impact></peer-impact>`;
  return impact?.people || impact?.items.length ? html`<peer-impact class="kept"></peer-impact>` : nothing;
}
