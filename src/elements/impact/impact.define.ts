import { register } from '../register.ts';
import { PeerImpact } from './impact.ts';

register('peer-impact', PeerImpact);

declare global {
  interface HTMLElementTagNameMap {
    'peer-impact': PeerImpact;
  }
}
