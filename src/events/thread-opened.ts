/** A thread was opened inside the forum. */
export class PeerThreadOpenedEvent extends CustomEvent<{ readonly threadId: string }> {
  static readonly eventName = 'peer-thread-opened';

  constructor(detail: { readonly threadId: string }) {
    super(PeerThreadOpenedEvent.eventName, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-thread-opened': PeerThreadOpenedEvent;
  }
}
