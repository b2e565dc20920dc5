/** A new thread or reply reached the backend. */
export class PeerPostCreatedEvent extends CustomEvent<{
  readonly threadId: string;
  readonly postId: string;
  readonly state: 'published' | 'held';
}> {
  static readonly eventName = 'peer-post-created';

  constructor(detail: { readonly threadId: string; readonly postId: string; readonly state: 'published' | 'held' }) {
    super(PeerPostCreatedEvent.eventName, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-post-created': PeerPostCreatedEvent;
  }
}
