import '../helped-badge/helped-badge.define.ts';
import { register } from '../register.ts';
import { PeerPostActions } from './post-actions.ts';

register('peer-post-actions', PeerPostActions);

declare global {
  interface HTMLElementTagNameMap {
    'peer-post-actions': PeerPostActions;
  }
}
