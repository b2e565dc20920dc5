import { register } from '../register.ts';
import { PeerForum } from './forum.ts';

register('peer-forum', PeerForum);

declare global {
  interface HTMLElementTagNameMap {
    'peer-forum': PeerForum;
  }
}
