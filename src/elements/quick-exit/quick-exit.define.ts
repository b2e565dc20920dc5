import { register } from '../register.ts';
import { PeerQuickExit } from './quick-exit.ts';

register('peer-quick-exit', PeerQuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'peer-quick-exit': PeerQuickExit;
  }
}
