import '../post/post.define.ts';
import { register } from '../register.ts';
import { PeerThread } from './thread.ts';

register('peer-thread', PeerThread);

declare global {
  interface HTMLElementTagNameMap {
    'peer-thread': PeerThread;
  }
}
