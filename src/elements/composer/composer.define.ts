import { register } from '../register.ts';
import { PeerComposer } from './composer.ts';

register('peer-composer', PeerComposer);

declare global {
  interface HTMLElementTagNameMap {
    'peer-composer': PeerComposer;
  }
}
