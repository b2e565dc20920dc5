/** A person pressed quick exit. Cancelling it is for pages that leave in a way of their own. */
export class PeerExitRequestEvent extends CustomEvent<Record<string, never>> {
  static readonly eventName = 'peer-exit-request';

  constructor() {
    super(PeerExitRequestEvent.eventName, { bubbles: true, composed: true, cancelable: true, detail: {} });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-exit-request': PeerExitRequestEvent;
  }
}
