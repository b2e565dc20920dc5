/**
 * What stands beside the box for whoever begins to write. It is fetched beside the composer's words and drawn with the box, so that
 * nothing moves when it comes. The box needs none of it.
 */
import { nothing } from 'lit';
import type { NoticeMessages } from '../../locales/messages.ts';
import type { PeerComposer } from './composer.ts';
import { styles } from './guide.styles.ts';
import type { Surroundings } from './surroundings.ts';
import { Tips } from './tips.ts';
import { wishChoice, wishSaid } from './wishes.ts';
import type { View } from './view.ts';

export class Guide {
  readonly #host: PeerComposer;
  readonly #around: Surroundings;
  readonly #tips: Tips;

  constructor(host: PeerComposer, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    this.#tips = new Tips(host, around);
    if (host.renderRoot instanceof ShadowRoot && styles.styleSheet)
      host.renderRoot.adoptedStyleSheets.push(styles.styleSheet);
  }

  /** Beside the box, or under it when it came late. */
  beside(view: View): readonly unknown[] {
    const words = this.#words;
    return [words ? wishSaid(this.#host, words) : nothing, this.#tips.view(view)].filter((one) => one !== nothing);
  }

  /** A field that nobody has to look at. */
  choice(view: View): unknown {
    const words = this.#words;
    return words && this.#around.backend.value?.writing?.takesReplyWish ? wishChoice(view, words) : nothing;
  }

  get #words(): NoticeMessages['wish'] | undefined {
    return this.#around.words('notices')?.wish;
  }
}
