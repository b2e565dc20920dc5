/** A person needs to sign in. Cancel it to show your own sign-in; otherwise the forum goes to `sign-in-url`, if there is one. */
export class PeerSignInRequestEvent extends CustomEvent<Record<string, never>> {
  static readonly eventName = 'peer-sign-in-request';

  constructor() {
    super(PeerSignInRequestEvent.eventName, { bubbles: true, composed: true, cancelable: true, detail: {} });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-sign-in-request': PeerSignInRequestEvent;
  }
}
