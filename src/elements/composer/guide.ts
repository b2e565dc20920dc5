/**
 * What stands beside the box for whoever begins to write. It is fetched beside the composer's words and drawn with the box, so that
 * nothing moves when it comes. The box needs none of it.
 */
import type { PeerComposer } from './composer.ts';
import { styles } from './guide.styles.ts';
import type { Surroundings } from './surroundings.ts';
import { Tips } from './tips.ts';
import type { View } from './view.ts';

export class Guide {
  readonly #tips: Tips;

  constructor(host: PeerComposer, around: Surroundings) {
    this.#tips = new Tips(host, around);
    if (host.renderRoot instanceof ShadowRoot && styles.styleSheet)
      host.renderRoot.adoptedStyleSheets.push(styles.styleSheet);
  }

  tips(view: View): unknown {
    return this.#tips.view(view);
  }
}
