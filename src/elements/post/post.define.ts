import { register } from '../register.ts';
import { PeerPost } from './post.ts';

register('peer-post', PeerPost);

declare global {
  interface HTMLElementTagNameMap {
    'peer-post': PeerPost;
  }
}
