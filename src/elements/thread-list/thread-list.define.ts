import { register } from '../register.ts';
import { PeerThreadList } from './thread-list.ts';

register('peer-thread-list', PeerThreadList);

declare global {
  interface HTMLElementTagNameMap {
    'peer-thread-list': PeerThreadList;
  }
}
