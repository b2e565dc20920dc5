/** Somebody told a moderator about a post. */
export class PeerReportSentEvent extends CustomEvent<{ readonly postId: string }> {
  static readonly eventName = 'peer-report-sent';

  constructor(detail: { readonly postId: string }) {
    super(PeerReportSentEvent.eventName, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-report-sent': PeerReportSentEvent;
  }
}
