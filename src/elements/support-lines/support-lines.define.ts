import { register } from '../register.ts';
import { PeerSupportLines } from './support-lines.ts';

register('peer-support-lines', PeerSupportLines);

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-lines': PeerSupportLines;
  }
}
