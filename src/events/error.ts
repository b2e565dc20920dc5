import type { ForumErrorKind } from '../model/index.ts';

/** Something the forum asked its backend for did not work. Holds the kind only. */
export class PeerErrorEvent extends CustomEvent<{ readonly kind: ForumErrorKind }> {
  static readonly eventName = 'peer-error';

  constructor(detail: { readonly kind: ForumErrorKind }) {
    super(PeerErrorEvent.eventName, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-error': PeerErrorEvent;
  }
}
