import { register } from '../register.ts';
import { PeerHelpedBadge } from './helped-badge.ts';

register('peer-helped-badge', PeerHelpedBadge);

declare global {
  interface HTMLElementTagNameMap {
    'peer-helped-badge': PeerHelpedBadge;
  }
}
