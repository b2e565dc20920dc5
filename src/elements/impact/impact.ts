/**
 * Tells a writer, gathered and at most once a visit, that their words helped (E41). It shows nothing at all when there is
 * nothing to tell: no place is kept for it, and nobody learns that a number is zero (E39).
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { QueryController } from '../../controllers/query.ts';
import { Surroundings, viewLevel } from '../../controllers/surroundings.ts';
import type { ForumBackend, Impact } from '../../model/index.ts';
import { base } from '../../styles/base.ts';
import { cleanName } from '../../text/clean.ts';
import { heading } from '../heading.ts';
import { placeLink } from '../place-link.ts';
import { styles } from './impact.styles.ts';
import { beginsVisit, isBack, watchActivity } from './visit.ts';

/**
 * Tells a writer in words, once a visit, that something they wrote helped (E41). Nothing at all when there is nothing to tell.
 *
 * @csspart notice - The whole notice.
 * @csspart heading - Its heading, for screen readers.
 * @csspart text - The sentence.
 * @csspart posts - The links to the posts.
 */
export class PeerImpact extends LitElement {
  static override styles = [base, styles];
  static override properties = { isDismissed: { state: true } };

  private isDismissed = false;

  readonly #forum = new Surroundings(this, 'notices');
  readonly #query = new QueryController<Impact>(this);
  #asked: readonly [ForumBackend, string] | null = null;
  /** What was shown and told to the backend as seen. */
  #seen: Impact | null = null;
  #stopWatching: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchActivity(() => {
      if (this.#asked && document.visibilityState === 'visible' && isBack(this.#asked[0])) this.#ask(...this.#asked);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { backend, session } = this.#forum.now;
    const viewerId = session?.viewer?.id;
    if (!backend?.helped?.impact || viewerId === undefined) {
      if (this.#asked) this.#query.reset();
      this.#asked = null;
    } else if (this.#asked?.[0] !== backend || this.#asked[1] !== viewerId) {
      this.#query.reset();
      this.#ask(backend, viewerId, session?.impact);
    }
    // The forum keeps a place for the notice while it may still come.
    const { name } = this.#query.state;
    this.hidden = this.isDismissed || (name !== 'pending' && !hasNews(this.#query.value ?? NOTHING));
  }

  /** `known`: what came with the first request; undefined: the backend is asked. */
  #ask(backend: ForumBackend, viewerId: string, known?: Impact | null): void {
    this.#asked = [backend, viewerId];
    if (!beginsVisit(backend, viewerId)) return;
    this.isDismissed = false;
    if (known === undefined) {
      void this.#query.run(async (signal) => (await backend.helped?.impact?.({ signal })) ?? NOTHING);
    } else {
      this.#query.set(known ?? NOTHING);
    }
  }

  /** It was told only once it is on the screen of a page that is looked at. */
  protected override updated(): void {
    const impact = this.#query.value;
    if (!impact?.upTo || impact === this.#seen || !this.renderRoot.querySelector('section')) return;
    if (document.visibilityState !== 'visible') {
      document.addEventListener('visibilitychange', () => this.requestUpdate(), { once: true });
      return;
    }
    this.#seen = impact;
    // A notice that could not be marked as told is told again: better twice than never.
    this.#asked?.[0].helped?.markImpactSeen?.({ upTo: impact.upTo }).catch(() => undefined);
  }

  readonly #dismiss = (): void => {
    this.isDismissed = true;
  };

  protected override render(): TemplateResult | typeof nothing {
    const { words: notices, navigation, settings } = this.#forum.now;
    const words = notices?.impact;
    const impact = this.#query.value;
    if (!words || !impact || this.isDismissed || !hasNews(impact)) return nothing;
    return html`<section part="notice" aria-labelledby="heading">
      <div class="hide-visually">${heading(viewLevel({ settings }), words.heading, { id: 'heading' })}</div>
      <p part="text">${words.since(impact.people)}</p>
      <button type="button" class="quiet" @click=${this.#dismiss}>${notices?.close}</button>
      ${
        impact.items.length && navigation
          ? html`<ul part="posts">
              ${impact.items.map(
                ({ threadId, postId, threadTitle }) =>
                  html`<li>
                    ${placeLink(
                      navigation,
                      { view: 'thread', threadId, postId },
                      words.youWroteIn(cleanName(threadTitle)),
                    )}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </section>`;
  }
}

const NOTHING: Impact = { people: null, posts: null, items: [], upTo: null };

/** Zero and unknown are both nothing to tell, unless there are posts to show. */
function hasNews({ people, items, upTo }: Impact): boolean {
  return people === null ? items.length > 0 : people > 0 && (upTo !== null || items.length > 0);
}
