/** What a composer says to the view around it. These neither bubble nor cross a shadow root: the done event holds a post. */
import type { Outcome } from './composer-state.ts';

/** Something was sent, or waits for a moderator. `caring`: the support card is open, so the composer should stay where it is. */
export class ComposerDoneEvent extends CustomEvent<Outcome & { readonly caring: boolean }> {
  static readonly eventName = 'composer-done';

  constructor(detail: Outcome & { readonly caring: boolean }) {
    super(ComposerDoneEvent.eventName, { detail });
  }
}

/** The person is done with the box for now. What they wrote is kept as the words under the box say. */
export class ComposerCancelEvent extends CustomEvent<null> {
  static readonly eventName = 'composer-cancel';

  constructor() {
    super(ComposerCancelEvent.eventName);
  }
}
