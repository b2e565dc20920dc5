/**
 * What a person may need on the way: checks and help lines, a place for unsent words, and whatever comes next, fetched while
 * nobody waits. Comes after the view that was asked for, and knows nothing of how any view looks.
 */
import { html, type TemplateResult } from 'lit';
import type { Configuration } from '../../connect/configuration.ts';
import { createSafety } from '../../connect/safety.ts';
import type { Place } from '../../context/navigation.ts';
import { DraftStore } from '../../controllers/draft-store.ts';
import { instanceOf } from './address.ts';
import { warnOnce } from './connection.ts';
import type { Ground } from './journey.ts';

/** What is shown where there is neither a list nor a thread: a file, and the words without which it would be an empty page. */
const APART = {
  help: { area: 'help', load: () => import('../support-lines/support-lines.define.ts') },
  'new-thread': { area: 'composer', load: () => import('../composer/composer.define.ts') },
} as const;

export class Supplies {
  readonly #ground: Ground;
  readonly #drafts: DraftStore;
  readonly #here = new Set<Place['view']>();
  #caredFor: Place | null = null;

  /** Gives the elements what follows from the settings, unless there are other ones by now. */
  constructor(ground: Ground) {
    const { forum, provision, configuration } = ground;
    this.#ground = ground;
    this.#drafts = new DraftStore({ instance: instanceOf(forum), mode: configuration.drafts });
    const session = provision.session.value;
    if (session?.status === 'ready') this.viewerIs(session.viewer?.id ?? null);
    if (ground.isOver()) return;
    provision.drafts.setValue(this.#drafts);
    provision.safety.setValue(createSafety(configuration, warnOnce));
    warnOfMissingPages(configuration);
  }

  /**
   * Fetches what comes next: help first, with its words and its lines, and the words for what goes wrong, which all must be there when
   * the network is not.
   */
  async prepare(): Promise<void> {
    const { forum, provision } = this.#ground;
    const { words, safety } = provision;
    await Promise.all([this.fetch('help'), safety.value?.supportLines(), words.value?.need('list')]);
    if (forum.renderRoot.querySelector('peer-impact')) await import('../impact/impact.define.ts');
  }

  viewerIs(viewerId: string | null): void {
    this.#drafts.viewerIs(viewerId);
  }

  eraseDrafts(): void {
    this.#drafts.clear();
  }

  /** Looks whether a search holds words for which help is offered above its results, never in their place (E6). */
  async readSearch(place: Place): Promise<void> {
    if (place.view !== 'search') return;
    const { forum, provision } = this.#ground;
    try {
      const check = await provision.safety.value?.searchCheck();
      if (!check?.(place.text, { purpose: 'search' }).length) return;
      await APART.help.load();
    } catch {
      // A check that fails is as if nothing was found: searching goes on.
      return;
    }
    this.#caredFor = place;
    forum.requestUpdate();
  }

  /** Rejects when something of it could not be had. */
  async fetch(view: keyof typeof APART): Promise<void> {
    const { area, load } = APART[view];
    await Promise.all([load(), this.#ground.provision.words.value?.need(area)]);
    this.#here.add(view);
  }

  /** A place that waits for these supplies; null until what it needs was fetched. */
  view(place: Place): TemplateResult | null {
    if (!this.#here.has(place.view)) return null;
    if (place.view === 'help') return html`<peer-support-lines></peer-support-lines>`;
    if (place.view !== 'new-thread') return null;
    // What comes after sending, the composer says itself: a support card that is open must not be taken away.
    return html`<peer-composer
      purpose="thread"
      .topicId=${place.topicId ?? ''}
      @composer-cancel=${() => this.#ground.provision.navigation.value?.back()}
    ></peer-composer>`;
  }

  /** Help for whoever is at this place, where that is called for. */
  care(place: Place): TemplateResult | null {
    if (place !== this.#caredFor) return null;
    return html`<peer-support-lines compact titled class="care"></peer-support-lines>`;
  }
}

/** The law asks charities for these pages; nothing refuses to start without them (E54). */
function warnOfMissingPages(configuration: Configuration): void {
  const names = PAGES.filter((name) => configuration[name] === null).join(', ');
  if (names) warnOnce(`peer-forum: these links are not set, and people may need them: ${names}.`);
}

const PAGES = ['termsUrl', 'policyUrl', 'complaintsUrl'] as const;
