/** A reader said that a post helped them, or took it back. */
export class PeerHelpedChangedEvent extends CustomEvent<{ readonly postId: string; readonly helped: boolean }> {
  static readonly eventName = 'peer-helped-changed';

  constructor(detail: { readonly postId: string; readonly helped: boolean }) {
    super(PeerHelpedChangedEvent.eventName, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-helped-changed': PeerHelpedChangedEvent;
  }
}
