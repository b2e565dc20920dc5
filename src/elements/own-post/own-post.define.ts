import { register } from '../register.ts';
import { PeerOwnPost } from './own-post.ts';

register('peer-own-post', PeerOwnPost);

declare global {
  interface HTMLElementTagNameMap {
    'peer-own-post': PeerOwnPost;
  }
}
