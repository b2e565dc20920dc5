/** Tells an element that the network went or came back, for as long as the element is on the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class OnlineController implements ReactiveController {
  readonly #changed: (isOnline: boolean) => void;

  /** The host is drawn again at both moments; `back` is called when the network is there again. */
  constructor(host: ReactiveControllerHost, back: () => void) {
    this.#changed = (isOnline) => {
      host.requestUpdate();
      if (isOnline) back();
    };
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this);
    addEventListener('offline', this);
  }

  hostDisconnected(): void {
    removeEventListener('online', this);
    removeEventListener('offline', this);
  }

  handleEvent({ type }: Event): void {
    this.#changed(type === 'online');
  }
}
